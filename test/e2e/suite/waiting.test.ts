/** What is asked of the server and takes its time, and what comes of it where no answer comes. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { createServer, type Server } from "../../../client/src/server.ts";
import { answerOf } from "../../../client/src/waiting.ts";
import { ask, closeAll, inFolder, remove, until, write } from "./kit.ts";

/** A server that answers as it is told. */
const serving = (request: (cancel?: vscode.CancellationToken) => Promise<undefined>): Server => ({
  request: (_method, _params, cancel) => request(cancel),
  onDidChange: new vscode.EventEmitter<void>().event,
});

/** Out: the warnings that are shown meanwhile. */
const warned = async (act: () => Promise<void>): Promise<readonly string[]> => {
  const told: string[] = [];
  const { showWarningMessage } = vscode.window;
  const tell = async (words: string): Promise<undefined> => void told.push(words);
  Object.assign(vscode.window, { showWarningMessage: tell });
  try {
    await act();
  } finally {
    Object.assign(vscode.window, { showWarningMessage });
  }
  return told;
};

describe("a question to the server", () => {
  it("is given up by Escape, and nothing is said about it", async () => {
    let cancelled = false;
    const server = serving(
      (cancel) =>
        new Promise(() => {
          cancel?.onCancellationRequested(() => {
            cancelled = true;
          });
        }),
    );
    const told = await warned(async () => {
      let isOver = false;
      const answer = answerOf(server, "okr/form", { name: "next-cycle", subject: {} }).finally(() => {
        isOver = true;
      });
      await until("the wait to end", async () => {
        await ask("workbench.action.closeQuickOpen");
        return isOver;
      });
      assert.equal(await answer, undefined);
    });
    assert.ok(cancelled);
    assert.deepEqual(told, []);
  });

  it("that nobody answers is told, with what can be done", async () => {
    const told = await warned(async () => {
      await answerOf(
        serving(async () => undefined),
        "okr/report/list",
        {},
      );
    });
    assert.match(told.join(), /^The OKR server gave no answer, so nothing was done\. Your pages are safe\./);
  });
});

describe("a server that can’t be loaded", () => {
  it("is told, and leaves nobody waiting", async () => {
    const server = createServer(
      () => Promise.reject(new Error("A file is missing.")),
      () => {},
    );
    const told = await warned(async () => {
      void server.start();
      assert.equal(await server.request("okr/report/list", {}), undefined);
    });
    assert.match(
      told.join(),
      /^The OKR server did not start, so there are no findings and suggestions yet\./,
    );
  });
});

describe("the start of an empty page", () => {
  const page = inFolder("empty.okr");
  beforeEach(() => write(page, ""));
  afterEach(async () => {
    await closeAll();
    await remove(page);
  });

  it("offers what needs no server where the server offers nothing", async () => {
    await vscode.window.showTextDocument(page);
    const { createQuickPick } = vscode.window;
    const { executeCommand } = vscode.commands;
    let input: vscode.QuickPick<vscode.QuickPickItem> | undefined;
    const broken = async (id: string, ...given: unknown[]): Promise<unknown> => {
      if (id === "vscode.executeCompletionItemProvider") throw new Error("Not now.");
      return executeCommand(id, ...given);
    };
    Object.assign(vscode.window, {
      createQuickPick: () => {
        input = createQuickPick();
        return input;
      },
    });
    Object.assign(vscode.commands, { executeCommand: broken });
    try {
      void executeCommand("okr.startPage");
      await until("the end of the wait", () => input !== undefined && !input.busy && input.items.length > 0);
    } finally {
      Object.assign(vscode.window, { createQuickPick });
      Object.assign(vscode.commands, { executeCommand });
    }
    assert.deepEqual(
      input?.items.map(({ label }) => label),
      ["An objective, step by step", "What you have already"],
    );
    await ask("workbench.action.closeQuickOpen");
  });

  it("puts what is imported on a new page where the one in front can’t be written on", async () => {
    const { document } = await vscode.window.showTextDocument(page);
    await ask("workbench.action.files.setActiveEditorReadonlyInSession");
    const { showQuickPick } = vscode.window;
    const read = async (): Promise<string> => "Objective: Ants come home\n- KR1: Dry ants from 1 to 2\n";
    Object.assign(vscode.window, { showQuickPick: async () => ({ label: "What you copied", read }) });
    try {
      await ask("okr.import");
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    const made = vscode.window.activeTextEditor?.document;
    assert.match(made?.getText() ?? "", /^objective: Ants come home/);
    assert.equal(document.getText(), "");
    if (made && !made.isUntitled) await remove(made.uri);
  });
});

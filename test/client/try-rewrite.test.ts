/** The step of the walkthrough that lets people rewrite a key result is ticked off when they did, and listens no longer. */
import assert from "node:assert/strict";
import type { TextDocument } from "vscode";
import type * as TryRewrite from "../../client/src/try-rewrite.ts";
import { clientModule } from "../kit/client-module.ts";

/** An event as VS Code has them. */
const event = <Told>() => {
  const listeners = new Set<(told: Told) => void>();
  return {
    listeners,
    fire: (told: Told) => {
      for (const listener of [...listeners]) listener(told);
    },
    on: (listener: (told: Told) => void) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  };
};

interface Page {
  text: string;
  isClosed: boolean;
}

/** A window in which the step is tried. */
const play = async () => {
  const [closed, changed, found] = [event<Page>(), event<{ document: Page }>(), event<void>()];
  const page = { text: "", isClosed: false, uri: {}, positionAt: () => 0, getText: () => page.text };
  const asked: string[] = [];
  let findings: readonly string[] = [];
  const openTextDocument = async ({ content }: { content: string }) => {
    page.text = content;
    return page;
  };
  const vscode = {
    workspace: { openTextDocument, onDidCloseTextDocument: closed.on, onDidChangeTextDocument: changed.on },
    window: { showTextDocument: async () => undefined, activeTextEditor: { document: page } },
    languages: { getDiagnostics: () => findings, onDidChangeDiagnostics: found.on },
    commands: { executeCommand: async (id: string) => void asked.push(id) },
    Disposable: {
      from: (...all: { dispose(): void }[]) => ({
        dispose: () => {
          for (const each of all) each.dispose();
        },
      }),
    },
    Range: class {},
  };
  const tickOff = async (step: string) => void asked.push(`${step} is done`);
  const module = await clientModule<typeof TryRewrite>("client/src/try-rewrite.ts", {
    vscode,
    "./first-steps.ts": { tickOff },
  });
  return {
    ...{ module, asked, page },
    /** How many listen to anything. */
    listening: () => closed.listeners.size + changed.listeners.size + found.listeners.size,
    find: () => {
      findings = ["Launch is no result."];
      found.fire();
    },
    write: (text: string) => {
      page.text = text;
      changed.fire({ document: page });
    },
    close: (which: Page = page) => {
      which.isClosed = true;
      closed.fire(which);
    },
  };
};

describe("a key result that is to be rewritten", () => {
  it("is shown with its light bulb, and ticked off once, when it says something else", async () => {
    const { module, asked, page, find, write, listening } = await play();
    find();
    await module.tryRewrite();
    assert.deepEqual(asked, ["editor.action.quickFix"]);
    assert.ok(module.isPractice(page as unknown as TextDocument));
    write(page.text.replace("onboarding", "great onboarding"));
    assert.deepEqual(asked, ["editor.action.quickFix"]);
    write("objective: New members feel at home\n  kr: Members who come back from 20% to 60%\n");
    write("objective: New members feel at home\n");
    assert.deepEqual(asked, ["editor.action.quickFix", "rewrite is done"]);
    assert.equal(listening(), 0);
  });

  it("is left alone when its page is closed, and only then", async () => {
    const { module, asked, find, close, listening } = await play();
    find();
    const over = module.tryRewrite();
    while (listening() === 0) await Promise.resolve();
    close({ text: "", isClosed: false });
    close();
    await over;
    assert.deepEqual([asked, listening()], [[], 0]);
  });
});

describe("whoever waits for findings", () => {
  it("goes on with the first, and listens no longer", async () => {
    const { module, page, find, listening } = await play();
    const waiting = module.findingsOf((page as unknown as { uri: never }).uri);
    assert.equal(listening(), 1);
    find();
    await waiting;
    assert.equal(listening(), 0);
  });

  it("goes on without any when that takes too long, and listens no longer", async () => {
    const { module, page, listening } = await play();
    await module.findingsOf((page as unknown as { uri: never }).uri, 0);
    assert.equal(listening(), 0);
  });
});

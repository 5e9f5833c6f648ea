/** Every form, gone through in any host: it ends as a text edit that the writer sees, and one undo takes it back. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, at, closeAll, inFolder, openUntitled, remove, until, write } from "./kit.ts";

const PAGE = `cycle: 2026-Q1
phase: launched

team ants: Ants

  objective calm: Ants are calm

    kr reach hill: Calm hills from 10% to 20%

team bees: Bees
`;

/** Presses Enter in whatever is asked, until a form has ended. */
const goThrough = async (command: string): Promise<boolean> => {
  let isWritten: boolean | undefined;
  void ask<boolean>(command).then((answer) => {
    isWritten = answer;
  });
  await until(`the end of ${command}`, async () => {
    if (isWritten === undefined) await ask("workbench.action.acceptSelectedQuickOpenItem");
    return isWritten !== undefined;
  });
  return isWritten === true;
};

/** Types into the questions that begin with some words, and gives what asked before back when all is over. */
const typing = async (answers: Readonly<Record<string, string>>, act: () => Promise<void>): Promise<void> => {
  const { createInputBox } = vscode.window;
  const typed = (): vscode.InputBox => {
    const input = createInputBox();
    const show = input.show.bind(input);
    input.show = () => {
      const found = Object.keys(answers).find((words) => input.prompt?.startsWith(words));
      if (found !== undefined) input.value = answers[found] ?? "";
      show();
    };
    return input;
  };
  Object.assign(vscode.window, { createInputBox: typed });
  try {
    await act();
  } finally {
    Object.assign(vscode.window, { createInputBox });
  }
};

const inFront = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document;

describe("a form", () => {
  const page = inFolder("ants.okr");
  const next = inFolder("2026-Q2/ants.okr");

  before(() => write(page, PAGE));
  afterEach(closeAll);
  after(() => remove(page, inFolder("2026-Q2")));

  /** Fills a form in on the page, and gives what stands there then. */
  const filled = async (command: string, answers: Readonly<Record<string, string>>): Promise<string> => {
    const document = await vscode.workspace.openTextDocument(page);
    const cursor = at(document, "Ants are calm");
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(cursor, cursor) });
    await typing(answers, async () => assert.ok(await goThrough(command)));
    assert.equal(inFront(), document);
    const text = document.getText();
    await ask("undo");
    assert.equal(document.getText(), PAGE);
    return text;
  };

  it("writes an objective with blanks where nothing was said, and one undo takes it back", async () => {
    const { document } = await openUntitled("");
    assert.ok(await goThrough("okr.newObjective"));
    const lines = document.getText().trim().split("\n");
    assert.deepEqual(lines.slice(0, 2), ["cycle: 2026-Q1", ""]);
    assert.ok(lines.some((line) => line.endsWith("objective: <what will be different, and for whom>")));
    assert.equal(lines.filter((line) => /^ +kr /.test(line)).length, 3);
    await vscode.window.showTextDocument(document);
    await ask("undo");
    assert.equal(document.getText(), "");
  });

  it("checks in", async () => {
    const text = await filled("okr.checkIn", { "Where does it stand": "15", "How sure": "7", What: "sunny" });
    assert.ok(text.includes("to 20%\n      2026-02-09: 15%, confidence 7/10, sunny\n"), text);
  });

  it("is asked and written as ever while the server is started again", async () => {
    void ask("okr.restartServer");
    const text = await filled("okr.checkIn", { "Where does it stand": "15" });
    assert.ok(text.includes("to 20%\n      2026-02-09: 15%"), text);
  });

  it("writes the week", async () => {
    const text = await filled("okr.weeklyUpdate", { "What do you promise": "@ana maps the river" });
    assert.match(text, /\n {2}week 2026-02-09\n {4}commit: \[ \] @ana maps the river/);
  });

  it("grades", async () => {
    const answers = { "Where did it end": "17%", "Which grade": "0.7", "What did you learn": "Rain helps" };
    const text = await filled("okr.grade", answers);
    assert.ok(text.includes("      2026-02-09: 17%\n      grade: 0.7\n      learned: Rain helps\n"), text);
  });

  it("links a strategy", async () => {
    const text = await filled("okr.linkStrategy", { "What do we do really differently": "Small hills only" });
    assert.match(text, /Ants are calm\n {4}strategy: /);
  });

  it("moves an objective to another team", async () => {
    const text = await filled("okr.moveTo", {});
    assert.match(text, /team bees: Bees\n[\s\S]*objective calm: Ants are calm/);
  });

  it("begins the page of the next cycle", async () => {
    await vscode.window.showTextDocument(page);
    assert.ok(await goThrough("okr.nextCycle"));
    const document = inFront();
    assert.equal(document?.uri.path, next.path);
    assert.match(document.getText(), /^cycle: 2026-Q2\n[\s\S]*objective calm: Ants are calm/);
  });
});

/** What VS Code asks of the language while somebody writes, each through a command of its own or by typing. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, at, list, openUntitled, until } from "./kit.ts";

const PAGE = `company c: C
  mission: Be first
  objective first: Founders think of us first
    kr reach: Companies applying from 0% to 10%
  objective yes: Founders hear yes
    supports: first
    kr untouched: Untouched from 12% to 60%
  initiative vendor: Vendor live
    moves: untouched
`;

const type = (text: string): Thenable<void> => ask("type", { text });

const goTo = (editor: vscode.TextEditor, position: vscode.Position): void => {
  editor.selection = new vscode.Selection(position, position);
};

/** The server has read the page when it tells its outline. */
const opened = async (content: string): Promise<vscode.TextEditor> => {
  const editor = await openUntitled(content);
  await list("vscode.executeDocumentSymbolProvider", editor.document.uri);
  return editor;
};

describe("the hierarchies", () => {
  it("lead from an objective to what it supports and who supports it", async () => {
    const editor = await opened(PAGE);
    const { uri } = editor.document;
    const [item] = await ask<vscode.TypeHierarchyItem[]>(
      "vscode.prepareTypeHierarchy",
      uri,
      at(editor.document, "yes:"),
    );
    const [above] = await ask<vscode.TypeHierarchyItem[]>("vscode.provideSupertypes", item);
    assert.equal(above?.name, "Founders think of us first");
    const [below] = await ask<vscode.TypeHierarchyItem[]>("vscode.provideSubtypes", above);
    assert.equal(below?.name, "Founders hear yes");
  });

  it("lead from an initiative to the key results that it moves, and back", async () => {
    const editor = await opened(PAGE);
    const { uri } = editor.document;
    const [item] = await ask<vscode.CallHierarchyItem[]>(
      "vscode.prepareCallHierarchy",
      uri,
      at(editor.document, "vendor"),
    );
    const [moved] = await ask<vscode.CallHierarchyOutgoingCall[]>("vscode.provideOutgoingCalls", item);
    assert.equal(moved?.to.name, "Untouched from 12% to 60%");
    const [mover] = await ask<vscode.CallHierarchyIncomingCall[]>("vscode.provideIncomingCalls", moved?.to);
    assert.equal(mover?.from.name, "Vendor live");
  });
});

describe("formatting", () => {
  it("takes a selection", async () => {
    const editor = await opened("objective:  A\n      kr:  B\n      kr:  C\n");
    editor.selection = new vscode.Selection(1, 0, 1, 6);
    await ask("editor.action.formatSelection");
    assert.equal(editor.document.getText(), "objective:  A\n  kr: B\n      kr:  C\n");
  });

  it("begins the next check-in when Enter is typed, and one undo takes it back", async () => {
    const editor = await opened("objective: A\n  kr: B from 1% to 9%\n    2026-01-05: 2%");
    const { document } = editor;
    goTo(editor, document.positionAt(document.getText().length));
    await type("\n");
    await until("a date", () => /\n {4}\d{4}-\d\d-\d\d: $/.test(document.getText()));
    await ask("undo");
    assert.match(document.getText(), /2%\s*$/);
  });
});

describe("a name that is typed over", () => {
  it("changes wherever the page refers to it", async () => {
    const editor = await opened(PAGE);
    const { document } = editor;
    goTo(editor, at(editor.document, "untouched:"));
    await until("linked places", () => document.languageId === "okr");
    await ask("editor.action.linkedEditing");
    await type("un");
    await until("both", () => /kr ununtouched:[\s\S]*moves: ununtouched/.test(document.getText()));
  });
});

describe("a check-in that is begun", () => {
  it("is offered to its end, and taken with a key", async () => {
    const editor = await opened(
      "objective: A\n  kr: B from 1% to 9%\n    2026-01-05: 2%, confidence 5/10\n    2026-01-12: ",
    );
    const { document } = editor;
    goTo(editor, document.positionAt(document.getText().length));
    await ask("editor.action.inlineSuggest.trigger");
    const isTaken = (): boolean => /12: <number>%, confidence <n>\/10/.test(document.getText());
    for (const end = Date.now() + 15_000; !isTaken() && Date.now() < end; ) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await ask("editor.action.inlineSuggest.commit");
    }
    assert.ok(isTaken(), document.getText());
  });
});

/** Pages as they come: from Windows, in folders with signs of all kinds in their names. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, at, closeAll, found, inFolder, list, remove, said, until, write } from "./kit.ts";

const FOLDER = "Größe & Ziele #1 (50% neu)";
const COMPANY = `${FOLDER}/Über uns.okr`;
const TEAM = `${FOLDER}/c%3A 'team'.okr`;
const PAGES = {
  [COMPANY]: "cycle: 2026-Q1\ncompany kite: Kite\n  objective heard: Patients are heard\n",
  [TEAM]:
    "cycle: 2026-Q1\nteam care: Care\n  objective calls: Calls\n    supports: kite.heard\n    kr: Launch the new page\n",
};

describe("a page with spaces, #, %, parentheses and umlauts in its path", () => {
  let team: vscode.TextDocument;

  before(async () => {
    const made = new vscode.WorkspaceEdit();
    for (const [path, text] of Object.entries(PAGES))
      made.createFile(inFolder(path), { contents: new TextEncoder().encode(text) });
    assert.ok(await vscode.workspace.applyEdit(made));
    team = await vscode.workspace.openTextDocument(inFolder(TEAM));
    await vscode.window.showTextDocument(team);
  });
  after(async () => {
    await closeAll();
    await remove(inFolder(FOLDER));
  });

  it("has its findings once, at its own address", async () => {
    assert.equal((await found(team, "kr-output")).length, 1);
    const paths = vscode.languages.getDiagnostics().map(([{ path }]) => path);
    assert.deepEqual(
      paths.filter((path) => path.includes("team'.okr")),
      [team.uri.path],
    );
  });

  it("leads to its neighbour, and is found from there", async () => {
    const place = at(team, "kite.he|ard");
    const [declared] = await list<vscode.LocationLink>("vscode.executeDefinitionProvider", team.uri, place);
    assert.ok(declared);
    assert.equal(await said(declared), `${COMPANY}:3 heard`);
    const company = inFolder(COMPANY);
    const uses = await list<vscode.Location>(
      "vscode.executeReferenceProvider",
      company,
      new vscode.Position(2, 14),
    );
    assert.ok(uses.some(({ uri }) => uri.toString() === team.uri.toString()));
  });

  it("is renamed with its neighbour", async () => {
    const edit = await ask<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      team.uri,
      at(team, "kite.he|ard"),
      "listened",
    );
    assert.deepEqual(
      edit
        .entries()
        .map(([uri]) => uri.toString())
        .sort(),
      [inFolder(COMPANY).toString(), team.uri.toString()].sort(),
    );
  });
});

describe("a page from Windows", () => {
  const page = inFolder("windows.okr");
  let document: vscode.TextDocument;

  before(async () => {
    await write(
      page,
      "objective:  Yes\r\n      kr:  Launch the new page\r\n      kr:  Yes from 1% to 9%\r\n",
    );
    document = await vscode.workspace.openTextDocument(page);
    await vscode.window.showTextDocument(document);
  });
  after(async () => {
    await closeAll();
    await remove(page);
  });

  it("has its findings where they are", async () => {
    const [output] = await found(document, "kr-output");
    assert.equal(output?.range.start.line, 1);
    assert.match(document.getText(output.range), /Launch/);
  });

  it("keeps its line ends when it is formatted", async () => {
    await ask("editor.action.formatDocument");
    await until("the format", () => document.getText().startsWith("objective: Yes\r\n"));
    assert.equal(
      document.getText(),
      "objective: Yes\r\n  kr: Launch the new page\r\n  kr: Yes from 1% to 9%\r\n",
    );
  });
});

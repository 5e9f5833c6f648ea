/** Two folders in one window: each is a company of its own. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, at, closeAll, findings, folder, found, list, said, until } from "./kit.ts";

/** Both have a page `company.okr` and a page `team.okr`, as ../extension-host.mjs writes them. */
const pageIn = (index: number, name: string): vscode.Uri => vscode.Uri.joinPath(folder(index), name);

describe("two folders in one window", () => {
  let team: vscode.TextDocument;

  before(async () => {
    team = await vscode.workspace.openTextDocument(pageIn(1, "team.okr"));
    await vscode.window.showTextDocument(team);
  });
  after(closeAll);

  it("both have the findings of their pages, open or not", async () => {
    for (const index of [0, 1]) {
      const [output] = await found({ uri: pageIn(index, "team.okr") }, "kr-output");
      assert.equal(output?.range.start.line, 4);
    }
  });

  it("keep their names apart", async () => {
    const place = at(team, "supports: he|ard");
    const places = await list<vscode.LocationLink>("vscode.executeDefinitionProvider", team.uri, place);
    assert.deepEqual(await Promise.all(places.map(said)), ["two & more #2/company.okr:3 heard"]);
    const uses = await list<vscode.Location>("vscode.executeReferenceProvider", team.uri, place);
    assert.deepEqual((await Promise.all(uses.map(said))).sort(), [
      "two & more #2/company.okr:3 heard",
      "two & more #2/team.okr:4 heard",
    ]);
  });

  it("are renamed apart", async () => {
    const place = at(team, "supports: he|ard");
    const edit = await ask<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      team.uri,
      place,
      "told",
    );
    const root = `${folder(1)}/`;
    assert.equal(edit.entries().length, 2);
    assert.ok(edit.entries().every(([uri]) => uri.toString().startsWith(root)));
  });

  it("have one search for both", async () => {
    const symbols = await list<vscode.SymbolInformation>("vscode.executeWorkspaceSymbolProvider", "heard");
    assert.equal(symbols.filter(({ name }) => name.startsWith("heard:")).length, 2);
  });

  it("follow their own settings", async () => {
    const config = pageIn(0, "okr.config.json");
    await vscode.workspace.fs.writeFile(
      config,
      new TextEncoder().encode('{ "rules": { "kr-output": "off" } }'),
    );
    await until(
      "silence in the first",
      () => findings({ uri: pageIn(0, "team.okr") }, "kr-output").length === 0,
    );
    assert.equal(findings(team, "kr-output").length, 1);
    await vscode.workspace.fs.delete(config);
  });
});

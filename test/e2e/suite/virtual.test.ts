/** A folder on a file system of somebody's own, which no server can read by itself. It comes while the window is open. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, at, closeAll, findings, found, list, said, until, write } from "./kit.ts";
import { memoryFiles } from "./memory-files.ts";

const SCHEME = "okr-memory";
const ROOT = vscode.Uri.from({ scheme: SCHEME, authority: "shelf", path: "/our pages" });
const COMPANY = vscode.Uri.joinPath(ROOT, "company.okr");
const TEAM = vscode.Uri.joinPath(ROOT, "teams/care (new) #1.okr");

describe("a folder on a virtual file system", () => {
  const registered = vscode.workspace.registerFileSystemProvider(SCHEME, memoryFiles(), {
    isCaseSensitive: true,
  });
  let team: vscode.TextDocument;

  before(async () => {
    await write(COMPANY, "cycle: 2026-Q1\ncompany lark: Lark\n  objective sung: Guests are sung to\n");
    await write(
      TEAM,
      "cycle: 2026-Q1\nteam care: Care\n  objective calls: Calls\n    supports: lark.sung\n    kr: Launch the new page\n",
    );
    vscode.workspace.updateWorkspaceFolders(2, 0, { uri: ROOT, name: "shelf" });
    await until("the folder", () => vscode.workspace.workspaceFolders?.length === 3);
    team = await vscode.workspace.openTextDocument(TEAM);
    await vscode.window.showTextDocument(team);
  });
  after(async () => {
    await closeAll();
    registered.dispose();
  });

  it("has findings", async () => {
    const [output] = await found(team, "kr-output");
    assert.equal(output?.range.start.line, 4);
    await until("all names", () => findings(team, "unresolved-reference").length === 0);
  });

  it("has pages that refer to each other", async () => {
    const [declared] = await list<vscode.LocationLink>(
      "vscode.executeDefinitionProvider",
      TEAM,
      at(team, "lark.su|ng"),
    );
    assert.ok(declared);
    assert.equal(await said(declared), "shelf/company.okr:3 sung");
    const uses = await list<vscode.Location>(
      "vscode.executeReferenceProvider",
      COMPANY,
      new vscode.Position(2, 14),
    );
    assert.ok(uses.some(({ uri }) => uri.toString() === TEAM.toString()));
  });

  it("has a name changed on all of them", async () => {
    const place = at(team, "lark.su|ng");
    const edit = await ask<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      TEAM,
      place,
      "hummed",
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(team.getText(), /supports: lark\.hummed\n/);
    const company = await vscode.workspace.openTextDocument(COMPANY);
    assert.match(company.getText(), /objective hummed: Guests are sung to\n/);
    assert.ok(await vscode.workspace.saveAll(false));
  });

  it("tells when a page changes there", async () => {
    const late = vscode.Uri.joinPath(ROOT, "late.okr");
    await write(late, "objective: Late\n  kr: Launch the newest page\n");
    await found({ uri: late }, "kr-output");
    await vscode.workspace.fs.delete(late);
    await until("the findings to go", () => findings({ uri: late }, "kr-output").length === 0);
  });
});

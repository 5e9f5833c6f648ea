/** The folder as a whole: pages that nobody has opened, and files that move. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ruleOf, until } from "./kit.ts";

const at = (path: string): vscode.Uri => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, "VS Code has a folder open");
  return vscode.Uri.joinPath(folder.uri, path);
};
const write = (path: string, text: string) =>
  vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));

const outputs = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((finding) => ruleOf(finding) === "kr-output");

describe("the folder", () => {
  const page = "nobody (opened) this #1.okr";

  after(async () => {
    for (const path of [page, "plan.md", "plans"])
      await vscode.workspace.fs.delete(at(path), { recursive: true }).then(undefined, () => undefined);
  });

  it("has the findings of pages that nobody has opened in Problems, with their rule pages", async () => {
    await write(page, "objective: Founders hear yes\n  doc: plan.md\n  kr: Launch the new onboarding flow\n");
    await write("plan.md", "# Plan\n");
    const [output] = await until(
      "a finding on a closed page",
      () => outputs(at(page)).length > 0 && outputs(at(page)),
    );
    assert.ok(typeof output?.code === "object");
    assert.equal(output.code.target.scheme, "okr-rule");
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri.toString());
    assert.ok(!open.includes(at(page).toString()));
  });

  it("has paths follow a document that moves", async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at("plan.md"), at("plans/the plan.md"));
    assert.ok(await vscode.workspace.applyEdit(edit));
    const document = await vscode.workspace.openTextDocument(at(page));
    await until("the new path", () => /^ {2}doc: plans\/the plan\.md$/m.test(document.getText()));
    await document.save();
  });

  it("forgets the findings of a page that is deleted", async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(at(page));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until("the findings to go", () => outputs(at(page)).length === 0);
  });
});

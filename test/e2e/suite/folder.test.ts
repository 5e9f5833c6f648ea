/** The folder as a whole: pages that nobody has opened. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { findings, found, inFolder, remove, until, write } from "./kit.ts";

describe("the folder", () => {
  const page = inFolder("nobody (opened) this #1.okr");

  after(() => remove(page));

  it("has the findings of pages that nobody has opened in Problems, with their rule pages", async () => {
    await write(page, "objective: Founders hear yes\n  kr: Launch the new onboarding flow\n");
    const [output] = await found({ uri: page }, "kr-output");
    assert.ok(typeof output?.code === "object");
    assert.equal(output.code.target.scheme, "okr-rule");
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri.toString());
    assert.ok(!open.includes(page.toString()));
  });

  it("forgets the findings of a page that is deleted", async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(page);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until("the findings to go", () => findings({ uri: page }, "kr-output").length === 0);
  });
});

/** Names and files get other names: all that refers to them follows, on every page. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, at, closeAll, inFolder, open, remove, until, write } from "./kit.ts";

type Renamable = { readonly range: vscode.Range; readonly placeholder: string };

describe("a name that is changed", () => {
  let document: vscode.TextDocument;
  let company: vscode.TextDocument;

  before(async () => {
    ({ document } = await open("2026-Q1/booking.okr"));
    company = await vscode.workspace.openTextDocument(inFolder("2026-Q1/company.okr"));
  });
  after(async () => {
    await open("2026-Q1/company.okr");
    await closeAll();
  });

  const rename = async (piece: string, name: string): Promise<void> => {
    const place = at(document, piece);
    const edit = await ask<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      place,
      name,
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
  };

  it("is shown as it stands before it is typed over", async () => {
    const place = at(document, "supports: nettle.mend|-first");
    const { range, placeholder } = await ask<Renamable>("vscode.prepareRename", document.uri, place);
    assert.equal(document.getText(range), "mend-first");
    assert.equal(placeholder, "mend-first");
  });

  it("is refused in a sentence, with a reason", async () => {
    const place = at(document, "Owners d|ecide to mend");
    await assert.rejects(
      Promise.resolve(ask("vscode.prepareRename", document.uri, place)),
      /There is no name here/,
    );
  });

  it("changes on all pages, and there and back nothing has changed", async () => {
    const before = [document.getText(), company.getText()];
    await rename("supports: nettle.mend|-first", "mend-soon");
    assert.match(document.getText(), /supports: nettle\.mend-soon\n/);
    assert.match(company.getText(), /objective mend-soon: Owners of a torn jacket/);
    assert.match(company.getText(), /moves: mend-soon\.worth-it, mend-soon\.income\n/);
    assert.ok(!company.getText().includes(" mend-first"));
    await rename("supports: nettle.mend|-soon", "mend-first");
    assert.deepEqual([document.getText(), company.getText()], before);
  });
});

describe("a file that gets another name", () => {
  const page = inFolder("follows.okr");
  const moved = inFolder("followers/follows.okr");
  const plan = inFolder("plan.md");

  before(async () => {
    await write(plan, "# Plan\n");
    await write(page, "objective: Founders hear yes\n  doc: plan.md\n");
  });
  after(async () => {
    await closeAll();
    await remove(page, plan, inFolder("followers"), inFolder("plans"));
  });

  const move = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };
  const says = async (uri: vscode.Uri, line: string): Promise<void> => {
    const { document } = await vscode.window.showTextDocument(uri);
    await until(line, () => document.getText().includes(`\n  doc: ${line}\n`));
    await document.save();
  };

  it("is followed by the pages that link to it", async () => {
    await vscode.window.showTextDocument(page);
    await move(plan, inFolder("plans/the plan (new) #2.md"));
    await says(page, "plans/the plan (new) %232.md");
  });

  it("takes its own links along, when it is a page", async () => {
    await move(page, moved);
    await says(moved, "../plans/the plan (new) %232.md");
  });
});

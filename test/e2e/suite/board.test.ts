/** The board and the map are opened beside the page. What they show is looked at in the workbench (../board.mjs). */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { open, until } from "./kit.ts";

const panels = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("okr.board"));

describe("the board", () => {
  after(() => vscode.window.tabGroups.close(panels()));

  it("opens beside the page, which keeps the focus", async () => {
    const { document } = await open("company.okr");
    await vscode.commands.executeCommand("okr.openBoard");
    await until("the board", () => panels().length === 1);
    assert.equal(panels()[0]?.group.viewColumn, vscode.ViewColumn.Two);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it("is shown again, and not twice, when it is asked for again", async () => {
    await vscode.commands.executeCommand("okr.openBoard");
    assert.equal(panels().length, 1);
  });

  it("may have the map beside it", async () => {
    await vscode.commands.executeCommand("okr.openMap");
    await until("the map", () => panels().some(({ label }) => label === "OKR Map"));
    assert.equal(panels().length, 2);
  });
});

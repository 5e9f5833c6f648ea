/** A form that is gone through with Enter alone, in any host. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, closeAll, openUntitled, until } from "./kit.ts";

/** Presses Enter in whatever is asked, until something is there. */
const goOn = (what: string, isThere: () => boolean): Promise<boolean> =>
  until(what, async () => {
    if (!isThere()) await ask("workbench.action.acceptSelectedQuickOpenItem");
    return isThere();
  });

describe("a form", () => {
  after(closeAll);

  it("writes an objective with blanks where nothing was said, and one undo takes it back", async () => {
    const { document } = await openUntitled("");
    const isWritten = ask<boolean>("okr.newObjective");
    await goOn("the objective", () => document.getText() !== "");
    assert.ok(await isWritten);
    const lines = document.getText().trim().split("\n");
    assert.equal(lines[0], "objective: <what will be different, and for whom>");
    assert.equal(lines.filter((line) => line.startsWith("  kr ")).length, 3);
    await vscode.window.showTextDocument(document);
    await ask("undo");
    assert.equal(document.getText(), "");
  });
});

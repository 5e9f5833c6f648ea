/** A page that somebody types before they save it anywhere. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { findings, openUntitled, until } from "./kit.ts";

describe("an untitled page", () => {
  it("is read like any other", async () => {
    const { document } = await openUntitled(
      "objective: Founders hear yes before they close the tab\n  kr: Launch the new onboarding flow\n",
    );
    const [output] = await until(
      "a finding",
      () => findings(document, "kr-output").length > 0 && findings(document, "kr-output"),
    );
    assert.equal(output?.range.start.line, 1);
  });

  it("is set right by the formatter, word for word", async () => {
    const { document } = await openUntitled(
      "objective:   Founders hear yes\n      kr impact:  Founders answered on the day they apply from 38% to 80%\n",
    );
    await vscode.commands.executeCommand("editor.action.formatDocument");
    assert.equal(
      document.getText(),
      "objective: Founders hear yes\n  kr impact: Founders answered on the day they apply from 38% to 80%\n",
    );
  });
});

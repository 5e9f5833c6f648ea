/** A newcomer opens the draft of the sample workspace. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import rule from "../../../server/src/rules/kr-output.ts";
import { findings, hoverAt, open, until } from "./kit.ts";

describe(`the draft, in ${vscode.env.appName} ${vscode.version}`, () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  const outputs = () => findings(document, rule.id);

  before(async () => {
    editor = await open("draft.okr");
    document = editor.document;
  });

  it("is a page of OKRs, and wakes the extension", async () => {
    assert.equal(document.languageId, "okr");
    await until("the extension", () => vscode.extensions.getExtension("okr-pages.okr")?.isActive);
  });

  it("has its outputs underlined, with the reason and a link to the rule", async () => {
    const [output] = await until("a key result told as an output", () => outputs().length > 0 && outputs());
    assert.ok(output);
    assert.equal(output.source, "okr");
    assert.ok(typeof output.code === "object", "the code has a link");
    assert.ok(output.code.target.path.includes(rule.id));
    assert.equal(output.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(!output.message.includes(rule.id), "the message does not repeat the rule");
  });

  it("shows the explanation of the rule in a hover on the finding", async () => {
    const [output] = outputs();
    assert.ok(output);
    const hover = await hoverAt(document, output.range.start);
    assert.ok(hover.includes(rule.summary) && hover.includes(rule.why));
  });

  it("loses a finding when the key result tells an outcome, and has it again after undo", async () => {
    const [output, ...others] = outputs();
    assert.ok(output);
    const outcome = "  kr impact answered: Founders answered on the day they apply from 38% to 80%";
    await editor.edit((edit) => edit.replace(document.lineAt(output.range.start).range, outcome));
    await until("the finding to go", () => outputs().length === others.length);
    await vscode.commands.executeCommand("undo");
    await until("the finding to come back", () => outputs().length === others.length + 1);
  });
});

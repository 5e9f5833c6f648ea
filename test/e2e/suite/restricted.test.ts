/** A folder that nobody trusts: its pages are read, and nothing in it is run. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import rule from "../../../server/src/rules/kr-output.ts";
import { at, closeAll, found, hoverAt, inFolder, list, open } from "./kit.ts";

describe("a folder that nobody trusts", () => {
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await open("draft.okr"));
  });
  after(closeAll);

  it("is not trusted", () => assert.equal(vscode.workspace.isTrusted, false));

  it("has its findings, and their reasons", async () => {
    const [output] = await found(document, rule.id);
    assert.ok(output);
    assert.match(await hoverAt(document, output.range.start), /handbook|flow|output/i);
  });

  it("is read as a whole", async () => {
    const place = at(document, "strategy: steady|-work");
    const [declared] = await list<vscode.LocationLink>(
      "vscode.executeDefinitionProvider",
      document.uri,
      place,
    );
    assert.ok(declared?.targetUri.path.endsWith("/company.okr"));
  });

  it("has its findings repaired", async () => {
    const [output] = await found(document, rule.id);
    assert.ok(output);
    const fixes = await list<vscode.CodeAction>(
      "vscode.executeCodeActionProvider",
      document.uri,
      output.range,
      "quickfix",
      1,
    );
    assert.ok(fixes[0]?.edit);
  });

  it("runs nothing of its own", async () => {
    // A repository that runs a program whenever git looks at it (../extension-host.mjs).
    const names = (await vscode.workspace.fs.readDirectory(inFolder("."))).map(([name]) => name);
    assert.ok(names.includes(".git"));
    assert.ok(!names.includes("was-run"));
  });
});

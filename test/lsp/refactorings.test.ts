import assert from "node:assert/strict";
import {
  type CodeAction,
  CodeActionTriggerKind,
  type CreateFile,
  type TextDocumentEdit,
} from "vscode-languageserver";
import { rangeAt, uriOf } from "../kit/lsp.ts";
import { connectWhole } from "../kit/lsp-whole.ts";

const capabilities = {
  textDocument: { codeAction: { resolveSupport: { properties: ["edit"] } } },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } },
};
const files = { "company.okr": "company c: C\nteam b: B\n" };
const PAGE =
  "cycle: 2026-Q1\nphase: drafting\nteam a: A\n  objective weekly: Grow weekly cooks to 50,000 so that they eat well\n    kr: Dinners from 1 to 9\n";

const actions = async (
  only: string[],
  triggerKind: CodeActionTriggerKind = CodeActionTriggerKind.Invoked,
) => {
  const client = await connectWhole({ files, capabilities });
  client.open("q1/a.okr", PAGE);
  const context = { diagnostics: [], only, triggerKind };
  const range = rangeAt("4:22-4:22");
  return {
    client,
    found: await client.ask<CodeAction[]>("codeAction", "q1/a.okr", undefined, { range, context }),
  };
};

const titles = (found: readonly CodeAction[]): string[] =>
  found.map(({ kind, title }) => `${kind}: ${title}`);

describe("refactorings", () => {
  it("are code actions of their kinds, without findings and without edits before they are chosen", async () => {
    const { found } = await actions(["refactor"]);
    assert.deepEqual(titles(found), [
      "refactor.extract: Extract the number into a key result",
      "refactor.move: Move to the company C",
      "refactor.move: Move to B",
    ]);
    assert.ok(found.every(({ edit, diagnostics, isPreferred }) => !edit && !diagnostics && !isPreferred));
    assert.deepEqual(titles((await actions(["refactor.extract"])).found), [
      "refactor.extract: Extract the number into a key result",
    ]);
    assert.deepEqual(titles((await actions(["refactor.inline"])).found), []);
  });

  it("wait until somebody asks: the light bulb does not shine for them", async () => {
    assert.deepEqual((await actions(["refactor"], CodeActionTriggerKind.Automatic)).found, []);
  });

  it("are one edit of all files, new ones included, when they are chosen", async () => {
    const { client, found } = await actions(["refactor.move"]);
    const { edit } = await client.request<CodeAction>("codeAction/resolve", found[1]);
    const [taken, made, put, ...more] = edit?.documentChanges ?? [];
    assert.deepEqual(more, []);
    assert.equal((taken as TextDocumentEdit).textDocument.uri, uriOf("q1/a.okr"));
    assert.equal((made as CreateFile).uri, uriOf("q1/b.okr"));
    assert.deepEqual(
      (put as TextDocumentEdit).edits.map((each) => "newText" in each && each.newText),
      [
        "cycle: 2026-Q1\nphase: drafting\n\nteam b\n\n  objective weekly: Grow weekly cooks to 50,000 so that they eat well\n    kr: Dinners from 1 to 9\n",
      ],
    );
  });
});

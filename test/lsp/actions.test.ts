import assert from "node:assert/strict";
import type { CodeAction, TextDocumentEdit, TextEdit } from "vscode-languageserver";
import { drawEdit, drawRange, rangeAt, uriOf } from "../kit/lsp.ts";
import { type Connected, connect } from "../kit/lsp-server.ts";

const resolving = { codeAction: { resolveSupport: { properties: ["edit"] } } };
const rich = {
  textDocument: resolving,
  workspace: {
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ["create"] },
  },
};

const actionsAt = (client: Connected, place: string, only?: string[]) =>
  client.ask<CodeAction[]>("codeAction", "a.okr", undefined, {
    range: rangeAt(place),
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });

const titles = (actions: CodeAction[]) => actions.map((action) => action.title);

describe("code actions", () => {
  it("are the fixes in the range, each with the finding that it ends", async () => {
    const client = await connect();
    client.open("a.okr", "fine wrong\nfine");
    const [action, ...more] = await actionsAt(client, "1:7-1:7");
    assert.deepEqual(more, []);
    assert.equal(action?.title, "Replace wrong");
    assert.equal(action?.kind, "quickfix");
    assert.equal(action?.isPreferred, true);
    assert.deepEqual(
      action?.diagnostics?.map(({ code, range }) => [code, drawRange(range)]),
      [["wrong", "1:6-1:11"]],
    );
    assert.deepEqual(await actionsAt(client, "2:1-2:1"), []);
  });

  it("are only of the kinds that are asked for", async () => {
    const client = await connect();
    client.open("a.okr", "wrong");
    assert.equal((await actionsAt(client, "1:1-1:1", ["quickfix"])).length, 1);
    assert.equal((await actionsAt(client, "1:1-1:1", ["refactor", "source.fixAll", "quick"])).length, 0);
  });

  it("carry their edit to a client that can't ask for it, with blanks that one can see", async () => {
    const client = await connect();
    client.open("a.okr", "wrong");
    const [action] = await actionsAt(client, "1:1-1:1");
    const edits = Object.entries(action?.edit?.changes ?? {}).map(([uri, [edit]]) => [
      uri,
      drawEdit(edit as TextEdit),
    ]);
    assert.deepEqual(edits, [[uriOf("a.okr"), '1:1-1:6 "right by <owner>}"']]);
  });

  it("give their edit when asked, with tab stops and the version that it is for", async () => {
    const client = await connect({ capabilities: rich });
    client.open("a.okr", "wrong");
    const [action] = await actionsAt(client, "1:1-1:1");
    assert.equal(action?.edit, undefined);
    const resolved = await client.request<CodeAction>("codeAction/resolve", action);
    const [change] = (resolved.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri: uriOf("a.okr"), version: 1 });
    assert.deepEqual(change?.edits, [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's tab stop is written so
      { range: rangeAt("1:1-1:6"), snippet: { kind: "snippet", value: "right by ${1:<owner>}\\}" } },
    ]);
  });

  it("make files only where the client can", async () => {
    const able = await connect({ capabilities: rich });
    const unable = await connect({ capabilities: { textDocument: resolving } });
    for (const client of [able, unable]) {
      await client.quiet();
      client.open("a.okr", "needs it");
    }
    assert.deepEqual(titles(await actionsAt(unable, "1:1-1:1")), ["Replace unmet"]);
    const actions = await actionsAt(able, "1:1-1:1");
    assert.deepEqual(titles(actions), ["Replace unmet", "Add a page"]);
    const { edit } = await able.request<CodeAction>("codeAction/resolve", actions[1]);
    const uri = uriOf("a.okr.new.okr");
    assert.deepEqual(edit?.documentChanges, [
      { kind: "create", uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: rangeAt("1:1-1:1"), newText: "has it\n" }] },
    ]);
  });

  it("do all at once only where what is for the whole page is asked for", async () => {
    const client = await connect({ capabilities: rich });
    client.open("a.okr", "wrong wrong");
    for (const only of [["source"], ["source.fixAll"], ["source.fixAll.okr"]]) {
      const [action, ...more] = await actionsAt(client, "1:1-1:1", only);
      assert.deepEqual([action?.title, action?.kind, more], ["Fix all", "source.fixAll.okr", []]);
      const { edit } = await client.request<CodeAction>("codeAction/resolve", action);
      const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.deepEqual(
        change?.edits.map((each) => drawEdit(each as TextEdit)),
        ['1:1-1:6 "right"', '1:7-1:12 "right"'],
      );
    }
    assert.deepEqual(await actionsAt(client, "1:1-1:1", ["source.organizeImports"]), []);
  });

  it("are refused when the page has changed since, though the same would still be offered", async () => {
    const client = await connect({ capabilities: rich });
    client.open("a.okr", "wrong\nwrong");
    const [action] = await actionsAt(client, "1:1-1:1");
    client.edit("a.okr", "1:1-1:1", "wrong\n");
    await assert.rejects(client.request("codeAction/resolve", action), { code: -32801 });
  });

  it("are made anew when another page has changed since, for that page as it is", async () => {
    const client = await connect({ capabilities: rich });
    await client.quiet();
    client.open("a.okr", "needs it");
    client.open("b.okr", "fine");
    const [action] = await actionsAt(client, "1:1-1:1");
    client.edit("b.okr", "1:1-1:5", "good");
    const { edit } = await client.request<CodeAction>("codeAction/resolve", action);
    assert.equal(edit?.documentChanges?.length, 1);
  });

  it("are refused when the page has changed since", async () => {
    const client = await connect({ capabilities: rich });
    client.open("a.okr", "wrong");
    const [action] = await actionsAt(client, "1:1-1:1");
    client.edit("a.okr", "1:1-1:6", "right");
    await assert.rejects(client.request("codeAction/resolve", action), { code: -32801 });
  });
});

describe("formatting", () => {
  it("gives edits that don't overlap, in the page", async () => {
    const client = await connect();
    client.open("a.okr", "one  \ntwo\nthree \n");
    const edits = await client.ask<TextEdit[]>("formatting", "a.okr", undefined, {
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.deepEqual(edits.map(drawEdit), ['1:4-1:6 ""', '3:6-3:7 ""']);
  });
});

describe("hover", () => {
  it("comes in Markdown to a client that shows it, and as plain text to any other", async () => {
    const contents = async (contentFormat: string[]) => {
      const client = await connect({ capabilities: { textDocument: { hover: { contentFormat } } } });
      client.open("a.okr", "some words");
      return client.ask("hover", "a.okr", "1:7");
    };
    const range = rangeAt("1:6-1:11");
    assert.deepEqual(await contents(["markdown"]), {
      contents: { kind: "markdown", value: "**words**" },
      range,
    });
    assert.deepEqual(await contents(["plaintext"]), {
      contents: { kind: "plaintext", value: "words" },
      range,
    });
  });
});

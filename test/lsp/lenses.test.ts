import assert from "node:assert/strict";
import type { CodeLens, DocumentLink, InlayHint } from "vscode-languageserver";
import { drawEdit, drawRange, rangeAt, uriOf } from "../kit/lsp.ts";
import { connect } from "../kit/lsp-server.ts";

const able = { workspace: { applyEdit: true }, window: { showDocument: { support: true } } };

describe("document links", () => {
  it("lead to the line of a heading", async () => {
    const client = await connect();
    client.open("a.okr", "see doc why.md");
    const links = await client.ask<DocumentLink[]>("documentLink", "a.okr");
    assert.deepEqual(
      links.map(({ range, target, tooltip }) => [drawRange(range), target, tooltip]),
      [["1:5-1:15", `${uriOf("why.md")}#L3`, "Why"]],
    );
  });
});

describe("inlay hints", () => {
  it("stand behind what is in the range", async () => {
    const client = await connect();
    client.open("a.okr", "wrong\nwrong\nwrong");
    const hints = await client.ask<InlayHint[]>("inlayHint", "a.okr", undefined, {
      range: rangeAt("2:1-2:6"),
    });
    assert.deepEqual(hints, [{ position: { line: 1, character: 5 }, label: "40%", paddingLeft: true }]);
  });
});

describe("code lenses", () => {
  const titles = async (capabilities: object) => {
    const client = await connect({ capabilities });
    client.open("a.okr", "wrong doc why.md");
    const lenses = await client.ask<CodeLens[]>("codeLens", "a.okr");
    return lenses.map(({ command }) => command?.title);
  };

  it("are those that the client can carry out, and those that only say something", async () => {
    assert.deepEqual(await titles(able), ["Mend", "Open", "Linked"]);
    assert.deepEqual(await titles({}), ["Linked"]);
  });

  it("do what they say when they are pressed", async () => {
    const shown: unknown[] = [];
    const edits: unknown[] = [];
    const client = await connect({
      capabilities: able,
      answers: {
        "workspace/applyEdit": (params: { label: string; edit: { changes: Record<string, never[]> } }) => {
          edits.push([params.label, Object.values(params.edit.changes).flat().map(drawEdit)]);
          return { applied: true };
        },
        "window/showDocument": ({ uri, selection }: { uri: string; selection: never }) => {
          shown.push([uri, drawRange(selection)]);
          return { success: true };
        },
      },
    });
    client.open("a.okr", "wrong doc why.md");
    const [mend, open] = await client.ask<CodeLens[]>("codeLens", "a.okr");
    for (const lens of [mend, open]) await client.request("workspace/executeCommand", lens?.command);
    assert.deepEqual(edits, [["Mend", ['1:1-1:6 "right by <owner>}"']]]);
    assert.deepEqual(shown, [[uriOf("why.md"), "3:1-3:1"]]);
  });

  it("do nothing when the page has changed, and refuse what was never offered", async () => {
    const client = await connect({ capabilities: able });
    client.open("a.okr", "wrong");
    const [lens] = await client.ask<CodeLens[]>("codeLens", "a.okr");
    client.edit("a.okr", undefined, "fine");
    assert.equal(await client.request("workspace/executeCommand", lens?.command), null);
    await assert.rejects(client.request("workspace/executeCommand", { command: "rm" }));
    await assert.rejects(client.request("workspace/executeCommand", { command: "okr.lens", arguments: [7] }));
  });
});

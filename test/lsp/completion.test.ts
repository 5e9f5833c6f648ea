import assert from "node:assert/strict";
import type { CompletionItem, CompletionList } from "vscode-languageserver";
import { drawEdit } from "../kit/lsp.ts";
import { type Connected, connect } from "../kit/lsp-server.ts";

const rich = {
  textDocument: {
    completion: {
      completionItem: {
        ...{ snippetSupport: true, labelDetailsSupport: true, commitCharactersSupport: true },
        documentationFormat: ["markdown"],
      },
    },
  },
};

const itemAt = async (client: Connected, text: string, place: string): Promise<CompletionItem> => {
  client.open("a.okr", text);
  const { items } = await client.ask<CompletionList>("completion", "a.okr", place);
  return items[0] as CompletionItem;
};

const edit = ({ textEdit }: CompletionItem) => drawEdit(textEdit as Parameters<typeof drawEdit>[0]);

describe("completion", () => {
  it("replaces what was typed, with blanks that one can see", async () => {
    const item = await itemAt(await connect(), "fine\nhas na", "2:7");
    assert.equal(edit(item), '2:5-2:7 "a <name> {of} $1"');
    assert.equal(item.insertTextFormat, 1);
    assert.deepEqual(item.additionalTextEdits?.map(drawEdit), ['2:1-2:1 "  "']);
    assert.equal(item.commitCharacters, undefined);
    assert.equal(item.labelDetails, undefined);
  });

  it("has tab stops where the editor knows them", async () => {
    const item = await itemAt(await connect({ capabilities: rich }), "has ", "1:5");
    assert.equal(edit(item), `1:5-1:5 "a \${1:<name>} {of\\\\} \\\\$1"`);
    assert.equal(item.insertTextFormat, 2);
    assert.equal(item.insertTextMode, 1);
    assert.deepEqual(item.commitCharacters, [","]);
    assert.deepEqual(item.labelDetails, { description: "Whose?" });
  });

  it("is asked again while the list is cut", async () => {
    const client = await connect();
    client.open("a.okr", "has ");
    const list = await client.ask<CompletionList>("completion", "a.okr", "1:5");
    assert.equal(list.isIncomplete, true);
    const nothing = await client.ask<CompletionList>("completion", "a.okr", "1:1");
    assert.deepEqual(nothing, { isIncomplete: false, items: [] });
  });

  it("says more about an item when asked", async () => {
    const client = await connect({ capabilities: rich });
    const item = await itemAt(client, "has ", "1:5");
    assert.equal(item.documentation, undefined);
    const { documentation } = await client.request<CompletionItem>("completionItem/resolve", item);
    assert.deepEqual(documentation, { kind: "markdown", value: "About wrong" });
  });

  it("leaves an item as it is that nobody knows more about", async () => {
    const client = await connect();
    for (const data of [undefined, null, 7, { uri: "nowhere", topic: { about: "?" } }, { uri: 1 }]) {
      const item = { label: "odd", data };
      assert.deepEqual(
        await client.request("completionItem/resolve", item),
        JSON.parse(JSON.stringify(item)),
      );
    }
  });
});

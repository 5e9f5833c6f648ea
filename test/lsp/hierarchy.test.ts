import assert from "node:assert/strict";
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  TypeHierarchyItem,
} from "vscode-languageserver";
import { drawRange } from "../kit/lsp.ts";
import { connectWhole } from "../kit/lsp-whole.ts";
import { complaints, hasMetaModel } from "../kit/metamodel.ts";

const ENCODINGS = ["utf-8", "utf-16", "utf-32"] as const;

const files = {
  "company (1).okr":
    "company c: C\n  mission: Be\n  objective first: 😀 Be first\n    kr more: More from 1 to 9\n",
};
const PAGE =
  "cycle: 2026-Q1\r\nteam t: 漢字\r\n  objective yes: Yes\r\n    supports: c.first\r\n    kr e\u0301: é 漢 from 1 to 9\r\n  initiative work: 😀\r\n    note: 😀\r\n    moves: yes.e\u0301\r\n  week 2026-01-19\r\n    commit: 😀 do -> e\u0301\r\n";

const connect = (encoding: (typeof ENCODINGS)[number]) =>
  connectWhole({ files, capabilities: { general: { positionEncodings: [encoding] } } });

const drawn = (item: TypeHierarchyItem | CallHierarchyItem): string =>
  `${item.name} (${item.detail}) ${drawRange(item.range)} ${drawRange(item.selectionRange)}`;

describe("the type hierarchy", () => {
  for (const encoding of ENCODINGS)
    it(`walks up and down what is aligned, in ${encoding}`, async () => {
      const client = await connect(encoding);
      assert.equal(client.server.capabilities.typeHierarchyProvider, true);
      client.open("t.okr", PAGE);
      const [item] = await client.ask<TypeHierarchyItem[]>("prepareTypeHierarchy", "t.okr", "3:14");
      assert.ok(item);
      assert.equal(item.name, "Yes");
      assert.equal(item.detail, "漢字, 2026-Q1");
      const [above] = await client.request<TypeHierarchyItem[]>("typeHierarchy/supertypes", { item });
      assert.ok(above);
      assert.ok(decodeURIComponent(above.uri).endsWith("okrs/company (1).okr"));
      const [under] = await client.request<TypeHierarchyItem[]>("typeHierarchy/subtypes", { item: above });
      assert.deepEqual(under, item);
      const [top] = await client.request<TypeHierarchyItem[]>("typeHierarchy/supertypes", { item: above });
      assert.equal(top?.detail, "Be");
      assert.deepEqual(await client.request("typeHierarchy/supertypes", { item: top }), []);
      if (hasMetaModel) assert.deepEqual(complaints(client.said), []);
    });

  it("finds things again after edits, and believes nothing that it is sent", async () => {
    const client = await connect("utf-16");
    client.open("t.okr", PAGE);
    const [item] = await client.ask<TypeHierarchyItem[]>("prepareTypeHierarchy", "t.okr", "3:14");
    client.edit("t.okr", "1:1-1:1", "# A line\r\n# and one more\r\n");
    const found = await client.request<TypeHierarchyItem[]>("typeHierarchy/supertypes", { item });
    assert.deepEqual(
      found.map(({ name }) => name),
      ["😀 Be first"],
    );
    for (const data of [undefined, null, 7, "x", {}, { uri: 1, kind: 2, name: 3, text: 4 }, []])
      assert.equal(await client.request("typeHierarchy/subtypes", { item: { ...item, data } }), null);
    const far = { uri: "file:///etc/passwd", kind: "objective", name: "a", text: "" };
    assert.equal(await client.request("typeHierarchy/subtypes", { item: { ...item, data: far } }), null);
    assert.equal(await client.request("typeHierarchy/subtypes", {}), null);
  });

  it("begins nowhere where nothing is aligned", async () => {
    const client = await connect("utf-16");
    client.open("t.okr", PAGE);
    assert.equal(await client.ask("prepareTypeHierarchy", "t.okr", "1:2"), null);
    assert.equal(await client.ask("prepareTypeHierarchy", "nothing.okr", "1:2"), null);
  });
});

describe("the call hierarchy", () => {
  const PLACES = {
    "utf-8": { moves: "8:12-8:19", commit: "10:24-10:27" },
    "utf-16": { moves: "8:12-8:18", commit: "10:22-10:24" },
    "utf-32": { moves: "8:12-8:18", commit: "10:21-10:23" },
  };
  for (const encoding of ENCODINGS)
    it(`leads from work to what it moves, and back, in ${encoding}`, async () => {
      const client = await connect(encoding);
      assert.equal(client.server.capabilities.callHierarchyProvider, true);
      client.open("t.okr", PAGE);
      const [item] = await client.ask<CallHierarchyItem[]>("prepareCallHierarchy", "t.okr", "6:6");
      const calls = await client.request<CallHierarchyOutgoingCall[]>("callHierarchy/outgoingCalls", {
        item,
      });
      assert.equal(calls.length, 1);
      const [call] = calls;
      assert.ok(call && item);
      assert.equal(call.to.name, "é 漢 from 1 to 9");
      const { moves, commit } = PLACES[encoding];
      assert.deepEqual(call.fromRanges.map(drawRange), [moves]);
      const back = await client.request<CallHierarchyIncomingCall[]>("callHierarchy/incomingCalls", {
        item: call.to,
      });
      assert.deepEqual(
        back.map(({ from, fromRanges }) => [from.name, ...fromRanges.map(drawRange)]),
        [
          ["😀", moves],
          ["😀 do -> e\u0301", commit],
        ],
      );
      assert.equal(drawn(back[0]?.from as CallHierarchyItem), drawn(item));
      assert.deepEqual(await client.request("callHierarchy/incomingCalls", { item }), []);
      assert.equal(await client.request("callHierarchy/incomingCalls", { item: { data: 5 } }), null);
      assert.equal(await client.ask("prepareCallHierarchy", "t.okr", "2:1"), null);
      if (hasMetaModel)
        assert.deepEqual(
          complaints(client.said).filter((each) => !each.startsWith("callHierarchy/incomingCalls")),
          [],
        );
    });
});

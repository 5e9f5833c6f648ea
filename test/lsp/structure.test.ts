import assert from "node:assert/strict";
import type { FoldingRange, SelectionRange } from "vscode-languageserver";
import { drawRange, rangeAt } from "../kit/lsp.ts";
import { connectWhole } from "../kit/lsp-whole.ts";

const PAGE = "# one\n# two\nteam a: A\n  objective yes: Yes\n    note: Some\n      more\n";

describe("folding ranges", () => {
  it("are lines, one range a line", async () => {
    const client = await connectWhole();
    client.open("a.okr", PAGE);
    assert.deepEqual(await client.ask<FoldingRange[]>("foldingRange", "a.okr"), [
      { startLine: 0, endLine: 1, kind: "comment" },
      { startLine: 2, endLine: 5 },
      { startLine: 3, endLine: 5 },
      { startLine: 4, endLine: 5 },
    ]);
  });
});

describe("selection ranges", () => {
  it("are given for each position, from the inside out", async () => {
    const client = await connectWhole();
    client.open("a.okr", PAGE);
    const positions = [rangeAt("4:14-4:14").start, rangeAt("1:1-1:1").start];
    const found = await client.ask<SelectionRange[]>("selectionRange", "a.okr", undefined, { positions });
    assert.equal(found.length, 2);
    assert.deepEqual(
      [found[0], found[0]?.parent].map((range) => range && drawRange(range.range)),
      ["4:13-4:16", "4:3-4:21"],
    );
  });
});

describe("semantic tokens", () => {
  it("are numbers that count from one token to the next, in the client's units", async () => {
    const client = await connectWhole({ capabilities: { general: { positionEncodings: ["utf-8"] } } });
    client.open("a.okr", "team ü: Ü\n  lead: @ö, @a\n");
    const { legend } = client.server.capabilities.semanticTokensProvider ?? { legend: { tokenTypes: [] } };
    const { data } = await client.ask<{ data: number[] }>("semanticTokens/full", "a.okr");
    const drawn = Array.from({ length: data.length / 5 }, (_, index) =>
      data.slice(index * 5, index * 5 + 5),
    ).map(([line, character, length, kind = 0, modifiers]) =>
      [line, character, length, legend.tokenTypes[kind], modifiers].join(" "),
    );
    assert.deepEqual(drawn, [
      "0 0 4 keyword 0",
      "0 5 2 namespace 1",
      "1 2 4 property 0",
      "0 6 3 decorator 0",
      "0 5 2 decorator 0",
    ]);
  });
});

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

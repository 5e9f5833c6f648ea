import assert from "node:assert/strict";
import type { Hover } from "vscode-languageserver";
import { toOffset, toPosition } from "../../server/src/lsp/positions.ts";
import { drawRange } from "../kit/lsp.ts";
import { connect } from "../kit/lsp-server.ts";
import { linesOf } from "../kit/lsp-service.ts";

const ENCODINGS = ["utf-8", "utf-16", "utf-32"] as const;

describe("positions", () => {
  const text = "é😀é\r\n漢字 e\u0301\n\rx\ud800y";
  const lines = linesOf(text);

  it("count the units that were agreed on", () => {
    const placeAfter = (word: string) =>
      ENCODINGS.map((encoding) => toPosition(lines, text.indexOf(word) + word.length, encoding).character);
    assert.deepEqual(placeAfter("é😀"), [6, 3, 2]);
    assert.deepEqual(placeAfter("漢字"), [6, 2, 2]);
    assert.deepEqual(placeAfter("e\u0301"), [10, 5, 5]);
  });

  it("lead back to the offset that they came from, at every character", () => {
    for (const encoding of ENCODINGS)
      for (const { index } of text.matchAll(/[^\n]/gu))
        assert.equal(
          toOffset(lines, toPosition(lines, index, encoding), encoding),
          index,
          `${encoding} ${index}`,
        );
  });

  it("within a character are moved before it, and outside of the text into it", () => {
    assert.equal(toOffset(lines, { line: 0, character: 4 }, "utf-8"), 1);
    for (const encoding of ENCODINGS) {
      assert.equal(toOffset(lines, { line: 0, character: 9999 }, encoding), 4);
      assert.equal(toOffset(lines, { line: 9999, character: 9999 }, encoding), text.length);
    }
  });

  it("are counted as the client likes best, and in UTF-16 if it says nothing", async () => {
    const hover = async (...positionEncodings: string[]) => {
      const client = await connect({ capabilities: { general: { positionEncodings } } });
      client.open("a.okr", "😀 word");
      const { range } = await client.ask<Hover>("hover", "a.okr", "1:7");
      return [client.server.capabilities.positionEncoding, range && drawRange(range)];
    };
    assert.deepEqual(await hover("utf-8", "utf-16"), ["utf-8", "1:6-1:10"]);
    assert.deepEqual(await hover("utf-7", "utf-32"), ["utf-32", "1:3-1:7"]);
    assert.deepEqual(await hover(), ["utf-16", "1:4-1:8"]);
  });
});

import assert from "node:assert/strict";
import { readPage } from "../../grammar/page.ts";
import { BLOCKS, blockRow, KEYS, type KeyRow, type Place } from "../../grammar/vocabulary.ts";
import { told } from "../kit/outline.ts";
import { reference } from "../tools/generate-reference.ts";

/** A block of a kind, with the blocks that it needs to stand in. */
const standing = (place: Place): string => {
  const row = blockRow(place);
  return row ? `${standing(row.in[0] ?? "page")}${row.example}\n` : "";
};

describe("the vocabulary", () => {
  for (const row of BLOCKS)
    it(`shows ${row.word} by an example that is read as one`, () => {
      const page = readPage(standing(row.word));
      assert.deepEqual(told(page), []);
      assert.match(standing(row.word), new RegExp(`^${row.word} .*$`, "m"));
    });

  for (const row of KEYS)
    it(`shows ${row.key} in ${row.in[0]} by an example that is read as one`, () => {
      for (const place of row.in) {
        const page = readPage(`${standing(place)}${row.example}\n`);
        assert.deepEqual(told(page), []);
        const tree = page.sections.at(-1)?.tree;
        const properties = JSON.stringify(tree, (key, value) => (key === "parent" ? undefined : value));
        assert.match(properties, new RegExp(`"key":"${row.key}"`));
      }
    });
});

describe("REFERENCE.md", () => {
  const text = reference();

  it("shows pages that are read without a word", () => {
    const pages = [...text.matchAll(/```okr\n([\s\S]*?)```/g)].map(([, page = ""]) => page);
    const small = pages.filter((page) => page.includes("\n  "));
    assert.equal(small.length, 3);
    for (const page of small) assert.deepEqual(told(readPage(page)), []);
  });

  it("names every block and property, the five words first", () => {
    for (const { word } of BLOCKS) assert.match(text, new RegExp(`^### ${word}$`, "m"));
    for (const { key } of KEYS as readonly KeyRow[]) assert.ok(text.includes(`| \`${key}\``), key);
    const first = ["team", "objective", "kr", "health", "initiative"].map((word) =>
      text.indexOf(`[\`${word}\`]`),
    );
    assert.deepEqual(
      first,
      [...first].sort((a, b) => a - b),
    );
    assert.ok((first.at(-1) as number) < text.indexOf("## How a line is read"));
  });

  it("breaks no table", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    for (const row of rows) assert.match(row, / \|$/);
  });
});

/** Everything that the practice asks to be noticed is noticed by a rule, or left to the guide on purpose. */
import assert from "node:assert/strict";
import { blockRow, isKey, KEY_ALIASES, lensOf } from "../../grammar/vocabulary.ts";
import { PRACTICE } from "../../server/src/rules/frame/practice.ts";
import { RULES } from "../../server/src/rules/registry.ts";

const rows = PRACTICE.flatMap((section) => section.rows);
const byRules = new Set(RULES.flatMap(({ items }) => items));

describe("practice", () => {
  it("has 147 items in their order", () => {
    assert.deepEqual(
      rows.map(([item]) => item),
      Array.from({ length: 147 }, (_, index) => index + 1),
    );
  });

  it("is noticed by a rule wherever it asks to be noticed", () => {
    const unnoticed = rows.filter(([item, , asks]) => asks === "rule" && !byRules.has(item));
    assert.deepEqual(unnoticed, []);
  });

  it("leaves five items to hover texts and the guide", () => {
    assert.deepEqual(
      rows.filter(([, , asks]) => asks === "guide").map(([item]) => item),
      [22, 78, 99, 113, 120],
    );
  });

  it("names words that the language has, and items that exist", () => {
    const isWord = (word: string): boolean =>
      blockRow(word) !== undefined || isKey(word) || word in KEY_ALIASES || lensOf(word) !== undefined;
    const words = rows.flatMap(([, , , named = ""]) => named.split(" ").filter(Boolean));
    assert.deepEqual(
      words.filter((word) => !isWord(word)),
      [],
    );
    assert.deepEqual(
      [...byRules].filter((item) => item < 1 || item > rows.length),
      [],
    );
  });
});

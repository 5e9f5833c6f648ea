/** What the editor does by itself while somebody types: the line after Enter, and what counts as one word. */
import assert from "node:assert/strict";
import { BLOCKS, KEYS } from "../../grammar/vocabulary.ts";
import configuration from "../../syntaxes/language-configuration.json";

/** What Enter does at the end of a line: the first rule that matches, as VS Code reads them. */
const enterAfter = (line: string): string => {
  const rule = configuration.onEnterRules.find(
    ({ beforeText, afterText }) => new RegExp(beforeText).test(line) && !afterText,
  );
  const { indent, appendText = "", removeText = 0 } = rule?.action ?? { indent: "none" };
  return `${indent === "indent" ? "  " : ""}${appendText}${removeText ? "(mark removed)" : ""}`;
};

const words = (text: string): string[] => {
  const { pattern, flags } = configuration.wordPattern;
  return text.match(new RegExp(pattern, `${flags}g`)) ?? [];
};

describe("Enter", () => {
  it("goes a step in below a block that holds other lines", () => {
    assert.equal(enterAfter("team onboarding: Onboarding"), "  ");
    assert.equal(enterAfter("  objective: Founders hear yes"), "  ");
    assert.equal(enterAfter("  shares onboarding.instant-yes"), "  ");
    assert.equal(enterAfter("  week 2026-01-19"), "  ");
  });

  it("stays where it is below a key result, a health metric and a property, which often come in rows", () => {
    assert.equal(enterAfter("    kr impact wait: Median time from 1 day to 1 hour"), "");
    assert.equal(enterAfter("  health api: Availability at least 99.95%"), "");
    assert.equal(enterAfter("    strategy: first-yes"), "");
    assert.equal(enterAfter("      team leads are asleep"), "");
  });

  it("begins an item below a key with no value, goes on with items, and ends with an empty one", () => {
    assert.equal(enterAfter("    agreements:"), "  - ");
    assert.equal(enterAfter("      - Never an input to pay"), "- ");
    assert.equal(enterAfter("      - "), "(mark removed)");
    assert.equal(enterAfter("    owner:"), "");
  });

  it("knows every block, and every key that takes items", () => {
    const rows = new Set(["kr", "health"]);
    for (const { word } of BLOCKS)
      assert.equal(enterAfter(`${word} a: text`), rows.has(word) ? "" : "  ", word);
    const inWeeks = ["commit", "done", "win", "blocked", "decision"];
    const lists = KEYS.filter(
      ({ key, value, repeats }) => value === "text" && repeats && !inWeeks.includes(key),
    );
    for (const { key } of lists) assert.equal(enterAfter(`  ${key}:`), "  - ", key);
  });
});

describe("a word", () => {
  it("is an id with its hyphens, a handle, a day, a word with its apostrophe", () => {
    assert.deepEqual(words("kr reach first-yes: @ana's founders don't wait by 2026-03-31"), [
      "kr",
      "reach",
      "first-yes",
      "@ana's",
      "founders",
      "don't",
      "wait",
      "by",
      "2026-03-31",
    ]);
  });

  it("is one part of a name with dots, in any script", () => {
    assert.deepEqual(words("onboarding.instant-yes, größe.目標"), [
      "onboarding",
      "instant-yes",
      "größe",
      "目標",
    ]);
  });
});

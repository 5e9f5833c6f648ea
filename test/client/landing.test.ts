import assert from "node:assert/strict";
import { landing, type Written } from "../../client/src/views/landing.ts";

const PAGE = "objective: Ants\n\nteam a\n";

const at = (words: string, text: string): Written => {
  const start = PAGE.indexOf(words) + words.length;
  return { start, end: start, text };
};

/** What is selected once the edits were made. */
const selected = (...edits: Written[]): string => {
  const { start, end } = landing(edits);
  const page = [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, each) => text.slice(0, each.start) + each.text + text.slice(each.end), PAGE);
  return `${page.slice(0, start)}[${page.slice(start, end)}]${page.slice(end)}`;
};

describe("after an edit", () => {
  it("the writer goes on in its first blank, wherever the lines above have put it", () =>
    assert.equal(
      selected(at("Ants", "\n  strategy: bet"), at("team a", "\n  strategy bet: <what>")),
      "objective: Ants\n  strategy: bet\n\nteam a\n  strategy bet: [<what>]\n",
    ));

  it("the writer goes on behind it where it has none, whatever was written below", () =>
    assert.equal(
      selected(at("team a", ": Ants"), at("Ants", " sing")),
      "objective: Ants sing[]\n\nteam a: Ants\n",
    ));
});

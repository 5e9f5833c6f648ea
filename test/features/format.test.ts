/** Formatting of some lines. */
import assert from "node:assert/strict";
import { readPage } from "../../grammar/page.ts";
import { applyEdits } from "../../grammar/printer.ts";
import type { FormatOptions, Range } from "../../server/src/service.ts";
import { drawn } from "../kit/fixture.ts";
import { meaning } from "../kit/invariants.ts";
import { randomPage } from "../kit/pages.ts";
import { randomFrom } from "../kit/random.ts";
import { address, open } from "../kit/workspace.ts";

const PAGE = address("page.okr");

/** The text after the lines of some ranges were formatted. */
const formatted = (text: string, ranges: readonly Range[], options?: FormatOptions): string => {
  const { service } = open("");
  service.openPage(PAGE, text, 1);
  return applyEdits(text, service.formatRanges(PAGE, ranges, options));
};

/** What is drawn is formatted, and nothing else. */
const formats = (drawing: string, expected: string, options?: FormatOptions): void => {
  const { text, ranges } = drawn(drawing);
  assert.equal(formatted(text, ranges, options), drawn(expected).text);
};

describe("formatting some lines", () => {
  it("leaves all others as they are", () => {
    formats(
      "objective  a:  A\n  «kr  one:  One»\n  kr  two:  Two\n",
      "objective  a:  A\n  kr one: One\n  kr  two:  Two\n",
    );
    formats(
      "objective  a:  A\n  kr  one:  On«»e\n  kr  two:  Two\n",
      "objective  a:  A\n  kr one: One\n  kr  two:  Two\n",
    );
  });

  it("doesn't reach into a line at whose beginning the selection ends", () =>
    formats(
      "objective a: A\n«  kr  one:  One\n»  kr  two:  Two\n",
      "objective a: A\n  kr one: One\n  kr  two:  Two\n",
    ));

  it("takes several ranges", () =>
    formats(
      "«objective  a: A»\n  kr  one:  One\n«  kr  two:  Two»\n",
      "objective a: A\n  kr  one:  One\n  kr two: Two\n",
    ));

  it("works with text of any script and any line ends", () =>
    formats(
      "objective  ü:  😀\r\n  «kr  e\u0301: 漢字  é»\r\n  kr  two:  Two\r",
      "objective  ü:  😀\r\n  kr e\u0301: 漢字  é\r\n  kr  two:  Two\r",
    ));

  it("takes the whole block where its lines alone would be read otherwise", () =>
    formats(
      "objective a: A\n      kr one: One\n        owner: @ana\n«    kr two: Two»\n    note: More\n",
      "objective a: A\n  kr one: One\n    owner: @ana\n  kr two: Two\n  note: More\n",
    ));

  it("sets right what was pasted, and the options of the whole page hold", () => {
    formats("objective a: A\n«- **KR 1:** One  »", "objective a: A\n  kr 1: One\n");
    formats("objective a: A\n«- **KR 1:** One  »", "objective a: A\n  kr 1: One", {
      insertFinalNewline: false,
    });
    formats("objective a: A  \n«  kr: One  »\n", "objective a: A  \n  kr: One  \n", {
      trimTrailingWhitespace: false,
    });
  });

  it("never changes what a page says, on any page and with any lines", () => {
    const random = randomFrom(5);
    let changed = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const text = randomPage(seed);
      const [one = 0, two = 0] = [1, 2].map(() => random.below(text.length + 1));
      const after = formatted(text, [{ start: Math.min(one, two), end: Math.max(one, two) }]);
      if (after !== text) changed++;
      assert.deepEqual(meaning(readPage(after)), meaning(readPage(text)), `seed ${seed}`);
    }
    assert.ok(changed > 40, String(changed));
  });
});

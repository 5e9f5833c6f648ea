import { reads } from "./reads.ts";

describe("a line indented deeper goes on with the text above", () => {
  it("of a block, a property, an entry, an update and an item", () => {
    reads(
      `
      team a: A
         team of many
        objective b: B
          and more
          why: Every hour
            counts
          2026-01-19: 31%
            at last
          note:
            - one
              and a half
            - two
        week 2026-01-19
          update b: 3
            of 7
      `,
      `
      team a "A team of many"
        objective b "B and more"
          why "Every hour counts"
          2026-01-19 "31% at last"
          note
            - "one and a half"
            - "two"
        week 2026-01-19
          update b "3 of 7"
      `,
    );
  });

  it("even if it begins with a word of the language, unless that is in lower case and has its colon", () => {
    reads(
      `
      objective: A
        why: People wait because
          team leads are asleep
          Note: they sleep at night
          objective and honest
          onwer: @ben
          note: a property
      `,
      `
      objective "A"
        why "People wait because team leads are asleep Note: they sleep at night objective and honest onwer: @ben"
        note "a property"
      `,
    );
  });

  it("below a block or an entry, a single word with a colon stays a typo", () => {
    reads(
      `
      objective: A
        onwer: @ben
        2026-01-19: 3
          onwer: @cleo
      `,
      `
      objective "A"
        onwer "@ben"
        2026-01-19 "3"
        onwer "@cleo"
      `,
      "unknown-key: onwer",
      "unknown-key: onwer",
    );
  });

  it("a line that begins with kr never goes on", () => {
    reads(
      `
      objective: A
        why: B
          kr reach more people
      `,
      `
      objective "A"
        why "B"
        kr reach "more people"
      `,
      "missing-colon: kr",
    );
  });

  it("a reference block never goes on, its words in a sentence do", () => {
    reads(
      `
      team a: A
        objective: B
          why: C
            shares of the market
            shares x.y
      `,
      `
      team a "A"
        objective "B"
          why "C shares of the market"
        shares x.y
      `,
      "indentation: shares",
    );
  });

  it("nothing goes on with a reference block, which has no text", () => {
    reads(
      `
      team a
        Mode: growth
        and more
        week 2026-01-19
          Update b: 3
      `,
      `
      team a
        mode "growth"
        week 2026-01-19
          update b "3"
      `,
      "keyword-case: Mode",
      "unreadable: and more",
      "keyword-case: Update",
    );
  });

  it("a blank line is a paragraph; comments between don't count", () => {
    reads(
      `
      objective: A
        why: one
          # said in June
          two

          # said in July
          three
      `,
      `
      objective "A"
        why "one two\\n\\nthree"
      `,
    );
  });

  it("a value may begin on the next line", () => {
    reads("objective: A\n  why:\n    B\n", 'objective "A"\n  why "B"\n');
  });

  it("items stand below a key with no value, elsewhere a dash is text or nothing", () => {
    reads(
      `
      objective: A
        note: one
          - two
        learned:
        - three
        * four
        2. five
      `,
      `
      objective "A"
        note "one - two"
        learned
          - "three"
          - "four"
          - "five"
      `,
      "pasted: *",
      "pasted: 2.",
    );
    reads(
      "objective: A\n  - Increase NPS\n  - Reduce churn\n",
      'objective "A"\n',
      "unreadable: - Increase NPS\n  - Reduce churn",
    );
  });

  it("a line indented no deeper does not go on", () => {
    reads("objective: A\nand more\n", 'objective "A"\n', "unreadable: and more");
  });

  it("nothing goes on with a line that can't be read", () => {
    reads("objective: A\nwhat\n  is this\n", 'objective "A"\n', "unreadable: what\n  is this");
  });
});

/** Words that are none of the language, that stand where they can't, or that say again what was said. */
import assert from "node:assert/strict";
import { mends, messageOf, tells, titlesOf } from "../kit/rules.ts";

describe("unknown-word", () => {
  it("tells slips in keys, words of the language and values", () => {
    tells(
      "unknown-word",
      `
      «cylce»: 2026-Q1
      phase: «lanched»

      team a: A
        mode: «grwth»

        «objectiv» calm: Owners start calmly
        objective: Calm
          «suports»: b
          decision: 2026-02-09 anything

        initiative: Bank feed
          status: Doing, nearly done
      `,
    );
  });

  it("tells a value without a word up to its end, also on the next line", () => {
    tells("unknown-word", "phase: «— or\n      so 🎯»\n");
  });

  it("says which word was meant, or what to do", () => {
    assert.equal(
      messageOf("unknown-word", "objective: Calm\n  onwer: @mia\n"),
      "“onwer” is no word of the language, so this line is not read. Did you mean “owner”?",
    );
    assert.match(
      messageOf("unknown-word", "objective: Calm\n  budget: 10k\n"),
      /begin the line with “note:”/,
    );
    assert.match(
      messageOf("unknown-word", "team a: A\n  mode: wild\n"),
      /“growth”, “maintenance” or “discovery”/,
    );
  });

  it("knows words of other tools", () => {
    const offered = (page: string) => titlesOf("unknown-word", page)[0];
    assert.equal(offered("objective: Calm\n  kr: Orders\n    baseline: 40\n"), "Write “from”");
    assert.equal(offered("objective: Calm\n  kr: Orders\n    deadline: 2026-03-31\n"), "Write “by”");
    assert.equal(offered("initiative: Bank feed\n  deadline: 2026-03-31\n"), "Write “due”");
    assert.equal(offered("goal: Owners start calmly\n"), "Write “objective”");
    assert.equal(offered("objective: Calm\n  Key result: Orders from 40 to 90\n"), "Write “kr”");
    assert.equal(offered("initiative: Bank feed\n  status: In progress\n"), "Write “doing”");
    assert.equal(offered("phase: draft\n\nobjective: Calm\n"), "Write “drafting”");
  });

  it("sees a slip in a line that is taken for a part of the sentence above", () => {
    tells("unknown-word", "objective: Calm\n  «Key result»: Orders from 40 to 90\n");
    tells("unknown-word", "team a: A\n  objective: Calm\n    «objectiv» b: Calmer\n");
    tells(
      "unknown-word",
      "objective: Calm is what the strategic goals\n  and all of 2026: they say the same\n",
    );
  });

  it("keeps what has no word as a note, and on top of a page as a comment", () => {
    mends(
      "unknown-word",
      "objective: Calm\n  budget: 10k\n",
      "Keep “budget” as a note",
      "objective: Calm\n  note: budget: 10k\n",
    );
    mends("unknown-word", "title: Our year\n", "Make it a comment", "# title: Our year\n");
  });

  it("takes a decision about a candidate as adopted or declined", () => {
    tells("unknown-word", "team a: A\n  candidate c: Gifts\n    decision: «acepted» calm\n");
    tells("unknown-word", "team a: A\n  candidate c: Gifts\n    decision: declined, a lovely thought\n");
  });

  it("leaves alone words that may be free, other cases and blanks", () => {
    tells(
      "unknown-word",
      `
      company c: C
        business-model: repairs by post, paid for each piece
      objective: Calm
        risk: nobody knows
      initiative: Bank feed
        status: DONE
      initiative: Cash view
        status: <status>
      `,
    );
  });
});

describe("misplaced-line", () => {
  it("tells properties, check-ins, updates and blocks where they can't stand", () => {
    tells(
      "misplaced-line",
      `
      team a: A
        «2026-02-09»: 31%
        «update» calm: 31%
        «kr»: Orders from 40 to 90
        objective: Calm
          «moves»: orders
      `,
    );
  });

  it("moves what belongs to the page to its head", () => {
    mends(
      "misplaced-line",
      "# Our quarter\n\nteam a: A\n  cycle: 2026-Q1\n  mode: growth\n",
      "Move “cycle” to the head of the page",
      "# Our quarter\ncycle: 2026-Q1\n\nteam a: A\n  mode: growth\n",
    );
  });

  it("offers to move nothing that stands there already", () => {
    assert.deepEqual(titlesOf("misplaced-line", "cycle: 2026-Q1\n\nteam a: A\n  cycle: 2026-Q2\n"), []);
  });

  it("makes a strategy of a bet without a name", () => {
    mends(
      "misplaced-line",
      "company c: C\n  strategy: Repair before anything is posted\n",
      "Make it a strategy called “repair-anything”",
      "company c: C\n  strategy repair-anything: Repair before anything is posted\n",
    );
  });

  it("begins an objective above a key result that has none", () => {
    mends(
      "misplaced-line",
      "team a: A\n  kr: Orders from 40 to 90\n",
      "Begin an objective above it",
      "team a: A\n  objective: <what will be different, and for whom>\n    kr: Orders from 40 to 90\n",
    );
  });
});

describe("repeated-key", () => {
  it("leaves out no line behind which another would go on with the sentence", () => {
    const titles = (line: string) =>
      titlesOf(
        "repeated-key",
        `team a: A\n  objective: Calm\n    kr: Orders from 40 to 90\n      to: 95\n${line}`,
      );
    assert.equal(titles("  team\n").length, 2);
    assert.deepEqual(titles("      team\n"), ["Keep this line, leave it out of the sentence"]);
  });

  it("leaves a value out with all of its lines", () => {
    const page = "objective: Calm\n  owner: @mia\n    and who stands in\n  owner: @noa\n    for now\n";
    mends(
      "repeated-key",
      page,
      "Keep this one, leave out the first",
      "objective: Calm\n  owner: @noa\n    for now\n",
    );
    mends(
      "repeated-key",
      page,
      "Keep the first one, leave out this line",
      "objective: Calm\n  owner: @mia\n    and who stands in\n",
    );
  });

  const said = (sentence: string, more: string) => `objective: Calm\n  kr: ${sentence}\n    ${more}\n`;

  it("keeps the one that is chosen", () => {
    const page = "objective: Calm\n  owner: @mia\n  owner: @noa\n";
    mends(
      "repeated-key",
      page,
      "Keep the first one, leave out this line",
      "objective: Calm\n  owner: @mia\n",
    );
    mends("repeated-key", page, "Keep this one, leave out the first", "objective: Calm\n  owner: @noa\n");
  });

  it("tells a measure that the sentence says too", () => {
    tells("repeated-key", said("Orders from 40 to 90", "«to»: 95"));
    tells("repeated-key", said("Orders to 90", "«from»: 40"));
    tells("repeated-key", said("Orders at least 90", "«to»: 90"));
    tells("repeated-key", said("Orders from 40 to 90 by March", "«by»: 2026-03-31"));
  });

  it("takes numbers that belong to the metric for words", () => {
    tells("repeated-key", said("Owners with at least 3 orders a week", "to: 900"));
    tells("repeated-key", said("Orders answered within 2 days", "to: 90%"));
    tells("repeated-key", said("Orders from 40 to 90", "by: 2026-03-31"));
  });

  it("takes the measure out of the sentence", () => {
    mends(
      "repeated-key",
      said("Orders from 40 to 90", "to: 95"),
      "Keep this line, leave it out of the sentence",
      said("Orders", "from: 40\n    to: 95"),
    );
  });
});

/** Lines that fit no form, words that are none of the language, and lines that stand where they can't. */
import assert from "node:assert/strict";
import { mended, mends, messageOf, tells, titlesOf } from "../kit/rules.ts";

describe("syntax: heads of blocks", () => {
  it("adds the colon, behind a lens where there is one", () => {
    mends(
      "syntax",
      "objective: Calm\n  kr reach Owners who open it from 9 to 25\n",
      "Add the colon",
      "objective: Calm\n  kr reach: Owners who open it from 9 to 25\n",
    );
  });

  it("makes a name for what needs one", () => {
    mends(
      "syntax",
      "team Growth Team\n",
      "Call it “growth-team” and add the colon",
      "team growth-team: Growth Team\n",
    );
    mends("syntax", "team: Growth Team\n", "Call it “growth-team”", "team growth-team: Growth Team\n");
  });

  it("joins the words of a name", () => {
    mends("syntax", "objective my goal: Calm\n", "Call it “my-goal”", "objective my-goal: Calm\n");
  });

  it("gives a week its day", () => {
    mends(
      "syntax",
      "team a: A\n  week:\n",
      "Make it this week, 2026-02-09",
      "team a: A\n  week 2026-02-09:\n",
    );
  });

  it("puts what stands behind a reference into a note", () => {
    mends(
      "syntax",
      "team a: A\n  week 2026-02-09: A good one\n",
      "Put it into a note below",
      "team a: A\n  week 2026-02-09\n    note: A good one\n",
    );
  });
});

describe("syntax: conflicts of git", () => {
  const conflict = `
    objective: Calm
    <<<<<<< HEAD
      kr: Owners who open it from 9 to 25
    ||||||| base
      kr: Owners who open it from 9 to 20
    =======
      kr: Owners who open it from 9 to 30
    >>>>>>> other
      owner: @mia
    `;
  const keep = (title: string) => mended("syntax", conflict, title);

  it("keeps one side or both", () => {
    assert.equal(
      keep("Keep ours (above)"),
      "objective: Calm\n  kr: Owners who open it from 9 to 25\n  owner: @mia\n",
    );
    assert.equal(
      keep("Keep theirs (below)"),
      "objective: Calm\n  kr: Owners who open it from 9 to 30\n  owner: @mia\n",
    );
    assert.equal(
      keep("Keep both"),
      "objective: Calm\n  kr: Owners who open it from 9 to 25\n  kr: Owners who open it from 9 to 30\n  owner: @mia\n",
    );
  });

  it("goes through several objectives", () => {
    mends(
      "syntax",
      `
      team a: A
      <<<<<<< HEAD
        objective: Calm
      =======
        objective: Calmer
          kr: Owners who open it from 9 to 25

        health: Answers at least 95%
      >>>>>>> other
      `,
      "Keep theirs (below)",
      `
      team a: A
        objective: Calmer
          kr: Owners who open it from 9 to 25

        health: Answers at least 95%
      `,
    );
  });
});

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
      "team a: A\n  objective: <what will be different, and for whom>\n  kr: Orders from 40 to 90\n",
    );
  });
});

describe("repeated-key", () => {
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
      said("Orders", "to: 95"),
    );
  });
});

describe("forms that the formatter sets right", () => {
  it("are told as pasted, and set right one by one", () => {
    tells(
      "pasted-form",
      "«- Objective 1:» Calm\n  «* **Owner**»: @mia\n  kr «customer»: Orders from 40 to 90\n".replace(
        "Owner**»",
        "Owner»**",
      ),
    );
    mends("pasted-form", "- **Objective:** Calm\n", "Write “objective”", "objective: Calm\n");
    mends("pasted-form", "**Objective 1: Calm**\n", "Write “objective 1:”", "objective 1: Calm\n");
    mends(
      "pasted-form",
      "objective: Calm\n  kr customer-impact: Orders from 40 to 90\n",
      "Write “impact”",
      "objective: Calm\n  kr impact: Orders from 40 to 90\n",
    );
  });

  it("tells a word in another case, and a heading that is not read", () => {
    tells("keyword-case", "«Objective»: Calm\n  «Owner»: @mia\n  kr «Reach»: Orders from 40 to 90\n");
    mends(
      "unread-heading",
      "## KR 1.2: Orders from 40 to 90\n",
      "Make it a key result",
      "kr 2: Orders from 40 to 90\n",
    );
    tells("unread-heading", "# objective: Calm\n# Our objective\n## The first quarter\n");
  });
});

describe("misleading-indentation", () => {
  it("indents a block with all that it holds", () => {
    mends(
      "misleading-indentation",
      "objective: Calm\n  kr: Orders from 40 to 90\n    kr: Owners from 9 to 25\n      owner: @mia\n",
      "Indent it as it is read",
      "objective: Calm\n  kr: Orders from 40 to 90\n  kr: Owners from 9 to 25\n    owner: @mia\n",
    );
  });

  const nested = `
    team a: A
      objective calm: Calm
        kr orders: Orders from 40 to 90
        kr owners: Owners from 9 to 25
        «initiative»: Bank feed
          status: doing
    `;

  it("tells an initiative that looks like a part of an objective, and offers to link it", () => {
    tells("misleading-indentation", nested);
    mends(
      "misleading-indentation",
      nested,
      "Let it move calm.orders, calm.owners",
      `
      team a: A
        objective calm: Calm
          kr orders: Orders from 40 to 90
          kr owners: Owners from 9 to 25
          initiative: Bank feed
            moves: calm.orders, calm.owners
            status: doing
      `,
    );
    mends(
      "misleading-indentation",
      nested
        .replace("        «initiative»", "          «initiative»")
        .replace("          status: doing\n", ""),
      "Let it move calm.owners",
      `
      team a: A
        objective calm: Calm
          kr orders: Orders from 40 to 90
          kr owners: Owners from 9 to 25
            initiative: Bank feed
              moves: calm.owners
      `,
    );
  });

  it("has nothing to say of one that is linked, beside its indentation", () => {
    assert.deepEqual(
      titlesOf("misleading-indentation", nested.replace("status: doing", "moves: calm.orders")),
      ["Indent it as it is read"],
    );
  });
});

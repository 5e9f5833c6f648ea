/** Lines that fit no form, or only one that the formatter sets right. */
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

describe("forms that the formatter sets right", () => {
  it("are told as pasted by the first of a page, and set right one by one", () => {
    const page = "«- Objective 1:» Calm\n  * **Owner**: @mia\n  kr customer: Orders from 40 to 90\n";
    tells("pasted-form", page);
    assert.match(
      messageOf("pasted-form", page),
      / There are 2 more on this page; the formatter sets all right\.$/,
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

  it("asks about a day with dots that some would read the other way round, each one", () => {
    const page = (due: string) => `initiative: Pay by phone\n  due: ${due}\n  2026-02-02: begun\n`;
    tells(
      "pasted-form",
      `«- team»: Till\n${page("«12.01.2027»")}\n${page("«01.02.2027»")}\n* ${page("2027-03-01")}`,
    );
    assert.equal(
      messageOf("pasted-form", page("12.01.2027")),
      "“12.01.2027” is read as 2027-01-12: with dots, the day comes first. Is it the day that you mean? Write it so, and nobody reads 2027-12-01.",
    );
    assert.deepEqual(titlesOf("pasted-form", page("12.01.2027")), [
      "Write “2027-01-12”",
      "Write “2027-12-01”",
    ]);
    assert.match(messageOf("pasted-form", page("25.12.2026")), /The formatter writes it so\.$/);
  });

  it("has no doubt about it on a page in another language", () => {
    const page = (due: string) => `language: de\n\ninitiative: Mit dem Handy zahlen\n  due: ${due}\n`;
    assert.equal(
      messageOf("pasted-form", page("12.01.2027")),
      "“12.01.2027” is read as 2027-01-12. Written so, nobody takes it for another day.",
    );
    assert.deepEqual(titlesOf("pasted-form", page("12.01.2027")), ["Write “2027-01-12”"]);
    mends("pasted-form", page("12.01.2027"), "Write “2027-01-12”", page("2027-01-12"));
  });

  it("asks once about days of one hand, and writes them all alike", () => {
    const page = (one: string, two: string) =>
      `initiative: Pay by phone\n  due: ${one}\n  ${two}: begun\n  2026-02-02: going on\n`;
    tells("pasted-form", page("«12.01.2027»", "05.02.2026"));
    assert.match(
      messageOf("pasted-form", page("12.01.2027", "05.02.2026")),
      / One more day below is written so\.$/,
    );
    const before = page("12.01.2027", "05.02.2026");
    mends(
      "pasted-form",
      before,
      "Write “2027-01-12”, and the days below alike",
      page("2027-01-12", "2026-02-05"),
    );
    mends(
      "pasted-form",
      before,
      "Write “2027-12-01”, and the days below alike",
      page("2027-12-01", "2026-05-02"),
    );
  });

  it("tells a word in another case, and a heading that is not read", () => {
    tells("keyword-case", "«Objective»: Calm\n  Owner: @mia\n  kr Reach: Orders from 40 to 90\n");
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

  it("tells an initiative that looks like a part of an objective, and offers to link it where the words put it", () => {
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

  it("links no initiative that only looks as if it stood beside its team", () =>
    assert.deepEqual(
      titlesOf(
        "misleading-indentation",
        "phase: launched\n  team a: A\n    objective calm: Calm\n      kr orders: Orders from 40 to 90\n  initiative: Bank feed\n",
      ),
      ["Indent it as it is read"],
    ));

  it("has nothing to say of one that is linked, beside its indentation", () => {
    assert.deepEqual(
      titlesOf("misleading-indentation", nested.replace("status: doing", "moves: calm.orders")),
      ["Indent it as it is read"],
    );
  });
});

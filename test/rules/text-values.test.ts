/** Values: dates, cycles, numbers, grades, confidence; blanks; units; the order of check-ins; forms of measures. */
import assert from "node:assert/strict";
import { mends, messageOf, tells, titlesOf } from "../kit/rules.ts";

const kr = (...lines: string[]): string =>
  `objective: Calm\n  kr: Orders a day from 40 to 90\n${lines.map((line) => `    ${line}\n`).join("")}`;

describe("invalid-value", () => {
  it("tells what stands below a team without a name, which says no more than what holds it", () =>
    tells("invalid-value", "team\n\n  kr: Orders\n    2026-02-09: 93%, «confidence 7»\n"));

  it("tells days that are none", () => {
    tells(
      "invalid-value",
      `
      team a: A
        objective: Calm
          «2026-02-30»: nearly there
          changed: «2026-13-01» from 90 to 80
          retired: 2026-02-09 nobody waits
          kr: Orders from 40 to 90 by «2026-02-30»
          kr: Owners from 9 to 25 by «31 September»
            by: «2026-06-31»
        initiative: Bank feed
          due: «soon»
        initiative: Cash view
          due: end of March, if the bank agrees
        week «2026-W60»
        week «next»:
      `,
    );
  });

  it("offers both readings of a day that may be two, wherever it stands", () => {
    const readings = ["Write “2026-04-03”", "Write “2026-03-04”"];
    const both = (page: string) =>
      assert.deepEqual(titlesOf("invalid-value", page).sort(), readings.toSorted());
    both("initiative: Bank feed\n  due: 03/04/2026\n");
    both(kr("decision:", "  - 03/04/2026 vendor first"));
    both("objective: Calm\n  kr: Orders from 40 to 90 by 03/04/2026\n");
    both("objective: Calm\n  03/04/2026: fine\n");
  });

  it("asks for the day of a decision, and writes that of today", () => {
    mends(
      "invalid-value",
      kr("decision: Vendor first"),
      "Date it today, 2026-02-09",
      kr("decision: 2026-02-09 Vendor first"),
    );
  });

  it("tells cycles that are none", () => {
    tells("invalid-value", "cycle: «spring»\n");
    tells(
      "invalid-value",
      "cycle: spring from 2026-02-01 to 2026-04-30\n\nobjective: Calm\n  since: winter\n",
    );
    mends("invalid-value", "cycle: Q1\n", "Write “2026-Q1”", "cycle: 2026-Q1\n");
    mends(
      "invalid-value",
      "cycle: spring from 2026-04-30 to 2026-02-01\n",
      "Write “spring from 2026-02-01 to 2026-04-30”",
      "cycle: spring from 2026-02-01 to 2026-04-30\n",
    );
  });

  it("tells numbers, answers, months and languages that are none", () => {
    tells(
      "invalid-value",
      `
      language: «Englisch»

      company c: C
        year-starts: «4»
        objective: Calm
          priority: «high»
          focus: «true»
        objective: Calmer
          priority: 2, after calm
          focus: Yes, for once
      `,
    );
    assert.deepEqual(titlesOf("invalid-value", "company c: C\n  year-starts: 4\n"), ["Write “April”"]);
    assert.deepEqual(titlesOf("invalid-value", "language: german\n"), ["Write “de”"]);
    tells("invalid-value", "language: pt-BR\n");
  });

  it("tells quantities of the long form, and grades", () => {
    tells("invalid-value", "objective: Calm\n  kr: Orders\n    from: «many»\n    to: 90 a day\n");
    tells("invalid-value", kr("grade: 0.7", "note: fine"));
    tells("invalid-value", kr("grade: «good»"));
    assert.deepEqual(titlesOf("invalid-value", kr("grade: 7")), ["Write “7/10”"]);
    assert.deepEqual(titlesOf("invalid-value", kr("grade: 70")), ["Write “70%”"]);
    assert.deepEqual(titlesOf("invalid-value", kr("grade: 1.2")), []);
  });

  it("tells confidence without a scale or beyond it, in weeks too", () => {
    tells("invalid-value", kr("2026-02-09: 51, «confidence 7», fine"));
    tells("invalid-value", kr("2026-02-09: 51, «confidence 12/10»"));
    tells("invalid-value", "team a: A\n  week 2026-02-09\n    update calm: 51, «confidence 7»\n");
    tells(
      "invalid-value",
      kr("2026-02-09: 51, confidence 7/10", "2026-02-16: 55, confidence is low, confidence 40%"),
    );
  });

  it("asks what a candidate was adopted as", () => {
    tells("invalid-value", "team a: A\n  candidate: Gifts\n    decision: «adopted»\n");
  });

  it("lets blanks be blanks", () => {
    tells("invalid-value", "initiative: Bank feed\n  due: <date>\n");
    tells("invalid-value", "initiative: Bank feed\n  due: TBD\n");
    tells("invalid-value", "initiative: Bank feed\n  due:\n");
  });
});

describe("placeholder-left", () => {
  it("tells blanks of templates and fixes", () => {
    tells(
      "placeholder-left",
      `
      objective: Owners «<do what>»
        why: «TBD»
        kr: Orders from «XX%» to XX%
          2026-02-09: «___»
        kr: Owners from «X to Y» by [date]
        kr: Time to answer to «<number>» minutes
          owner: «<person>»
        note:
          - «???»
      `,
    );
  });

  it("does not take signs and names for blanks", () => {
    tells(
      "placeholder-left",
      `
      objective: Owners of size XXL < 10 min and Xbox
        kr: Answers < 10 min and > 5 min
        note: <mia@example.com> and <https://example.com>
        note: TBDs are gone, snake__case stays
        note: Why? Really? [see the list] and [x]
      `,
    );
  });
});

describe("unit-mismatch", () => {
  it("tells start, target and check-ins that don't compare", () => {
    tells("unit-mismatch", "objective: Calm\n  kr: Time to answer from «40% to 3 days»\n");
    tells("unit-mismatch", "objective: Calm\n  kr: Time to answer\n    from: 40%\n    to: «3 days»\n");
    tells("unit-mismatch", "health: Answers at least 95%\n  2026-02-09: «3 days», confidence 7/10\n");
  });

  it("compares updates of a week with what they are about, in another file", () => {
    tells(
      "unit-mismatch",
      `
      === calm.okr
      team a: A
        objective calm: Calm
          kr answers: Answers on the same day from 40% to 90%
      === weeks.okr
      team a
        week 2026-02-09
          update calm.answers: «3 days»
          update calm.answers: 51%
      `,
    );
  });

  it("lets bare numbers take the unit, and numbers begin a sentence", () => {
    tells(
      "unit-mismatch",
      "health: Answers at least 95%\n  2026-02-09: 93\n  2026-02-16: 3 of the vendors signed\n",
    );
    tells("unit-mismatch", "objective: Calm\n  kr: Time to answer from 20 to 10 minutes\n");
    tells(
      "unit-mismatch",
      "objective: Calm\n  kr: Time to answer from 1 day to 1 hour\n    2026-02-09: 90 minutes\n",
    );
  });
});

describe("entry-order", () => {
  it("puts check-ins in order, with all their lines", () => {
    mends(
      "entry-order",
      kr("2026-02-09: 51, confidence 6/10,", "  the bank feed is late", "owner: @mia", "2026-01-26: 44"),
      "Put the check-ins in order",
      kr("2026-01-26: 44", "owner: @mia", "2026-02-09: 51, confidence 6/10,", "  the bank feed is late"),
    );
  });

  it("tells days far outside of the cycle, and the year that was meant", () => {
    const page = (day: string) => `cycle: 2026-Q1\n\n${kr(`${day}: 51`)}`;
    mends("entry-order", page("2025-01-26"), "Write 2026-01-26", page("2026-01-26"));
    tells("entry-order", page("«2026-05-04»"));
    tells("entry-order", page("2026-04-07"));
    tells("entry-order", page("2025-12-29"));
  });

  it("knows no cycle where the page names none", () => {
    tells("entry-order", kr("2019-01-26: 51", "2026-02-09: 55"));
  });
});

describe("measure-form", () => {
  it("writes signs as words", () => {
    mends(
      "measure-form",
      "health: Answers >= 95%\n",
      "Write “at least 95%”",
      "health: Answers at least 95%\n",
    );
    mends(
      "measure-form",
      "objective: Calm\n  kr: Orders 40→90\n",
      "Write “from 40 to 90”",
      "objective: Calm\n  kr: Orders from 40 to 90\n",
    );
    mends(
      "measure-form",
      "health: Stay at < 75%\n",
      "Write “at no more than 75%”",
      "health: Stay at no more than 75%\n",
    );
    mends(
      "measure-form",
      "objective: Calm\n  kr: Payout time 5 days to 1 day\n",
      "Write “from 5 days to 1 day”",
      "objective: Calm\n  kr: Payout time from 5 days to 1 day\n",
    );
    mends(
      "measure-form",
      "health: Answers (>95%)\n",
      "Write “at least 95%)”",
      "health: Answers (at least 95%)\n",
    );
    tells("measure-form", "objective: Calm\n  kr: Orders a day from 40 to 90\n  kr: Orders over 90\n");
  });

  it("asks what a number means that may mean several things", () => {
    assert.match(
      messageOf("measure-form", "health: Downtime at most 3m\n"),
      /minutes, months, metres or millions/,
    );
    mends(
      "measure-form",
      "health: Downtime at most 3m\n",
      "Write “3 minutes”",
      "health: Downtime at most 3 minutes\n",
    );
  });
});

describe("two-measures", () => {
  const split = (before: string, after: string) =>
    mends(
      "two-measures",
      `objective: Calm\n  ${before}\n`,
      "Make two key results of it",
      `objective: Calm\n${after}`,
    );

  it("makes two key results of one, below what belongs to the first", () => {
    split(
      "kr reach a: Orders from 40 to 90, and returns from 9% to 5%\n    owner: @mia",
      "  kr reach a: Orders from 40 to 90\n    owner: @mia\n  kr reach: Returns from 9% to 5%\n",
    );
  });

  it("leaves a blank where the second says no metric", () => {
    split(
      "kr: Orders in Bern from 40 to 90 and in Rome from 10 to 30",
      "  kr: Orders in Bern from 40 to 90\n  kr: <what is measured> in Rome from 10 to 30\n",
    );
  });

  it("takes a limit for a limit", () => {
    tells("two-measures", "objective: Calm\n  kr: Orders from 40 to 90 while returns at most 5%\n");
    tells("two-measures", "objective: Calm\n  kr: Orders of owners with at least 3 shops from 40 to 90\n");
  });
});

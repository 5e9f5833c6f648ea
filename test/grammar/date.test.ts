import assert from "node:assert/strict";
import { monthOf, readDate, readWeek } from "../../grammar/date.ts";
import {
  addDays,
  daysBetween,
  endOfMonth,
  isoWeek,
  mondayOfWeek,
  startOfWeek,
  weekday,
} from "../../grammar/date-days.ts";
import { readDeadline } from "../../grammar/date-deadline.ts";

describe("days as written", () => {
  const rows: readonly (readonly [text: string, form: string, ...readings: string[]])[] = [
    ["2026-01-19", "iso", "2026-01-19"],
    ["2026-1-9", "pasted", "2026-01-09"],
    ["2026/01/19", "pasted", "2026-01-19"],
    ["19 Jan 2026", "pasted", "2026-01-19"],
    ["19th January 2026", "pasted", "2026-01-19"],
    ["19-Jan-2026", "pasted", "2026-01-19"],
    ["Jan 19, 2026", "pasted", "2026-01-19"],
    ["September 1st 2026", "pasted", "2026-09-01"],
    ["25/12/2026", "pasted", "2026-12-25"],
    ["12/25/2026", "pasted", "2026-12-25"],
    ["04/04/2026", "pasted", "2026-04-04"],
    ["03.04.2026", "pasted", "2026-04-03"],
    ["03/04/2026", "ambiguous", "2026-04-03", "2026-03-04"],
    ["25/12/26", "ambiguous", "2026-12-25"],
    ["2026-02-30", "invalid"],
    ["30 Feb 2026", "invalid"],
    ["2026-13-01", "invalid"],
  ];
  for (const [text, form, ...readings] of rows)
    it(`${text}: ${form}`, () => {
      const date = readDate(`on ${text}: 31%`, 3);
      assert.deepEqual([date?.form, date?.readings], [form, readings]);
      assert.deepEqual([date?.start, date?.end], [3, 3 + text.length]);
    });

  for (const text of ["2026-01-190", "2026", "Jan 2026", "19 Jan", "1/2", "2026-Q1", "march on", ""])
    it(`${text || "nothing"} is no day`, () => assert.equal(readDate(text, 0), undefined));

  it("reads the day first where there are dots, and knows what others may take it for", () => {
    const swapped = (text: string) => readDate(text, 0)?.swapped;
    assert.deepEqual(["12.01.2027", "25.12.2026", "04.04.2026", "12/25/2026"].map(swapped), [
      "2027-12-01",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("2028 has a 29th of February and 2026 has none", () => {
    assert.equal(readDate("2028-02-29", 0)?.day, "2028-02-29");
    assert.equal(readDate("2026-02-29", 0)?.day, undefined);
  });

  it("knows English months", () =>
    assert.deepEqual(["Sept", "may", "DECEMBER", "maybe"].map(monthOf), [9, 5, 12, undefined]));
});

describe("weeks as written", () => {
  it("2026-W04 and any of its days", () => {
    assert.equal(readWeek("2026-W04", 0)?.monday, "2026-01-19");
    assert.equal(readWeek("2026-01-22", 0)?.monday, "2026-01-19");
    assert.equal(readWeek("25 Jan 2026", 0)?.form, "pasted");
  });
  it("2026 has 53 weeks, 2025 has not", () => {
    assert.equal(readWeek("2026-W53", 0)?.monday, "2026-12-28");
    assert.equal(readWeek("2025-W53", 0)?.form, "invalid");
  });
  it("an ambiguous day keeps both weeks", () =>
    assert.deepEqual(readWeek("03/04/2026", 0)?.readings, ["2026-03-30", "2026-03-02"]));
});

describe("reckoning with days", () => {
  it("adds over months and years", () => {
    assert.equal(addDays("2026-02-27", 2), "2026-03-01");
    assert.equal(addDays("2026-01-01", -1), "2025-12-31");
    assert.equal(daysBetween("2026-01-01", "2026-04-01"), 90);
    assert.equal(endOfMonth(2028, 2), "2028-02-29");
  });
  it("knows weekdays and ISO weeks", () => {
    assert.equal(weekday("2026-01-19"), 1);
    assert.equal(weekday("1969-12-28"), 7);
    assert.equal(startOfWeek("2026-01-25"), "2026-01-19");
    assert.equal(isoWeek("2026-01-01"), "2026-W01");
    assert.equal(isoWeek("2027-01-01"), "2026-W53");
    assert.equal(mondayOfWeek(2026, 1), "2025-12-29");
  });
});

describe("deadlines as written", () => {
  const rows: readonly (readonly [text: string, when: object])[] = [
    ["by March", { kind: "month", month: 3 }],
    ["by March 2026", { kind: "month", month: 3, year: 2026 }],
    ["by Q3", { kind: "quarter", quarter: 3 }],
    ["by Q3 2026", { kind: "quarter", quarter: 3, year: 2026 }],
    ["by 2026-Q3", { kind: "quarter", quarter: 3, year: 2026 }],
    ["by end of March", { kind: "month", month: 3 }],
    ["by the end of Q2", { kind: "quarter", quarter: 2 }],
    ["by the end of the quarter", { kind: "current", period: "quarter" }],
    ["by end of 2026", { kind: "year", year: 2026 }],
    ["by EOQ", { kind: "current", period: "quarter" }],
    ["by H1", { kind: "half", half: 1 }],
    ["by 1 September", { kind: "day-of-month", month: 9, date: 1 }],
    ["by Sept 30", { kind: "day-of-month", month: 9, date: 30 }],
  ];
  for (const [text, when] of rows)
    it(text, () => {
      const deadline = readDeadline(`${text}, ok`, 0);
      assert.deepEqual(deadline?.when, when);
      assert.equal(deadline?.end, text.length);
    });

  it("by a day", () => {
    const when = readDeadline("done by 2026-03-31.", 5)?.when;
    assert.equal(when?.kind === "day" && when.date.day, "2026-03-31");
  });

  for (const text of [
    "by 20%",
    "by 12pm",
    "by marching",
    "by Friday",
    "by Q2-style work",
    "by the team",
    "by H3",
  ])
    it(`${text} is text`, () => assert.equal(readDeadline(text, 0), undefined));
});

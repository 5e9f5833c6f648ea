import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { moveDates, SAMPLE_TODAY, sampleFiles } from "../../client/src/sample-dates.ts";

const FOLDER = "client/sample";
const DAY = 86_400_000;
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const readSample = (): Map<string, string> =>
  new Map(
    readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(FOLDER, file).replaceAll("\\", "/"), readFileSync(file, "utf8")]),
  );
const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => new Date(Date.parse(first) + n * DAY).toISOString().slice(0, 10));
const moved = (text: string, today: string): string => moveDates(text, SAMPLE_TODAY, today);

describe("moving the sample's dates", () => {
  it("changes nothing on the day on which the sample is written", () => {
    for (const [name, text] of readSample()) assert.equal(moved(text, SAMPLE_TODAY), text, name);
  });

  it("moves by a whole quarter to the same month of the next one", () => {
    assert.equal(moved("cycle: 2026-Q1", "2026-05-11"), "cycle: 2026-Q2");
    assert.equal(
      moved("continues: 2025-Q4/booking.on-the-spot", "2026-05-11"),
      "continues: 2026-Q1/booking.on-the-spot",
    );
    assert.equal(moved("2026-Q1/company.okr", "2027-02-01"), "2027-Q1/company.okr");
    assert.equal(moved("  year-starts: January", "2026-05-11"), "  year-starts: January");
  });

  it("counts quarters from November or December, so that today is in the middle of one", () => {
    const page = "  year-starts: January\ncycle: 2026-Q1";
    assert.equal(moved(page, "2026-03-31"), "  year-starts: November\ncycle: 2026-Q2"); // February to April
    assert.equal(moved(page, "2026-04-01"), "  year-starts: December\ncycle: 2026-Q2"); // March to May
    assert.equal(moved(page, "2026-12-24"), "  year-starts: November\ncycle: 2027-Q1"); // November to January
    assert.equal(moved(page, "2026-01-01"), "  year-starts: December\ncycle: 2026-Q1"); // December to February
  });

  it("keeps the distance from today, and the weekday, in the running quarter", () => {
    const page = "2026-02-02: 41%\n2026-02-09: 44%\ndue: 2026-03-02"; // Mondays: last week, today, in three weeks
    assert.equal(moved(page, "2026-11-23"), "2026-11-16: 41%\n2026-11-23: 44%\ndue: 2026-12-14");
    assert.equal(moved(page, "2026-11-29"), "2026-11-16: 41%\n2026-11-23: 44%\ndue: 2026-12-14"); // Sunday of that week
    assert.equal(moved("retired: 2026-02-10", "2026-12-31"), "retired: 2026-12-29"); // a Tuesday
  });

  it("keeps the week of the quarter in quarters before", () => {
    // 2025-10-20 is the third Monday of its quarter, and so is 2026-01-19.
    assert.equal(moved("Decided 2025-10-20.", "2026-05-15"), "Decided 2026-01-19.");
    // The quarter before is now November to January.
    assert.equal(moved("Decided 2025-10-20.", "2026-03-15"), "Decided 2025-11-17.");
  });

  it("leaves all other numbers alone", () => {
    const text = "from €9,400 to 4-5, 24-7, 12026-Q1, 2026-Q5, 2026-99-99, year-starts: April";
    assert.equal(moved(text, "2026-06-15"), text);
  });

  it("moves the names of files and folders too", () => {
    const files = new Map([["2026-Q1/booking.okr", "cycle: 2026-Q1"]]);
    assert.deepEqual([...sampleFiles(files, "2026-08-05")], [["2026-Q3/booking.okr", "cycle: 2026-Q3"]]);
  });
});

describe("the sample on every day of two years, one of them a leap year", () => {
  const sample = readSample();
  const days = daysFrom("2027-01-01", 365 + 366);

  /** First and last day of a cycle, by the year that the moved company page declares. */
  const boundsOf = (cycle: string, files: Map<string, string>): [string, string] => {
    const starts = MONTHS.indexOf(/year-starts: (\w+)/.exec(files.get("company.okr") ?? "")?.[1] ?? "");
    const [year = "", quarter = ""] = cycle.split("-Q");
    // A fiscal year has the name of the calendar year in which it ends.
    const month = starts + (Number(quarter) - 1) * 3 - (starts > 0 ? 12 : 0);
    const day = (months: number, days: number): string =>
      new Date(Date.UTC(Number(year), months, days)).toISOString().slice(0, 10);
    return [day(month, 1), day(month + 3, 0)];
  };
  const pagesOf = (files: Map<string, string>): [string, string, string][] =>
    [...files].flatMap(([name, text]) => {
      const cycle = /^cycle: (.+)$/m.exec(text)?.[1];
      return cycle === undefined ? [] : [[name, text, cycle] as [string, string, string]];
    });

  it("has all dates of a page in the page's cycle", () => {
    for (const today of days) {
      const files = sampleFiles(sample, today);
      for (const [name, text, cycle] of pagesOf(files)) {
        const [first, last] = boundsOf(cycle, files);
        for (const date of text.match(/\b\d{4}-\d\d-\d\d\b/g) ?? [])
          assert.ok(first <= date && date <= last, `${date} in ${name} is outside ${cycle} on ${today}`);
      }
    }
  });

  it("has today in the middle month of the running cycle", () => {
    for (const today of days) {
      const files = new Map([["company.okr", moved(sample.get("company.okr") ?? "", today)]]);
      const cycle = moved("2026-Q1", today);
      const [first] = boundsOf(cycle, files);
      const middle = (Number(first.slice(5, 7)) % 12) + 1;
      assert.equal(Number(today.slice(5, 7)), middle, `${today} in ${cycle}, which begins on ${first}`);
    }
  });

  it("has the last check-in on this week's Monday, and none after today", () => {
    for (const today of days) {
      const page = moved(sample.get("2026-Q1/booking.okr") ?? "", today);
      const entries = [...page.matchAll(/^\s*(\d{4}-\d\d-\d\d): /gm)].map((match) => match[1] as string);
      const last = entries.toSorted().at(-1) ?? "";
      const age = (Date.parse(today) - Date.parse(last)) / DAY;
      assert.ok(age >= 0 && age < 7, `${last} on ${today}`);
      assert.equal(new Date(last).getUTCDay(), 1);
    }
  });

  it("has every folder of a cycle hold pages of that cycle", () => {
    for (const [name, , cycle] of pagesOf(sampleFiles(sample, "2026-07-04")))
      if (name.includes("/")) assert.ok(name.startsWith(`${cycle}/`), name);
  });
});

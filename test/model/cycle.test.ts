import assert from "node:assert/strict";
import { readDeadline } from "../../grammar/date-deadline.ts";
import {
  type Cycle,
  compareCycles,
  contains,
  cycleChain,
  nextCycle,
  previousCycle,
  readCycle,
  weekOfCycle,
} from "../../server/src/model/cycle.ts";
import { resolveDeadline } from "../../server/src/model/cycle-deadline.ts";

const APRIL = 4;

const cycle = (text: string, yearStarts = 1): Cycle => {
  const { cycle: read } = readCycle(text, yearStarts);
  assert.ok(read, `${text} is a cycle`);
  return read;
};

const days = (text: string, yearStarts?: number): string => {
  const { start, end } = cycle(text, yearStarts);
  return `${start}…${end}`;
};

describe("cycles", () => {
  it("are stretches of the calendar", () => {
    assert.equal(days("2026-Q1"), "2026-01-01…2026-03-31");
    assert.equal(days("2026-H2"), "2026-07-01…2026-12-31");
    assert.equal(days("2026-T2"), "2026-05-01…2026-08-31");
    assert.equal(days("2026"), "2026-01-01…2026-12-31");
    assert.equal(days(" 2028-q1 "), "2028-01-01…2028-03-31");
  });

  it("may say their days", () => {
    const spring = cycle("spring-26 from 2026-02-01 to 31 May 2026");
    assert.deepEqual(spring, { id: "spring-26", kind: "own", start: "2026-02-01", end: "2026-05-31" });
    assert.equal(cycle("2026-Q1 from 2026-01-05 to 2026-04-03").kind, "quarter");
  });

  it("name the year in which a fiscal year ends", () => {
    assert.equal(days("2026", APRIL), "2025-04-01…2026-03-31");
    assert.equal(days("2026-Q1", APRIL), "2025-04-01…2025-06-30");
    assert.equal(days("2026-Q4", APRIL), "2026-01-01…2026-03-31");
    assert.equal(days("2026-H2", APRIL), "2025-10-01…2026-03-31");
  });

  for (const text of ["Q1 2026", "q1/2026", "Q1-2026", "2026 Q1", "2026Q1", "Q1 FY2026"])
    it(`${text} is pasted for 2026-Q1`, () => {
      const { pasted, cycle: read } = readCycle(text);
      assert.deepEqual([pasted?.id, read?.start], ["2026-Q1", "2026-01-01"]);
    });

  it("tell what is wrong, and where", () => {
    assert.deepEqual(readCycle(" spring").problem, { reason: "form", start: 1, end: 7 });
    assert.equal(readCycle("2026-Q5").problem?.reason, "form");
    assert.equal(readCycle("2026-H3").problem?.reason, "form");
    assert.equal(readCycle("x from 2026-02-30 to 2026-05-31").problem?.reason, "day");
    assert.equal(readCycle("x from 03/04/2026 to 2026-05-31").problem?.reason, "day");
    assert.equal(readCycle("x from 2026-05-31 to 2026-02-01").problem?.reason, "backwards");
    assert.equal(readCycle("").problem?.reason, "form");
  });

  it("follow one another", () => {
    const next = (text: string, yearStarts?: number) => nextCycle(cycle(text, yearStarts), yearStarts)?.id;
    const previous = (text: string) => previousCycle(cycle(text))?.id;
    assert.equal(next("2026-Q4"), "2027-Q1");
    assert.equal(next("2026-H1"), "2026-H2");
    assert.equal(next("2026"), "2027");
    assert.equal(previous("2026-T1"), "2025-T3");
    assert.equal(previous("2026-Q2"), "2026-Q1");
    assert.equal(next("x from 2026-02-01 to 2026-05-31"), undefined);
    assert.equal(nextCycle(cycle("2026-Q4", APRIL), APRIL)?.start, "2026-04-01");
  });

  it("lie in wider ones", () => {
    const chain = (text: string, yearStarts?: number) =>
      cycleChain(cycle(text, yearStarts), yearStarts).map(({ id }) => id);
    assert.deepEqual(chain("2026-Q1"), ["2026-Q1", "2026-H1", "2026"]);
    assert.deepEqual(chain("2026-T2"), ["2026-T2", "2026"]);
    assert.deepEqual(chain("2026-Q4", APRIL), ["2026-Q4", "2026-H2", "2026"]);
    assert.deepEqual(chain("spring from 2026-02-01 to 2026-05-31"), ["spring", "2026-H1", "2026"]);
    assert.deepEqual(chain("winter from 2026-11-01 to 2027-02-28"), ["winter"]);
  });

  it("hold days and other cycles", () => {
    assert.ok(contains(cycle("2026-Q1"), "2026-03-31"));
    assert.ok(!contains(cycle("2026-Q1"), "2026-04-01"));
    assert.ok(contains(cycle("2026"), cycle("2026-Q4")));
    assert.ok(!contains(cycle("2026-Q4"), cycle("2026")));
  });

  it("count their weeks", () => {
    assert.deepEqual(weekOfCycle(cycle("2026-Q1"), "2026-01-01"), { week: 1, of: 13 });
    assert.deepEqual(weekOfCycle(cycle("2026-Q1"), "2026-01-19"), { week: 3, of: 13 });
    assert.deepEqual(weekOfCycle(cycle("2026-Q3"), "2026-09-30"), { week: 13, of: 13 });
    assert.equal(weekOfCycle(cycle("2026-Q1"), "2026-04-01"), undefined);
  });

  it("are put in order of time, the wider first", () => {
    const ids = ["2026-Q2", "2026-Q1", "2026", "2025-Q4", "2026-H1"].map((id) => cycle(id));
    assert.deepEqual(
      ids.sort(compareCycles).map(({ id }) => id),
      ["2025-Q4", "2026", "2026-H1", "2026-Q1", "2026-Q2"],
    );
  });
});

describe("deadlines in a cycle", () => {
  const rows: readonly (readonly [text: string, inCycle: string, day: string | undefined])[] = [
    ["by 2026-03-15", "2026-Q1", "2026-03-15"],
    ["by March", "2026-Q1", "2026-03-31"],
    ["by January", "2025-Q4", "2026-01-31"],
    ["by Q3", "2026-H1", "2026-09-30"],
    ["by Q1", "2026-Q2", "2027-03-31"],
    ["by 1 September", "2026", "2026-09-01"],
    ["by end of the quarter", "2026-Q1", "2026-03-31"],
    ["by end of the quarter", "2026", undefined],
    ["by the end of the year", "2026-Q1", "2026-12-31"],
    ["by the end of the cycle", "2026-H1", "2026-06-30"],
    ["by end of the quarter", "spring from 2026-02-01 to 2026-05-31", "2026-05-31"],
    ["by 2026-02-30", "2026-Q1", undefined],
  ];
  for (const [text, name, day] of rows)
    it(`${text}, in ${name}`, () => {
      const deadline = readDeadline(text, 0);
      assert.ok(deadline);
      assert.equal(resolveDeadline(deadline.when, cycle(name)), day);
    });

  it("need the cycle for what they leave out", () => {
    const when = (text: string) => readDeadline(text, 0)?.when ?? assert.fail();
    assert.equal(resolveDeadline(when("by March")), undefined);
    assert.equal(resolveDeadline(when("by Q3 2026")), "2026-09-30");
    assert.equal(resolveDeadline(when("by Q3 2026"), undefined, APRIL), "2025-12-31");
  });
});

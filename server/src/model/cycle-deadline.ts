/** The day that a deadline as written means, with the cycle for what it leaves out. */
import { type Day, dayOf, endOfMonth } from "../../../grammar/date-days.ts";
import type { DeadlineDate } from "../../../grammar/date-deadline.ts";
import { type Cycle, cycleOf, fiscalYear, shortCycle } from "./cycle.ts";

/** The first year, from that of the cycle on, in which a day does not lie before the cycle. */
const inYear = (cycle: Cycle, day: (year: number) => Day | undefined): Day | undefined => {
  const year = Number(cycle.start.slice(0, 4));
  return [day(year), day(year + 1)].find((candidate) => candidate !== undefined && candidate >= cycle.start);
};

const part = (
  kind: "quarter" | "half",
  number: number,
  year: number | undefined,
  cycle: Cycle | undefined,
  yearStarts: number,
): Day | undefined => {
  if (year !== undefined) return shortCycle(kind, year, number, yearStarts)?.end;
  if (!cycle) return undefined;
  const first = fiscalYear(cycle.start, yearStarts);
  return [first, first + 1]
    .map((candidate) => shortCycle(kind, candidate, number, yearStarts)?.end)
    .find((end) => end !== undefined && end >= cycle.start);
};

/** `end of the quarter`: where the cycle is longer than that, nobody can tell which one. */
const current = (
  period: Extract<DeadlineDate, { kind: "current" }>["period"],
  cycle: Cycle | undefined,
  yearStarts: number,
): Day | undefined => {
  if (!cycle || period === "month") return undefined;
  if (period === "cycle") return cycle.end;
  const outer = cycleOf(period, cycle.start, yearStarts);
  return outer && outer.end >= cycle.end ? outer.end : cycle.kind === "own" ? cycle.end : undefined;
};

/** The last day by which a deadline is kept; undefined if the cycle is needed and unknown, or there is no such day. */
export const resolveDeadline = (when: DeadlineDate, cycle?: Cycle, yearStarts = 1): Day | undefined => {
  switch (when.kind) {
    case "day":
      return when.date.day;
    case "day-of-month":
      return cycle && inYear(cycle, (year) => dayOf(year, when.month, when.date));
    case "month":
      if (when.year !== undefined) return endOfMonth(when.year, when.month);
      return cycle && inYear(cycle, (year) => endOfMonth(year, when.month));
    case "quarter":
      return part("quarter", when.quarter, when.year, cycle, yearStarts);
    case "half":
      return part("half", when.half, when.year, cycle, yearStarts);
    case "year":
      return shortCycle("year", when.year, 1, yearStarts)?.end;
    case "current":
      return current(when.period, cycle, yearStarts);
  }
};

/** Days worth offering: today, Mondays, ends of months and of the cycle. */
import { addDays, endOfMonth, startOfWeek } from "../../../../grammar/date-days.ts";
import { contains, cycleOf, nextCycle, previousCycle } from "../../model/cycle.ts";
import type { PageHead } from "../../model/page-state.ts";
import { CYCLES } from "../../model/workspace.ts";
import { type Asked, type Draft, unique } from "./slot.ts";

/** What the day is for: a day of today's, one to finish on, or the Monday of a week. */
export type DateUse = "now" | "until" | "week";

const WEEK = 7;
const FRIDAY = 4;
const COMMIT = [","];

const date = (day: string, name: string): Draft => ({
  label: day,
  detail: name,
  filter: `${day} ${name}`,
  kind: "date",
});

const weeks = ({ today }: Asked): Draft[] => {
  const monday = startOfWeek(today);
  return [
    date(monday, "Monday of this week"),
    date(addDays(monday, WEEK), "next Monday"),
    date(addDays(monday, -WEEK), "last Monday"),
  ];
};

const ends = ({ today, place }: Asked): Draft[] => {
  const { cycle } = place.page.head;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return [
    ...(cycle && cycle.end >= today ? [date(cycle.end, `end of ${cycle.id}`)] : []),
    date(endOfMonth(year, month), "end of this month"),
  ];
};

/** The days for a use, the likeliest first, each once. */
export const dates = (asked: Asked, use: DateUse): Draft[] => {
  const { today } = asked;
  const near = [date(today, "today"), date(addDays(today, 1), "tomorrow")];
  const monday = startOfWeek(today);
  const next = [
    date(addDays(monday, FRIDAY), "Friday"),
    date(addDays(monday, WEEK), "next Monday"),
    date(addDays(monday, 2 * WEEK), "Monday after next"),
  ].filter(({ label }) => label > today);
  const all =
    use === "week"
      ? weeks(asked)
      : use === "now"
        ? [
            ...near.slice(0, 1),
            date(addDays(today, -1), "yesterday"),
            ...weeks(asked).slice(0, 1),
            ...ends(asked),
          ]
        : [...ends(asked), ...next, ...near];
  return unique(all).map((draft) => ({ ...draft, commit: use === "week" ? [] : COMMIT }));
};

const cycle = (id: string, name: string): Draft => ({
  label: id,
  detail: name,
  filter: `${id} ${name}`,
  kind: "value",
});

/** Cycles: this quarter and its neighbours, wider ones, and those that other pages name. */
export const cycles = ({ today, view, yearStarts }: Asked): Draft[] => {
  const quarter = cycleOf("quarter", today, yearStarts);
  const [next, last] = quarter
    ? [nextCycle(quarter, yearStarts), previousCycle(quarter, yearStarts)]
    : [undefined, undefined];
  const known = [...view.facts(CYCLES)].flatMap(({ value }) => (value as PageHead).cycle ?? []);
  const all = [
    ...(quarter ? [cycle(quarter.id, "this quarter")] : []),
    ...(next ? [cycle(next.id, "next quarter")] : []),
    ...(["half", "third", "year"] as const).flatMap((kind) => {
      const found = cycleOf(kind, today, yearStarts);
      return found ? [cycle(found.id, kind === "third" ? "these four months" : `this ${kind}`)] : [];
    }),
    ...(last ? [cycle(last.id, "last quarter")] : []),
    ...known.map((each) => cycle(each.id, contains(each, today) ? "now" : `${each.start} to ${each.end}`)),
  ];
  return unique(all);
};

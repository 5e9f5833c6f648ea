/** Key results that are to be checked in this week. */
import { addDays, type Day, daysBetween, startOfWeek } from "../../../../grammar/date-days.ts";
import { contains } from "../../model/cycle.ts";
import { historyOf } from "../../model/history.ts";
import type { Declaration } from "../../model/unit.ts";
import { isLaunched, isOver } from "../../rules/shared/phases.ts";
import { hasPlaceholder } from "../../rules/shared/placeholders.ts";
import { declared, type Grove } from "./grove.ts";

const WEEK = 7;
const OVERDUE_DAYS = 14;

/** Is it worked on, in a cycle that goes on? */
export const isRunning = ({ today }: Grove, { unit, block }: Declaration): boolean => {
  const { head } = unit.page;
  if (!block.text || hasPlaceholder(block.text.value) || isOver(block)) return false;
  return isLaunched(head) && head.cycle !== undefined && contains(head.cycle, today);
};

/** The day of the last check-in, else the start of the cycle. */
const heard = ({ view }: Grove, target: Declaration): Day =>
  historyOf(view, target).at(-1)?.day ?? target.unit.page.head.cycle?.start ?? "";

/** Have two weeks gone by in silence? */
export const isOverdue = (grove: Grove, target: Declaration): boolean =>
  addDays(heard(grove, target), OVERDUE_DAYS) < grove.today;

/** `no check-in for 3 weeks`; nothing where it was heard of last week. */
export const saySilence = (grove: Grove, target: Declaration): string | undefined => {
  if (!isOverdue(grove, target)) return undefined;
  return `no check-in for ${Math.floor(daysBetween(heard(grove, target), grove.today) / WEEK)} weeks`;
};

const isDue = (grove: Grove, target: Declaration): boolean => {
  const last = historyOf(grove.view, target).at(-1)?.day;
  return last === undefined || last < startOfWeek(grove.today);
};

/** Those that nobody has checked in this week, the longest silence first. */
export const dueNow = (grove: Grove): readonly Declaration[] =>
  grove.view.once("due", grove, () =>
    declared(grove, "kr")
      .filter((each) => isRunning(grove, each) && isDue(grove, each))
      .map((each) => ({ each, day: heard(grove, each) }))
      .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
      .map(({ each }) => each),
  );

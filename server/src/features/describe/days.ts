/** Days: the day of the week, the week of the year, and where in the cycle it lies. */
import { type Day, daysBetween, isoWeek, weekday } from "../../../../grammar/date-days.ts";
import { type Cycle, weekOfCycle } from "../../model/cycle.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEK = 7;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const away = (day: Day, today: Day): string => {
  const days = daysBetween(today, day);
  if (days === 0) return "today";
  const distance = Math.abs(days);
  const words = distance < 2 * WEEK ? count(distance, "day") : count(Math.round(distance / WEEK), "week");
  return days > 0 ? `in ${words}` : `${words} ago`;
};

/** `**Monday, 19 January 2026**, 3 weeks ago` and its week. */
export const describeDay = (day: Day, cycle: Cycle | undefined, today: Day): string => {
  const [year, month, date] = day.split("-").map(Number);
  const name = `${DAYS[weekday(day) - 1]}, ${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
  const week = cycle && weekOfCycle(cycle, day);
  const where = cycle
    ? week
      ? `week ${week.week} of ${week.of} in ${cycle.id}`
      : `outside of ${cycle.id}`
    : undefined;
  return `**${name}**, ${away(day, today)}\n\n${[isoWeek(day), ...(where ? [where] : [])].join(", ")}`;
};

/** A cycle: its days, and how much of it is over. */
export const describeCycle = ({ id, start, end }: Cycle, gone: string | undefined): string =>
  `**${id}**: ${start} to ${end}${gone ? `, ${gone}` : ""}`;

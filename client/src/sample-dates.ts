/**
 * Moves the sample workspace to today, so that it never rots with the calendar.
 *
 * Quarters can't be moved by whole weeks, and a page in the first or last days of its quarter would rightly be told so.
 * So the whole sample moves by whole months: today always falls into the month of the quarter in which the sample was
 * written, its middle one. When that is no calendar quarter, the company's year starts in November or December, as it
 * does for many real ones.
 */

/** The day on which `client/sample` is written. */
export const SAMPLE_TODAY = "2026-02-09";

/** First months of a year whose quarters begin zero, one and two months after those of the calendar. */
const YEAR_STARTS = ["January", "November", "December"] as const;
const DAY = 86_400_000;

const dayOf = (iso: string): number => Date.parse(iso) / DAY;
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** Months are counted from the year 0, so that twelve make a year and three a quarter. */
const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const firstDayOf = (month: number): number => Date.UTC(1970, month - 1970 * 12) / DAY;
const quarterOf = (month: number): number => month - (month % 3);
/** Day 0, the first of 1970, was a Thursday. */
const mondayOf = (day: number): number => day - ((day + 3) % 7);
const firstMondayOf = (month: number): number => mondayOf(firstDayOf(month) + 6);

/**
 * Takes any text of the sample (a page, a document, a path) written as if today were `from`, with calendar quarters;
 * gives it as if today were `to`. Weekdays stay. Days of the running quarter keep their distance from today, those of
 * earlier quarters the week of their quarter.
 */
export function moveDates(text: string, from: string, to: string): string {
  const months = monthOf(to) - monthOf(from);
  const behind = ((months % 3) + 3) % 3;
  const running = quarterOf(monthOf(from));

  const moveDay = (iso: string): string => {
    const day = dayOf(iso);
    const quarter = quarterOf(monthOf(iso));
    if (Number.isNaN(day)) return iso;
    if (quarter >= running) return isoOf(day + mondayOf(dayOf(to)) - mondayOf(dayOf(from)));
    return isoOf(day + firstMondayOf(quarter + months) - firstMondayOf(quarter));
  };
  const moveCycle = (_: string, year: string, quarter: string): string => {
    const month = Number(year) * 12 + (Number(quarter) - 1) * 3 + months + ((3 - behind) % 3);
    return `${Math.floor(month / 12)}-Q${(month % 12) / 3 + 1}`;
  };
  return text
    .replace(/\b(\d{4})-Q([1-4])\b/g, moveCycle)
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, moveDay)
    .replace(/^(\s*year-starts: )January$/m, `$1${YEAR_STARTS[behind]}`);
}

/** Takes the files of `client/sample` by path; gives them, paths too, as they are to be copied out on the day `today`. */
export const sampleFiles = (files: ReadonlyMap<string, string>, today: string): Map<string, string> =>
  new Map([...files].map(([path, text]) => [move(path, today), move(text, today)]));

const move = (text: string, today: string): string => moveDates(text, SAMPLE_TODAY, today);

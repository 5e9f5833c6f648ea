/**
 * Days as written: ISO days, the forms that people paste, and ISO weeks. Nothing is guessed: `03/04/2026` comes back
 * with both readings. Never throws; looks at no more than a few dozen characters.
 */
import { type Day, dayOf, mondayOfWeek, startOfWeek } from "./date-days.ts";
import type { Span } from "./tree.ts";

/** A day as written. */
export interface WrittenDate extends Span {
  /**
   * `iso` is the form of the language, `pasted` can mean one day only, `ambiguous` two days, and `invalid` looks like
   * a day but there is none (2026-02-30).
   */
  readonly form: "iso" | "pasted" | "ambiguous" | "invalid";
  /** The day meant; only for `iso` and `pasted`. */
  readonly day?: Day;
  /** What an ambiguous day may mean. */
  readonly readings: readonly Day[];
  /** With dots the day comes first, and this is what somebody who is used to the month first may take it for. */
  readonly swapped?: Day;
}

/** A week as written: `2026-W04`, or any day of it. */
export interface WrittenWeek extends Span {
  readonly form: WrittenDate["form"];
  readonly monday?: Day;
  readonly readings: readonly Day[];
}

export const MONTH_NAME =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const MONTHS: ReadonlyMap<string, number> = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
      ...(name === "september" ? [["sept", index + 1] as [string, number]] : []),
    ]),
);
const NTH = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "([12]\\d{3})";
/** No digit, letter, or digit behind a mark may follow a day. */
const END = "(?![\\p{L}\\d]|[-/.]\\d)";
const sticky = (source: string): RegExp => new RegExp(source + END, "iuy");

const YEAR_FIRST = sticky(`${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})`);
const NUMBERS = sticky("(\\d{1,2})([-/.])(\\d{1,2})\\2((?:[12]\\d)?\\d{2})");
const DAY_MONTH = sticky(`${NTH}\\.?[ -](${MONTH_NAME})\\.?,?[ -]${YEAR}`);
const MONTH_DAY = sticky(`(${MONTH_NAME})\\.? ${NTH},? ${YEAR}`);
const WEEK = sticky(`${YEAR}-w(\\d{1,2})`);

/** 1 to 12 for an English name or short name of a month, in any case; undefined for another word. */
export const monthOf = (name: string): number | undefined => MONTHS.get(name.toLowerCase());

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

const written = (match: RegExpExecArray, form: "iso" | "pasted", day: Day | undefined): WrittenDate => {
  const { index: start } = match;
  const end = start + match[0].length;
  return day ? { start, end, form, day, readings: [day] } : { start, end, form: "invalid", readings: [] };
};

const readYearFirst = (text: string, offset: number): WrittenDate | undefined => {
  const match = at(YEAR_FIRST, text, offset);
  if (!match) return undefined;
  const [, year = "", mark, month = "", date = ""] = match;
  const iso = mark === "-" && month.length === 2 && date.length === 2;
  return written(match, iso ? "iso" : "pasted", dayOf(Number(year), Number(month), Number(date)));
};

const withDots = (date: WrittenDate, swapped: Day | undefined): WrittenDate =>
  date.day && swapped && swapped !== date.day ? { ...date, swapped } : date;

/** `03/04/2026` means two days, `25/12/2026` one; dots are only written where the day comes first. */
const readNumbers = (text: string, offset: number): WrittenDate | undefined => {
  const match = at(NUMBERS, text, offset);
  if (!match) return undefined;
  const [, first = "", mark, second = "", year = ""] = match;
  const full = Number(year) + (year.length === 2 ? 2000 : 0);
  const dayFirst = dayOf(full, Number(second), Number(first));
  const monthFirst = dayOf(full, Number(first), Number(second));
  if (mark === ".") return withDots(written(match, "pasted", dayFirst), monthFirst);
  const readings = [...new Set([dayFirst, monthFirst])].filter((day) => day !== undefined);
  // A year of two digits may as well be the day.
  const sure = year.length === 4 && readings.length < 2;
  const span = { start: match.index, end: match.index + match[0].length };
  return sure || readings.length === 0
    ? written(match, "pasted", readings[0])
    : { ...span, form: "ambiguous", readings };
};

const readNamed = (text: string, offset: number): WrittenDate | undefined => {
  const dayFirst = at(DAY_MONTH, text, offset);
  if (dayFirst) {
    const [, date, month = "", year] = dayFirst;
    return written(dayFirst, "pasted", dayOf(Number(year), monthOf(month) ?? 0, Number(date)));
  }
  const match = at(MONTH_DAY, text, offset);
  if (!match) return undefined;
  const [, month = "", date, year] = match;
  return written(match, "pasted", dayOf(Number(year), monthOf(month) ?? 0, Number(date)));
};

/** The day written at an offset, or undefined if there is none. */
export const readDate = (text: string, offset: number): WrittenDate | undefined =>
  readYearFirst(text, offset) ?? readNumbers(text, offset) ?? readNamed(text, offset);

/** The week written at an offset: `2026-W04`, or any day of it. */
export const readWeek = (text: string, offset: number): WrittenWeek | undefined => {
  const match = at(WEEK, text, offset);
  if (match) {
    const monday = mondayOfWeek(Number(match[1]), Number(match[2]));
    const span = { start: offset, end: offset + match[0].length };
    return monday
      ? { ...span, form: "iso", monday, readings: [monday] }
      : { ...span, form: "invalid", readings: [] };
  }
  const date = readDate(text, offset);
  if (!date) return undefined;
  const { start, end, form, day } = date;
  const readings = [...new Set(date.readings.map(startOfWeek))];
  return { start, end, form, readings, ...(day === undefined ? {} : { monday: startOfWeek(day) }) };
};

/**
 * `by DATE` as written: a day, a month, a quarter, or the end of one. What is left out (the year, which quarter) stays
 * out; the model resolves it with the cycle.
 */
import { MONTH_NAME, monthOf, readDate, type WrittenDate } from "./date.ts";
import type { Span } from "./tree.ts";

export type DeadlineDate =
  | { readonly kind: "day"; readonly date: WrittenDate }
  /** `1 September`: a day whose year is left out. */
  | { readonly kind: "day-of-month"; readonly month: number; readonly date: number }
  | { readonly kind: "month"; readonly month: number; readonly year?: number }
  | { readonly kind: "quarter"; readonly quarter: number; readonly year?: number }
  | { readonly kind: "half"; readonly half: number; readonly year?: number }
  | { readonly kind: "year"; readonly year: number }
  /** `end of the quarter`: the one that the cycle is in. */
  | { readonly kind: "current"; readonly period: "month" | "quarter" | "half" | "year" | "cycle" };

/** A deadline as written; the span begins with its `by`, where there is one. */
export interface WrittenDeadline extends Span {
  readonly when: DeadlineDate;
}

const WORD_END = "(?![\\p{L}\\p{N}_]|[-/]\\p{L}|[.,:]\\d)";
const sticky = (source: string): RegExp => new RegExp(source + WORD_END, "iuy");
const YEAR = "(20\\d\\d)";

const BY = /by\s+(?:the\s+)?/iuy;
const END_OF = /(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+|this\s+)?/iuy;
const DAY_MONTH = sticky(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH_NAME})`);
const MONTH_DAY = sticky(`(${MONTH_NAME})\\.? (\\d{1,2})(?:st|nd|rd|th)?`);
const MONTH = sticky(`(${MONTH_NAME})(?:\\.?,? ${YEAR})?`);
const PART = sticky(`([qh])([1-4])(?:[ /-]${YEAR})?`);
const PART_OF_YEAR = sticky(`${YEAR}[ -]?([qh])([1-4])`);
const ONLY_YEAR = sticky(YEAR);
const PERIOD = sticky("(month|quarter|half|year|cycle)");
const SHORT = sticky("(eom|eoq|eoy)|(month|quarter|year)[- ]end");
const SHORT_PERIOD = { eom: "month", eoq: "quarter", eoy: "year" } as const;

interface Read {
  readonly end: number;
  readonly when: DeadlineDate;
}

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

const withYear = (year: string | undefined): { readonly year?: number } =>
  year ? { year: Number(year) } : {};

const part = (letter: string, number: string, year: string | undefined): DeadlineDate | undefined => {
  if (letter.toLowerCase() === "q") return { kind: "quarter", quarter: Number(number), ...withYear(year) };
  return Number(number) < 3 ? { kind: "half", half: Number(number), ...withYear(year) } : undefined;
};

const readPart = (text: string, offset: number): Read | undefined => {
  const inYear = at(PART_OF_YEAR, text, offset);
  const match = inYear ?? at(PART, text, offset);
  if (!match) return undefined;
  const [, first = "", second = "", third] = match;
  const when = inYear ? part(second, third ?? "", first) : part(first, second, third);
  return when && { end: offset + match[0].length, when };
};

const readMonth = (text: string, offset: number): Read | undefined => {
  const match = at(MONTH, text, offset);
  const month = match && monthOf(match[1] as string);
  return month
    ? { end: offset + match[0].length, when: { kind: "month", month, ...withYear(match[2]) } }
    : undefined;
};

const readDayOfMonth = (text: string, offset: number): Read | undefined => {
  const dayFirst = at(DAY_MONTH, text, offset);
  const match = dayFirst ?? at(MONTH_DAY, text, offset);
  if (!match) return undefined;
  const [name = "", date = ""] = dayFirst ? [match[2], match[1]] : [match[1], match[2]];
  const month = monthOf(name);
  if (!month || Number(date) < 1 || Number(date) > 31) return undefined;
  return { end: offset + match[0].length, when: { kind: "day-of-month", month, date: Number(date) } };
};

const readDay = (text: string, offset: number): Read | undefined => {
  const date = readDate(text, offset);
  return date ? { end: date.end, when: { kind: "day", date } } : undefined;
};

const readShort = (text: string, offset: number): Read | undefined => {
  const match = at(SHORT, text, offset);
  if (!match) return undefined;
  const word = (match[1] ?? match[2] ?? "").toLowerCase();
  const period = SHORT_PERIOD[word as keyof typeof SHORT_PERIOD] ?? word;
  return { end: offset + match[0].length, when: { kind: "current", period } };
};

/** What may stand behind `end of`, but not alone behind `by`: a year, or a word for a period. */
const readPeriod = (text: string, offset: number): Read | undefined => {
  const year = at(ONLY_YEAR, text, offset);
  if (year) return { end: offset + year[0].length, when: { kind: "year", year: Number(year[1]) } };
  const match = at(PERIOD, text, offset);
  if (!match) return undefined;
  const period = (match[1] as string).toLowerCase() as "month" | "quarter" | "half" | "year" | "cycle";
  return { end: offset + match[0].length, when: { kind: "current", period } };
};

const readPlain = (text: string, offset: number): Read | undefined =>
  readDay(text, offset) ?? readDayOfMonth(text, offset) ?? readPart(text, offset) ?? readMonth(text, offset);

/** The date of a deadline at an offset, without a `by`: the value of a property. */
export const readDeadlineDate = (text: string, offset: number): WrittenDeadline | undefined => {
  const endOf = at(END_OF, text, offset);
  const from = endOf ? offset + endOf[0].length : offset;
  const read = readPlain(text, from) ?? (endOf ? readPeriod(text, from) : readShort(text, from));
  return read && { start: offset, ...read };
};

/** `by DATE` at an offset that stands on `by`; undefined if something else follows. */
export const readDeadline = (text: string, offset: number): WrittenDeadline | undefined => {
  const by = at(BY, text, offset);
  const read = by && readDeadlineDate(text, offset + by[0].length);
  return read ? { ...read, start: offset } : undefined;
};

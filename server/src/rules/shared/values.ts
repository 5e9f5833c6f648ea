/** Values that are not what their key asks for. Offsets count in the text that was read. */

import { monthOf, readDate, readWeek } from "../../../../grammar/date.ts";
import { daysInMonth } from "../../../../grammar/date-days.ts";
import { readDeadlineDate } from "../../../../grammar/date-deadline.ts";
import { readReference } from "../../../../grammar/reference.ts";
import type { Span } from "../../../../grammar/tree.ts";
import { fold, type KeyRow, VALUE_ALIASES } from "../../../../grammar/vocabulary.ts";
import { readCycle } from "../../model/cycle.ts";
import { readGrade } from "../../model/entry.ts";
import type { Deadline } from "../../model/measure-types.ts";
import { hasPlaceholder } from "./placeholders.ts";

export type WrongReason =
  | "date"
  | "no-day"
  | "two-days"
  | "dated"
  | "week"
  | "cycle-form"
  | "cycle-day"
  | "cycle-backwards"
  | "number"
  | "yes-no"
  | "month"
  | "language"
  | "quantity"
  | "grade-form"
  | "grade-range"
  | "confidence-scale"
  | "confidence-range"
  | "adopted";

export interface Wrong extends Span {
  readonly reason: WrongReason;
}

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?=$|[\s,;])/;
const YES_NO = /^(?:yes|no)(?![\p{L}\p{N}])/iu;
/** The name of a cycle of one's own, as another page declares it. */
const OWN_CYCLE = /^(?![QHT]\d$)\p{L}[\p{L}\p{M}\p{N}_-]*$/iu;
const ADOPTED = /^adopted\b[\s:,-]*/i;

const whole = (text: string, reason: WrongReason): Wrong => ({ start: 0, end: text.length, reason });

/** A day that is written, but doesn't exist, or may be two. */
const wrongDay = (text: string): Wrong | undefined => {
  const date = readDate(text, 0);
  if (date?.form !== "invalid" && date?.form !== "ambiguous") return undefined;
  const { start, end } = date;
  return { start, end, reason: date.form === "invalid" ? "no-day" : "two-days" };
};

const wrongDate = (text: string): Wrong | undefined =>
  wrongDay(text) ?? (readDeadlineDate(text, 0) ? undefined : whole(text, "date"));

const wrongDated = (text: string): Wrong | undefined =>
  wrongDay(text) ?? (readDate(text, 0) ? undefined : whole(text, "dated"));

const wrongCycle = (text: string, key: string): Wrong | undefined => {
  const { problem } = readCycle(text);
  if (!problem || (key !== "cycle" && OWN_CYCLE.test(text.trim()))) return undefined;
  return { start: problem.start, end: problem.end, reason: `cycle-${problem.reason}` };
};

/** A language tag that browsers know the form of; names of languages have more letters. */
const isLanguage = (text: string): boolean => {
  if (!/^[a-z]{2,3}(?:[-_]|$)/i.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text.replaceAll("_", "-")).length === 1;
  } catch {
    return false;
  }
};

const wrongGrade = (text: string): Wrong | undefined => {
  const grade = readGrade(text);
  return "reason" in grade
    ? { start: grade.start, end: grade.end, reason: `grade-${grade.reason}` }
    : undefined;
};

const wrongAnswer = (text: string): Wrong | undefined => {
  const adopted = ADOPTED.exec(text)?.[0].length;
  return adopted === undefined || readReference(text, adopted) ? undefined : whole(text, "adopted");
};

/**
 * What is wrong with the text of a property; undefined where nothing is, and for kinds of value that take any text.
 * Quantities of key results are read with their measure, so they are not looked at here.
 */
export const wrongValue = (
  { key, value }: Pick<KeyRow, "key" | "value">,
  text: string,
): Wrong | undefined => {
  switch (value) {
    case "date":
      return key === "by" ? wrongDay(text) : wrongDate(text);
    case "dated":
      return wrongDated(text);
    case "cycle":
      return wrongCycle(text, key);
    case "number":
      return NUMBER.test(text) ? undefined : whole(text, "number");
    case "yes-no":
      return YES_NO.test(text) ? undefined : whole(text, "yes-no");
    case "month":
      return monthOf(text.split(/[\s,]/, 1)[0] ?? "") ? undefined : whole(text, "month");
    case "language":
      return isLanguage(text.trim()) ? undefined : whole(text, "language");
    case "quantity":
      return key === "grade" ? wrongGrade(text) : undefined;
    case "decision":
      return wrongAnswer(text);
    default:
      return undefined;
  }
};

const FIRST_WORD = /^[\p{L}\p{M}-]+/u;

/** Can a key take a value as it is: is nothing wrong with it, and its word known where there is a list of them? */
export const fitsKey = (row: KeyRow, value: string): boolean => {
  if (wrongValue(row, value)) return false;
  const word = fold(FIRST_WORD.exec(value)?.[0] ?? value);
  return !row.closed || hasPlaceholder(value) || row.values?.includes(VALUE_ALIASES[word] ?? word) === true;
};

/** What is wrong with the day of a `week`. */
export const wrongWeek = (text: string): Wrong | undefined => {
  const week = readWeek(text, 0);
  if (!week || week.end !== text.length) return whole(text, "week");
  return week.form === "invalid" ? whole(text, "no-day") : undefined;
};

const BY = /^by\s+(?:the\s+)?/i;
const LEAP_YEAR = 2024;

/** What is wrong with the deadline of a sentence. */
export const wrongDeadline = (text: string, { when, start, end }: Deadline): Wrong | undefined => {
  if (when.kind === "day-of-month") {
    const by = BY.exec(text.slice(start, end))?.[0].length ?? 0;
    const exists = when.date <= daysInMonth(LEAP_YEAR, when.month);
    return exists ? undefined : { start: start + by, end, reason: "no-day" };
  }
  if (when.kind !== "day" || when.date.day) return undefined;
  const { date } = when;
  return { start: date.start, end: date.end, reason: date.form === "ambiguous" ? "two-days" : "no-day" };
};

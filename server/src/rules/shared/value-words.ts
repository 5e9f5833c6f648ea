/** What is said of a wrong value, and what may have been meant instead. */
import { readDate } from "../../../../grammar/date.ts";
import { sentence } from "../../../../grammar/problems.ts";
import type { Context } from "../frame/context.ts";
import { nearest } from "./nearest.ts";
import type { WrongReason } from "./values.ts";
import { quote } from "./wording.ts";

type Words = (text: string, key: string) => string;

const SENTENCES: Readonly<Record<WrongReason, Words>> = {
  date: (text) =>
    `${quote(text)} is no date. Write a day as in “2026-03-31”, or a month, a quarter or the end of one as in “end of March”.`,
  "no-day": (text) => `${quote(text)} is no day of the calendar. Which one is meant?`,
  "two-days": (text) => {
    const readings = readDate(text, 0)?.readings.join(" ") ?? "";
    return sentence({ reason: "ambiguous-date", start: 0, end: text.length, data: { readings } }, text);
  },
  dated: (_text, key) =>
    `“${key}” begins with its day, so that people can see later what was known when. Write the day in front.`,
  week: (text) => `${quote(text)} names no week. Write any day of it as in “2026-01-19”, or “2026-W04”.`,
  "cycle-form": (text) =>
    `${quote(text)} is no cycle. Cycles are written as “2026-Q1”, “2026-H1”, “2026-T2” or “2026”, or with days as in “spring from 2026-02-01 to 2026-04-30”.`,
  "cycle-day": (text) =>
    `${quote(text)} names a day that does not exist, or that may be two. Write both days as in “2026-02-01”.`,
  "cycle-backwards": (text) => `${quote(text)} ends before it begins. Are the two days in the right order?`,
  number: (text, key) => `“${key}” is a number, and ${quote(text)} is none. Write it in digits.`,
  "yes-no": (text, key) => `“${key}” is “yes” or “no”, and ${quote(text)} is neither.`,
  month: (text) => `${quote(text)} is no month. Write its English name, as in “April”.`,
  language: (text) => `${quote(text)} is no code of a language. Write one as in “en”, “de” or “pt-BR”.`,
  quantity: (text, key) =>
    `“${key}” begins with a number, and ${quote(text)} does not. Write the number first, with its unit, as in “12%” or “4,200 companies”.`,
  "grade-form": (text) => `${quote(text)} is no grade. Grades are written as “0.7”, “70%” or “7/10”.`,
  "grade-range": (text) =>
    `${quote(text)} lies beyond the scale. Grades go from 0 to 1, so that they compare.`,
  "confidence-scale": (text) =>
    `${quote(text)} leaves open how high the scale goes. Confidence is written as “7/10” or “70%”.`,
  "confidence-range": (text) => `${quote(text)} lies beyond the scale, which ends at “10/10”.`,
  adopted: () =>
    "This candidate was adopted, and nobody can find as what. Write the name of the objective behind “adopted”.",
};

/** What was seen and what to do. */
export const sentenceFor = (reason: WrongReason, text: string, key: string): string =>
  SENTENCES[reason](text, key);

/** Languages by the names that people write for them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  english: "en",
  german: "de",
  deutsch: "de",
  french: "fr",
  français: "fr",
  spanish: "es",
  español: "es",
  portuguese: "pt",
  português: "pt",
  italian: "it",
  italiano: "it",
  dutch: "nl",
  nederlands: "nl",
  polish: "pl",
  swedish: "sv",
  danish: "da",
  norwegian: "nb",
  finnish: "fi",
  czech: "cs",
  turkish: "tr",
  ukrainian: "uk",
  japanese: "ja",
  chinese: "zh",
  korean: "ko",
  hindi: "hi",
};
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const YES: Readonly<Record<string, string>> = {
  true: "yes",
  y: "yes",
  "1": "yes",
  false: "no",
  n: "no",
  "0": "no",
};

/** `7` of 10, `70` of 100. */
const onScale = (number: string): string[] => {
  const value = Number(number);
  if (value >= 0 && value <= 10) return [`${number}/10`];
  return value > 10 && value <= 100 ? [`${number}%`] : [];
};

/** `Q1` and `Q1 26`, with the year that is meant. */
const cycleMeant = (text: string, today: string): string[] => {
  const match = /^([QHT])([1-4])(?:[ ,/-]*(?:FY|')? ?(\d\d))?$/i.exec(text.trim());
  if (!match) return [];
  const [, letter = "", part, year] = match;
  return [`${year ? `20${year}` : today.slice(0, 4)}-${letter.toUpperCase()}${part}`];
};

const swapped = (text: string): string[] => {
  const match = /^(.*\sfrom\s+)(\S.*?)(\s+to\s+)(\S.*)$/i.exec(text);
  return match ? [`${match[1]}${match[4]}${match[3]}${match[2]}`] : [];
};

const confidenceMeant = (text: string): string[] => {
  const number = /\d+(?:\.\d+)?$/.exec(text)?.[0];
  return number ? onScale(number).map((scaled) => text.slice(0, -number.length) + scaled) : [];
};

/** A longer text is no value with a slip in it. */
const LONGEST = 200;

/** What may have been meant by a wrong value; empty where nobody can tell. */
export const meantBy = (
  reason: WrongReason,
  text: string,
  { today }: Pick<Context, "today">,
): readonly string[] => {
  if (text.length > LONGEST) return [];
  const word = text.trim().toLowerCase();
  switch (reason) {
    case "two-days":
      return readDate(text, 0)?.readings ?? [];
    case "cycle-form":
      return cycleMeant(text, today);
    case "cycle-backwards":
      return swapped(text);
    case "yes-no":
      return YES[word] ? [YES[word]] : [];
    case "month":
      return /^(?:[1-9]|1[0-2])$/.test(word) ? [MONTHS[Number(word) - 1] as string] : nearest(word, MONTHS);
    case "language":
      return LANGUAGES[word] ? [LANGUAGES[word]] : [];
    case "grade-range":
      return /^\d+$/.test(word) ? onScale(word) : [];
    case "confidence-scale":
      return confidenceMeant(text);
    default:
      return [];
  }
};

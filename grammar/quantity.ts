/**
 * Quantities as written: `4,200`, `$5.2M`, `20 minutes`, `3 of 7`, `eight hours`. What only looks like one (versions,
 * dates, hyphenated words, `week 4`, `24/7`) is none. Never throws, and takes time linear in the text.
 */
import { monthOf, readDate } from "./date.ts";
import { isDash, readLead, touchesLeft, touchesRight } from "./quantity-context.ts";
import {
  afterDigits,
  type Bare,
  isDigit,
  isLetter,
  isSpace,
  lettersEnd,
  readDigits,
  wordBefore,
} from "./quantity-number.ts";
import { readCompoundTime, readOf } from "./quantity-parts.ts";
import { readCounted, readCurrency, readMagnitude, readRate, readUnit } from "./quantity-tail.ts";
import type { Quantity, QuantityOptions } from "./quantity-types.ts";
import { BEFORE_A_YEAR, NAMES_A_NUMBER, NUMBER_WORDS } from "./quantity-units.ts";
import type { Span } from "./tree.ts";

export * from "./quantity-types.ts";

/** All quantities of a text, and the numbers that could mean several things (`3m`). */
export interface Quantities {
  /** In the order of the text; numbers that are rather years are marked as such. */
  readonly quantities: readonly Quantity[];
  readonly unclear: readonly Span[];
}

/** A quantity while it is being read. */
type Draft = { -readonly [Key in keyof Quantity]: Quantity[Key] };
/** What a number turned out to be; `next` is where to look on. */
type Reading = { readonly quantity: Quantity } | { readonly next: number; readonly unclear?: Span };

/** Three letters in lower case as one number: most words are told from words for numbers without making a text. */
const threeLetters = (text: string, at: number): number =>
  ((text.charCodeAt(at) | 32) << 16) | ((text.charCodeAt(at + 1) | 32) << 8) | (text.charCodeAt(at + 2) | 32);
const FIRST_LETTERS = new Set(Object.keys(NUMBER_WORDS).map((word) => threeLetters(word, 0)));

/** Where the next number may begin, from an offset on: a digit, or a word for a number. */
const nextNumber = (text: string, from: number, end: number, words: boolean): number => {
  let inWord = from > 0 && isLetter(text.charCodeAt(from - 1));
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return at;
    const letter = isLetter(code);
    if (words && letter && !inWord && FIRST_LETTERS.has(threeLetters(text, at)) && wordAt(text, at) !== "")
      return at;
    inWord = letter;
  }
  return end;
};

const MAX_WORD = 6;

/** The word for a number that begins at an offset, or nothing. */
const wordAt = (text: string, start: number): string => {
  let end = start;
  while (end - start <= MAX_WORD && isLetter(text.charCodeAt(end))) end++;
  if (end - start < 3 || end - start > MAX_WORD) return "";
  const word = text.slice(start, end);
  return Object.hasOwn(NUMBER_WORDS, word.toLowerCase()) ? word : "";
};

const readWord = (text: string, start: number): Bare | undefined => {
  const word = wordAt(text, start);
  const end = start + word.length;
  if (!word || isJoined(text[start - 1]) || isJoined(text[end])) return undefined;
  return { start, end, value: NUMBER_WORDS[word.toLowerCase()] as number, plain: false, inWords: true };
};

/** `two-week`, `one's`: a word for a number that is part of another word. */
const isJoined = (char: string | undefined): boolean =>
  isDash(char) || char === "'" || char === "’" || char === "_";

/** Magnitude, unit and currency behind the number. */
const readUnits = (text: string, draft: Draft, options: QuantityOptions): void => {
  const money = draft.currency !== undefined;
  const magnitude = readMagnitude(text, draft.end, money, options);
  if (magnitude) {
    draft.end = magnitude.end;
    draft.magnitude = magnitude.value;
    draft.value *= magnitude.value;
  }
  if (money) return;
  const unit = readUnit(text, draft.end);
  const currency = unit ? undefined : readCurrency(text, draft.end);
  if (unit) draft.unit = unit.value;
  if (currency) draft.currency = currency.value;
  draft.end = unit?.end ?? currency?.end ?? draft.end;
};

/** What follows the number: the M of `N of M`, or magnitude and unit, then a plus. */
const readTail = (text: string, bare: Bare, draft: Draft, options: QuantityOptions): void => {
  const money = draft.currency !== undefined;
  const time = bare.plain && !money ? readCompoundTime(text, bare.start, bare.end) : undefined;
  const part = money || time ? undefined : readOf(text, bare.end, bare.value, options);
  if (time) {
    draft.end = time.unit.end;
    draft.value = time.value;
    draft.unit = time.unit;
  } else if (part) {
    draft.end = part.end;
    draft.of = part.of;
  } else readUnits(text, draft, options);
  if (text[draft.end] === "+" && text[draft.end + 1] !== "+" && !touchesRight(text, draft.end + 1)) {
    draft.end++;
    draft.orMore = true;
  }
};

/** Where the `m` of `3m` and `3 m` ends, without money before it: metres, minutes or millions. */
const unclearEnd = (text: string, bare: Bare): number | undefined => {
  const at = isSpace(text.charCodeAt(bare.end)) ? bare.end + 1 : bare.end;
  return text[at] === "m" && !touchesRight(text, at + 1) ? at + 1 : undefined;
};

const isBare = ({ unit, currency, of }: Draft): boolean =>
  unit === undefined && currency === undefined && of === undefined;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** The `Jan` behind `19 Jan`. */
const monthBehind = (text: string, end: number): boolean => {
  if (!isSpace(text.charCodeAt(end)) || !isCapital(text.charCodeAt(end + 1))) return false;
  return monthOf(text.slice(end + 1, lettersEnd(text, end + 1))) !== undefined;
};

/** `Calls per month 30 -> 10`: behind a rate, a number is one again. */
const RATE_BEFORE = /(?:\b(?:per|an?|each|every)\s|\/\s?)(?:day|week|month|quarter|year)\s$/i;
const LONGEST_RATE = 16;

/** `top 5%`, `week 4`, `SOC 2`, `19 Jan`: a number that names something. `before` is the word before it. */
const isName = (text: string, before: string, draft: Draft): boolean => {
  if (before === "top") return true;
  if (!isBare(draft)) return false;
  if (NAMES_A_NUMBER.has(before))
    return !RATE_BEFORE.test(text.slice(Math.max(0, draft.start - LONGEST_RATE), draft.start));
  if (draft.value > 31 || draft.magnitude) return false;
  if (monthBehind(text, draft.end)) return true;
  return monthOf(before) !== undefined && isCapital(text.charCodeAt(draft.start - before.length - 1));
};

/** Numbers that may be a year; those of our days are, whatever follows. */
const YEARS = { first: 1990, last: 2059 };
const OUR_DAYS = { first: 2015, last: 2040 };

const isYear = (before: string, bare: Bare, draft: Draft): boolean => {
  const { value } = bare;
  if (!bare.plain || value < YEARS.first || value > YEARS.last) return false;
  if (draft.sign || draft.magnitude || draft.orMore || !isBare(draft)) return false;
  if (BEFORE_A_YEAR.has(before) || (value >= OUR_DAYS.first && value <= OUR_DAYS.last)) return true;
  return value !== 2000 && !draft.counted?.sure;
};

const readAround = (text: string, before: string, bare: Bare, draft: Draft): Quantity => {
  const counted = draft.unit || draft.currency ? undefined : readCounted(text, draft.end);
  if (counted) draft.counted = counted;
  const per = readRate(text, counted?.end ?? draft.end);
  if (per) draft.per = per;
  if (bare.inWords) draft.inWords = true;
  if (isYear(before, bare, draft)) draft.year = true;
  return draft;
};

const draftOf = (text: string, bare: Bare, floor: number): Draft => {
  const draft: Draft = { start: bare.start, end: bare.end, value: bare.value };
  if (bare.inWords) return draft;
  const { start, sign, currency } = readLead(text, bare.start, floor);
  draft.start = start;
  if (currency) draft.currency = currency;
  if (sign) draft.sign = sign;
  if (sign === "-") draft.value = -draft.value;
  return draft;
};

/** Reads the number at `start`; `floor` is where the last quantity ended. */
const readNumber = (text: string, start: number, floor: number, options: QuantityOptions): Reading => {
  const digits = isDigit(text.charCodeAt(start));
  const date = digits ? dateAt(text, start) : undefined;
  if (date !== undefined) return { next: date };
  const next = digits ? afterDigits(text, start) : start + 3;
  const bare = digits ? readDigits(text, start, options) : readWord(text, start);
  if (!bare) return { next };
  const draft = draftOf(text, bare, floor);
  if (digits && touchesLeft(text, draft.start, floor)) return { next };
  readTail(text, bare, draft, options);
  const unclear = draft.end === bare.end && !bare.inWords ? unclearEnd(text, bare) : undefined;
  if (unclear !== undefined) return { next, unclear: { start: draft.start, end: unclear } };
  if (touchesRight(text, draft.end) && !(text[draft.end] === "/" && readRate(text, draft.end)))
    return { next };
  const before = wordBefore(text, draft.start);
  if (isName(text, before, draft)) return { next: Math.max(next, draft.end) };
  return { quantity: readAround(text, before, bare, draft) };
};

/** Where a whole date ends that begins with this digit: its numbers are no quantities. */
const dateAt = (text: string, start: number): number | undefined => {
  let end = start;
  while (end - start < 5 && isDigit(text.charCodeAt(end))) end++;
  const mark = text[end];
  if (mark !== "-" && mark !== "/" && mark !== ".") return undefined;
  return isDigit(text.charCodeAt(end + 1)) ? readDate(text, start)?.end : undefined;
};

/** All quantities of a text from one offset to another. */
export const findQuantities = (
  text: string,
  options: QuantityOptions,
  start = 0,
  end = text.length,
): Quantities => {
  const quantities: Quantity[] = [];
  const unclear: Span[] = [];
  let floor = start;
  let at = nextNumber(text, start, end, options.words);
  while (at < end) {
    const reading = readNumber(text, at, floor, options);
    if ("quantity" in reading) {
      quantities.push(reading.quantity);
      floor = reading.quantity.end;
    } else if (reading.unclear) unclear.push(reading.unclear);
    at = nextNumber(text, "quantity" in reading ? floor : Math.max(reading.next, at + 1), end, options.words);
  }
  return { quantities, unclear };
};

const LEAD = /[+\-–−]?(?:\p{Sc}|[A-Z]{1,3}\p{Sc}?)?[ \u00a0]?[+\-–−]?/uy;

/** The quantity that begins at an offset (with its sign or currency), or undefined if there is none. */
export const readQuantity = (
  text: string,
  offset: number,
  options: QuantityOptions,
): Quantity | undefined => {
  LEAD.lastIndex = offset;
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const start = isDigit(text.charCodeAt(offset + lead)) ? offset + lead : offset;
  if (nextNumber(text, start, start + 1, options.words) !== start) return undefined;
  const reading = readNumber(text, start, 0, options);
  return "quantity" in reading && reading.quantity.start === offset ? reading.quantity : undefined;
};

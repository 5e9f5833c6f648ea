/** Finds the numbers that measure something, and tells them from dates, versions and names. */
import { headAfter } from "./nouns.ts";
import { is, isMark, type Word } from "./sentence.ts";

export type QuantityKind = "percent" | "money" | "time" | "scale" | "count";

export interface Quantity {
  /** Index of the word that is the number. */
  at: number;
  kind: QuantityKind;
  value: number | undefined;
  /** Index of what is counted: "10 new customers" → customers. */
  counted: number | undefined;
}

const NAMES = new Set(
  "top version v phase step week sprint q soc soc2 iso tier level release milestone priority p part chapter page day series category class grade windows python java node kubernetes k8s rails postgres php ios android web gen http tls".split(
    " ",
  ),
);
const PERIOD = new Set(
  "for over every next last first past during each coming following previous per in-the".split(" "),
);
const UNITS =
  /^(?:[$€£¥₹]?[\d.,:/]+)(?:(ms|s|sec|secs|h|hr|hrs|min|mins|d|m\d+s)|(k|mm|m|mil|b|bn|x|kb|mb|gb|tb|pp|p|kg|km|t|th|st|nd|rd|am|pm))?[%+]?$/iu;
const SIMPLE = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, n) => [word, n + 1]),
);

const FRACTIONS = ["half", "third", "thirds", "quarter", "quarters", "majority"];
/** Most words are none that could be a number. */
const VALUED = new Set([...SIMPLE.keys(), ...FRACTIONS, "twice", "dozen", "zero"]);

const isMonth = (word: Word | undefined): boolean =>
  word?.piece === "word" &&
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u.test(word.lower) &&
  is(word, "time");

const isYear = (word: Word): boolean => /^(?:19|20)\d\d$/u.test(word.text);

/** A number that names something: a date, a version, a rank, a standard. */
const isName = (words: readonly Word[], at: number): boolean => {
  const word = words[at] as Word;
  const before = words[at - 1];
  const after = words[at + 1];
  if (/^\d+(?:st|nd|rd|th|am|pm)$/u.test(word.lower) && !is(after, "measure"))
    return after?.lower !== "percentile";
  if (isMonth(before) || isMonth(after)) return true;
  if (isYear(word)) return !is(after, "plural");
  if (before?.text === "#" || word.text === "24/7" || word.text === "360") return true;
  if (/^\d+\.\d+(?:\.\d+)?$/u.test(word.text) && (is(after, "releasing") || after?.lower === "version"))
    return true;
  return before?.piece === "word" && NAMES.has(before.lower) && !word.text.endsWith("%");
};

/** "half of the users", "two thirds of users", "a majority of". */
const isFraction = (words: readonly Word[], at: number): boolean =>
  /^(?:half|thirds?|quarters?|majority)$/u.test(words[at]?.lower ?? "") &&
  (words[at + 1]?.lower === "of" || is(words[at + 1], "determiner"));

const wordValue = (words: readonly Word[], at: number): number | undefined => {
  const word = words[at] as Word;
  if (!VALUED.has(word.lower)) return undefined;
  if (isFraction(words, at)) return word.lower === "third" ? 33 : word.lower === "quarter" ? 25 : 50;
  if (word.lower === "twice" && /^(?:as|the)$/u.test(words[at + 1]?.lower ?? "")) return 2;
  const value =
    SIMPLE.get(word.lower) ?? (word.lower === "dozen" ? 12 : word.lower === "zero" ? 0 : undefined);
  if (value === undefined) return undefined;
  const after = words[at + 1];
  const pronoun =
    value === 1 && (after?.piece !== "word" || is(after, "preposition", "auxiliary", "relative"));
  return pronoun ? undefined : value;
};

const numberOf = (word: Word): number | undefined => {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(word.text)?.[0];
  return digits === undefined ? undefined : Number(digits.replaceAll(",", ""));
};

/** "3 of 7", "8 out of 10", "1 in 4": where the second number stands, counted from the first. */
const outOf = (words: readonly Word[], at: number): number | undefined => {
  const [next, second, third] = [words[at + 1]?.lower, words[at + 2], words[at + 3]];
  if ((next === "of" || next === "in") && second?.piece === "number") return at + 2;
  return next === "out" && second?.lower === "of" && third?.piece === "number" ? at + 3 : undefined;
};

const kindOf = (words: readonly Word[], at: number): QuantityKind => {
  const { text, lower } = words[at] as Word;
  if (isFraction(words, at)) return "percent";
  const after = words[at + 1];
  if (text.includes("%") || isMark(after, "%") || after?.lower === "percent" || after?.lower === "pp")
    return "percent";
  if (
    /^[$€£¥₹]/u.test(text) ||
    isMark(words[at - 1], "$€£¥₹") ||
    /^(?:usd|eur|gbp|dollars?|euros?|pounds?)$/u.test(after?.lower ?? "")
  )
    return "money";
  if (/\d\/\d|\d:\d/u.test(text) || outOf(words, at) !== undefined) return "scale";
  if (UNITS.exec(lower)?.[1] || (is(after, "time") && !isMonth(after))) return "time";
  return "count";
};

/** "for 3 weeks", "every 2 months": a period, not a measure. */
const isPeriod = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before !== undefined &&
    (PERIOD.has(before.lower) || (before.lower === "the" && PERIOD.has(words[at - 2]?.lower ?? "")))
  );
};

const isDeadline = (words: readonly Word[], at: number): boolean =>
  /^(?:by|before|until|till)$/u.test(words[at - 1]?.lower ?? "") &&
  /(?:am|pm)$|^\d+:\d+$/u.test(words[at]?.lower ?? "");

/** "5 times a day" counts nothing, and neither does a length of time. */
const countedBy = (words: readonly Word[], at: number, kind: QuantityKind): number | undefined =>
  kind === "time" || words[at + 1]?.lower === "times" ? undefined : headAfter(words, at + 1);

const numberAt = (words: readonly Word[], at: number): number | undefined => {
  const word = words[at] as Word;
  if (word.piece === "word") return wordValue(words, at);
  return word.piece === "number" ? numberOf(word) : undefined;
};

/** The quantity that this word is, if it is one; a blank of a template is one without a value. */
const quantityAt = (words: readonly Word[], at: number): Quantity | undefined => {
  const word = words[at] as Word;
  const value = numberAt(words, at);
  if (value === undefined && word.piece !== "number") return undefined;
  if (word.piece === "number" && (isName(words, at) || isDeadline(words, at))) return undefined;
  const plain = kindOf(words, at);
  const head = plain === "count" ? headAfter(words, at + 1) : undefined;
  const kind = head !== undefined && is(words[head], "time") ? "time" : plain;
  if (kind === "time" && isPeriod(words, at)) return undefined;
  return { at, kind, value, counted: countedBy(words, at, kind) };
};

/** The quantities of a statement, in order; "3 of 7" is one. */
export function quantities(words: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at++) {
    const quantity = quantityAt(words, at);
    if (!quantity) continue;
    found.push(quantity);
    at = outOf(words, at) ?? at;
  }
  return found;
}

/** Words that are a change by themselves: double, triple, halve, in half. */
import type { Quantity } from "../../../grammar/quantity.ts";
import { lettersEnd, wordBefore } from "../../../grammar/quantity-number.ts";
import type { Measure } from "./measure-types.ts";
import { NOT_DOUBLE_AFTER, NOT_DOUBLE_BEFORE, TIMES } from "./measure-words.ts";

const ANY = /doubl|tripl|trebl|quadrupl|halv|in half/i;
const CANDIDATE = /\b(?:doubl|tripl|trebl|quadrupl|halv)[a-z]{1,4}\b|\bin half\b/gi;

const times = (start: number, end: number, value: number): Measure => {
  const unit = { start, end, key: "x", dimension: "times", factor: 1 } as const;
  const change: Quantity = { start, end, value, unit, inWords: true };
  return { kind: "change", start, end, change, direction: value > 1 ? "up" : "down" };
};

const isAdjective = (text: string, start: number, end: number): boolean =>
  text[end] === "-" ||
  text[start - 1] === "-" ||
  NOT_DOUBLE_BEFORE.has(wordBefore(text, start)) ||
  NOT_DOUBLE_AFTER.has(text.slice(end + 1, lettersEnd(text, end + 1)).toLowerCase());

/** The changes that a text says in such words, before an offset. */
export const readTimes = (text: string, end: number): Measure[] => {
  const found: Measure[] = [];
  if (!ANY.test(text)) return found;
  for (const match of text.slice(0, end).matchAll(CANDIDATE)) {
    const [word] = match;
    const value = word.toLowerCase() === "in half" ? 0.5 : TIMES.get(word.toLowerCase());
    const after = match.index + word.length;
    if (value !== undefined && !isAdjective(text, match.index, after))
      found.push(times(match.index, after, value));
  }
  return found;
};

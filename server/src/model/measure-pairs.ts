/** Measures of two quantities: `from Q to Q`, `Q -> Q`, `between Q and Q`, `Q–Q`. */

import type { Quantity } from "../../../grammar/quantity.ts";
import { inUnitOf, withUnitOf } from "../../../grammar/quantity-compare.ts";
import { type Before, changeBefore, type Place } from "./measure-before.ts";
import type { Lexicon } from "./measure-lexicon.ts";
import type { Direction, Measure } from "./measure-types.ts";

/** Longer than any real `from 20% of new users in Europe to`. */
const MAX_GAP = 64;
const SENTENCE_END = /[.;!?]\s|\n/;
const DASH = /^(?:[ \u00a0]?[–—][ \u00a0]?|-| - )$/;
const NO_RANGE_BEFORE = new Set(["age", "ages", "aged", "scale"]);
const NO_RANGE_AFTER = /^[ \u00a0](?:\p{L}+[ \u00a0])?(?:ranges?|bands?|brackets?|scale)(?!\p{L})/u;

/** A pair that was read; without a measure its quantities are used up all the same (`on a scale of 1-5`). */
export interface Pair {
  readonly measure?: Measure;
  /** The index of its second quantity. */
  readonly last: number;
}

export const directionOf = (from: Quantity, to: Quantity): Direction | undefined => {
  const start = inUnitOf(from, to);
  if (start === undefined || start === to.value) return undefined;
  return start < to.value ? "up" : "down";
};

const fromTo = (start: number, from: Quantity, to: Quantity): Measure => {
  const [first, second] = [withUnitOf(from, to), withUnitOf(to, from)];
  const direction = directionOf(first, second);
  return { kind: "fromTo", start, end: to.end, from: first, to: second, ...(direction ? { direction } : {}) };
};

const between = (start: number, first: Quantity, second: Quantity): Measure => {
  const [one, other] = [withUnitOf(first, second), withUnitOf(second, first)];
  const [low, high] = (inUnitOf(one, other) ?? 0) > other.value ? [other, one] : [one, other];
  return { kind: "between", start, end: second.end, low, high };
};

/** The start of a `from` (or `between`) before a quantity, also before `from about` and `from over`. */
const startOf = (marks: ReadonlySet<string>, before: Before): number | undefined => {
  if (before.words[0] && marks.has(before.words[0].word)) return before.words[0].start;
  const bound = before.phrase?.form === "atLeast" || before.phrase?.form === "atMost";
  return bound && before.rest[0] && marks.has(before.rest[0].word) ? before.rest[0].start : undefined;
};

const isArrow = ({ phrase }: Before): boolean => phrase?.symbol === true && phrase.form === "to";

const endOfCounted = ({ per, counted, end }: Quantity): number => per?.end ?? counted?.end ?? end;

/** Two years are no measure (`from 2025 to 2026`); a number that looks like one may be, beside a number that doesn't. */
const areNumbers = (a: Quantity, b: Quantity): boolean => {
  if (a.year && b.year) return false;
  const other = a.year ? b : a;
  return !(a.year || b.year) || (other.unit === undefined && other.of === undefined);
};

const readArrow = (
  text: string,
  from: Quantity,
  to: Quantity,
  start: number | undefined,
  before: Before,
): Measure | undefined => {
  const arrow = before.phrase?.start ?? to.start;
  const near = text.slice(endOfCounted(from), arrow).trim() === "" || start !== undefined;
  return near ? fromTo(start ?? from.start, from, to) : undefined;
};

/** `10 to 15 customers` is a range; `increase NPS 30 to 40` and `24% to 40%` are changes. */
const readBareTo = (text: string, from: Quantity, to: Quantity): Measure => {
  const low = inUnitOf(withUnitOf(from, to), to) ?? 0;
  const share = to.unit?.dimension === "share";
  const range = low < to.value && !share && changeBefore(text, from.start) === undefined;
  return range ? between(from.start, from, to) : fromTo(from.start, from, to);
};

const readFromTo = (text: string, first: Place, second: Place, lexicon: Lexicon): Measure | undefined => {
  const [from, to] = [first.quantity, second.quantity];
  const { before } = second;
  const arrow = isArrow(before);
  if (!arrow && startOf(lexicon.to, before) === undefined) return undefined;
  const gap = text.slice(from.end, Math.min(to.start, from.end + MAX_GAP + 1));
  if (gap.length > MAX_GAP || SENTENCE_END.test(gap) || !areNumbers(from, to)) return undefined;
  const start = startOf(lexicon.from, first.before);
  if (arrow) return readArrow(text, from, to, start, before);
  if (start !== undefined) return fromTo(start, from, to);
  const bare = text.slice(endOfCounted(from), to.start).trim().toLowerCase() === "to";
  return bare && !from.year ? readBareTo(text, from, to) : undefined;
};

/** `20-100k` means 20k to 100k. */
const withMagnitude = (low: Quantity, high: Quantity): Quantity =>
  high.magnitude && !low.magnitude && low.value < high.value / high.magnitude
    ? { ...low, value: low.value * high.magnitude, magnitude: high.magnitude }
    : low;

const readDash = (text: string, low: Quantity, high: Quantity): Measure | undefined => {
  if (NO_RANGE_AFTER.test(text.slice(high.end, high.end + 32))) return undefined;
  const first = withMagnitude(low, high);
  const start = inUnitOf(withUnitOf(first, high), high);
  if (start === undefined || start >= high.value || high.of !== undefined || low.of !== undefined)
    return undefined;
  return between(low.start, first, high);
};

const readBetween = (first: Place, second: Place, lexicon: Lexicon): Measure | undefined => {
  const [low, high] = [first.quantity, second.quantity];
  if (!lexicon.and.has(second.before.words[0]?.word ?? "") || high.start - low.end > MAX_GAP)
    return undefined;
  const start = low.year && high.year ? undefined : startOf(lexicon.between, first.before);
  return start === undefined ? undefined : between(start, low, high);
};

const isScale = ({ before }: Place): boolean => before.words.some(({ word }) => NO_RANGE_BEFORE.has(word));

const isDashed = (text: string, from: number, to: number): boolean =>
  to - from < 4 && DASH.test(text.slice(from, to));

/** The pair that begins with the quantity at an index. */
export const readPair = (
  text: string,
  places: readonly Place[],
  index: number,
  lexicon: Lexicon,
): Pair | undefined => {
  const first = places[index] as Place;
  const second = places[index + 1];
  if (!second) return undefined;
  const dash = isDashed(text, first.quantity.end, second.quantity.start);
  const measure = dash
    ? readDash(text, first.quantity, second.quantity)
    : (readFromTo(text, first, second, lexicon) ?? readBetween(first, second, lexicon));
  if (measure || dash) {
    const none = !measure || isScale(first) || (dash && first.quantity.year);
    return none ? { last: index + 1 } : { measure, last: index + 1 };
  }
  // A year between does not part the two: `from 20% in 2025 to 40% in 2026`.
  const third = second.quantity.year && !first.quantity.year ? places[index + 2] : undefined;
  const over = third && readFromTo(text, first, third, lexicon);
  return over && { measure: over, last: index + 2 };
};

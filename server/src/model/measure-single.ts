/** Measures of one quantity: bounds, changes, targets, and a quantity alone. */
import type { Quantity } from "../../../grammar/quantity.ts";
import { changeBefore, type Place as Near } from "./measure-before.ts";
import type { Direction, Measure, MeasureKind } from "./measure-types.ts";
import {
  MORE_OR_LESS,
  OR_LESS,
  OR_MORE,
  PARTICIPLES,
  PERIODS,
  SCORES,
  WAITING,
  WITH_UP_OR_DOWN,
} from "./measure-words.ts";

/** A quantity in its surroundings. */
interface Place extends Near {
  readonly text: string;
  readonly english: boolean;
}

interface Form {
  readonly kind: MeasureKind;
  readonly direction?: Direction | undefined;
  readonly start?: number;
  readonly end?: number;
}

const matchEnd = (pattern: RegExp, text: string, offset: number): number | undefined => {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

/** A phrase matched right behind the quantity, or behind what it counts. */
const behind = (pattern: RegExp, { text, quantity }: Place): number | undefined =>
  matchEnd(pattern, text, quantity.end) ??
  (quantity.counted ? matchEnd(pattern, text, quantity.per?.end ?? quantity.counted.end) : undefined);

const orForm = (place: Place): Form | undefined => {
  if (place.quantity.orMore) return { kind: "atLeast", direction: "up" };
  if (!place.english) return undefined;
  const more = behind(OR_MORE, place);
  if (more !== undefined) return { kind: "atLeast", direction: "up", end: more };
  const less = behind(OR_LESS, place);
  return less === undefined ? undefined : { kind: "atMost", direction: "down", end: less };
};

const isRelative = ({ unit, currency }: Quantity): boolean =>
  currency !== undefined ||
  unit?.dimension === "share" ||
  unit?.dimension === "points" ||
  unit?.dimension === "times";

/** `used by 3 teams`, `adopted by 40% of teams` */
const isPassive = (word: string): boolean =>
  PARTICIPLES.has(word) || (word.endsWith("ed") && !changeBefore(word, word.length));

const followedByOf = ({ text, quantity }: Place): boolean =>
  /^[ \u00a0]of(?!\p{L})/u.test(text.slice(quantity.end, quantity.end + 4));

/** `by Q`: only where something changes, and not `by Q of …`. */
const byForm = (place: Place): Form | undefined => {
  const { text, quantity, before } = place;
  const verb = before.rest[0]?.word ?? "";
  if (quantity.of !== undefined || followedByOf(place) || isPassive(verb)) return undefined;
  const change = changeBefore(text, quantity.start);
  if (!change && !isRelative(quantity)) return undefined;
  const more = moreOrLess(place);
  return more ?? { kind: "change", direction: change?.direction };
};

/** `up 30%`; but in `sign up 300 companies` the word belongs to the verb. */
const upOrDownForm = ({ quantity, before }: Place): Form | undefined =>
  WITH_UP_OR_DOWN.has(before.rest[0]?.word ?? "") && !isRelative(quantity)
    ? undefined
    : { kind: "change", direction: before.phrase?.direction };

/** `one` is a number only beside a unit: `to one day`, but not `to one place`. */
const isPronoun = ({ inWords, value, unit }: Quantity): boolean =>
  inWords === true && value === 1 && unit === undefined;

const toForm = ({ text, quantity, before }: Place): Form | undefined => {
  if (isPronoun(quantity)) return undefined;
  const said = before.phrase?.direction ?? changeBefore(text, quantity.start)?.direction;
  return { kind: "to", direction: said ?? (isTime(quantity) && WAITING.test(text) ? "down" : undefined) };
};

const phraseForm = (place: Place): Form | undefined => {
  const { phrase, words } = place.before;
  if (!phrase) return undefined;
  if (phrase.form === "to") return toForm(place);
  if (phrase.form !== "change") return { kind: phrase.form, direction: phrase.direction };
  return words[0]?.word === "by" ? byForm(place) : upOrDownForm(place);
};

const moreOrLess = (place: Place): Form | undefined => {
  if (!place.english) return undefined;
  MORE_OR_LESS.lastIndex = place.quantity.end;
  let match = MORE_OR_LESS.exec(place.text);
  if (!match && place.quantity.counted) {
    MORE_OR_LESS.lastIndex = place.quantity.counted.end;
    match = MORE_OR_LESS.exec(place.text);
  }
  if (!match) return undefined;
  const direction = match[1] ? "up" : match[2] ? "down" : undefined;
  return { kind: "change", direction, end: match.index + match[0].length };
};

/** `2x` at the start, at the end or behind a word of change; elsewhere (`come back 2x in a week`) it is a quantity. */
const timesForm = ({ text, quantity, before }: Place): Form | undefined => {
  const edge = quantity.start === 0 || /^[\s.,;)]*$/.test(text.slice(quantity.end, quantity.end + 8));
  const grows = changeBefore(text, quantity.start) !== undefined || before.phrase !== undefined;
  return edge || grows ? { kind: "change", direction: quantity.value < 1 ? "down" : "up" } : undefined;
};

/** `+20%`, `-5%`, `5 pp`, `2x`: written as a change. */
const signForm = (place: Place): Form | undefined => {
  const { quantity, before } = place;
  if (quantity.unit?.key === "x") return timesForm(place);
  const points = quantity.unit?.dimension === "points";
  const at = before.words[0]?.word === "at";
  const signed = quantity.sign === "+" || (quantity.sign === "-" && isRelative(quantity));
  if (!points && (!signed || at)) return undefined;
  if (quantity.sign) return { kind: "change", direction: quantity.sign === "+" ? "up" : "down" };
  return { kind: "change", direction: changeBefore(place.text, quantity.start)?.direction };
};

const scoreForm = ({ before, quantity, english }: Place): Form | undefined => {
  if (!english) return undefined;
  const [first, second, third] = before.words;
  if (isPronoun(quantity) || !first) return undefined;
  if (SCORES.has(first.word)) return { kind: "to", start: first.start };
  const named = first.word === "of" && (SCORES.has(second?.word ?? "") || SCORES.has(third?.word ?? ""));
  return named ? { kind: "to", start: first.start } : undefined;
};

const isTime = ({ unit }: Quantity): boolean => unit?.dimension === "time" || unit?.dimension === "work-time";

/**
 * A quantity alone is to be reached; but nothing (`zero incidents`) and a time to wait are to be kept below. Where the words
 * can't be read nobody knows which it is.
 */
const onlyForm = ({ text, quantity, before, english }: Place): Form | undefined => {
  if (quantity.inWords && quantity.value === 1) return undefined;
  if (!english) return { kind: "only" };
  const limit = isTime(quantity) && before.words[0]?.word === "in";
  if (limit) return { kind: "atMost", direction: "down" };
  const down = quantity.value === 0 || (isTime(quantity) && WAITING.test(text));
  return { kind: "only", direction: down ? "down" : "up" };
};

/** A symbol, `up` or `down` before the quantity says more than the quantity's own sign or points. */
const isSaid = ({ before }: Place): boolean =>
  before.phrase !== undefined && (before.phrase.symbol || before.phrase.form === "change");

const formOf = (place: Place): Form | undefined =>
  orForm(place) ??
  (isSaid(place) ? phraseForm(place) : (signForm(place) ?? phraseForm(place))) ??
  moreOrLess(place) ??
  scoreForm(place) ??
  onlyForm(place);

/** `within 30 days`, `over 3 months`, `in under 5 minutes`: how long, not how much. */
const isPeriod = ({ quantity, before }: Place): boolean => {
  if (!isTime(quantity)) return false;
  const [near, outer] = [before.words[0]?.word ?? "", before.rest[0]?.word];
  return PERIODS.has(near) || (before.phrase !== undefined && (outer === "in" || outer === "within"));
};

/** Where the form begins: `to at most 10` begins with its `to`. */
const startOf = ({ before, quantity }: Place, form: Form): number => {
  if (form.start !== undefined) return form.start;
  if (form.kind !== before.phrase?.form) return quantity.start;
  return before.rest[0]?.word === "to" ? before.rest[0].start : before.phrase.start;
};

/** The measure that a quantity makes; undefined where it is none. Brackets are looked at by the caller. */
export const readSingle = (
  text: string,
  { quantity, before }: Near,
  english: boolean,
): Measure | undefined => {
  const place: Place = { text, quantity, before, english };
  const form = formOf(place);
  if (!form) return undefined;
  const { kind, direction } = form;
  return {
    kind,
    start: startOf(place, form),
    end: form.end ?? quantity.end,
    ...(kind === "change" ? { change: quantity } : { to: quantity }),
    ...(direction ? { direction } : {}),
    ...(isPeriod(place) ? { aside: true } : {}),
  };
};

/** Bounds that only describe who or what is measured: `hotels with fewer than ten rooms`, `patients over 75`. */
import type { Before } from "./measure-before.ts";
import type { Measure } from "./measure-types.ts";

/** A measure, and what stands before it; undefined for a pair. */
export interface Read {
  readonly measure: Measure;
  readonly before: Before | undefined;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Behind these a bound describes the noun before them. */
const DESCRIBING = set("with of among having aged");
/** Bounds that may stand right behind the noun that they describe. */
const BEHIND_A_NOUN = set("over under above below > < >= <= ≥ ≤");
/** No nouns, so that a bound behind them is what is said. */
const NO_NOUN = set(
  "is are be to stay stays remain remains keep keeps at in by on for and or while was goes go get gets",
);
/** A measure behind these belongs to what was said before: `at more than 500 requests a second`. */
const JOINING = set("with of among having aged at in for from on per across where within and or but to by");

const isBound = ({ kind }: Measure): boolean => kind === "atLeast" || kind === "atMost";

const describes = (text: string, { measure, before }: Read): boolean => {
  const word = before?.rest[0]?.word;
  if (!isBound(measure) || word === undefined || !before?.phrase) return false;
  const phrase = text.slice(before.phrase.start, before.phrase.end).toLowerCase();
  return DESCRIBING.has(word) || (BEHIND_A_NOUN.has(phrase) && !NO_NOUN.has(word));
};

/** Do two bounds stand side by side: `latency under 1 s and errors below 1%`? A clause (`that …`) may hold an `and`. */
const SIDE_BY_SIDE = /[,;]|\b(?:and|but|while)\b/i;
const CLAUSE = /^\W*(?:\w+\W+){0,2}(?:that|who|which|whose)\b/i;

const isJoined = (text: string, first: Measure, second: Read): boolean => {
  const between = text.slice(first.end, second.measure.start);
  if (JOINING.has(second.before?.rest[0]?.word ?? "")) return true;
  return SIDE_BY_SIDE.test(between) && !CLAUSE.test(between);
};

/** `errors under 1% at more than 500 requests`: behind another bound such a one says under which circumstances. */
const CIRCUMSTANCES = set("with among at across");

const isCircumstance = (all: readonly Read[], index: number): boolean =>
  CIRCUMSTANCES.has(all[index]?.before?.rest[0]?.word ?? "") &&
  all.slice(0, index).some(({ measure }) => isBound(measure));

/** A bound that describes, and is followed by a bound that doesn't, stands aside; so does one that says circumstances. */
export const withDescriptions = (text: string, all: readonly Read[]): Measure[] =>
  all.map((one, index) => {
    const { measure } = one;
    if (isBound(measure) && isCircumstance(all, index)) return { ...measure, aside: true };
    if (!describes(text, one)) return measure;
    const said = all
      .slice(index + 1)
      .some((other) => isBound(other.measure) && !other.measure.aside && !isJoined(text, measure, other));
    return said ? { ...measure, aside: true } : measure;
  });

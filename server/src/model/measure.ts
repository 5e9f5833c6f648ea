/**
 * The measure of a statement: what it starts at, what it is to reach, by when, and within which limit. Never throws.
 */
import { findQuantities, type Quantity } from "../../../grammar/quantity.ts";
import { comparable } from "../../../grammar/quantity-compare.ts";
import type { Span } from "../../../grammar/tree.ts";
import { type Place, readPlaces } from "./measure-before.ts";
import { type Read, withDescriptions } from "./measure-descriptions.ts";
import { canonicalEdits } from "./measure-edits.ts";
import { optionsFor } from "./measure-language.ts";
import { type Lexicon, lexiconFor } from "./measure-lexicon.ts";
import { readPair } from "./measure-pairs.ts";
import { findBrackets, findDeadline, findMetric, limitStart } from "./measure-parts.ts";
import { readSingle } from "./measure-single.ts";
import { agree, withSpoken } from "./measure-spoken.ts";
import { readStart } from "./measure-starts.ts";
import { readTimes } from "./measure-times.ts";
import {
  type Edit,
  MEASURE_KINDS,
  type Measure,
  type MeasureContext,
  type MeasureReading,
} from "./measure-types.ts";

export * from "./measure-types.ts";

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** How a text is read: its words, and whether they are English ones. */
interface Reader {
  readonly lexicon: Lexicon;
  readonly english: boolean;
}

const readAll = (text: string, quantities: readonly Quantity[], { lexicon, english }: Reader): Measure[] => {
  const found: Read[] = [];
  const places = readPlaces(text, quantities, lexicon);
  for (let index = 0; index < places.length; index++) {
    const pair = readPair(text, places, index, lexicon);
    const place = places[index] as Place;
    const measure = pair || place.quantity.year ? pair?.measure : readSingle(text, place, english);
    if (measure) found.push({ measure, before: pair ? undefined : place.before });
    index = pair?.last ?? index;
  }
  return english ? withDescriptions(text, found) : found.map(({ measure }) => measure);
};

const asAside = (measure: Measure): Measure => ({ ...measure, aside: true });

/** The spans that lie inside of brackets; both in the order of the text. */
const within = <T extends Span>(spans: readonly T[], brackets: readonly Span[]): T[] => {
  let next = 0;
  return spans.filter((span) => {
    while (next < brackets.length && (brackets[next] as Span).end <= span.start) next++;
    const bracket = brackets[next];
    return bracket !== undefined && isWithin(span, bracket);
  });
};

/** A quantity in brackets doesn't part the two of a pair, so what is inside of brackets is read by itself. */
const readWithBrackets = (text: string, quantities: readonly Quantity[], reader: Reader): Measure[] => {
  const brackets = quantities.length === 0 ? [] : findBrackets(text);
  if (brackets.length === 0) return readAll(text, quantities, reader);
  const inside = new Set(within(quantities, brackets));
  const [outer, inner] = [quantities.filter((one) => !inside.has(one)), [...inside]];
  return [...readAll(text, outer, reader), ...readAll(text, inner, reader).map(asAside)];
};

const timesOf = (text: string, end: number): Measure[] => {
  const found = readTimes(text, end);
  const inside = found.length === 0 ? [] : within(found, findBrackets(text));
  return found.map((measure) => (inside.includes(measure) ? asAside(measure) : measure));
};

const rank = (measure: Measure): number =>
  (measure.aside ? MEASURE_KINDS.length : 0) + MEASURE_KINDS.indexOf(measure.kind);

/** The order in which measures win: by form, then by place; what stands aside comes last. */
const inOrder = (a: Measure, b: Measure): number => rank(a) - rank(b) || a.start - b.start;

const isBound = ({ kind, aside }: Measure): boolean => !aside && (kind === "atLeast" || kind === "atMost");

/** May either of two measures be the one, as far as anybody can tell who reads few words of the language? */
const isUnclear = (first: Measure, other: Measure): boolean => {
  if (isBound(first)) return isBound(other);
  const lone = first.kind === "only" && other.kind === "only" && !first.aside && !other.aside;
  return lone && first.to !== undefined && other.to !== undefined && comparable(first.to, other.to);
};

/** Outside English: a start and a target without their words, or two bounds of which one may describe, make no claim. */
const withoutGuess = (measures: readonly Measure[]): readonly Measure[] => {
  const [first, ...rest] = measures;
  const other = first && rest.find((measure) => isUnclear(first, measure));
  if (!first || !other) return measures;
  const [start, end] = [Math.min(first.start, other.start), Math.max(first.end, other.end)];
  return [{ kind: "only", start, end }, ...rest];
};

/** The words of a pair (`from a quarter to half`) count as quantities only where they make one. */
const readSpoken = (text: string, quantities: readonly Quantity[], reader: Reader): Measure | undefined => {
  const all = reader.english ? withSpoken(text, quantities) : undefined;
  const pairs = all ? readWithBrackets(text, all, reader) : [];
  return pairs.find(({ kind, from, to }) => kind === "fromTo" && from && to && agree(from, to));
};

/** The measures before a limit, in the order in which they win. */
const measuresOf = (
  text: string,
  quantities: readonly Quantity[],
  limit: number,
  reader: Reader,
): readonly Measure[] => {
  const numbers = readWithBrackets(text, quantities, reader).sort(inOrder);
  if (!reader.english) return withoutGuess(numbers);
  const pair = numbers[0]?.kind === "fromTo" ? undefined : readSpoken(text, quantities, reader);
  const rest = pair ? numbers.filter((one) => !isWithin(one, pair)) : numbers;
  return [...(pair ? [pair] : []), ...rest, ...timesOf(text, limit)].sort(inOrder);
};

/** The quantities that are not one of two (`(from 10% to 20% in Europe)`). */
const alone = (quantities: readonly Quantity[], measures: readonly Measure[]): readonly Quantity[] => {
  const pairs = measures.filter(({ kind }) => kind === "fromTo" || kind === "between");
  return quantities.filter((quantity) => !pairs.some((pair) => isWithin(quantity, pair)));
};

const othersOf = (measures: readonly Measure[], start?: Span): Measure[] =>
  measures
    .slice(1)
    .filter((measure) => !start || !isWithin(measure, start))
    .sort((a, b) => a.start - b.start);

/** No statement is longer; what stands beyond is not looked at, so that a line of megabytes costs nothing. */
const MAX_LENGTH = 10_000;

/** Reads the measure of a statement: the text of a `kr`, `health`, `idea`, entry or update. */
export const readMeasure = (statement: string, context: MeasureContext = {}): MeasureReading => {
  const text = statement.length > MAX_LENGTH ? statement.slice(0, MAX_LENGTH) : statement;
  const options = optionsFor(context.language);
  const english = options.words;
  const deadline = english ? findDeadline(text, context) : undefined;
  const limit = english ? limitStart(text) : text.length;
  const { quantities: all, unclear } = findQuantities(text, options);
  const quantities = deadline ? all.filter((quantity) => !isWithin(quantity, deadline)) : all;
  const before = limit < text.length ? quantities.filter(({ start }) => start < limit) : quantities;
  const reader = { lexicon: lexiconFor(context.language), english };
  const limits = readWithBrackets(text, quantities.slice(before.length), reader).sort(inOrder);
  const measures = measuresOf(text, before, limit, reader);
  const told = english ? readStart(text, measures[0], alone(before, measures)) : undefined;
  const measure = told?.measure ?? measures[0];
  const limited = limits.length > 0 ? { start: limit, end: text.length } : undefined;
  return {
    others: othersOf(measures, told?.span),
    limits,
    quantities: quantities.some(({ year }) => year) ? quantities.filter(({ year }) => !year) : quantities,
    unclear,
    metric: findMetric(text, measure, told?.span, deadline, limited),
    edits: english ? editsOf(text, measure, limits[0]) : [],
    measure,
    deadline,
  };
};

const editsOf = (text: string, measure?: Measure, limit?: Measure): readonly Edit[] => {
  const edits = measure ? canonicalEdits(text, measure) : [];
  return limit ? edits.concat(canonicalEdits(text, limit)) : edits;
};

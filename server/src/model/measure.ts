/**
 * The measure of a statement: what it starts at, what it is to reach, by when, and within which limit. Never throws,
 * and takes time linear in the text.
 */
import { findQuantities, type Quantity } from "../../../grammar/quantity.ts";
import type { Span } from "../../../grammar/tree.ts";
import { canonicalEdits } from "./measure-edits.ts";
import { optionsFor } from "./measure-language.ts";
import { readPair } from "./measure-pairs.ts";
import { findBrackets, findDeadline, findMetric, limitStart } from "./measure-parts.ts";
import { readSingle } from "./measure-single.ts";
import { readTimes } from "./measure-times.ts";
import { MEASURE_KINDS, type Measure, type MeasureContext, type MeasureReading } from "./measure-types.ts";

export * from "./measure-types.ts";

/** Without one of these there is neither a quantity nor a deadline nor a limit in a text. */
const DIGIT = /\d/;
const WORDS = ["by ", "while", "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const MORE_WORDS = ["eleven", "twelve", ...TIMES_WORDS];
const isEmpty = (text: string, lower: string): boolean =>
  !DIGIT.test(text) && !WORDS.some((word) => lower.includes(word)) && !MORE_WORDS.some((word) => lower.includes(word));

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const readAll = (text: string, quantities: readonly Quantity[], english: boolean): Measure[] => {
  const found: Measure[] = [];
  const places = readPlaces(text, quantities, english);
  for (let index = 0; index < places.length; index++) {
    const pair = readPair(text, places, index);
    const place = places[index] as Place;
    const measure = pair || place.quantity.year ? pair?.measure : readSingle(text, place, english);
    if (measure) found.push(measure);
    index = pair?.last ?? index;
  }
  return found;
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
const readWithBrackets = (text: string, quantities: readonly Quantity[], english: boolean): Measure[] => {
  const brackets = quantities.length === 0 ? [] : findBrackets(text);
  if (brackets.length === 0) return readAll(text, quantities, english);
  const inside = new Set(within(quantities, brackets));
  const [outer, inner] = [quantities.filter((one) => !inside.has(one)), [...inside]];
  return [...readAll(text, outer, english), ...readAll(text, inner, english).map(asAside)];
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

const NOTHING: MeasureReading = {
  others: [],
  limits: [],
  quantities: [],
  unclear: [],
  metric: [],
  edits: [],
};

const nothing = (text: string): MeasureReading => ({ ...NOTHING, metric: findMetric(text, []) });

/** Reads the measure of a statement: the text of a `kr`, `health`, `idea`, entry or update. */
export const readMeasure = (text: string, context: MeasureContext = {}): MeasureReading => {
  if (!ANYTHING.test(text)) return nothing(text);
  const options = optionsFor(context.language);
  const english = options.words;
  const deadline = english ? findDeadline(text, context) : undefined;
  const limit = english ? limitStart(text) : text.length;
  const { quantities: all, unclear } = findQuantities(text, options);
  const quantities = deadline ? all.filter((quantity) => !isWithin(quantity, deadline)) : all;
  const before = quantities.filter(({ start }) => start < limit);
  const numbers = readWithBrackets(text, before, english);
  const measures = english ? numbers.concat(timesOf(text, limit)) : numbers;
  const [measure, ...others] = measures.sort(inOrder);
  const limits = readWithBrackets(text, quantities.slice(before.length), english).sort(inOrder);
  const taken: Span[] = [measure, deadline, { start: limit, end: text.length }].filter(
    (span) => span !== undefined,
  );
  return {
    ...(measure ? { measure } : {}),
    others: others.sort((a, b) => a.start - b.start),
    ...(deadline ? { deadline } : {}),
    limits,
    quantities: quantities.filter(({ year }) => !year),
    unclear,
    metric: findMetric(text, taken),
    edits: english ? [measure, limits[0]].flatMap((found) => (found ? canonicalEdits(text, found) : [])) : [],
  };
};

/** A start that is told behind the target: `90% of orders on time, up from 55%`, `40% of schools (today 12%)`. */
import type { Quantity } from "../../../grammar/quantity.ts";
import { comparable, withUnitOf } from "../../../grammar/quantity-compare.ts";
import type { Span } from "../../../grammar/tree.ts";
import { directionOf } from "./measure-pairs.ts";
import type { Measure } from "./measure-types.ts";

export interface Start {
  /** The measure with its start. */
  readonly measure: Measure;
  /** The words that say it, with the quantity. */
  readonly span: Span;
}

const WINDOW = 40;
const ABOUT =
  "(?:\\s+(?:of|at|is|it|about|around|roughly|nearly|almost|only|just|over|under|the|a|last|year))*";
/** These say a start wherever they stand. */
const ANYWHERE =
  "(?:up|down)\\s+from|compared\\s+(?:with|to)|versus|vs\\.?|instead\\s+of|starting\\s+(?:from|at)";
/** These say it behind a mark only: `30% of orders from 5% of shops` has no start. */
const BEHIND_A_MARK =
  "from|was|were|today|now|currently|current(?:ly)?(?:\\s+level)?|baseline|at\\s+present|previously|formerly|against";
const BEFORE = new RegExp(
  `(?:\\b(?:${ANYWHERE})|[,;(\\[–—]\\s*(?:it\\s+|which\\s+)?(?:${BEHIND_A_MARK}))${ABOUT}\\s*[:=]?\\s*[~≈]?\\s*$`,
  "i",
);
/** `raise conversion to 30% from 8%` */
const BARE_FROM = /^\s*from(?:\s+(?:about|around|roughly|just|only))?\s+$/i;
/** `(12% today)` */
const OPENING = /[([,]\s*$/;
const BEHIND =
  /^\s+(?:today|now|currently|at present|at the moment|last (?:year|quarter|month|week|cycle))\b/i;

const endOf = ({ per, counted, end }: Quantity): number => per?.end ?? counted?.end ?? end;

/** Where the words begin that make a quantity a start; undefined where it is none. */
const startOf = (text: string, measure: Measure, to: Quantity, candidate: Quantity): number | undefined => {
  const from = Math.max(measure.end, candidate.start - WINDOW);
  const before = text.slice(from, candidate.start);
  const said = BEFORE.exec(before);
  if (said) return from + said.index;
  if (measure.kind === "to" && BARE_FROM.test(text.slice(endOf(to), candidate.start))) return endOf(to);
  const behind = BEHIND.test(text.slice(candidate.end, candidate.end + WINDOW));
  return behind && OPENING.test(before) ? candidate.start : undefined;
};

/** A bound that the start keeps already is a limit to guard and no way to go. */
const isWay = ({ kind, direction }: Measure, way: Measure["direction"]): boolean =>
  way !== undefined && (kind === "to" || kind === "only" || way === direction);

/** The measure of a text with the start that is told behind its target, if there is one. */
export const readStart = (
  text: string,
  measure: Measure | undefined,
  quantities: readonly Quantity[],
): Start | undefined => {
  const { to } = measure ?? {};
  if (!measure || !to || measure.from || measure.aside) return undefined;
  for (const candidate of quantities) {
    if (candidate.start < measure.end || candidate.year || !comparable(candidate, to)) continue;
    const start = startOf(text, measure, to, candidate);
    if (start === undefined) continue;
    const [from, target] = [withUnitOf(candidate, to), withUnitOf(to, candidate)];
    const direction = directionOf(from, target);
    if (!direction || !isWay(measure, direction)) return undefined;
    return { measure: { ...measure, from, to: target, direction }, span: { start, end: candidate.end } };
  }
  return undefined;
};

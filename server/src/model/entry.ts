/**
 * The text of a check-in: `31%, confidence 7/10, vendor live for 40% of traffic`. First the value, if its unit fits the
 * measure, then the confidence or a state, then words. Never throws; offsets count in the text.
 */

import { type Quantity, readQuantity } from "../../../grammar/quantity.ts";
import { comparable } from "../../../grammar/quantity-compare.ts";
import type { Span } from "../../../grammar/tree.ts";
import { type Confidence, type ConfidenceProblem, readConfidence } from "./entry-confidence.ts";
import { optionsFor } from "./measure-language.ts";
import type { Measure } from "./measure-types.ts";
import { Recent } from "./recent.ts";

export { type Confidence, type ConfidenceProblem, type GradeProblem, readGrade } from "./entry-confidence.ts";

export type State = "on track" | "at risk" | "off track";

/** What is needed of a measure: its quantities. */
export type EntryMeasure = Pick<Measure, "from" | "to" | "low" | "change">;

export interface EntryReading {
  /** The value, if it fits the measure. */
  readonly value?: Quantity;
  /** A quantity alone where the value should stand that doesn't compare with the measure. */
  readonly mismatch?: Quantity;
  readonly confidence?: Confidence;
  readonly state?: Span & { readonly state: State };
  /** The words behind all that. */
  readonly note?: Span;
  /** A confidence that can't be one: `confidence 15/10`. */
  readonly problem?: ConfidenceProblem;
}

type Draft = { -readonly [Key in keyof EntryReading]: EntryReading[Key] };

const APPROXIMATE = /\s*(?:(?:about|around|approximately|roughly|nearly|almost|now|at|still)\s+|[~≈]\s*)?/iy;
const STATE = /(on|at|off)[ -](track|risk)(?![\p{L}\p{N}-])/iuy;
const STATES: readonly State[] = ["on track", "at risk", "off track"];
/** A confidence in numbers: only that is looked for behind more than a comma. */
const SAID = "(?=confidence(?:\\s+(?:is|at|of|now))?[\\s:=]*\\d)";
/** `54% (confidence 7/10)`, `54%. Confidence 7/10`, `54% – confidence 7/10` */
const SET_OFF = `\\s{0,8}[.(]\\s*${SAID}|\\s{1,8}[–—-]\\s+${SAID}`;
const COMMA = new RegExp(`(?:${SET_OFF}|\\s*[,;]?\\s*)`, "iy");
const CLOSING = /\s*\)/y;
const SEGMENT_END = new RegExp(`[,;\\n]|\\s[–—-]\\s|${SET_OFF}`, "gi");
/** `31% confidence 6/10`: the comma is easily left out. */
const CONFIDENCE_NEXT = new RegExp(`\\s+${SAID}`, "iy");
const LATER_CONFIDENCE = new RegExp(`(?:[,;(]|[.!]\\s|\\s[–—-]\\s)\\s*${SAID}`, "gi");

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

const segmentEnd = (text: string, from: number): number => {
  if (skip(CONFIDENCE_NEXT, text, from) > from) return from;
  SEGMENT_END.lastIndex = from;
  return SEGMENT_END.exec(text)?.index ?? text.length;
};

const endOf = ({ per, counted, end }: Quantity): number => per?.end ?? counted?.end ?? end;

/** Nothing but the quantity and what it counts stands before the next comma. */
const standsAlone = (text: string, quantity: Quantity): boolean =>
  text.slice(endOf(quantity), segmentEnd(text, endOf(quantity))).trim() === "";

/** A change without a start (`20% more`, `twice`) leaves open which unit the value has, and so does an open measure. */
const fits = (value: Quantity, { from, to, low }: EntryMeasure): boolean => {
  const like = to ?? low ?? from;
  return !like || comparable(value, like);
};

const withoutYear = ({ year: _year, ...quantity }: Quantity): Quantity => quantity;

/** Reads the value; returns where what follows it begins. */
const readValue = (text: string, draft: Draft, measure?: EntryMeasure, language?: string): number => {
  const quantity = readQuantity(text, skip(APPROXIMATE, text, 0), optionsFor(language));
  if (!quantity) return 0;
  const alone = standsAlone(text, quantity);
  // `2026 is lost` begins with a year, but 2026 alone is a value.
  if (quantity.year && !alone) return 0;
  if (measure && fits(quantity, measure)) {
    draft.value = withoutYear(quantity);
    return alone ? endOf(quantity) : quantity.end;
  }
  if (!alone) return 0;
  if (measure) draft.mismatch = withoutYear(quantity);
  return endOf(quantity);
};

const readState = (text: string, at: number): EntryReading["state"] => {
  STATE.lastIndex = at;
  const match = STATE.exec(text);
  const word = `${match?.[1]} ${match?.[2]}`.toLowerCase();
  const state = STATES.find((known) => known === word);
  return match && state ? { start: at, end: at + match[0].length, state } : undefined;
};

const keep = (draft: Draft, confidence: Confidence | ConfidenceProblem): void => {
  if ("reason" in confidence) draft.problem = confidence;
  else draft.confidence = confidence;
};

/** Confidence and state, each once, one behind the other; returns where they end. */
const readStanding = (text: string, from: number, draft: Draft): number => {
  let end = from;
  for (;;) {
    const at = skip(COMMA, text, end);
    const confidence = draft.confidence || draft.problem ? undefined : readConfidence(text, at);
    const state = confidence || draft.state ? undefined : readState(text, at);
    if (confidence) keep(draft, confidence);
    if (state) draft.state = state;
    if (!confidence && !state) return end;
    end = (confidence ?? state)?.end ?? end;
    if (text.slice(0, at).endsWith("(")) end = skip(CLOSING, text, end);
  }
};

/** A confidence behind the words is read as well; no other number among the words is. */
const readLaterConfidence = (text: string, from: number, draft: Draft): void => {
  LATER_CONFIDENCE.lastIndex = from;
  const match = LATER_CONFIDENCE.exec(text);
  const confidence = match && readConfidence(text, match.index + match[0].length);
  if (confidence) keep(draft, confidence);
};

const MARK = /[\s,;:.–—-]/;

const noteFrom = (text: string, from: number): Span | undefined => {
  let start = from;
  while (start < text.length && MARK.test(text[start] as string)) start++;
  return start < text.length ? { start, end: text.trimEnd().length } : undefined;
};

const readAnew = (text: string, measure?: EntryMeasure, language?: string): EntryReading => {
  const draft: Draft = {};
  const value = readValue(text, draft, measure, language);
  // Words may stand between: `31% of applicants, confidence 7/10`.
  const behind = value === 0 ? 0 : segmentEnd(text, value);
  const standing = readStanding(text, behind, draft);
  const end = standing > behind ? standing : value;
  if (!draft.confidence && !draft.problem) readLaterConfidence(text, end, draft);
  const note = noteFrom(text, end);
  if (note) draft.note = note;
  return draft;
};

/** What was read lately, with what it was read for: several ask for one check-in after another. */
const MOST = 2000;
interface Lately {
  readonly measure: EntryMeasure | undefined;
  readonly language: string | undefined;
  readonly reading: EntryReading;
}
const lately = new Recent<string, Lately>(MOST);

/** Reads an entry or update of something with that measure; without a measure there is no value. */
export const readEntry = (text: string, measure?: EntryMeasure, language?: string): EntryReading => {
  const known = lately.get(text);
  if (known && known.measure === measure && known.language === language) return known.reading;
  const reading = readAnew(text, measure, language);
  lately.set(text, { measure, language, reading });
  return reading;
};

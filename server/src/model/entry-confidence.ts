/** `confidence 7/10` and `confidence 70%`; and grades: `0.7`, `70%` or `7/10`. */
import type { Span } from "../../../grammar/tree.ts";

export interface Confidence extends Span {
  /** 0 to 1. */
  readonly value: number;
}

/** `scale`: a number that is neither of 10 nor in percent; `range`: beyond the scale. */
export interface ConfidenceProblem extends Span {
  readonly reason: "scale" | "range";
}

/** `form`: no number of the forms above; `range`: beyond the scale. */
export interface GradeProblem extends Span {
  readonly reason: "form" | "range";
}

const TEN = 10;
const HUNDRED = 100;
const NUMBER = "([+−-]?\\d+(?:[.,]\\d+)?)";
const CONFIDENCE = new RegExp(
  `confidence(?:[ \\u00a0]+(?:is|at|of|now))?[ \\u00a0]*[:=]?[ \\u00a0]*${NUMBER}(?:[ \\u00a0]?(?:/|out of|of)[ \\u00a0]?(\\d+)|[ \\u00a0]?(%))?(?![\\p{L}\\p{N}])`,
  "iuy",
);
const GRADE = new RegExp(`^${NUMBER}(?:[ \\u00a0]?/[ \\u00a0]?(10)|[ \\u00a0]?(%))?$`);

const toNumber = (written: string): number => Number(written.replace(",", ".").replace("−", "-"));

/** The confidence that is written at an offset; undefined if there are only words. */
export const readConfidence = (text: string, at: number): Confidence | ConfidenceProblem | undefined => {
  CONFIDENCE.lastIndex = at;
  const match = CONFIDENCE.exec(text);
  if (!match) return undefined;
  const [whole, number = "", of, percent] = match;
  const span = { start: at, end: at + whole.length };
  if (!percent && Number(of) !== TEN) return { reason: "scale", ...span };
  const value = toNumber(number) / (percent ? HUNDRED : TEN);
  return value < 0 || value > 1 ? { reason: "range", ...span } : { value, ...span };
};

/** Reads a grade: a number from 0 to 1. */
export const readGrade = (text: string): Confidence | GradeProblem => {
  const written = text.trim();
  const start = text.indexOf(written);
  const span = { start, end: start + written.length };
  const match = GRADE.exec(written);
  if (!match) return { reason: "form", ...span };
  const [, number = "", of, percent] = match;
  const value = toNumber(number) / (percent ? HUNDRED : of ? TEN : 1);
  return value < 0 || value > 1 ? { reason: "range", ...span } : { value, ...span };
};

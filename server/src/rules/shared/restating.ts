/** Whether one statement says what another says, in nearly the same words. */
import type { Statement } from "../../model/statement.ts";
import { metricStems } from "./likeness.ts";

/** Fewer words say too little to be the same. */
const LEAST = 2;
/** Of all content words of both, so many are in both: one or two other words in a sentence. */
const SHARE = 0.7;

/**
 * "Applicants are answered on the day they apply" restates "Applicants answered on the day they apply"; it does not
 * restate "Applicants who open an account on the day they apply".
 */
export const restates = (a: Statement, b: Statement): boolean => {
  const [one, other] = [new Set(metricStems(a)), new Set(metricStems(b))];
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared >= LEAST && shared / (one.size + other.size - shared) >= SHARE;
};

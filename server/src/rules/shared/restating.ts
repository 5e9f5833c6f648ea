/** Whether one statement says what another says, in nearly the same words. */
import type { Block } from "../../../../grammar/tree.ts";
import { readStatement, type Statement } from "../../model/statement.ts";
import type { Unit } from "../../model/unit.ts";
import { metricStems } from "./likeness.ts";

/** Fewer words say too little to be the same. */
const LEAST = 2;
/** Of all content words of both, so many are in both: one or two other words in a sentence. */
const SHARE = 0.7;

/** May a text have so many of the words? A stem stands in the words that it was made of, but for its last letter. */
const mayShare = (stems: readonly string[], text: string): boolean => {
  const needed = Math.max(LEAST, SHARE * stems.length);
  if (needed > stems.length) return false;
  const lower = text.normalize("NFC").toLowerCase();
  let missing = 0;
  for (const stem of stems)
    if (!lower.includes(stem.slice(0, -1)) && stems.length - ++missing < needed) return false;
  return true;
};

/**
 * "Applicants are answered on the day they apply" restates "Applicants answered on the day they apply"; it does not
 * restate "Applicants who open an account on the day they apply". The other is only read where it may be so.
 */
export const restates = (
  statement: Statement,
  { unit, block }: { readonly unit: Unit; readonly block: Block },
): boolean => {
  const one = metricStems(statement);
  if (!mayShare(one, block.text?.value ?? "")) return false;
  const other = metricStems(readStatement(unit, block));
  const shared = one.filter((stem) => other.includes(stem)).length;
  return shared >= LEAST && shared / (one.length + other.length - shared) >= SHARE;
};

/** Judges a key result: what is shipped, what changes, what is held, or a direction without a measure. */
import { judgeBeing } from "./being.ts";
import { arriving, changing, working } from "./doing.ts";
import { ensured } from "./ensuring.ts";
import { ceiling, holding, nearlyAll, serviceLevel, standingDuty, upkeepLevel } from "./holding.ts";
import { naming } from "./naming.ts";
import { type Reading, readStatement, verdict } from "./reading.ts";
import type { KeyResultKind, Verdict } from "./verdict.ts";

type Check = (r: Reading) => Verdict<KeyResultKind> | undefined;

const doing: Check = (r) =>
  r.clause.form === "do"
    ? (changing(r, r.clause) ?? arriving(r, r.clause) ?? working(r, r.clause))
    : undefined;

const being: Check = (r) => (r.clause.form === "state" ? judgeBeing(r, r.clause) : undefined);

const named: Check = (r) => (r.clause.form === "phrase" ? naming(r, r.clause) : undefined);

/** In this order: what holds comes first, because a ceiling is a number too. */
const CHECKS: readonly Check[] = [
  holding,
  upkeepLevel,
  nearlyAll,
  ceiling,
  serviceLevel,
  standingDuty,
  ensured,
  doing,
  being,
  named,
];

/** What the statement that was read is, as a key result. */
export function judgeReading(reading: Reading): Verdict<KeyResultKind> {
  for (const check of CHECKS) {
    const found = check(reading);
    if (found) return found;
  }
  return verdict(reading, "unmeasurable", false);
}

/** What a key result is, and the words that say so. */
export const judgeKeyResult = (text: string): Verdict<KeyResultKind> => judgeReading(readStatement(text));

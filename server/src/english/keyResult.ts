/** Judges a key result: what is shipped, what changes, what is held, or a direction without a measure. */
import { arriving } from "./arriving.ts";
import { being } from "./being.ts";
import { changing } from "./changing.ts";
import { serviceLevel, standingDuty } from "./duties.ts";
import { ensured } from "./ensuring.ts";
import { bounded, handled } from "./figures.ts";
import { ceiling, holding, nearlyAll, upkeepLevel } from "./holding.ts";
import { moved } from "./moving.ts";
import { naming } from "./naming.ts";
import { type Judged, type Reading, readStatement, unmeasured, unsure } from "./reading.ts";
import { relative } from "./relative.ts";
import type { KeyResultKind, Verdict } from "./verdict.ts";
import { working } from "./working.ts";

/** By how the statement is built: something done, something that is so, or a name. */
const byForm = (r: Reading): Judged => {
  const { clause } = r;
  if (clause.form === "state") return being(r, clause);
  if (clause.form === "phrase") return naming(r, clause);
  return changing(r, clause) ?? arriving(r, clause) ?? working(r, clause);
};

/**
 * In this order: what moves from one number to another never holds, whatever word stands there ("orders held up at
 * customs from 14% to 5%"); then comes what holds, because a ceiling is a number too.
 */
const CHECKS: readonly ((r: Reading) => Judged)[] = [
  moved,
  relative,
  holding,
  upkeepLevel,
  nearlyAll,
  ceiling,
  serviceLevel,
  standingDuty,
  ensured,
  bounded,
  handled,
  byForm,
];

/** What the statement that was read is, as a key result. */
export function judgeReading(r: Reading): Verdict<KeyResultKind> {
  for (const check of CHECKS) {
    const found = check(r);
    if (found) return found;
  }
  return unsure(unmeasured(r));
}

/** What stands behind "while" is a limit, and says nothing about what the key result is. */
const LIMIT = /\s(?:while|whilst)\s/iu;
const LEAST = 12;

const withoutLimit = (text: string): string => {
  const at = text.search(LIMIT);
  return at < LEAST ? text : text.slice(0, at);
};

/** What a key result is, and the words that say so. */
export const judgeKeyResult = (text: string): Verdict<KeyResultKind> =>
  judgeReading(readStatement(withoutLimit(text)));

/** Judges an objective: an effect for somebody, a piece of work, a bare metric, upkeep, or nothing in particular. */
import { actorIn } from "./acting.ts";
import { activity } from "./activity.ts";
import { metric } from "./metric.ts";
import { isPeople, phraseOf, type Reading, readStatement, seek, verdict } from "./reading.ts";
import { is } from "./sentence.ts";
import { upkeep, wish } from "./upkeep.ts";
import type { ObjectiveKind, Verdict } from "./verdict.ts";

const CHECKS: readonly ((r: Reading) => Verdict<ObjectiveKind> | undefined)[] = [
  upkeep,
  metric,
  wish,
  activity,
];

/** What is left: somebody is named or something is promised, or nothing in particular is said. */
const rest = (r: Reading): Verdict<ObjectiveKind> => {
  const named = actorIn(r) ?? seek(r, (word) => isPeople(word) || is(word, "ambition"));
  if (named === undefined) return verdict(r, "vague", true, ["quality", phraseOf(r)?.head]);
  return verdict(r, "good", true, [isPeople(r.words[named]) ? "people" : "wish", named]);
};

/** What an objective is, and the words that say so. */
export function judgeObjective(text: string): Verdict<ObjectiveKind> {
  const reading = readStatement(text);
  for (const check of CHECKS) {
    const found = check(reading);
    if (found) return found;
  }
  return rest(reading);
}

/** Wording that holds what is there: keep, stay, uptime, ceilings on defects. */
import { ceilingBefore, heldBound } from "./bounds.ts";
import {
  countedWord,
  findWord,
  headOf,
  held,
  isArriving,
  isChanging,
  isWorking,
  type Judged,
  quantityIn,
  type Reading,
  verbOf,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";

/** Whether the writers change something here: what changes doesn't hold. */
export const isChange = (r: Reading): boolean => r.clause.form === "do" && isChanging(verbOf(r));

/** "continue to grow": the second verb is what happens. */
const goesOnTo = (r: Reading, at: number): boolean => {
  if (!/^(?:continue|keep)$/u.test(r.words[at]?.lemma ?? "")) return false;
  const second = r.words[at + 1]?.lower === "to" ? r.words[at + 2] : r.words[at + 1];
  return isChanging(second) || (isArriving(second) && !is(second, "reaching"));
};

/** "hold a workshop" is work, "hold churn at 2%" holds. */
const isHolding = (r: Reading, at: number): boolean => {
  const word = r.words[at] as Word;
  if (!is(word, "holding") || /^(?:protect|persist)$/u.test(word.lemma)) return false;
  if (word.lemma === "stay" && r.clause.form === "state" && is(headOf(r), "outsiders")) return false;
  if (word.lemma === "retain")
    return quantityIn(r, at)?.kind !== "percent" || r.words[at + 1]?.piece !== "number";
  if (word.lemma !== "hold") return true;
  const level = findWord(r, at + 1, at + 8, (w) =>
    /^(?:at|below|under|above|steady|within|flat|line)$/u.test(w.lower),
  );
  return level !== undefined && (!is(r.words[at + 1], "determiner") || r.words[level]?.lower === "line");
};

/** Maintain, keep, stay, remain. */
export function holding(r: Reading): Judged {
  const { clause, words } = r;
  if (clause.form === "phrase") return undefined;
  if (isHolding(r, clause.verb) && !goesOnTo(r, clause.verb))
    return held(r, ["verb-of-holding", clause.verb]);
  const joined = is(words[clause.verb + 1], "conjunction") || words[clause.verb + 1]?.text === "/";
  if (joined && is(verbOf(r), "ensuring") && isHolding(r, clause.verb + 2))
    return held(r, ["verb-of-holding", clause.verb + 2]);

  const later = findWord(
    r,
    clause.verb + 1,
    words.length,
    (word, at) => /^(?:remain|stay)s?$/u.test(word.lower) && isHolding(r, at),
  );
  return later === undefined || is(words[later - 1], "relative", "preposition", "determiner")
    ? undefined
    : held(r, ["verb-of-holding", later]);
}

const PAIRS = new Set(["error budget", "service level", "error budgets", "service levels"]);

/** "99.9% uptime", "meet the SLA", "within the error budget": a service level, unless it is to change. */
export function upkeepLevel(r: Reading): Judged {
  const isLevel = (word: Word, at: number) =>
    is(word, "upkeep") || PAIRS.has(`${word.lower} ${r.words[at + 1]?.lower}`);
  const at = findWord(r, r.from, r.words.length, isLevel);
  if (at === undefined || isChange(r)) return undefined;
  const quantity = quantityIn(r, 0);
  const verb = verbOf(r);
  const built = r.clause.form === "do" && isWorking(verb) && !is(verb, "reaching", "ensuring");
  if (!quantity && (built || r.clause.form !== "do")) return undefined;
  return held(r, ["service-level", at], ["quantity", quantity?.at]);
}

/** "Ingest 99.99% of events": so near to all of it that it can only be held. */
export function nearlyAll(r: Reading): Judged {
  if (isChange(r)) return undefined;
  const all = r.quantities.find(({ kind, value = 0 }) => kind === "percent" && value >= 99 && value < 100);
  const before = all && r.words[all.at - 1]?.lower;
  return all && before !== "to" && before !== "from" ? held(r, ["service-level", all.at]) : undefined;
}

const FAILED =
  /^(?:failed|failing|broken|missed|late|overdue|defective|wrong|lost|rejected|returned|cancelled|canceled|unplanned|unresolved)$/u;

/** "no outages", "zero P1 incidents", "fewer than 3 bugs", "don't lose data". */
export function ceiling(r: Reading): Judged {
  if (isChange(r)) return undefined;
  const { clause, words } = r;
  const first = words[r.from];
  const negated =
    is(first, "negation") &&
    first?.lower !== "without" &&
    (clause.form !== "do" || /^(?:don't|not|never|avoid)$/u.test(first?.lower ?? ""));
  if (negated || first?.lower === "prevent") return held(r, ["ceiling", r.from]);
  return bounded(r) ?? negatedInside(r);
}

const bounded = (r: Reading): Judged => {
  for (const quantity of r.quantities) {
    const before = r.words[quantity.at - 1]?.lower;
    if (quantity.value === 0 && before !== "to" && before !== "from")
      return held(r, ["ceiling", quantity.at]);
    const bound = ceilingBefore(r, quantity);
    const failed = findWord(r, quantity.at, quantity.at + 4, (word) => FAILED.test(word.lower)) !== undefined;
    if (bound !== undefined && (failed || is(countedWord(r, quantity), "defects")))
      return held(r, ["ceiling", bound], ["measure", quantity.counted]);
  }
  const bound = heldBound(r);
  return bound === undefined ? undefined : held(r, ["ceiling", bound]);
};

/** "Ensure no releases slip", "we don't lose customers", "sees no blockers", "backups without a failure". */
const negatedInside = (r: Reading): Judged => {
  const { clause, words } = r;
  const none = findWord(
    r,
    r.from,
    words.length,
    (word, at) => /^(?:no|zero)$/u.test(word.lower) && is(words[at + 1], "defects"),
  );
  if (clause.form === "phrase") return none === undefined ? undefined : held(r, ["ceiling", none]);
  const from = clause.form === "state" ? clause.subject.to : r.from;
  const until =
    clause.form === "do" && !is(words[clause.verb], "ensuring", "failing") ? clause.verb : from + 8;
  const isDenied = (word: Word, at: number) =>
    is(word, "negation") && !/^(?:without|nor|non)$/u.test(word.lower) && !is(words[at + 1], "comparative");
  const at = findWord(r, from, until, isDenied);
  return at === undefined ? undefined : held(r, ["ceiling", at]);
};

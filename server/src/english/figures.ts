/** Figures that say what they measure by how they stand: "support chats below 300", "60% of claims in one call (41% today)". */
import {
  findWord,
  headOf,
  isPeople,
  type Judged,
  outcome,
  phraseOf,
  type Reading,
  seek,
  unsure,
  verbOf,
} from "./reading.ts";
import { is, isMark } from "./sentence.ts";

/** "by third parties", "that partners maintain", "active planners": others do it, whatever is counted. */
export const byThem = (r: Reading): boolean =>
  seek(r, (word, at) => {
    const next = r.words[at + 1];
    if (word.lower === "by") return !is(next, "us", "time", "ing") && next?.piece === "word";
    if (is(word, "relative")) return is(next, "outsiders") && is(next, "plural");
    return word.lower === "active";
  }) !== undefined;

const BELOW = /^(?:below|under|at most|less than|fewer than|lower than)$/u;
const ABOVE = /^(?:above|over|at least|more than)$/u;

/** "support chats below 300 a week": a bound behind what it measures, and no verb of ours. */
export function bounded(r: Reading): Judged {
  const quantity = r.quantities[0];
  const phrase = phraseOf(r);
  if (
    !quantity ||
    quantity.kind === "time" ||
    !phrase ||
    r.clause.form === "do" ||
    quantity.at <= phrase.head + 1
  )
    return undefined;
  const [second, first] = [r.words[quantity.at - 2]?.lower, r.words[quantity.at - 1]?.lower];
  const isBound = (bounds: RegExp) => bounds.test(first ?? "") || bounds.test(`${second} ${first}`);
  const fewer = isBound(BELOW) && (is(headOf(r), "plural") || is(r.words[phrase.to], "plural"));
  const theirs = isBound(ABOVE) && byThem(r);
  if (!fewer && !theirs) return undefined;
  return unsure(outcome(r, ["measure", phrase.head], ["quantity", quantity.at]));
}

/** "(41% today)", ", from 12%": where it stands now. */
const standsAt = (r: Reading, from: number): boolean =>
  r.quantities.some(
    ({ at, kind }) =>
      at > from &&
      kind === "percent" &&
      (isMark(r.words[at - 1], "(") || (r.words[at - 1]?.lower === "from" && isMark(r.words[at - 2], ",("))),
  );

const HOW = /^(?:without|before|within|first)$/u;
const WORKED = ["making", "releasing"] as const;

/** "resolve 60% of conversations in one reply (41% today)": a share of what comes in, and how it goes. */
export function handled(r: Reading): Judged {
  const { clause } = r;
  const share = r.quantities[0];
  const verb = verbOf(r);
  if (clause.form !== "do" || share?.kind !== "percent" || share.at !== clause.verb + 1) return undefined;
  if (!is(verb, "serving", "functioning") || is(verb, ...WORKED)) return undefined;
  const how = findWord(r, share.at, r.words.length, (word) => HOW.test(word.lower)) !== undefined;
  return how || standsAt(r, share.at)
    ? unsure(outcome(r, ["measure", clause.object?.head], ["quantity", share.at]))
    : undefined;
}

/** Work of which a share can be behind us: done once, thing by thing. */
const ONCE =
  /^(?:migrate|port|refactor|rewrite|convert|deploy|document|digitize|digitise|modernize|modernise|decommission|translate|roll|move|replatform|refurbish|renovate)$/u;
const COURSE = /^(?:training|course|workshop|certification|onboarding|e-learning)$/u;

/** "code migrated from 20% to 100%", "employees who completed the training": how far the work has come. */
export const isProgress = (r: Reading): boolean => {
  const trained = seek(
    r,
    (word, at) =>
      /^(?:completed?|finished|attended|passed)$/u.test(word.lower) &&
      is(r.words[at - 1], "relative") &&
      findWord(r, at + 1, at + 4, (w) => COURSE.test(w.lower)) !== undefined,
  );
  if (trained !== undefined) return is(headOf(r), "insiders") && !is(headOf(r), "outsiders");
  const verb = verbOf(r);
  const done = r.clause.form === "state" && is(verb, "past") && ONCE.test(verb?.lemma ?? "");
  return done && !isPeople(headOf(r)) && !byThem(r);
};

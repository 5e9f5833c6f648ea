/** Judges "increase …", "reduce …", "improve …": a measured change, a direction only, or work in such words. */

import type { Quantity } from "./quantities.ts";
import {
  countedWord,
  type Doing,
  findWord,
  headOf,
  isArtefact,
  isChanging,
  isLevel,
  isMade,
  isPeople,
  type Judged,
  meansFrom,
  outcome,
  output,
  quantityIn,
  type Reading,
  unmeasured,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import type { Clue } from "./verdict.ts";

/** Verbs that carry their number with them. */
const FACTORS = /^(?:double|treble|triple|quadruple|quintuple|halve)$/u;
/** Verbs that change how fast or how simply a thing works, not the thing. */
const FASTER = /^(?:speed|accelerate|expedite|quicken|slow|stabilize|simplify|scale)$/u;
/** Verbs that make an end of a thing. */
const ENDING = /^(?:eliminate|eradicate|cut|drop)$/u;
const TEAM = /^(?:team|headcount|staff|workforce|squad|crew|department)$/u;

/** "from monthly to weekly", "by half": a measure without a number. */
const wordyAmount = (r: Reading, from: number): number | undefined =>
  findWord(r, from, r.words.length, (word, at) => {
    const [next, third] = [r.words[at + 1], r.words[at + 2]];
    if (/^(?:half|thirds?|quarter|factor|magnitude|fold)$/u.test(word.lower))
      return findWord(r, at - 4, at, (before) => /^(?:by|in|to)$/u.test(before.lower)) !== undefined;
    return word.lower === "from" && is(next, "recurring", "time") && third?.lower === "to";
  });

const lemmaOf = (word: Word | undefined): string => word?.lemma ?? "";

/** The number of the change; "in two months" says only when. */
const amountOf = (r: Reading, clause: Doing): Quantity | undefined => {
  const end = meansFrom(r, clause.verb);
  const isWhen = ({ at, kind }: Quantity) =>
    kind === "time" &&
    /^(?:in|within)$/u.test(r.words[at - 1]?.lower ?? "") &&
    !/^(?:to|from)$/u.test(r.words[at - 2]?.lower ?? "");
  return r.quantities.find(
    (quantity) => quantity.at >= clause.verb && quantity.at < end && !isWhen(quantity),
  );
};

/** Increase, reduce, improve. */
export function changing(r: Reading, clause: Doing): Judged {
  const verb = r.words[clause.verb];
  if (!isChanging(verb)) return undefined;
  const head = headOf(r);
  const direction: Clue = ["verb-of-direction", clause.verb];
  const amount = amountOf(r, clause);
  if (is(verb, "raising") && isMade(head) && is(head, "plural") && amount?.kind !== "money")
    return output(r, direction, ["count-of-things", clause.object?.head]);
  if (amount) return measured(r, clause, amount);
  const wordy = wordyAmount(r, clause.verb);
  if (wordy !== undefined) return outcome(r, direction, ["quantity", wordy]);
  if (FACTORS.test(lemmaOf(verb))) return outcome(r, direction, ["measure", clause.object?.head]);
  return (
    countedMeans(r, clause) ??
    reworked(r, clause) ??
    unmeasured(r, direction, ["quality", clause.object?.head])
  );
}

/** "expand our reach by writing 4 articles": what is counted is the work. */
const countedMeans = (r: Reading, clause: Doing): Judged => {
  const work = findWord(r, meansFrom(r, clause.verb), r.words.length, (word) => is(word, "ing"));
  const count = work === undefined ? undefined : quantityIn(r, work);
  const change = isChanging(r.words[work ?? -1]) || (count && count.kind !== "count");
  if (count && change) return outcome(r, ["verb-of-direction", clause.verb], ["quantity", count.at]);
  return count && output(r, ["verb-of-work", work], ["quantity", count.at]);
};

/** "improve the template": work on a thing. */
const reworked = (r: Reading, clause: Doing): Judged => {
  const verb = r.words[clause.verb];
  if (!isArtefact(headOf(r)) || FASTER.test(lemmaOf(verb))) return undefined;
  if (is(verb, "lowering") && !ENDING.test(lemmaOf(verb))) return undefined;
  return output(r, ["verb-of-work", clause.verb], ["thing", clause.object?.head]);
};

/** A change with a number is an outcome, but for "expand into 2 markets", "optimise 10 pages", "grow the team to 12". */
const measured = (r: Reading, clause: Doing, quantity: Quantity): Judged => {
  const verb = r.words[clause.verb];
  const counted = countedWord(r, quantity);
  const up = is(verb, "raising", "bettering");
  const work: Clue = ["verb-of-work", clause.verb];
  const count: Clue = ["count-of-things", quantity.counted];
  if (
    ENDING.test(lemmaOf(verb)) &&
    quantity.kind === "percent" &&
    is(counted, "defects", "work", "feature", "platform")
  )
    return output(r, work, count);
  const direct = clause.object && quantity.counted === clause.object.head && quantity.at < clause.object.head;
  if (
    direct &&
    quantity.kind === "count" &&
    !isPeople(counted) &&
    (is(verb, "bettering", "lowering") || !isLevel(counted))
  )
    return output(r, work, count);
  if (quantity.kind === "count" && !isLevel(counted)) {
    const entering = is(verb, "raising") && /^(?:into|to|in)$/u.test(r.words[clause.verb + 1]?.lower ?? "");
    if (entering || (up && isMade(counted))) return output(r, work, count);
    if (up && TEAM.test(lemmaOf(headOf(r))) && clause.object?.head !== quantity.counted)
      return output(r, work, ["thing", clause.object?.head]);
    if (up && counted && !isPeople(counted) && isArtefact(headOf(r)))
      return output(r, work, ["thing", clause.object?.head]);
  }
  return outcome(
    r,
    ["verb-of-direction", clause.verb],
    ["measure", clause.object?.head],
    ["quantity", quantity.at],
  );
};

/** Judges statements without a verb: "25 positive reviews", "testing framework for apps", "NPS of 40". */
import type { Quantity } from "./quantities.ts";
import {
  countedWord,
  findWord,
  headOf,
  inBrackets,
  isLevel,
  isPeople,
  isQuality,
  isThing,
  isWorking,
  type Judged,
  type Naming,
  outcome,
  output,
  type Reading,
  unmeasured,
  unsure,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";

/** Work as a noun: "creation of a portal", "rollout of the brand". */
const WORK_NOUNS =
  /^(?:adoption-plan|analysis|automation|choice|collection|completion|conclusion|construction|consolidation|creation|definition|deletion|delivery|deployment|deprecation|design|development|digitalization|digitalisation|discovery|elaboration|establishment|evaluation|exploration|finalization|finalisation|formation|formulation|identification|implementation|inclusion|installation|integration|introduction|investigation|launch|localization|localisation|migration|modernization|modernisation|negotiation|organization|organisation|planning|preparation|presentation|production|publication|redesign|refactoring|release|removal|renovation|replacement|restructuring|review|revision|rewrite|rollout|roll-out|segmentation|selection|setup|set-up|standardization|standardisation|start|submission|testing|training|transition|translation|unification|update|upgrade|validation|verification)$/u;

/** Work of which a share is a share of what is done: "100% rollout of the new till". */
export const SHARED_WORK =
  /^(?:roll-?out|migration|implementation|deployment|installation|introduction|integration|transition|digitali[sz]ation)$/u;

/** A number first, or a name first. */
export function naming(r: Reading, clause: Naming): Judged {
  const first = r.quantities.find(({ at }) => at >= clause.from && !inBrackets(r, at));
  const leads = first && (clause.phrase === undefined || first.at <= clause.phrase.head);
  return leads ? counted(r, first) : named(r, clause);
}

const counted = (r: Reading, quantity: Quantity): Judged => {
  const head = countedWord(r, quantity);
  const people = isPeople(head);
  if (quantity.kind === "percent" && SHARED_WORK.test(head?.lemma ?? ""))
    return output(r, ["share-of-work", quantity.at], ["verb-of-work", quantity.counted]);
  if (people || isLevel(head) || quantity.kind === "percent" || quantity.kind === "money")
    return outcome(r, [people ? "people" : "measure", quantity.counted], ["quantity", quantity.at]);
  if (quantity.kind === "time") return unsure(output(r, ["quantity", quantity.at]));
  const isUse = (at: number) => /^(?:to|that|who|which)$/u.test(r.words[at - 1]?.lower ?? "");
  const used = findWord(
    r,
    quantity.at,
    r.words.length,
    (word, at) => isUse(at) && is(word, "using") && !isWorking(word),
  );
  if (used !== undefined) return outcome(r, ["adoption", used], ["quantity", quantity.at]);
  const theirs = byOthers(r, quantity);
  if (theirs !== undefined) return outcome(r, ["adoption", theirs], ["quantity", quantity.at]);
  if (quantity.kind === "count" && (isThing(head) || is(head, "work")))
    return output(r, ["count-of-things", quantity.counted]);
  return unsure(outcome(r, ["quantity", quantity.at]));
};

/** "5 projects using the library", "3 plugins from the community": others do it. */
const byOthers = (r: Reading, quantity: Quantity): number | undefined => {
  const from = (quantity.counted ?? quantity.at) + 1;
  if (/^(?:using|adopting|running|integrating|depending|relying|building)$/u.test(r.words[from]?.lower ?? ""))
    return from;
  const agent = findWord(r, from, r.words.length, (word) => /^(?:by|from)$/u.test(word.lower));
  const isOther = (word: Word) =>
    is(word, "outsiders") || /^(?:external|outside|third-party|community|others)$/u.test(word.lower);
  return agent === undefined ? undefined : findWord(r, agent + 1, agent + 4, isOther);
};

const named = (r: Reading, clause: Naming): Judged => {
  const at = clause.phrase?.head;
  const head = headOf(r);
  const quantity = r.quantities.find(({ kind }) => kind !== "count" && kind !== "time") ?? r.quantities[0];
  const figure =
    isLevel(head) ||
    is(head, "upkeep", "defects") ||
    (clause.phrase !== undefined && isQuality(r, clause.phrase));
  const planned =
    WORK_NOUNS.test(head?.lemma ?? "") && /^(?:of|for)$/u.test(r.words[(at ?? 0) + 1]?.lower ?? "");
  if (planned && quantity?.kind !== "percent" && quantity?.kind !== "money")
    return output(r, ["verb-of-work", at]);
  const moved =
    quantity && /^(?:from|to|of|at|above|over|below|under)$/u.test(r.words[quantity.at - 1]?.lower ?? "");
  if (quantity && (figure || isPeople(head) || quantity.kind !== "count" || (moved && !isThing(head))))
    return outcome(r, ["measure", at], ["quantity", quantity.at]);
  return (
    supported(r, clause) ??
    unmeasuredName(r, clause, figure) ??
    thingName(r, clause) ??
    otherName(r, clause, quantity)
  );
};

/** "faster builds", "happy customers", "employee satisfaction". */
const unmeasuredName = (r: Reading, clause: Naming, figure: boolean): Judged => {
  const at = clause.phrase?.head;
  const head = headOf(r);
  const better = findWord(r, clause.from, at ?? clause.from + 1, (word) => is(word, "comparative"));
  if (better !== undefined && !(isThing(head) && is(r.words[better], "past")))
    return unmeasured(r, ["quality", better]);
  const praised = findWord(r, clause.from, at ?? clause.from, (word) => is(word, "quality"));
  if (praised !== undefined && isPeople(head)) return unmeasured(r, ["quality", praised]);
  return figure ? unmeasured(r, ["quality", at]) : undefined;
};

/** A name of which we know nothing: where it is told at length, nearly always of work. */
const otherName = (r: Reading, clause: Naming, quantity: Quantity | undefined): Judged => {
  const at = clause.phrase?.head;
  if (quantity) return unsure(outcome(r, ["quantity", quantity.at]));
  const praised = findWord(r, clause.from, r.words.length, (word) => is(word, "quality", "comparative"));
  const short = r.words.length - clause.from < 3;
  if (at === undefined || praised !== undefined || (isPeople(headOf(r)) && is(headOf(r), "plural")))
    return unsure(unmeasured(r, ["quality", at]));
  return short ? unsure(output(r, ["thing", at])) : output(r, ["thing", at]);
};

const thingName = (r: Reading, clause: Naming): Judged =>
  isThing(headOf(r)) ? output(r, ["thing", clause.phrase?.head]) : undefined;

/** "support for right-to-left languages". */
const supported = (r: Reading, clause: Naming): Judged => {
  const at = clause.phrase?.head;
  const support =
    headOf(r)?.lemma === "support" &&
    r.words[(at ?? 0) + 1]?.lower === "for" &&
    !isPeople(r.words[(at ?? 0) + 2]);
  return support ? output(r, ["thing", at]) : undefined;
};

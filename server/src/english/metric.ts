/** Finds objectives that are a bare figure: revenue, NPS, the size of the user base. */
import { actorIn } from "./acting.ts";
import { KPIS } from "./data/goals.ts";
import { effect } from "./effects.ts";
import { listed } from "./inflect.ts";
import { type NounPhrase, opensObject } from "./nouns.ts";
import { isPromised } from "./promising.ts";
import type { Quantity } from "./quantities.ts";
import {
  countedWord,
  type Doing,
  findWord,
  headOf,
  inBrackets,
  isArriving,
  isArtefact,
  isChanging,
  isLevel,
  isPeople,
  isThing,
  phraseOf,
  quantityIn,
  type Reading,
  verbOf,
  verdict,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import type { Clue, ObjectiveKind, Verdict } from "./verdict.ts";

type Judged = Verdict<ObjectiveKind> | undefined;

const bare = (r: Reading, ...clues: Clue[]): Judged => verdict(r, "business-metric", true, ...clues);

const KPI_WORDS = new Set(listed(KPIS));

const isFigure = (word: Word): boolean => {
  if (KPI_WORDS.has(word.lemma) || KPI_WORDS.has(word.lower)) return true;
  if (isThing(word)) return false;
  return is(word, "measure", "money") || (is(word, "arrivals") && is(word, "plural"));
};

/** "increase revenue", "NPS from 22 to 50", "grow the user base". */
export function metric(r: Reading): Judged {
  const { clause } = r;
  const first = r.quantities[0];
  const aside = first !== undefined && inBrackets(r, first.at);
  const moved = aside ? undefined : effect(r, r.from);
  if (moved) return { ...moved, kind: "business-metric" };
  if (clause.form === "do" && (isChanging(verbOf(r)) || isArriving(verbOf(r)))) return moving(r, clause);
  if (clause.form === "do") return profitable(r, clause);
  return (aside ? undefined : numbered(r)) ?? named(r);
}

/** "become profitable". */
const profitable = (r: Reading, clause: Doing): Judged => {
  const money = /^(?:profitable|cash-positive|cash-flow-positive|break-even)$/u.test(
    r.words[clause.verb + 1]?.lower ?? "",
  );
  return money && is(verbOf(r), "becoming") ? bare(r, ["measure", clause.verb + 1]) : undefined;
};

/** "clinics order in one click", "hosts list a room in 3 steps": how simply, not how many. */
const isEase = (r: Reading, { at, kind }: Quantity): boolean =>
  kind === "count" && /^(?:in|within|with)$/u.test(r.words[at - 1]?.lower ?? "") && actorIn(r) !== undefined;

/** "two clicks", "one in three": a small number in words is part of what is meant. */
const isInWords = (r: Reading, { at }: Quantity): boolean => !/\d/u.test(r.words[at]?.text ?? "");

/** "customers in 12 countries": where they are. */
const isPlace = (r: Reading, { at }: Quantity): boolean =>
  /^(?:in|on|across|within|with)$/u.test(r.words[at - 1]?.lower ?? "");

/** "40% of users come back": a number where an effect should stand. */
const numbered = (r: Reading): Judged => {
  const number = quantityIn(r, r.from);
  if (!number || number.kind === "time" || isEase(r, number)) return undefined;
  if (number.kind === "count" && (r.clause.form === "state" || isInWords(r, number) || isPlace(r, number)))
    return undefined;
  const counted = countedWord(r, number);
  const counts = number.kind !== "count" || isPeople(counted) || isLevel(counted);
  return counts ? bare(r, ["quantity", number.at], ["measure", number.counted]) : undefined;
};

/** "revenue growth"; but "care reaches the village", "costs never surprise us". */
const named = (r: Reading): Judged => {
  const phrase = phraseOf(r);
  const head = headOf(r);
  if (r.clause.form !== "phrase" || !phrase || !head || !isFigure(head)) return undefined;
  const next = r.words[phrase.to];
  const says =
    is(next, "negation", "adverb", "relative") ||
    (is(next, "verb") && is(next, "s")) ||
    (is(head, "s") && is(head, "verb") && opensObject(next));
  return says ? undefined : bare(r, ["measure", phrase.head]);
};

const TEAM = /^(?:team|headcount|staff|workforce|squad|department|organization|organisation)$/u;
const FUNDS = /^(?:series|funding|round|capital|investment|seed|fund)$/u;

/** A direction and what it moves. */
const moving = (r: Reading, clause: Doing): Judged => {
  const phrase = clause.object;
  if (isPromised(r)) return undefined;
  if (isUndertaking(r, clause))
    return verdict(r, "activity", true, ["verb-of-work", clause.verb], ["thing", phrase?.head]);
  const isHeadFigure = (word: Word, at: number) => at >= (phrase?.head ?? 0) - 1 && isFigure(word);
  const figure = phrase && findWord(r, phrase.from, phrase.to, isHeadFigure);
  const number = quantityIn(r, clause.verb);
  const moved = number && number.kind !== "time" && !isArtefact(countedWord(r, number));
  if (figure !== undefined || moved)
    return bare(
      r,
      ["verb-of-direction", clause.verb],
      ["measure", figure ?? phrase?.head],
      ["quantity", number?.at],
    );
  return phrase && crowd(r, clause, phrase);
};

/** "expand into Spain", "raise our Series B", "grow the team": a piece of work in the words of growth. */
const isUndertaking = (r: Reading, clause: Doing): boolean => {
  const raising = is(verbOf(r), "raising");
  const phrase = clause.object;
  const funds = phrase && findWord(r, phrase.from, phrase.to, (word) => FUNDS.test(word.lemma)) !== undefined;
  const entering = raising && /^(?:in|into|to)$/u.test(r.words[clause.verb + 1]?.lower ?? "");
  return funds || entering || (raising && TEAM.test(headOf(r)?.lemma ?? ""));
};

/** "grow the number of drivers", "get more customers". */
const crowd = (r: Reading, clause: Doing, phrase: NounPhrase): Judged => {
  const head = r.words[phrase.head];
  const more =
    is(verbOf(r), "gaining") &&
    findWord(r, phrase.from, phrase.head, (word) => is(word, "comparative")) !== undefined;
  const people = is(head, "outsiders") && is(head, "plural");
  return people && (more || is(verbOf(r), "raising"))
    ? bare(r, ["verb-of-direction", clause.verb], ["people", phrase.head])
    : undefined;
};

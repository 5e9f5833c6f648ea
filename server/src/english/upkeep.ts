/** Finds objectives that keep things running, or wish ourselves well. */
import { promptness } from "./bounds.ts";
import { INTERNAL } from "./data/goals.ts";
import { holding, upkeepLevel } from "./holding.ts";
import { listed } from "./inflect.ts";
import {
  findWord,
  headOf,
  isArtefact,
  isChanging,
  isLevel,
  isNamed,
  isPeople,
  isThing,
  isWorking,
  phraseOf,
  quantityIn,
  type Reading,
  seek,
  verbOf,
  verdict,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import type { Clue, ObjectiveKind, Verdict } from "./verdict.ts";

type Judged = Verdict<ObjectiveKind> | undefined;

const asUsual = (r: Reading, ...clues: Clue[]): Judged => verdict(r, "business-as-usual", true, ...clues);

const INTERNAL_WORDS = new Set(listed(INTERNAL));
const isInternal = ({ lemma, lower }: Word): boolean =>
  INTERNAL_WORDS.has(lemma) || INTERNAL_WORDS.has(lower);

/** Keep, maintain, uptime, carry on, run, stay sound. */
export const upkeep = (r: Reading): Judged => kept(r) ?? carriedOn(r) ?? often(r) ?? ran(r) ?? sound(r);

const kept = (r: Reading): Judged => {
  const near = verbOf(r)?.lemma === "stay" && seek(r, (word) => is(word, "outsiders")) !== undefined;
  const found = near ? undefined : ((isTheirs(r) ? undefined : holding(r)) ?? upkeepLevel(r));
  if (found && !launchesToo(r)) return { ...found, kind: "business-as-usual" };
  const level = seek(r, (word) => is(word, "upkeep"));
  return level === undefined || isWorking(verbOf(r)) ? undefined : asUsual(r, ["service-level", level]);
};

/** "engineers keep their flow", "families keep more": others keep something, and no level. */
const isTheirs = (r: Reading): boolean => {
  const { clause } = r;
  if (clause.form !== "state") return false;
  const isHeld = (word: Word | undefined) => isLevel(word) || is(word, "upkeep", "defects");
  const level = seek(r, isHeld, clause.verb + 1) !== undefined;
  const runs = is(headOf(r), "platform", "integration", "qualities") && !is(headOf(r), "outsiders");
  return !level && !isHeld(headOf(r)) && !runs;
};

/** "… and launch the new region": half of it is work. */
const launchesToo = (r: Reading): boolean =>
  seek(r, (word, at) => is(word, "releasing") && is(word, "base") && is(r.words[at - 1], "conjunction")) !==
  undefined;

/** "keeps supporting", "continue to run". */
const carriedOn = (r: Reading): Judged => {
  if (isTheirs(r) && (!is(headOf(r), "insiders") || is(headOf(r), "outsiders"))) return undefined;
  const goesOn = (next: Word | undefined) => is(next, "ing") || next?.lower === "to";
  const at = seek(
    r,
    (word, i) =>
      /^(?:continue|keep)$/u.test(word.lemma) &&
      is(word, "verb") &&
      goesOn(r.words[i + 1]) &&
      (r.clause.form === "do" || r.words[i - 1]?.lower !== "to"),
  );
  return at === undefined ? undefined : asUsual(r, ["verb-of-holding", at]);
};

/** "… weekly", "on a regular basis"; not "the annual conference". */
const often = (r: Reading): Judged => {
  if (r.clause.form !== "do" || isChanging(verbOf(r))) return undefined;
  const isAdverbial = (next: Word | undefined) =>
    !next ||
    next.piece === "mark" ||
    is(next, "preposition", "adverb", "conjunction") ||
    /^(?:basis|pace|cadence|rhythm|intervals?)$/u.test(next.lower);
  const isOften = (word: Word, at: number) =>
    is(word, "recurring") &&
    !/^(?:ongoing|consistent|continuous)$/u.test(word.lower) &&
    isAdverbial(r.words[at + 1]);
  const at = seek(r, isOften, r.clause.verb + 1);
  return at === undefined ? undefined : asUsual(r, ["standing-duty", at]);
};

const RUNNING =
  /^(?:ensure|assure|guarantee|manage|run|operate|administer|oversee|monitor|handle|support|measure|track|govern)$/u;
/** Those that are work when a thing is their object: "run a beta", "support SAML". */
const DOING = /^(?:run|manage|support|measure|track)$/u;

/** "ensure smooth operations", "manage the support desk", "deliver on time": running what runs. */
const ran = (r: Reading): Judged => {
  if (r.clause.form !== "do") return undefined;
  const lemma = verbOf(r)?.lemma ?? "";
  const head = headOf(r);
  const punctual = lemma === "deliver" && promptness(r, r.clause.verb) !== undefined;
  if (!punctual && !RUNNING.test(lemma)) return undefined;
  if (lemma === "support" && (isArtefact(head) || isNamed(head) || isPeople(head))) return undefined;
  if (DOING.test(lemma) && isThing(head) && !is(head, "qualities", "platform")) return undefined;
  const promise = seek(r, (word) => is(word, "ambition"), r.clause.verb);
  return promise === undefined ? asUsual(r, ["standing-duty", r.clause.verb]) : undefined;
};

const SOUND =
  /^(?:stable|reliable|reliably|secure|securely|maintained|healthy|up-to-date|resilient|smoothly|robust)$/u;

/** "the platform is stable and secure": what runs keeps running. */
const sound = (r: Reading): Judged => {
  const { clause } = r;
  const head = headOf(r);
  if (clause.form !== "state" || !is(head, "platform", "integration", "feature") || is(head, "outsiders"))
    return undefined;
  const at = seek(r, (word) => SOUND.test(word.lower), clause.subject.to);
  const praised = seek(r, (word) => is(word, "ambition", "using") && !is(word, "noun"));
  return at === undefined || praised !== undefined ? undefined : asUsual(r, ["service-level", at]);
};

const FIGURES = /^(?:score|rate|turnover|attrition|cost|retention|revenue|efficiency|productivity)$/u;
const OUR_OWN = /^(?:company|business|organi[sz]ation|org|member|people|person|place|partner)$/u;

/** Somebody outside, for whom an improvement is more than housekeeping. */
const isCustomer = (word: Word): boolean =>
  is(word, "outsiders") && !is(word, "insiders") && !OUR_OWN.test(word.lemma);

const isWishing = (verb: Word | undefined): boolean =>
  is(verb, "bettering", "raising", "becoming") ||
  /^(?:make|promote|cultivate|encourage)$/u.test(verb?.lemma ?? "");

/** "improve internal communication", "be a better place to work": a wish about ourselves. */
export const wish = (r: Reading): Judged => {
  const phrase = phraseOf(r);
  if (!phrase || r.clause.form === "state" || quantityIn(r, r.from)) return undefined;
  const praised =
    findWord(r, phrase.from, phrase.head, (word) => is(word, "quality", "comparative")) !== undefined;
  const better = r.clause.form === "do" ? isWishing(verbOf(r)) : praised;
  const inside = seek(r, isInternal, phrase.from);
  if (!better || inside === undefined || seek(r, isCustomer) !== undefined) return undefined;
  const head = headOf(r);
  if (!head || FIGURES.test(head.lemma) || (isArtefact(head) && !isInternal(head))) return undefined;
  return asUsual(r, ["wish", inside]);
};

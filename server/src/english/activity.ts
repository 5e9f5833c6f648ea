/** Finds objectives that are a piece of work: build, launch, hire, or a thing by its name. */
import { actorIn } from "./acting.ts";
import { judgeReading } from "./keyResult.ts";
import { opensObject } from "./nouns.ts";
import { promises } from "./promising.ts";
import {
  type Being,
  type Doing,
  headOf,
  isArriving,
  isArtefact,
  isChanging,
  isNamed,
  isPeople,
  isQuality,
  isThing,
  isWorking,
  phraseOf,
  type Reading,
  seek,
  verbOf,
  verdict,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import type { ObjectiveKind, Verdict } from "./verdict.ts";

type Judged = Verdict<ObjectiveKind> | undefined;

/** "build", "launch", "hire": work, unless it promises something to somebody. */
export const activity = (r: Reading): Judged => {
  if (actorIn(r) !== undefined) return undefined;
  return r.clause.form === "do" ? done(r, r.clause) : finishedThing(r);
};

const done = (r: Reading, clause: Doing): Judged => {
  const verb = verbOf(r);
  const plain = is(verb, "releasing", "hiring", "reworking");
  const dream = !plain && seek(r, (word) => is(word, "ambition")) !== undefined;
  if (dream || promises(r, clause) || is(verb, "becoming")) return undefined;
  if (!clause.object || r.words[clause.verb + 1]?.lower === "with") return undefined;
  if (isChanging(verb) && !is(verb, "making", "releasing"))
    return isReworking(r) ? work(r, clause) : undefined;
  if ((isArriving(verb) && !isWorking(verb)) || makesQuality(r, clause) || leadsOn(r)) return undefined;
  return is(verb, "verb") ? work(r, clause) : undefined;
};

/** Verbs of a promise as often as of work: "take the fear out of …", "own the moment …"; but "take over the portal". */
const PROMISING = /^(?:put|bring|take|end|stop|protect|lead|own|turn|serve)$/u;

/** "put nurses in control", "end the wait": work only where a piece of work or a thing we know is the object. */
const leadsOn = (r: Reading): boolean => {
  const head = headOf(r);
  const known =
    isThing(head) ||
    (isNamed(head) && isLocalName(head)) ||
    is(head, "work", "making", "releasing", "reworking");
  return PROMISING.test(verbOf(r)?.lemma ?? "") && (isPeople(head) || !known);
};

const isLocalName = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? "");

const work = (r: Reading, clause: Doing): Judged => {
  const made = is(verbOf(r), "making", "releasing");
  return verdict(
    r,
    "activity",
    true,
    [made ? "verb-of-making" : "verb-of-work", clause.verb],
    ["thing", clause.object?.head],
  );
};

/** "improve the screens", "scale support through automation". */
const isReworking = (r: Reading): boolean => {
  const isMeans = (next: Word | undefined) => isThing(next) || is(next, "ing");
  const through = seek(r, (word, at) => /^(?:through|via)$/u.test(word.lower) && isMeans(r.words[at + 1]));
  return isArtefact(headOf(r)) || isNamed(headOf(r)) || through !== undefined;
};

/** "build trust", "create an excellent experience". */
const makesQuality = (r: Reading, clause: Doing): boolean =>
  clause.object !== undefined &&
  isQuality(r, clause.object) &&
  is(verbOf(r), "making", "managing", "teaching", "telling", "enabling") &&
  !/^(?:implement|automate|document)$/u.test(verbOf(r)?.lemma ?? "");

/** A finished state or a thing alone: "the portal is released", "an MVP". */
const finishedThing = (r: Reading): Judged => {
  const end = seek(r, (word) => word.text === "(") ?? r.words.length;
  const isPraise = (word: Word) =>
    is(word, "quality", "comparative", "ambition", "using") &&
    !is(word, "noun", "done", "making", "releasing", "reworking", "bettering");
  const praised = seek(r, isPraise);
  if ((praised !== undefined && praised < end) || !isFinished(r)) return undefined;
  const judged = judgeReading(r);
  const ability = judged.evidence.some(({ role }) => role === "capability");
  return judged.kind === "output" && !ability ? { ...judged, kind: "activity" } : undefined;
};

/** Verbs that say of a thing that it appears. */
const APPEARS = /^(?:launch|relaunch|ship|release|debut|premiere|deploy|go|roll)$/u;
const WHENEVER = /^(?:when|whenever|before|while|until|as)$/u;

/** "our team launches the new app". */
const isOursToLaunch = (r: Reading): boolean =>
  is(headOf(r), "releasing") && is(headOf(r), "s") && opensObject(r.words[phraseOf(r)?.to ?? -1]);

/** A name that we don't know, with a thing that we do: "Atlas for the portal"; but "kids walk to school". */
const isOfThing = (r: Reading): boolean =>
  isNamed(headOf(r)) &&
  !is(r.words[(phraseOf(r)?.head ?? 0) - 1], "plural") &&
  seek(r, (word) => isThing(word)) !== undefined;

/** "commuters arrive rested": a word that we don't know, after a plural, is what they do. */
const isUnknownVerb = (r: Reading, { subject }: Being): boolean =>
  subject.head > subject.from && isNamed(headOf(r)) && is(r.words[subject.head - 1], "plural");

/** A thing we know, alone or with a word that says that it is finished; what we don't know, we don't judge. */
const isFinished = (r: Reading): boolean => {
  const { clause } = r;
  const head = headOf(r);
  if (clause.form !== "state") return isThing(head) || is(head, "work") || isOursToLaunch(r) || isOfThing(r);
  if (isUnknownVerb(r, clause)) return false;
  const verb = verbOf(r);
  if (clause.auxiliary === undefined && (is(verb, "base") || !is(verb, "past", "done")))
    return APPEARS.test(verb?.lemma ?? "");
  const later = seek(r, (word) => WHENEVER.test(word.lower), clause.verb);
  return later === undefined && !is(verb, "preposition");
};

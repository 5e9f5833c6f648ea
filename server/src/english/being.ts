/** Judges statements about a state: "the API is live", "users can create clones", "40% of users return". */
import { SHARED_WORK } from "./naming.ts";
import { countedPhrase } from "./nouns.ts";
import {
  type Being,
  countedWord,
  findWord,
  isChanging,
  isLevel,
  isPeople,
  isQuality,
  isThing,
  isWorking,
  type Judged,
  outcome,
  output,
  quantityIn,
  type Reading,
  unmeasured,
  unsure,
  verbOf,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import type { Clue } from "./verdict.ts";

type Check = (r: Reading, clause: Being) => Judged;

/** Who has been taught, asked, told or hired is work done; who uses, returns, says is a change. */
const isDoneToPeople = (word: Word | undefined): boolean =>
  is(word, "teaching", "asking", "telling", "hiring") && is(word, "past");

const subjectOf = (r: Reading, clause: Being): Word | undefined => r.words[clause.subject.head];

const share = (r: Reading, clause: Being) => quantityIn(r, clause.subject.from, clause.subject.to + 1);

const verbIn = (r: Reading, clause: Being): Word | undefined => r.words[clause.verb];

const auxiliaries = (r: Reading, clause: Being): string[] =>
  clause.auxiliary === undefined
    ? []
    : r.words.slice(clause.auxiliary, clause.verb).map(({ lower }) => lower);

/** Whether the verb stands in the passive: "is released", "roadmap shipped", "has been tested". */
const isPassive = (r: Reading, clause: Being): boolean => {
  const verb = verbIn(r, clause);
  if (!is(verb, "past")) return false;
  if (clause.auxiliary === undefined) return !isPeople(subjectOf(r, clause)) || isDoneToPeople(verb);
  return auxiliaries(r, clause).some((word) =>
    /^(?:is|are|was|were|be|been|being|get|gets|got)$/u.test(word),
  );
};

/** Bodies that are places, too, are worked on like things: "all 30 stores renovated". */
const isPlaceWorkedOn = (subject: Word | undefined, verb: Word | undefined): boolean =>
  is(subject, "body") &&
  !is(subject, "outsiders", "insiders") &&
  is(verb, "past") &&
  isWorking(verb) &&
  !is(verb, "using");

/** "20 people trained", "80% of customers use it". */
const countedPeople: Check = (r, clause) => {
  const quantity = share(r, clause);
  const subject = subjectOf(r, clause);
  if (!quantity || !isPeople(subject)) return undefined;
  const verb = verbIn(r, clause);
  const people: Clue = ["people", clause.subject.head];
  if (isPlaceWorkedOn(subject, verb) || (isPassive(r, clause) && isDoneToPeople(verb)))
    return output(r, ["verb-of-work", clause.verb], people, ["share-of-work", quantity.at]);
  return outcome(r, people, ["verb-of-use", clause.verb], ["quantity", quantity.at]);
};

/** "solved by the bot", "handled without a call", "in under 2 hours": how it goes, not that it is done. */
const tellsHow = (r: Reading, clause: Being): boolean => {
  const later = quantityIn(r, clause.verb);
  if (later && (later.kind === "time" || later.kind === "percent")) return true;
  return (
    findWord(
      r,
      clause.verb,
      r.words.length,
      (word, at) =>
        word.lower === "without" ||
        (word.lower === "by" &&
          at === clause.verb + 1 &&
          !is(r.words[at + 1], "time", "us", "ing") &&
          r.words[at + 1]?.piece === "word" &&
          !is(r.words[at + 2], "time")),
    ) !== undefined
  );
};

/** "80% of the roadmap shipped", "12 articles published", "100% of messages are personalized". */
const countedThings: Check = (r, clause) => {
  const quantity = share(r, clause);
  const subject = subjectOf(r, clause);
  if (!quantity || isPeople(subject)) return undefined;
  const verb = verbIn(r, clause);
  if (quantity.kind === "percent" && SHARED_WORK.test(countedWord(r, quantity)?.lemma ?? ""))
    return output(r, ["share-of-work", quantity.at], ["verb-of-work", quantity.counted]);
  const active = is(verb, "base") && is(subject, "plural") && clause.auxiliary === undefined;
  const used = is(verb, "using") && (active || !isWorking(verb));
  const measured: Clue[] = [
    ["measure", clause.subject.head],
    ["quantity", quantity.at],
  ];
  if (used || (isLevel(subject) && !is(subject, "work"))) return outcome(r, ...measured);
  const done = is(verb, "done") || (isPassive(r, clause) && isWorking(verb));
  if (!done || (quantity.kind !== "count" && tellsHow(r, clause))) return unsure(outcome(r, ...measured));
  return output(
    r,
    ["share-of-work", quantity.at],
    ["thing", clause.subject.head],
    ["released-state", clause.verb],
  );
};

/** "the guide is available in five languages", "the update has been tested at 3 events": work with a number in it. */
const isWorkState = (r: Reading, clause: Being): boolean => {
  const verb = verbIn(r, clause);
  const subject = subjectOf(r, clause);
  if ((isLevel(subject) && !isThing(subject)) || is(subject, "qualities", "defects")) return false;
  return (
    (isPassive(r, clause) && isWorking(verb)) ||
    is(verb, "releasing") ||
    (is(verb, "done") && isThing(subject))
  );
};

/** A state with a measure: "time to a decision is under 3 s", "used by 80% of customers". */
const measuredState: Check = (r, clause) => {
  const quantity = quantityIn(r, clause.subject.to);
  if (!quantity || share(r, clause)) return undefined;
  const verb = verbIn(r, clause);
  const counted = countedWord(r, quantity);
  const theirs =
    isPeople(subjectOf(r, clause)) &&
    (quantity.kind === "time" || (is(verb, "using") && quantity.counted === undefined));
  const reached = theirs || (isPeople(counted) && is(verb, "using"));
  if (!reached && quantity.kind !== "percent" && quantity.kind !== "scale" && isWorkState(r, clause))
    return output(r, ["thing", clause.subject.head], ["released-state", clause.verb]);
  const holds = is(verb, "auxiliary", "becoming") && quantity.kind === "count" && !isLevel(counted);
  if (holds && is(counted, "document", "content", "feature", "integration"))
    return output(r, ["count-of-things", quantity.counted], ["thing", clause.subject.head]);
  const said = outcome(r, ["measure", clause.subject.head], ["quantity", quantity.at]);
  const other =
    quantity.kind === "count" && counted && !isPeople(counted) && !isLevel(counted) && !isMeasured(r, clause);
  return other ? unsure(said) : said;
};

/** Whether the subject is a figure, a quality or people, of which a number says something. */
const isMeasured = (r: Reading, clause: Being): boolean => {
  const subject = subjectOf(r, clause);
  return isLevel(subject) || isPeople(subject) || is(subject, "qualities", "defects");
};

/** "more people come", "is easier". */
const better: Check = (r, clause) => {
  const at = findWord(
    r,
    clause.subject.from,
    r.words.length,
    (word) => is(word, "comparative") && !is(word, "verb"),
  );
  const after = at ?? findWord(r, clause.subject.to, r.words.length, (word) => is(word, "comparative"));
  return after === undefined ? undefined : unmeasured(r, ["quality", after]);
};

/** "can create clones", "is able to export", "exports are possible". */
const capability: Check = (r, clause) => {
  if (clause.auxiliary === undefined) return undefined;
  if (is(verbIn(r, clause), "capable"))
    return output(r, ["thing", clause.subject.head], ["capability", clause.verb]);
  const can = findWord(r, clause.auxiliary, clause.verb + 2, (word) =>
    /^(?:can|able|could|possible)$/u.test(word.lower),
  );
  return can === undefined ? undefined : output(r, ["capability", can, Math.max(can, clause.verb)]);
};

const PLACES = /^(?:place|production|prod|beta|ga|use|market|app|stores?|review|hands)$/u;

/** Live, finished, in place, published. */
const finished: Check = (r, clause) => {
  const verb = verbIn(r, clause);
  const subject = subjectOf(r, clause);
  const thing: Clue = ["thing", clause.subject.head];
  const place = findWord(
    r,
    clause.subject.to,
    r.words.length,
    (word, at) => word.lower === "in" && PLACES.test(r.words[at + 1]?.lower ?? ""),
  );
  if (place !== undefined) return output(r, thing, ["released-state", place, place + 1]);
  const made = is(verb, "making", "releasing", "reworking", "deciding", "managing") && !isChanging(verb);
  if (is(subject, "qualities") && !isThing(subject) && !made) return undefined;
  if (is(verb, "quality") && !is(verb, "done")) return unmeasured(r, ["quality", clause.verb]);
  const done = findWord(
    r,
    clause.verb,
    clause.verb + 2,
    (word, at) => is(word, "done") && (at === clause.verb || is(verb, "noun")),
  );
  return done === undefined ? passive(r, clause) : output(r, thing, ["released-state", done]);
};

/** "is documented", "has been adopted", "ships", "the team has defined its goals". */
const passive: Check = (r, clause) => {
  const verb = verbIn(r, clause);
  const subject = subjectOf(r, clause);
  const state: Clue[] = [
    ["thing", clause.subject.head],
    ["released-state", clause.verb],
  ];
  if (isPassive(r, clause) && is(verb, "using") && !isWorking(verb))
    return unsure(outcome(r, ["adoption", clause.verb]));
  if (isPassive(r, clause) && isWorking(verb)) return wellRun(r, clause) ?? output(r, ...state);
  const does = clause.auxiliary === undefined && is(verb, "releasing", "functioning");
  const people = is(subject, "outsiders", "insiders") && (is(subject, "plural") || !isThing(subject));
  if (does && !people && !is(subject, "qualities")) return output(r, ...state);
  const ours = is(subject, "insiders") && !is(subject, "outsiders") && is(verb, "past") && isWorking(verb);
  return ours && auxiliaries(r, clause).some((word) => /^ha(?:s|ve)$/u.test(word))
    ? output(r, ...state)
    : undefined;
};

/** "is well managed", "are handled professionally": how it is run, not what is done. */
const wellRun: Check = (r, clause) => {
  if (!/^(?:manage|run|operate|handle|govern|lead|organize|support|serve)$/u.test(verbOf(r)?.lemma ?? ""))
    return undefined;
  const isHow = (word: Word) =>
    /^(?:well|properly|successfully|effectively|efficiently|professionally|smoothly|consistently)$/u.test(
      word.lower,
    );
  const how = findWord(r, clause.auxiliary ?? clause.verb, clause.verb + 2, isHow);
  return how === undefined ? undefined : unmeasured(r, ["quality", how]);
};

/** "the project has its own roadmap", "the protocol has a spec". */
const possessed: Check = (r, clause) => {
  const has = clause.auxiliary;
  if (has === undefined || !/^(?:has|have|had)$/u.test(r.words[has]?.lower ?? "")) return undefined;
  const phrase = countedPhrase(r.words, has + 1);
  if (!phrase || !isThing(r.words[phrase.head]) || isQuality(r, phrase)) return undefined;
  return output(r, ["released-state", has], ["thing", phrase.head]);
};

/** "is on npm", "are in the handbook": it has come to where it should be. */
const placed: Check = (r, clause) => {
  const verb = verbIn(r, clause);
  const where = r.words[countedPhrase(r.words, clause.verb + 1)?.head ?? -1];
  if (
    clause.auxiliary === undefined ||
    !/^(?:in|on|at)$/u.test(verb?.lower ?? "") ||
    !where ||
    isPeople(subjectOf(r, clause))
  )
    return undefined;
  if (
    is(where, "qualities", "measure", "time") ||
    /^(?:track|line|sync|par|top|control|shape|hand|order|good|fire|risk|course)$/u.test(where.lower)
  )
    return undefined;
  return output(r, ["thing", clause.subject.head], ["released-state", clause.verb, r.words.indexOf(where)]);
};

/** Nothing measured and nothing finished. */
const plain: Check = (r, clause) => {
  const verb = verbIn(r, clause);
  const subject = subjectOf(r, clause);
  const theirs = isPeople(subject) && is(verb, "using");
  const said = unmeasured(r, theirs ? ["people", clause.subject.head] : ["quality", clause.verb], [
    "verb-of-use",
    clause.verb,
  ]);
  return is(verb, "quality") || (theirs && is(subject, "plural")) ? said : unsure(said);
};

const CHECKS: readonly Check[] = [
  countedPeople,
  countedThings,
  measuredState,
  better,
  capability,
  finished,
  possessed,
  placed,
  plain,
];

/** A clause about a state, whatever its kind. */
export function being(r: Reading, clause: Being): Judged {
  for (const check of CHECKS) {
    const found = check(r, clause);
    if (found) return found;
  }
  return undefined;
}

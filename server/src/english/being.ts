/** Judges statements about a state: "the API is live", "users can create clones", "40% of users return". */

import { countedPhrase } from "./nouns.ts";
import {
  countedWord,
  findWord,
  isChanging,
  isLevel,
  isPeople,
  isQuality,
  isWorking,
  quantityIn,
  type Reading,
  verdict,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import type { KeyResultKind, Verdict } from "./verdict.ts";

type Judged = Verdict<KeyResultKind> | undefined;
export type Being = Extract<Reading["clause"], { form: "state" }>;

/** What people count for: who has been taught, asked, told or hired is work done; who uses, returns, says is a change. */
const isDoneToPeople = (word: Word | undefined): boolean =>
  is(word, "teaching", "asking", "telling", "hiring") && is(word, "past");

const subjectOf = (r: Reading, clause: Being): Word | undefined => r.words[clause.subject.head];

const share = (r: Reading, clause: Being) => quantityIn(r, clause.subject.from, clause.subject.to + 1);

/** Whether the verb stands in the passive: "is released", "roadmap shipped", "has been tested". */
const isPassive = (r: Reading, clause: Being): boolean => {
  const verb = r.words[clause.verb];
  if (!is(verb, "past")) return false;
  const auxiliaries = r.words.slice(clause.auxiliary ?? clause.verb, clause.verb).map((word) => word.lower);
  if (clause.auxiliary === undefined) return !isPeople(subjectOf(r, clause)) || isDoneToPeople(verb);
  return auxiliaries.some((word) => /^(?:is|are|was|were|be|been|being|get|gets|got)$/u.test(word));
};

/** "20 people trained", "80% of customers use it". */
function countedPeople(r: Reading, clause: Being): Judged {
  const quantity = share(r, clause);
  const subject = subjectOf(r, clause);
  if (!quantity || !isPeople(subject)) return undefined;
  const verb = r.words[clause.verb];
  const people = ["people", clause.subject.head] as const;
  const place =
    is(subject, "body") &&
    !is(subject, "outsiders", "insiders") &&
    is(verb, "past") &&
    isWorking(verb) &&
    !is(verb, "using");
  if (place || (isPassive(r, clause) && isDoneToPeople(verb)))
    return verdict(
      r,
      "output",
      true,
      ["verb-of-work", clause.verb],
      [...people],
      ["share-of-work", quantity.at],
    );
  return verdict(r, "outcome", true, [...people], ["verb-of-use", clause.verb], ["quantity", quantity.at]);
}

/** "80% of the roadmap shipped", "12 articles published", "100% of messages are personalized". */
function countedThings(r: Reading, clause: Being): Judged {
  const quantity = share(r, clause);
  const subject = subjectOf(r, clause);
  if (!quantity || isPeople(subject)) return undefined;
  const verb = r.words[clause.verb];
  const used = is(verb, "using") && !isWorking(verb);
  const figure = isLevel(subject) && !is(subject, "work");
  if (used || figure)
    return verdict(r, "outcome", true, ["measure", clause.subject.head], ["quantity", quantity.at]);
  const done = (isPassive(r, clause) && isWorking(verb)) || is(verb, "done");
  const later = quantityIn(r, clause.verb);
  const manner = findWord(r, clause.verb, r.words.length, (word) => word.lower === "without");
  if (manner !== undefined)
    return verdict(r, "outcome", false, ["measure", clause.subject.head], ["quantity", quantity.at]);
  if (later && (later.kind === "time" || later.kind === "percent"))
    return verdict(r, "outcome", false, ["measure", clause.subject.head], ["quantity", quantity.at]);
  if (done)
    return verdict(
      r,
      "output",
      true,
      ["share-of-work", quantity.at],
      ["thing", clause.subject.head],
      ["released-state", clause.verb],
    );
  return verdict(r, "outcome", false, ["measure", clause.subject.head], ["quantity", quantity.at]);
}

/** A state with a measure: "time to a decision is under 3 s", "used by 80% of customers". */
function measuredState(r: Reading, clause: Being): Judged {
  const quantity = quantityIn(r, clause.subject.to);
  if (!quantity || share(r, clause)) return undefined;
  const verb = r.words[clause.verb];
  const subject = subjectOf(r, clause);
  const counted = countedWord(r, quantity);
  const reached =
    (isPeople(counted) && is(verb, "using")) ||
    (isPeople(subject) &&
      (quantity.kind === "time" || (is(verb, "using") && quantity.counted === undefined)));
  const work = (isPassive(r, clause) && isWorking(verb)) || is(verb, "releasing");
  const level = isLevel(subject) || is(subject, "qualities", "defects");
  if (!reached && work && !level && quantity.kind !== "percent")
    return verdict(r, "output", true, ["thing", clause.subject.head], ["released-state", clause.verb]);
  if (
    is(verb, "auxiliary", "becoming") &&
    quantity.kind === "count" &&
    is(counted, "document", "content", "feature", "integration") &&
    !isLevel(counted)
  )
    return verdict(r, "output", true, ["count-of-things", quantity.counted], ["thing", clause.subject.head]);
  return verdict(r, "outcome", true, ["measure", clause.subject.head], ["quantity", quantity.at]);
}

/** "can create clones", "is able to export". */
const capability = (r: Reading, clause: Being): Judged => {
  if (clause.auxiliary === undefined) return undefined;
  const can = findWord(r, clause.auxiliary, clause.verb + 2, (word) =>
    /^(?:can|able|could)$/u.test(word.lower),
  );
  return can === undefined
    ? undefined
    : verdict(r, "output", true, ["capability", can, Math.max(can, clause.verb)]);
};

/** A state without a number. */
function plainState(r: Reading, clause: Being): Judged {
  const verb = r.words[clause.verb];
  const subject = subjectOf(r, clause);
  const better = findWord(r, clause.subject.to, r.words.length, (word) => is(word, "comparative"));
  if (better !== undefined) return verdict(r, "unmeasurable", true, ["quality", better]);
  return (
    capability(r, clause) ??
    finished(r, clause) ??
    possessed(r, clause) ??
    (isPeople(subject) && is(verb, "using")
      ? verdict(
          r,
          "unmeasurable",
          is(subject, "plural"),
          ["people", clause.subject.head],
          ["verb-of-use", clause.verb],
        )
      : verdict(r, "unmeasurable", is(verb, "quality"), ["quality", clause.verb]))
  );
}

/** Live, finished, in place, published. */
const finished = (r: Reading, clause: Being): Judged => {
  const { words } = r;
  const verb = words[clause.verb];
  const subject = subjectOf(r, clause);
  const state = ["thing", clause.subject.head] as const;
  const place = findWord(
    r,
    clause.subject.to,
    words.length,
    (word, at) =>
      word.lower === "in" &&
      /^(?:place|production|prod|beta|ga|use|market|app|stores?|review|hands)$/u.test(
        words[at + 1]?.lower ?? "",
      ),
  );
  if (place !== undefined)
    return verdict(r, "output", true, [...state], ["released-state", place, place + 1]);
  const made = is(verb, "making", "releasing", "reworking", "deciding", "managing") && !isChanging(verb);
  if (is(subject, "qualities") && !isThing(subject) && !made) return undefined;
  const quality = is(verb, "quality") && !is(verb, "done");
  if (quality) return verdict(r, "unmeasurable", true, ["quality", clause.verb]);
  const done = findWord(
    r,
    clause.verb,
    clause.verb + 2,
    (word, at) => is(word, "done") && (at === clause.verb || is(verb, "noun")),
  );
  if (done !== undefined) return verdict(r, "output", true, [...state], ["released-state", done]);
  if (isPassive(r, clause) && is(verb, "using") && !isWorking(verb))
    return verdict(r, "outcome", false, ["adoption", clause.verb]);
  if (isPassive(r, clause) && isWorking(verb))
    return wellRun(r, clause) ?? verdict(r, "output", true, [...state], ["released-state", clause.verb]);
  if (
    clause.auxiliary === undefined &&
    is(verb, "releasing", "functioning") &&
    !isPeople(subject) &&
    !is(subject, "qualities")
  )
    return verdict(r, "output", true, [...state], ["released-state", clause.verb]);
  return undefined;
};

/** "is well managed", "are handled professionally": how it is run, not what is done. */
const wellRun = (r: Reading, clause: Being): Judged => {
  if (
    !/^(?:manage|run|operate|handle|govern|lead|organize|support|serve)$/u.test(
      r.words[clause.verb]?.lemma ?? "",
    )
  )
    return undefined;
  const how = findWord(r, clause.auxiliary ?? clause.verb, clause.verb + 2, (word) =>
    /^(?:well|properly|successfully|effectively|efficiently|professionally|smoothly|consistently)$/u.test(
      word.lower,
    ),
  );
  return how === undefined ? undefined : verdict(r, "unmeasurable", true, ["quality", how]);
};

const isThing = (word: Word | undefined): boolean =>
  is(
    word,
    "feature",
    "flow",
    "integration",
    "platform",
    "document",
    "content",
    "event",
    "process",
    "compliance",
    "research",
  );

/** "the project has its own roadmap", "the protocol has a spec". */
const possessed = (r: Reading, clause: Being): Judged => {
  const has = clause.auxiliary;
  if (has === undefined || !/^(?:has|have|had)$/u.test(r.words[has]?.lower ?? "")) return undefined;
  const phrase = countedPhrase(r.words, has + 1);
  if (!phrase || !isThing(r.words[phrase.head]) || isQuality(r, phrase)) return undefined;
  return verdict(r, "output", true, ["released-state", has], ["thing", phrase.head]);
};

/** A clause about a state, whatever its kind. */
export const judgeBeing = (r: Reading, clause: Being): Judged =>
  countedPeople(r, clause) ?? countedThings(r, clause) ?? measuredState(r, clause) ?? plainState(r, clause);

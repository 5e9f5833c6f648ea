/** Judges statements about what the writers do: "launch the app", "increase retention to 40%", "win 30 customers". */
import { adoption, effect } from "./effects.ts";
import {
  countedWord,
  findWord,
  isArriving,
  isChanging,
  isLevel,
  isPeople,
  isQuality,
  isThing,
  isWorking,
  meansFrom,
  partEnd,
  quantityIn,
  type Reading,
  verdict,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import type { KeyResultKind, Verdict } from "./verdict.ts";

type Judged = Verdict<KeyResultKind> | undefined;
export type Doing = Extract<Reading["clause"], { form: "do" }>;

/** Things that can be pointed at, unlike processes, qualities and figures. */
export const isArtefact = (word: Word | undefined): boolean =>
  is(word, "feature", "flow", "integration", "platform", "document", "content") &&
  !is(word, "measure", "qualities", "money", "outsiders") &&
  !(is(word, "arrivals") && is(word, "plural"));

/** Things that a team makes one by one, so that a number of them is a count of work. */
const isMade = (word: Word | undefined): boolean =>
  is(word, "document", "content", "event", "research", "hire", "feature", "integration") &&
  !is(word, "measure", "arrivals", "qualities", "money") &&
  !isPeople(word);

const headOf = (r: Reading, clause: Doing): Word | undefined =>
  clause.object ? r.words[clause.object.head] : undefined;

/** Verbs that change how fast or how simply a thing works, not the thing. */
const FASTER = /^(?:speed|accelerate|expedite|quicken|slow|stabilize|simplify|scale)$/u;
/** Verbs that make an end of a thing. */
const ENDING = /^(?:eliminate|eradicate|cut|drop)$/u;

/** "from monthly to weekly": a measure without a number. */
const amountless = (r: Reading, from: number): number | undefined =>
  findWord(
    r,
    from,
    r.words.length,
    (word, at) =>
      word.lower === "from" && is(r.words[at + 1], "recurring", "time") && r.words[at + 2]?.lower === "to",
  );

/** Verbs that carry their number with them. */
const FACTORS = /^(?:double|treble|triple|quadruple|quintuple|halve)$/u;

/** Increase, reduce, improve. */
export function changing(r: Reading, clause: Doing): Judged {
  const verb = r.words[clause.verb];
  if (!isChanging(verb)) return undefined;
  const head = headOf(r, clause);
  const amount = quantityIn(r, clause.verb, meansFrom(r, clause.verb));
  const direction = ["verb-of-direction", clause.verb] as const;
  if (is(verb, "raising") && isMade(head) && is(head, "plural") && amount?.kind !== "money")
    return verdict(r, "output", true, [...direction], ["count-of-things", clause.object?.head]);
  if (amount) return measuredChange(r, clause, amount.at);
  const rhythm = amountless(r, clause.verb);
  if (rhythm !== undefined) return verdict(r, "outcome", true, [...direction], ["quantity", rhythm]);
  if (FACTORS.test(verb?.lemma ?? ""))
    return verdict(r, "outcome", true, [...direction], ["measure", clause.object?.head]);
  const means = meansFrom(r, clause.verb);
  const work = findWord(r, means, r.words.length, (word) => is(word, "ing"));
  if (work !== undefined && quantityIn(r, work))
    return verdict(r, "output", true, ["verb-of-work", work], ["quantity", quantityIn(r, work)?.at]);
  if (
    isArtefact(head) &&
    !FASTER.test(verb?.lemma ?? "") &&
    (!is(verb, "lowering") || ENDING.test(verb?.lemma ?? ""))
  )
    return verdict(r, "output", true, ["verb-of-work", clause.verb], ["thing", clause.object?.head]);
  return verdict(r, "unmeasurable", true, [...direction], ["quality", clause.object?.head]);
}

/** A change with a number is an outcome, but for "expand the app to 2 new platforms". */
const measuredChange = (r: Reading, clause: Doing, at: number): Judged => {
  const quantity = r.quantities.find((q) => q.at === at);
  const counted = countedWord(r, quantity);
  const verb = r.words[clause.verb];
  const plain = quantity?.kind === "count" && !isLevel(counted);
  const entering = /^(?:into|to|in)$/u.test(r.words[clause.verb + 1]?.lower ?? "") && is(verb, "raising");
  if (plain && (entering || (is(verb, "raising", "bettering") && isMade(counted))))
    return verdict(r, "output", true, ["verb-of-work", clause.verb], ["count-of-things", quantity?.counted]);
  const work =
    plain &&
    counted !== undefined &&
    is(verb, "raising", "bettering", "reworking") &&
    isArtefact(headOf(r, clause)) &&
    !isPeople(counted);
  if (work) return verdict(r, "output", true, ["verb-of-work", clause.verb], ["thing", clause.object?.head]);
  return verdict(
    r,
    "outcome",
    true,
    ["verb-of-direction", clause.verb],
    ["measure", clause.object?.head],
    ["quantity", at],
  );
};

/** What is asked of people and given by them: answers are work done, not a change. */
const isAskedFor = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:feedback|approval|buy-in|sign-off|signoff|input|agreement|consent|answer|consensus|alignment|permission|clearance|certification|accreditation|licence|license|patent|quote|visa|venue|budget|headcount|access|data|resource|partnership|sponsorship|slot|contract)$/u.test(
    word.lemma,
  );

/** Reach, achieve, get, win. */
export function arriving(r: Reading, clause: Doing): Judged {
  const verb = r.words[clause.verb];
  if (!isArriving(verb)) return undefined;
  const head = headOf(r, clause);
  const arrival = ["verb-of-arriving", clause.verb] as const;
  const thing = ["thing", clause.object?.head] as const;
  const amount = quantityIn(r, clause.verb, meansFrom(r, clause.verb));
  if (
    isAskedFor(head) &&
    amount?.kind !== "money" &&
    amount?.kind !== "percent" &&
    amount?.kind !== "scale" &&
    !is(verb, "reaching")
  )
    return verdict(r, "output", true, [...arrival], [...thing]);
  if (is(head, "compliance") && !isLevel(head) && !amount)
    return verdict(r, "output", true, [...arrival], [...thing]);
  if (amount) return countedArrival(r, clause, amount.at);
  if (isWorking(verb)) return undefined;
  if (isLevel(head) || is(head, "qualities") || isPeople(head))
    return verdict(r, "unmeasurable", true, [...arrival], ["measure", clause.object?.head]);
  if (verb?.lemma === "get") return gettingDone(r, clause);
  return isThing(head)
    ? verdict(r, "output", false, [...arrival], [...thing])
    : verdict(r, "unmeasurable", false, [...arrival]);
}

/** What is sold has gone to somebody. */
const SELLING = /^(?:sell|cross-sell|upsell|receive|earn|win)$/u;

/** "win 30 customers", "reach $2M ARR"; but "collect 20 stories", "add 10 articles" count work. */
const countedArrival = (r: Reading, clause: Doing, at: number): Judged => {
  const quantity = r.quantities.find((q) => q.at === at);
  const counted = countedWord(r, quantity);
  const verb = r.words[clause.verb];
  if (isWorking(verb) && is(counted, "work", "defects")) return undefined;
  const level =
    quantity?.kind !== "count" ||
    SELLING.test(verb?.lemma ?? "") ||
    isLevel(counted) ||
    (isPeople(counted) && !is(verb, "hiring", "asking", "deciding", "teaching"));
  if (isWorking(verb) && (!level || verb?.lemma === "meet")) return undefined;
  if (!level && isMade(counted) && !is(verb, "using"))
    return verdict(r, "output", true, ["verb-of-work", clause.verb], ["count-of-things", quantity?.counted]);
  if (verb?.lemma === "get" && quantity?.kind === "count" && !isPeople(counted) && !isLevel(counted))
    return gettingDone(r, clause) ?? verdict(r, "outcome", false, ["verb-of-arriving", clause.verb]);
  return verdict(
    r,
    "outcome",
    true,
    ["verb-of-arriving", clause.verb],
    [isPeople(counted) ? "people" : "measure", quantity?.counted],
    ["quantity", at],
  );
};

/** "get the cluster to production", "get the docs translated". */
const gettingDone = (r: Reading, clause: Doing): Judged => {
  const from = clause.object?.to ?? clause.verb + 1;
  const done = findWord(
    r,
    from,
    from + 6,
    (word) => is(word, "done") || (is(word, "past") && isWorking(word)) || word.lower === "production",
  );
  if (done !== undefined)
    return verdict(r, "output", true, ["thing", clause.object?.head], ["released-state", done]);
  return isThing(headOf(r, clause))
    ? verdict(r, "output", true, ["verb-of-work", clause.verb], ["thing", clause.object?.head])
    : verdict(r, "unmeasurable", false, ["verb-of-arriving", clause.verb]);
};

/** "deliver on time": punctuality without a measure. */
const punctual = (r: Reading, clause: Doing): Judged => {
  if (!/^(?:deliver|ship|finish|complete|release)$/u.test(r.words[clause.verb]?.lemma ?? ""))
    return undefined;
  if (clause.object && !is(r.words[clause.object.head], "plural")) return undefined;
  const at = findWord(
    r,
    clause.verb,
    r.words.length,
    (word, i) => word.lower === "on-time" || (word.lower === "on" && r.words[i + 1]?.lower === "time"),
  );
  return at === undefined || quantityIn(r, clause.verb)
    ? undefined
    : verdict(r, "unmeasurable", true, ["quality", at, at + (r.words[at]?.lower === "on" ? 1 : 0)]);
};

/** Build, launch, interview, hire, decide: work, unless people or figures are what is counted. */
export function working(r: Reading, clause: Doing): Judged {
  const verb = r.words[clause.verb];
  if (!verb) return undefined;
  const reached =
    adoption(r, clause) ??
    producedLevel(r, clause) ??
    effect(r, clause.verb) ??
    madeBetter(r, clause) ??
    madeQuality(r, clause) ??
    punctual(r, clause);
  if (reached) return reached;
  if (!isWorking(verb) && !isThing(headOf(r, clause)) && is(verb, "becoming", "failing"))
    return verdict(r, "unmeasurable", true, ["quality", clause.verb]);
  return verdict(
    r,
    "output",
    true,
    [is(verb, "making", "releasing") ? "verb-of-making" : "verb-of-work", clause.verb],
    ["thing", clause.object?.head],
  );
}

/** "make onboarding easier": a direction in the words of making. */
const madeBetter = (r: Reading, clause: Doing): Judged => {
  if (r.words[clause.verb]?.lemma !== "make" || !clause.object) return undefined;
  const to = clause.object.to;
  const better = findWord(
    r,
    clause.object.from,
    to + 4,
    (word, at) => is(word, "comparative") || (is(word, "quality") && at >= to - 1),
  );
  if (better === undefined || quantityIn(r, clause.verb)) return undefined;
  return verdict(r, "unmeasurable", true, ["verb-of-direction", clause.verb], ["quality", better]);
};

/** "build trust", "provide excellent service": a quality as the thing made. */
const madeQuality = (r: Reading, clause: Doing): Judged => {
  const verb = r.words[clause.verb];
  if (
    !clause.object ||
    !(is(verb, "making", "releasing") || /^(?:provide|offer|give|drive|gain|earn)$/u.test(verb?.lemma ?? ""))
  )
    return undefined;
  if (
    quantityIn(r, clause.verb) ||
    is(r.words[clause.object.to], "conjunction") ||
    !isQuality(r, clause.object)
  )
    return undefined;
  return verdict(
    r,
    "unmeasurable",
    true,
    ["verb-of-direction", clause.verb],
    ["quality", clause.object.head],
  );
};

const GROWTH =
  /^(?:improvement|increase|decrease|reduction|growth|rise|drop|decline|uplift|lift|gain|boost|saving|savings|cut)$/u;

/** "deliver $2M in savings", "build a community of 1,000 members": made, but a level. */
const producedLevel = (r: Reading, clause: Doing): Judged => {
  const verb = r.words[clause.verb];
  const growth = r.quantities.find(
    (q) => q.at > clause.verb && q.kind === "percent" && GROWTH.test(countedWord(r, q)?.lemma ?? ""),
  );
  if (growth) return verdict(r, "outcome", true, ["measure", growth.counted], ["quantity", growth.at]);
  if (
    !is(verb, "making", "releasing", "gaining", "reaching") ||
    is(verb, "hiring", "asking") ||
    verb?.lemma === "meet"
  )
    return undefined;
  const quantity = quantityIn(r, clause.verb, partEnd(r, clause.verb));
  const counted = countedWord(r, quantity);
  if (!quantity || !clause.object) return undefined;
  const direct = quantity.at <= clause.object.head || r.words[clause.object.to]?.lower === "of";
  const level = isLevel(counted) && !is(counted, "document", "content", "event", "feature", "research");
  const people = is(counted, "outsiders", "insiders") && !is(counted, "hire");
  const money = quantity.kind === "money" && !isThing(counted);
  if (!direct || !(level || people || money) || quantity.kind === "time") return undefined;
  return verdict(
    r,
    "outcome",
    true,
    [isPeople(counted) ? "people" : "measure", quantity.counted],
    ["quantity", quantity.at],
  );
};

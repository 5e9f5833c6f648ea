/** Judges what the writers do: "launch …", "hire …", "decide …" is work, unless people or figures are what is counted. */
import { meetsStandard } from "./arriving.ts";
import { adoption, effect } from "./effects.ts";
import type { NounPhrase } from "./nouns.ts";
import {
  countedWord,
  type Doing,
  findWord,
  headOf,
  isLevel,
  isPeople,
  isQuality,
  isThing,
  isWorking,
  type Judged,
  outcome,
  output,
  partEnd,
  quantityIn,
  type Reading,
  unmeasured,
  unsure,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import type { Clue } from "./verdict.ts";

type Check = (r: Reading, clause: Doing) => Judged;

const lemmaOf = (r: Reading, clause: Doing): string => r.words[clause.verb]?.lemma ?? "";

const GROWTH =
  /^(?:improvement|increase|decrease|reduction|growth|rise|drop|decline|uplift|lift|gain|boost|saving|savings|cut)$/u;

/** "show a 10% lift in conversion": the number is that of a change. */
const grown: Check = (r, clause) => {
  const growth = r.quantities.find(
    (q) => q.at > clause.verb && q.kind === "percent" && GROWTH.test(countedWord(r, q)?.lemma ?? ""),
  );
  return growth && outcome(r, ["measure", growth.counted], ["quantity", growth.at]);
};

/** "refunds under 50 euros" are some refunds. */
const BOUND = /^(?:under|over|above|below|up)$/u;

/** "deliver $2M in savings", "build a community of 1,000 members": made, but a level. */
const producedLevel: Check = (r, clause) => {
  const verb = r.words[clause.verb];
  if (
    !is(verb, "making", "releasing", "gaining", "reaching") ||
    is(verb, "hiring", "asking") ||
    lemmaOf(r, clause) === "meet"
  )
    return undefined;
  const quantity = quantityIn(r, clause.verb, partEnd(r, clause.verb));
  if (!quantity || !clause.object || quantity.kind === "time") return undefined;
  if (quantity.kind === "money" && BOUND.test(r.words[quantity.at - 1]?.lower ?? "")) return undefined;
  if (quantity.at > clause.object.head && r.words[clause.object.to]?.lower !== "of") return undefined;
  const what = countedWord(r, quantity);
  const people = is(what, "outsiders", "insiders") && !is(what, "hire");
  const offered = lemmaOf(r, clause) === "make" && is(what, "arrivals") && !is(what, "money");
  const level =
    isLevel(what) &&
    !offered &&
    !(what?.lemma === "unit" && lemmaOf(r, clause) === "build") &&
    !is(what, "document", "content", "event", "feature", "research", "work");
  const money = quantity.kind === "money" && !isThing(what);
  if (!people && !level && !money) return undefined;
  return outcome(r, [people ? "people" : "measure", quantity.counted], ["quantity", quantity.at]);
};

/** "take conversion from 2% to 3%", "push active users above 5,000": a figure that is moved. */
const movedLevel: Check = (r, clause) => {
  const head = headOf(r);
  const figure = (isLevel(head) && !isThing(head)) || (is(head, "outsiders") && is(head, "plural"));
  const some = is(head, "arrivals") && is(head, "plural") && quantityIn(r, clause.verb)?.kind === "money";
  if (
    !figure ||
    some ||
    !clause.object ||
    is(r.words[clause.verb], "asking", "telling", "hiring", "teaching", "deciding")
  )
    return undefined;
  const bounds = isLevel(head)
    ? /^(?:from|to|above|below|over|under|at|by|past)$/u
    : /^(?:from|above|over|past)$/u;
  const bound = findWord(
    r,
    clause.object.to,
    clause.object.to + 4,
    (word, at) => bounds.test(word.lower) && quantityIn(r, at + 1, at + 3) !== undefined,
  );
  return bound === undefined
    ? undefined
    : outcome(r, ["measure", clause.object.head], ["quantity", quantityIn(r, bound)?.at]);
};

/** "make checkout 30% faster", "see twice as many visits": better by how much. */
const fasterBy: Check = (r, clause) => {
  const isBetter = (share: boolean) => (word: Word) =>
    word.lower === "as" || (is(word, "comparative") && (share || !/^(?:more|less|fewer)$/u.test(word.lower)));
  const quantity = r.quantities.find(
    ({ at, kind }) =>
      at > clause.verb && findWord(r, at + 1, at + 3, isBetter(kind === "percent")) !== undefined,
  );
  const better =
    quantity && findWord(r, quantity.at, quantity.at + 4, (word) => is(word, "comparative", "quality"));
  if (
    !quantity ||
    better === undefined ||
    (quantity.kind === "count" && r.words[quantity.at]?.lower !== "twice")
  )
    return undefined;
  return outcome(r, ["verb-of-direction", better], ["quantity", quantity.at]);
};

/** "sync 10,000 files in under 5 seconds": how fast a thing works. */
const performance: Check = (r, clause) => {
  const time = r.quantities.find(({ at, kind }) => kind === "time" && at > clause.verb && isShort(r, at));
  const bound =
    time &&
    findWord(r, Math.max(0, time.at - 3), time.at, (word) =>
      /^(?:under|less|within|below|in)$/u.test(word.lower),
    );
  return time && bound !== undefined
    ? outcome(r, ["measure", bound], ["quantity", time.at])
    : load(r, clause);
};

const SHORT = /^(?:ms|s|sec|secs|seconds?|milliseconds?|min|mins|minutes?)$/u;

const isShort = (r: Reading, at: number): boolean => {
  const glued = /\d([a-z]+)$/u.exec(r.words[at]?.lower ?? "")?.[1];
  return SHORT.test(glued ?? r.words[at + 1]?.lower ?? "");
};

/** What a system carries: "handle 10,000 requests per second", "store 2 TB". */
const load: Check = (r, clause) => {
  const quantity = r.quantities.find(({ at }) => at > clause.verb);
  if (
    !quantity ||
    !/^(?:handle|process|serve|support|scale|store|transfer|ingest|sync|stream|index|load|fetch|list|run|accommodate)$/u.test(
      lemmaOf(r, clause),
    )
  )
    return undefined;
  const bytes =
    /\d(?:[kmgtp]b|rps|qps|tps|fps)$/iu.test(r.words[quantity.at]?.text ?? "") ||
    /^(?:[kmgtp]b|rps|qps|tps|fps|concurrent|simultaneous)$/u.test(r.words[quantity.at + 1]?.lower ?? "");
  const many = quantity.kind === "count" && (quantity.value ?? 0) >= 1000;
  return bytes || many ? outcome(r, ["measure", clause.verb], ["quantity", quantity.at]) : undefined;
};

/** "make onboarding easier": a direction in the words of making. */
const madeBetter: Check = (r, clause) => {
  if (lemmaOf(r, clause) !== "make" || !clause.object || quantityIn(r, clause.verb)) return undefined;
  const { from, to } = clause.object;
  const better = findWord(
    r,
    from,
    to + 4,
    (word, at) => is(word, "comparative") || (is(word, "quality") && at >= to - 1),
  );
  return better === undefined
    ? undefined
    : unmeasured(r, ["verb-of-direction", clause.verb], ["quality", better]);
};

/** Verbs that give, back or go about something; with a quality they promise it without a measure. */
const SOFT =
  /^(?:provide|offer|give|drive|gain|earn|support|promote|foster|encourage|work|communicate|collaborate|focus|strive|help|serve|deliver|act|operate|cooperate)$/u;
/** Only things are given to the public like that: "launch customer support". */
const LAUNCHING = /^(?:launch|ship|release|pilot)$/u;

/** "build trust", "provide excellent service", "work more closely": a quality as the thing made. */
const madeQuality: Check = (r, clause) => {
  const soft = SOFT.test(lemmaOf(r, clause));
  if (quantityIn(r, clause.verb) || !(soft || is(r.words[clause.verb], "making", "releasing")))
    return undefined;
  const made: Clue = ["verb-of-direction", clause.verb];
  const better = soft
    ? findWord(r, clause.verb + 1, partEnd(r, clause.verb), (word) => is(word, "comparative"))
    : undefined;
  if (better !== undefined && !is(r.words[better], "verb")) return unmeasured(r, made, ["quality", better]);
  if (!clause.object || is(r.words[clause.object.to], "conjunction") || !isQuality(r, clause.object))
    return undefined;
  if (is(r.words[clause.object.to], "noun") || (!soft && isSupport(r, clause.object))) return undefined;
  if (is(r.words[clause.verb], "releasing") && is(headOf(r), "arrivals", "feature", "platform"))
    return undefined;
  const { from, head } = clause.object;
  if (
    LAUNCHING.test(lemmaOf(r, clause)) &&
    !r.words.slice(from, head).some((word) => is(word, "comparative"))
  )
    return undefined;
  if (/^(?:implement|deploy|install)$/u.test(lemmaOf(r, clause)) && clause.object.from < clause.object.head)
    return undefined;
  return unmeasured(r, made, ["quality", clause.object.head]);
};

/** "multi-language support": what a product can do; but "customer support", "better support". */
const isSupport = (r: Reading, { from, head }: NounPhrase): boolean =>
  r.words[head]?.lemma === "support" &&
  from < head &&
  findWord(r, from, head, (word) => isPeople(word) || is(word, "quality", "comparative")) === undefined;

/** "deliver on time": punctuality without a measure. */
const punctual: Check = (r, clause) => {
  if (!/^(?:deliver|ship|finish|complete|release)$/u.test(lemmaOf(r, clause)) || quantityIn(r, clause.verb))
    return undefined;
  if (clause.object && !is(r.words[clause.object.head], "plural")) return undefined;
  const at = findWord(
    r,
    clause.verb,
    r.words.length,
    (word, i) => word.lower === "on" && r.words[i + 1]?.lower === "time",
  );
  return at === undefined ? undefined : unmeasured(r, ["quality", at, at + 1]);
};

/** "engage 200 volunteers", "feed 300 families": who is moved or helped is the point. */
const moved: Check = (r, clause) => {
  const quantity = quantityIn(r, clause.verb, (clause.object?.head ?? clause.verb) + 1);
  const people = is(countedWord(r, quantity), "outsiders");
  if (
    !people ||
    !/^(?:engage|activate|involve|mobilize|empower|inspire|convince|enroll|enrol|enlist|delight|benefit|energize|rally|unite|serve|help|feed|house|treat|entertain|impact|touch)$/u.test(
      lemmaOf(r, clause),
    )
  )
    return undefined;
  return outcome(
    r,
    ["verb-of-arriving", clause.verb],
    ["people", quantity?.counted],
    ["quantity", quantity?.at],
  );
};

/** "onboard 50 customers": work to some, reach to others. */
const welcomed: Check = (r, clause) => {
  const quantity = quantityIn(r, clause.verb);
  if (
    lemmaOf(r, clause) !== "onboard" ||
    !is(countedWord(r, quantity), "outsiders") ||
    is(countedWord(r, quantity), "insiders")
  )
    return undefined;
  return unsure(outcome(r, ["people", quantity?.counted], ["quantity", quantity?.at]));
};

/** "become the leader", "be profitable". */
const becoming: Check = (r, clause) => {
  const verb = r.words[clause.verb];
  if (meetsStandard(r, clause)) return output(r, ["verb-of-arriving", clause.verb]);
  if (isWorking(verb) || isThing(headOf(r)) || !is(verb, "becoming", "failing")) return undefined;
  return unmeasured(r, ["quality", clause.verb]);
};

/** "create 200 jobs", "generate 500K in sales": what comes of the work, for others or in the till. */
const yielded: Check = (r, clause) => {
  const quantity = quantityIn(r, clause.verb, clause.verb + 2);
  if (!quantity || !/^(?:create|generate|bring)$/u.test(lemmaOf(r, clause))) return undefined;
  const jobs = /^(?:jobs|livelihoods|apprenticeships)$/u.test(countedWord(r, quantity)?.lower ?? "");
  const till =
    r.words[quantity.at + 1]?.lower === "in" &&
    findWord(r, quantity.at + 2, quantity.at + 5, isLevel) !== undefined;
  return jobs || till ? outcome(r, ["measure", quantity.counted], ["quantity", quantity.at]) : undefined;
};

const CHECKS: readonly Check[] = [
  yielded,
  adoption,
  moved,
  welcomed,
  producedLevel,
  grown,
  movedLevel,
  fasterBy,
  performance,
  (r, clause) => effect(r, clause.verb),
  madeBetter,
  madeQuality,
  punctual,
  becoming,
];

/** Build, launch, interview, hire, decide. */
export function working(r: Reading, clause: Doing): Judged {
  const verb = r.words[clause.verb];
  for (const check of CHECKS) {
    const found = check(r, clause);
    if (found) return found;
  }
  const people = isPeople(headOf(r)) && quantityIn(r, clause.verb) !== undefined;
  return output(
    r,
    [is(verb, "making", "releasing") ? "verb-of-making" : "verb-of-work", clause.verb],
    [people ? "people" : "thing", clause.object?.head],
  );
}

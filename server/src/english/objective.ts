/** Judges an objective: an effect for somebody, a piece of work, a bare metric, upkeep, or nothing in particular. */
import { INTERNAL, KPIS } from "./data/goals.ts";
import { effect } from "./effects.ts";
import { holding, upkeepLevel } from "./holding.ts";
import { listed } from "./inflect.ts";
import { judgeReading } from "./keyResult.ts";
import type { NounPhrase } from "./nouns.ts";
import {
  countedWord,
  findWord,
  headOf,
  isArriving,
  isArtefact,
  isChanging,
  isLevel,
  isPeople,
  isQuality,
  isThing,
  isWorking,
  phraseOf,
  quantityIn,
  type Reading,
  readStatement,
  verbOf,
  verdict,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import type { ObjectiveKind, Verdict } from "./verdict.ts";

type Judged = Verdict<ObjectiveKind> | undefined;
type Check = (r: Reading) => Judged;

const KPI_WORDS = new Set(listed(KPIS));
const INTERNAL_WORDS = new Set(listed(INTERNAL));

/** Keep, maintain, stay, uptime. */
const upkeep: Check = (r) => {
  const near =
    verbOf(r)?.lemma === "stay" &&
    findWord(r, r.from, r.words.length, (word) => is(word, "outsiders")) !== undefined;
  const held = near ? undefined : (holding(r) ?? upkeepLevel(r));
  if (held && !launchesToo(r)) return { ...held, kind: "business-as-usual" };
  const high = findWord(r, r.from, r.words.length, (word) => is(word, "upkeep"));
  if (high !== undefined && !isWorking(verbOf(r)))
    return verdict(r, "business-as-usual", true, ["service-level", high]);
  return carriedOn(r) ?? ran(r);
};

/** "… and launch the new region": half of it is work. */
const launchesToo = (r: Reading): boolean =>
  findWord(
    r,
    r.from + 1,
    r.words.length,
    (word, at) => is(word, "releasing") && is(word, "base") && is(r.words[at - 1], "conjunction"),
  ) !== undefined;

/** "keeps supporting", "continue to run", "on a regular basis". */
const carriedOn = (r: Reading): Judged => {
  const on = findWord(
    r,
    r.from,
    r.words.length,
    (word, at) =>
      /^(?:continue|keep)$/u.test(word.lemma) &&
      is(word, "verb") &&
      (is(r.words[at + 1], "ing") || r.words[at + 1]?.lower === "to"),
  );
  if (on !== undefined) return verdict(r, "business-as-usual", true, ["verb-of-holding", on]);
  const often = findWord(
    r,
    r.from,
    r.words.length,
    (word, at) =>
      is(word, "recurring") && !/^(?:ongoing|consistent|continuous)$/u.test(word.lower) && isAdverbial(r, at),
  );
  const work =
    r.clause.form === "do" && often !== undefined && often > r.clause.verb && !isChanging(verbOf(r));
  return work ? verdict(r, "business-as-usual", true, ["standing-duty", often]) : undefined;
};

/** "weekly" at the end, "on a regular basis"; not "the annual conference". */
const isAdverbial = (r: Reading, at: number): boolean =>
  !is(r.words[at + 1], "noun") ||
  /^(?:basis|pace|cadence|rhythm|intervals?)$/u.test(r.words[at + 1]?.lower ?? "");

const RUNNING =
  /^(?:ensure|assure|guarantee|manage|run|operate|administer|oversee|monitor|handle|support|measure|track|govern)$/u;

/** "ensure smooth operations", "manage the support desk": running what runs. */
const ran = (r: Reading): Judged => {
  const verb = verbOf(r);
  if (
    r.clause.form !== "do" ||
    !RUNNING.test(verb?.lemma ?? "") ||
    (isThing(headOf(r)) &&
      /^(?:run|manage|support|measure|track)$/u.test(verb?.lemma ?? "") &&
      !is(headOf(r), "qualities", "platform"))
  )
    return undefined;
  const helped = findWord(r, r.clause.verb, r.words.length, (word) => is(word, "ambition"));
  if (helped !== undefined || (verb?.lemma === "support" && isPeople(headOf(r)))) return undefined;
  return verdict(r, "business-as-usual", true, ["standing-duty", r.clause.verb]);
};

/** "improve internal communication", "be a better place to work": a wish about ourselves. */
const wish: Check = (r) => {
  const { clause } = r;
  const phrase = phraseOf(r);
  const verb = verbOf(r);
  if (clause.form === "state" || quantityIn(r, r.from)) return undefined;
  const better =
    clause.form === "do"
      ? isWishing(verb)
      : phrase &&
        findWord(r, phrase.from, phrase.head, (word) => is(word, "quality", "comparative")) !== undefined;

  const inside =
    phrase &&
    findWord(
      r,
      phrase.from,
      r.words.length,
      (word) => INTERNAL_WORDS.has(word.lemma) || INTERNAL_WORDS.has(word.lower),
    );

  if (!better || inside === undefined || findWord(r, r.from, r.words.length, isCustomer) !== undefined)
    return undefined;
  if (
    /^(?:score|rate|turnover|attrition|cost|retention|revenue|efficiency|productivity)$/u.test(
      headOf(r)?.lemma ?? "",
    )
  )
    return undefined;
  if (phrase && isArtefact(headOf(r)) && !INTERNAL_WORDS.has(headOf(r)?.lemma ?? "")) return undefined;
  return verdict(r, "business-as-usual", true, ["wish", inside]);
};

const isWishing = (verb: Word | undefined): boolean =>
  is(verb, "bettering", "raising", "becoming") ||
  /^(?:make|promote|cultivate|encourage)$/u.test(verb?.lemma ?? "");

const OUR_OWN = /^(?:company|business|organi[sz]ation|org|member|people|person|place|partner)$/u;

/** Somebody outside, for whom an improvement is more than housekeeping. */
const isCustomer = (word: Word): boolean =>
  is(word, "outsiders") && !is(word, "insiders") && !OUR_OWN.test(word.lemma);

const isFigure = (word: Word | undefined): boolean =>
  word !== undefined &&
  (KPI_WORDS.has(word.lemma) ||
    KPI_WORDS.has(word.lower) ||
    (is(word, "measure", "money") && !isThing(word)) ||
    (is(word, "arrivals") && is(word, "plural") && !isThing(word)));

/** "increase revenue", "NPS from 22 to 50", "grow the user base". */
const metric: Check = (r) => {
  const { clause } = r;
  const verb = verbOf(r);
  const phrase = phraseOf(r);
  const head = headOf(r);
  const moved = effect(r, r.from);
  if (moved && !brackets(r)) return { ...moved, kind: "business-metric" };
  if (clause.form === "do" && (isChanging(verb) || isArriving(verb))) return moving(r, clause.verb, phrase);
  if (
    clause.form === "do" &&
    is(verb, "becoming") &&
    /^(?:profitable|cash-positive|cash-flow-positive|break-even)$/u.test(
      r.words[clause.verb + 1]?.lower ?? "",
    )
  )
    return verdict(r, "business-metric", true, ["measure", clause.verb + 1]);
  const number = quantityIn(r, r.from);
  const counts =
    number &&
    number.kind !== "time" &&
    (number.kind !== "count" || isPeople(countedWord(r, number)) || isLevel(countedWord(r, number)));
  if (clause.form !== "do" && counts && !brackets(r))
    return verdict(r, "business-metric", true, ["quantity", number.at], ["measure", number.counted]);
  if (clause.form === "phrase" && isFigure(head))
    return verdict(r, "business-metric", true, ["measure", phrase?.head]);
  return undefined;
};

const brackets = (r: Reading): boolean => {
  const at = r.quantities[0]?.at;
  return at !== undefined && findWord(r, 0, at, (word) => word.text === "(") !== undefined;
};

const TEAM = /^(?:team|headcount|staff|workforce|squad|department|organization|organisation)$/u;
const FUNDS = /^(?:series|funding|round|capital|investment|seed|fund)$/u;

/** A direction and what it moves. */
const moving = (r: Reading, verb: number, phrase: NounPhrase | undefined): Judged => {
  const head = r.words[phrase?.head ?? -1];
  const funds = phrase && findWord(r, phrase.from, phrase.to, (word) => FUNDS.test(word.lemma)) !== undefined;
  const entering = is(r.words[verb], "raising") && /^(?:in|into|to)$/u.test(r.words[verb + 1]?.lower ?? "");
  if (entering || funds || (head && is(r.words[verb], "raising") && TEAM.test(head.lemma)))
    return verdict(r, "activity", true, ["verb-of-work", verb], ["thing", phrase?.head]);
  const figure =
    phrase && findWord(r, phrase.from, phrase.to, (word, at) => isFigure(word) && at >= phrase.head - 1);
  const number = quantityIn(r, verb);
  if (figure !== undefined || (number && number.kind !== "time" && !isArtefact(countedWord(r, number))))
    return verdict(
      r,
      "business-metric",
      true,
      ["verb-of-direction", verb],
      ["measure", figure ?? phrase?.head],
      ["quantity", number?.at],
    );
  if (is(r.words[verb], "raising") && is(head, "outsiders") && is(head, "plural"))
    return verdict(r, "business-metric", true, ["verb-of-direction", verb], ["people", phrase?.head]);
  return undefined;
};

const PROMISES =
  /^(?:make|give|help|transform|become|be|empower|delight|inspire|eliminate|win|earn|let|democratize|free|unlock|mobilize|prove|reinvent|redefine|revolutionize|meet|stay|feel)$/u;
/** Verbs that promise when somebody gets something, and are work when a thing is made. */
const GIVES = /^(?:enable|allow|let|provide|offer|bring|show|support|serve|connect)$/u;

const promises = (r: Reading, verb: number): boolean => {
  const { lemma } = r.words[verb] as Word;
  const phrase = phraseOf(r);
  if (lemma === "make" && phrase && isThing(headOf(r)) && !is(headOf(r), "content", "feature"))
    return !is(r.words[phrase.to], "preposition") && r.words[phrase.to] !== undefined;
  return PROMISES.test(lemma) || (GIVES.test(lemma) && isPeople(headOf(r)));
};

/** "build", "launch", "hire": work, unless it promises something to somebody. */
const activity: Check = (r) => {
  const { clause } = r;
  const verb = verbOf(r);
  const dream = findWord(r, r.from, r.words.length, (word) => is(word, "ambition"));
  if (clause.form === "do") {
    const plain = is(verb, "releasing", "hiring", "reworking");
    if (promises(r, clause.verb) || (dream !== undefined && !plain) || is(verb, "becoming")) return undefined;
    if (!clause.object || r.words[clause.verb + 1]?.lower === "with") return undefined;
    if (isChanging(verb) && !is(verb, "making", "releasing"))
      return isArtefact(headOf(r)) || isNamed(headOf(r)) || automates(r) ? work(r, clause.verb) : undefined;
    if (isArriving(verb) && !isWorking(verb)) return undefined;
    if (
      clause.object &&
      isQuality(r, clause.object) &&
      is(verb, "making", "managing", "teaching", "telling", "enabling") &&
      !/^(?:implement|automate|document)$/u.test(verb?.lemma ?? "")
    )
      return undefined;
    return isWorking(verb) || is(verb, "verb") ? work(r, clause.verb) : undefined;
  }
  return judgedAsThing(r);
};

/** A name that we don't know is the name of a thing. */
const isNamed = (word: Word | undefined): boolean => word !== undefined && word.tags.size === 0;

/** "scale support through automation". */
const automates = (r: Reading): boolean =>
  findWord(
    r,
    r.from,
    r.words.length,
    (word, at) =>
      /^(?:through|via)$/u.test(word.lower) &&
      (isThing(r.words[at + 1]) || is(r.words[at + 1], "ing") || r.words[at + 1]?.lemma === "automation"),
  ) !== undefined;

const work = (r: Reading, verb: number): Judged =>
  verdict(
    r,
    "activity",
    true,
    [is(r.words[verb], "making", "releasing") ? "verb-of-making" : "verb-of-work", verb],
    ["thing", phraseOf(r)?.head],
  );

/** A finished state or a thing alone: "the portal is released", "an MVP". */
const judgedAsThing = (r: Reading): Judged => {
  const bracket = findWord(r, r.from, r.words.length, (word) => word.text === "(") ?? r.words.length;
  const praised = findWord(
    r,
    r.from,
    bracket,
    (word) =>
      is(word, "quality", "comparative", "ambition", "using") &&
      !is(word, "noun", "done") &&
      !is(word, "making", "releasing", "reworking", "bettering"),
  );
  const judged = judgeReading(r);
  if (judged.kind !== "output" || praised !== undefined) return undefined;
  if (judged.evidence.some(({ role }) => role === "capability")) return undefined;
  return { ...judged, kind: "activity" };
};
const CHECKS: readonly Check[] = [upkeep, metric, wish, activity];

/** What is left: somebody is named or something is promised, or nothing in particular is said. */
const rest = (r: Reading): Verdict<ObjectiveKind> => {
  const named = findWord(r, r.from, r.words.length, (word) => isPeople(word) || is(word, "ambition"));
  if (named !== undefined)
    return verdict(r, "good", true, [isPeople(r.words[named]) ? "people" : "wish", named]);
  return verdict(r, "vague", true, ["quality", phraseOf(r)?.head]);
};

/** What an objective is, and the words that say so. */
export function judgeObjective(text: string): Verdict<ObjectiveKind> {
  const reading = readStatement(text);
  for (const check of CHECKS) {
    const found = check(reading);
    if (found) return found;
  }
  return rest(reading);
}

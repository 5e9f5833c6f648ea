/** Wording that holds what is there: keep, stay, uptime, ceilings on defects, standing duties with a service level. */
import {
  ceilingBefore,
  countedWord,
  findWord,
  isChanging,
  isWorking,
  quantityIn,
  type Reading,
  verdict,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import type { KeyResultKind, Verdict } from "./verdict.ts";

type Judged = Verdict<KeyResultKind> | undefined;

/** "continue to grow", "keep adding": the second verb is what happens. */
const isCarryingOn = (r: Reading, at: number): boolean => {
  const word = r.words[at];
  const next = r.words[at + 1];
  if (word?.lemma === "continue" || word?.lemma === "keep")
    return is(next, "ing") || (next?.lower === "to" && is(r.words[at + 2], "verb"));
  return false;
};

/** "hold a workshop" is work, "hold churn at 2%" holds. */
const isHolding = (r: Reading, at: number): boolean => {
  const word = r.words[at] as Word;
  if (!is(word, "holding")) return false;
  if (word.lemma === "hold")
    return (
      findWord(r, at + 1, at + 8, (w) => /^(?:at|below|under|above|steady|within|flat)$/u.test(w.lower)) !==
        undefined && !is(r.words[at + 1], "determiner")
    );
  const guests = r.clause.form === "state" && is(r.words[r.clause.subject.head], "outsiders");
  if (guests && word.lemma === "stay") return false;
  if (word.lemma === "protect" || word.lemma === "persist") return false;
  if (word.lemma === "retain")
    return quantityIn(r, at)?.kind !== "percent" || r.words[at + 1]?.piece !== "number";
  return !is(word, "noun") || is(word, "verb");
};

/** Maintain, keep, stay, remain. */
export function holding(r: Reading): Judged {
  const { clause } = r;
  if (clause.form === "phrase") return undefined;
  const at = clause.verb;
  if (isHolding(r, at) && !isCarryingOn(r, at))
    return verdict(r, "maintenance", true, ["verb-of-holding", at]);
  const later = findWord(
    r,
    at + 1,
    r.words.length,
    (word, i) => /^(?:remain|stay)s?$/u.test(word.lower) && isHolding(r, i),
  );
  if (later !== undefined && !is(r.words[later - 1], "relative"))
    return verdict(r, "maintenance", true, ["verb-of-holding", later]);
  return undefined;
}

/** "99.9% uptime", "meet the SLA", "within the error budget": a service level, unless it is to change. */
export function upkeepLevel(r: Reading): Judged {
  const at = findWord(
    r,
    r.from,
    r.words.length,
    (word, i) =>
      is(word, "upkeep") ||
      (word.lower === "error" && r.words[i + 1]?.lemma === "budget") ||
      (word.lower === "service" && r.words[i + 1]?.lemma === "level"),
  );
  if (at === undefined) return undefined;
  const { clause } = r;
  const verb = clause.form === "do" ? r.words[clause.verb] : undefined;
  if (clause.form === "do" && isChanging(verb)) return undefined;
  if (clause.form === "do" && isWorking(verb) && !quantityIn(r, 0) && !is(verb, "reaching", "ensuring"))
    return undefined;
  if (!quantityIn(r, 0) && clause.form !== "do") return undefined;
  return verdict(r, "maintenance", true, ["service-level", at], ["quantity", quantityIn(r, 0)?.at]);
}

/** "Ingest 99.99% of events": so near to all of it that it can only be held. */
export function nearlyAll(r: Reading): Judged {
  const { clause, words } = r;
  if (clause.form === "do" && isChanging(words[clause.verb])) return undefined;
  const all = r.quantities.find(({ kind, value = 0 }) => kind === "percent" && value >= 99 && value < 100);
  const before = all && words[all.at - 1]?.lower;
  return all && before !== "to" && before !== "from"
    ? verdict(r, "maintenance", true, ["service-level", all.at])
    : undefined;
}

/** "no outages", "zero P1 incidents", "fewer than 3 bugs", "don't lose data". */
export function ceiling(r: Reading): Judged {
  const { clause, words } = r;
  if (clause.form === "do" && isChanging(words[clause.verb])) return undefined;
  if (is(words[r.from], "negation") && words[r.from]?.lower !== "without" && clause.form !== "do")
    return negated(r, r.from);
  if (/^(?:don't|not|never|avoid|prevent)$/u.test(words[r.from]?.lower ?? "")) return negated(r, r.from);
  for (const quantity of r.quantities) {
    const bound = ceilingBefore(r, quantity);
    const zero = quantity.value === 0;
    const counted = countedWord(r, quantity);
    if (zero && words[quantity.at - 1]?.lower !== "to" && words[quantity.at - 1]?.lower !== "from")
      return negated(r, quantity.at);
    if (bound !== undefined && is(counted, "defects"))
      return verdict(r, "maintenance", true, ["ceiling", bound], ["measure", quantity.counted]);
  }
  const none = findWord(
    r,
    r.from,
    words.length,
    (word, at) => /^(?:no|zero)$/u.test(word.lower) && is(words[at + 1], "defects"),
  );
  return none !== undefined && clause.form === "phrase" ? negated(r, none) : negatedInside(r);
}

const negated = (r: Reading, at: number): Judged => verdict(r, "maintenance", true, ["ceiling", at]);

/** "Ensure no releases slip", "we don't lose customers", "sees no blockers". */
const negatedInside = (r: Reading): Judged => {
  const { clause, words } = r;
  if (clause.form === "phrase") return undefined;
  const from = clause.form === "state" ? clause.subject.to : r.from;
  const until =
    clause.form === "do" && !is(words[clause.verb], "ensuring", "failing") ? clause.verb : from + 8;
  const at = findWord(
    r,
    from,
    until,
    (word, i) =>
      is(word, "negation") && !/^(?:without|nor|non)$/u.test(word.lower) && !is(words[i + 1], "comparative"),
  );
  return at === undefined ? undefined : negated(r, at);
};

/** "within 24 hours", "on time", "by the 7th of each month". */
const promptness = (r: Reading, from: number): number | undefined => {
  for (const quantity of r.quantities)
    if (
      quantity.kind === "time" &&
      quantity.at > from &&
      (/^(?:within|in)$/u.test(r.words[quantity.at - 1]?.lower ?? "") ||
        ceilingBefore(r, quantity) !== undefined)
    )
      return quantity.at;
  return findWord(
    r,
    from,
    r.words.length,
    (word, at) =>
      word.lower === "on-time" ||
      (word.lower === "on" && /^(?:time|schedule)$/u.test(r.words[at + 1]?.lower ?? "")),
  );
};

/** "Respond to tickets within 3 hours", "invoices are paid within 30 days". */
export function serviceLevel(r: Reading): Judged {
  const { clause, words } = r;
  if (clause.form === "phrase" || !is(words[clause.verb], "serving")) return undefined;
  if (clause.form === "do" && isChanging(words[clause.verb])) return undefined;
  const at = promptness(r, clause.verb);
  if (
    at === undefined ||
    (clause.form === "do" && /^(?:deliver|ship)$/u.test(words[clause.verb]?.lemma ?? ""))
  )
    return undefined;
  if (clause.form === "state" && is(words[clause.subject.head], "outsiders")) return undefined;
  return verdict(r, "maintenance", true, ["standing-duty", clause.verb], ["quantity", at]);
}

/** "meet all deadlines", "comply with regulations". */
const obligation = (r: Reading, clause: { verb: number }): Judged => {
  if (
    !/^(?:meet|comply|follow|adhere|honou?r|respect|fulfil|fulfill)$/u.test(r.words[clause.verb]?.lemma ?? "")
  )
    return undefined;
  const at = findWord(r, clause.verb, clause.verb + 6, (word) =>
    /^(?:deadline|obligation|regulation|standard|commitment|law|rule|guideline|policy|budget)$/u.test(
      word.lemma,
    ),
  );
  return at === undefined
    ? undefined
    : verdict(r, "maintenance", true, ["standing-duty", clause.verb], ["service-level", at]);
};

/** "All monthly reports sent by the 5th", "100% of releases meet the checklist". */
export function standingDuty(r: Reading): Judged {
  const { clause } = r;
  if (clause.form === "do") return obligation(r, clause);
  if (clause.form !== "state") return undefined;
  const all = findWord(r, clause.subject.from, clause.subject.to, (word) =>
    /^(?:100%|all|every|each)$/u.test(word.lower),
  );
  const comply = findWord(r, clause.subject.to, r.words.length, (word) =>
    /^(?:meet|meets|met|follow|follows|followed|comply|complies|compliant|adhere|adheres|respected|up-to-date)$/u.test(
      word.lower,
    ),
  );
  if (comply !== undefined && all !== undefined)
    return verdict(r, "maintenance", true, ["standing-duty", all], ["service-level", comply]);
  const recurring = findWord(
    r,
    clause.subject.from,
    r.words.length,
    (word) => is(word, "recurring") && !is(word, "comparative"),
  );
  const prompt = promptness(r, clause.subject.from);
  if (
    recurring === undefined
      ? all === undefined || prompt === undefined
      : all === undefined && prompt === undefined
  )
    return undefined;
  if (is(r.words[clause.subject.head], "outsiders") && recurring === undefined) return undefined;
  return verdict(r, "maintenance", true, ["standing-duty", recurring ?? all], ["quantity", prompt ?? all]);
}

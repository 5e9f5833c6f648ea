/** Standing duties: what is answered, paid, filed, followed again and again, and how promptly. */
import { isRecurring, promptness } from "./bounds.ts";
import { isChange } from "./holding.ts";
import {
  type Being,
  type Doing,
  findWord,
  held,
  isArriving,
  isChanging,
  type Judged,
  type Reading,
  verbOf,
} from "./reading.ts";
import { is } from "./sentence.ts";

/** "Respond to tickets within 3 hours", "invoices are paid within 30 days". */
export function serviceLevel(r: Reading): Judged {
  const { clause, words } = r;
  if (clause.form === "phrase" || !is(verbOf(r), "serving") || isChange(r)) return undefined;
  const at = promptness(r, clause.verb);
  if (at === undefined) return undefined;
  if (clause.form === "do" && /^(?:deliver|ship)$/u.test(verbOf(r)?.lemma ?? "")) return undefined;
  if (clause.form === "state" && is(words[clause.subject.head], "outsiders")) return undefined;
  return held(r, ["standing-duty", clause.verb], ["quantity", at]);
}

/** "All monthly reports sent by the 5th", "100% of releases meet the checklist", "meet all deadlines". */
export function standingDuty(r: Reading): Judged {
  const { clause } = r;
  if (clause.form === "do") return obligation(r, clause) ?? carriedOn(r, clause);
  return clause.form === "state" ? (compliance(r, clause) ?? routine(r, clause)) : undefined;
}

/** "meet all deadlines", "comply with regulations". */
const obligation = (r: Reading, clause: Doing): Judged => {
  if (!/^(?:meet|comply|follow|adhere|honou?r|respect|fulfill?)$/u.test(verbOf(r)?.lemma ?? ""))
    return undefined;
  const at = findWord(r, clause.verb, clause.verb + 6, (word) =>
    /^(?:deadline|obligation|regulation|standard|commitment|law|rule|guideline|policy|budget)$/u.test(
      word.lemma,
    ),
  );
  return at === undefined ? undefined : held(r, ["standing-duty", clause.verb], ["service-level", at]);
};

/** "continue to hold weekly retros", "keep publishing": a duty goes on. */
const carriedOn = (r: Reading, clause: Doing): Judged => {
  if (verbOf(r)?.lemma !== "continue") return undefined;
  const second =
    r.words[clause.verb + 1]?.lower === "to" ? r.words[clause.verb + 2] : r.words[clause.verb + 1];
  return isChanging(second) || isArriving(second) ? undefined : held(r, ["verb-of-holding", clause.verb]);
};

const all = (r: Reading, clause: Being): number | undefined =>
  findWord(r, clause.subject.from, clause.subject.to, (word) =>
    /^(?:100%|all|every|each)$/u.test(word.lower),
  );

/** "100% of releases meet the checklist". */
const compliance = (r: Reading, clause: Being): Judged => {
  const each = all(r, clause);
  const at = findWord(r, clause.subject.to, r.words.length, (word) =>
    /^(?:meet|meets|met|follow|follows|followed|comply|complies|compliant|adhere|adheres|respected|up-to-date)$/u.test(
      word.lower,
    ),
  );
  return at === undefined || each === undefined
    ? undefined
    : held(r, ["standing-duty", each], ["service-level", at]);
};

/** "All monthly reports sent on time", "every invoice is paid within 30 days". */
const routine = (r: Reading, clause: Being): Judged => {
  const each = all(r, clause);
  const prompt = promptness(r, clause.subject.from);
  const recurring = findWord(r, clause.subject.from, r.words.length, (_, at) => isRecurring(r, at));
  if (
    recurring === undefined &&
    (is(r.words[clause.subject.head], "outsiders") || each === undefined || prompt === undefined)
  )
    return undefined;
  if (each === undefined && prompt === undefined) return undefined;
  return held(r, ["standing-duty", recurring ?? each], ["quantity", prompt ?? each]);
};

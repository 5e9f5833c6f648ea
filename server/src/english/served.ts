/** What people get to do, or to do something with, by the work. */
import { type Phrase, wholePhrase } from "./extent.ts";
import { countedPhrase, opensObject } from "./nouns.ts";
import { findWord, isFolk, isPeople, type Reading } from "./reading.ts";
import { is, isMark } from "./sentence.ts";

export interface Served {
  thing: Phrase;
  people: Phrase | undefined;
}

/** Where what people can do begins: "users can …", "enable customers to …". */
const abilityFrom = ({ clause, words }: Reading, people: Phrase): number | undefined => {
  if (clause.form === "state") {
    const can = /^(?:can|could|are|is)$/u.test(words[clause.auxiliary ?? -1]?.lower ?? "");
    return can && clause.auxiliary !== undefined && is(words[clause.verb], "base", "quality")
      ? clause.auxiliary + 1
      : undefined;
  }
  const leads = /^(?:to|do|use)$/u.test(words[people.to]?.lower ?? "to");
  return clause.form === "do" && is(words[clause.verb], "enabling") && leads ? people.to : undefined;
};

/** "users can export data", "enable customers to pay by card": the people, and what they can do. */
export const ability = (r: Reading, until: number): Served | undefined => {
  const { clause, words } = r;
  const phrase = clause.form === "state" ? clause.subject : clause.form === "do" ? clause.object : undefined;
  const people = wholePhrase(r, phrase);
  const from = people && isPeople(words[people.head]) ? abilityFrom(r, people) : undefined;
  if (from === undefined) return undefined;
  const to = findWord(r, from, until, (word) => isMark(word, ";–—(:.")) ?? until;
  const verb = findWord(r, from, to, (word) => is(word, "base") && word.lower !== "be");
  return verb === undefined ? undefined : { people, thing: { from: verb, to, head: verb, many: false } };
};

const GIVING = /^(?:give|send|offer|show|provide|hand|grant|bring|get|lend|buy|pay|deliver|teach)$/u;

/** "all employees complete the training", "give managers a report": the people, and what they get to do with. */
export const withPeople = (r: Reading, first: Phrase): Served | undefined => {
  const { clause, words } = r;
  if (!isFolk(words[first.head]) || clause.form === "phrase") return undefined;
  const does = clause.form === "state" && clause.auxiliary === undefined && is(words[clause.verb], "base");
  const gets =
    clause.form === "do" && GIVING.test(words[clause.verb]?.lemma ?? "") && opensObject(words[first.to]);
  if (!does && !gets) return undefined;
  const object = wholePhrase(r, countedPhrase(words, does ? clause.verb + 1 : first.to));
  return object && !is(words[object.head], "time") ? { thing: object, people: first } : undefined;
};

const TOOL =
  /^(?:apps?|portals?|area|dashboards?|hub|account|cards?|pass|zone|site|website|desk|kit|club|space|panel|console|tool|page|form|handbook|manual|guide|pack|toolkit|council|survey|lounge|handouts?|room|training|course|induction|newsletter|programme|program|scheme)$/u;
/** Bodies that words in front of a thing name without meaning people, and those whom we mean anyway. */
const NO_ONE =
  /^(?:customer|user|client|account|business|company|community|industry|enterprise|market|team|group|partner|people|department|board|city|store|shop|owner|family|head|lead|party|sponsor|agency|press|agent|assistant|speaker|reader|player|holder|seat|writer)$/u;

/** "supplier portal", "tenant app": one of those whom the thing is for, by the word in front of its head. */
export const namedUser = ({ words }: Reading, { from, head }: Phrase): string | undefined => {
  const word = words[head - 1];
  const isOne = head > from && isFolk(word) && !is(word, "plural", "platform", "integration");
  return isOne &&
    word &&
    !/['’]|-the-/u.test(word.text) &&
    TOOL.test(words[head]?.lower ?? "") &&
    !NO_ONE.test(word.lemma)
    ? word.lower
    : undefined;
};

/** "the needs of small landlords". */
export const peopleOf = (r: Reading, whole: Phrase, thing: Phrase): Phrase | undefined => {
  if (thing.to === whole.to || r.words[whole.to]?.lower !== "of") return undefined;
  const people = wholePhrase(r, countedPhrase(r.words, whole.to + 1));
  return people && isFolk(r.words[people.head]) && r.words[people.head]?.lemma !== "account"
    ? people
    : undefined;
};

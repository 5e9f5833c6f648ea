/** Takes a statement about work apart: what is done, with which thing, for whom, where, towards what, until when. */
import { deadlineAt } from "./deadline.ts";
import { listedPhrase, type Phrase, wholePhrase, withComplements } from "./extent.ts";
import { unwrap } from "./nominal.ts";
import { countedPhrase, opensObject } from "./nouns.ts";
import { findWord, isFolk, isLocation, isPeople, phraseOf, type Reading, readStatement } from "./reading.ts";
import { is, isMark, type Word } from "./sentence.ts";

/** Words from one index up to, and without, another. */
export interface Range {
  from: number;
  to: number;
}

export interface Frame {
  r: Reading;
  /** The base forms of what is done, with their particles: "design", "roll out". */
  verbs: readonly string[];
  /** Index of the first verb, where the writers do something. */
  verbAt: number | undefined;
  thing: Phrase;
  /** The thing without what it is for. */
  core: Phrase;
  /** "new customers" in "for new customers", or those with whom something is done. */
  people: Phrase | undefined;
  /** "to the new platform", "on the playbook", "with Salesforce". */
  toward: { prep: string; phrase: Phrase } | undefined;
  /** "in Lisbon", "in 3 countries", with the preposition. */
  where: Range | undefined;
  byWhen: Range | undefined;
  /** Is the thing something that people can do: "export their data"? */
  ability: boolean;
  /** Is the thing a place where the writers go: "launch in Spain", "enter the German market"? */
  isPlace: boolean;
  /** Does the thing say only where something goes: "upgrade to Kubernetes"? */
  isGoal: boolean;
  /** Is only the work named: "complete the migration"? */
  isWork: boolean;
  /** Is the work about people: "interview 20 customers"? */
  persons: boolean;
}

const NOTHING_MORE = {
  verbs: [],
  toward: undefined,
  where: undefined,
  ability: false,
  isPlace: false,
  isGoal: false,
  isWork: false,
  persons: false,
} as const;

/** Where the sentence goes on with a purpose, an explanation or another sentence. */
const endOfWork = (r: Reading, from: number, marks: string): number =>
  findWord(r, from, r.words.length, (word, at) => {
    if (isMark(word, marks) || is(word, "relative")) return true;
    const next = r.words[at + 1];
    return (
      word.lower === "to" && is(next, "base") && (!is(next, "noun") || !is(r.words[at + 2], "preposition"))
    );
  }) ?? r.words.length;

const verbText = (words: readonly Word[], at: number): string => {
  let text = words[at]?.lemma ?? "";
  for (let next = at + 1; is(words[next], "particle") && words[next]?.lower !== "to"; next++)
    text += ` ${words[next]?.lower}`;
  return text;
};

/** What the writers do, up to the thing: "design and roll out". */
const verbsBefore = (r: Reading, thing: Phrase): string[] => {
  const { clause, words } = r;
  if (clause.form === "phrase") return [];
  if (clause.form === "state") return [verbText(words, clause.verb)];
  const found: string[] = [];
  for (let at = clause.verb; at < Math.max(thing.from, clause.verb + 1); at++)
    if (at === clause.verb || (is(words[at], "verb") && is(words[at - 1], "conjunction")))
      found.push(verbText(words, at));
  return found;
};

const isPlaceName = (words: readonly Word[], { head }: Phrase): boolean => {
  const word = words[head];
  return isLocation(word) || (/^[A-Z]/u.test(word?.text ?? "") && !is(word, "time"));
};

const isMarket = (words: readonly Word[], { head }: Phrase): boolean =>
  /^(?:market|country|region|city)$/u.test(words[head]?.lemma ?? "");

/** The preposition or particle between the verb and what it is about, past articles and numbers. */
const findLast = ({ words, clause }: Reading, { from }: Phrase): string | undefined => {
  if (clause.form !== "do") return undefined;
  for (let at = from - 1; at > clause.verb; at--)
    if (is(words[at], "preposition", "particle") || words[at]?.lower === "to") return words[at]?.lower;
  return undefined;
};

/** Where software is offered; it is used elsewhere. */
const SHELF = /^(?:Store|Play|Marketplace)$/u;

interface Around extends Pick<Frame, "people" | "toward" | "where"> {}

/** What stands behind the thing: for whom, where, towards what. */
const around = (r: Reading, from: number, to: number): Around => {
  const found: Around = { people: undefined, toward: undefined, where: undefined };
  for (let at = from; at < to; at++) {
    const prep = r.words[at]?.lower ?? "";
    if (!/^(?:for|to|into|onto|with|among|on|about|in|at|across|by|of|against|around)$/u.test(prep)) continue;
    const phrase = listedPhrase(r, countedPhrase(r.words, at + 1), to);
    if (!phrase || phrase.to > to || /^(?:place|line|use)$/u.test(r.words[phrase.head]?.lower ?? ""))
      continue;
    if (
      isPeople(r.words[phrase.head]) &&
      !isMarket(r.words, phrase) &&
      /^(?:for|to|with|among|of|by)$/u.test(prep)
    )
      found.people ??= phrase;
    else if (
      /^(?:in|at|across)$/u.test(prep) &&
      isPlaceName(r.words, phrase) &&
      !SHELF.test(r.words[phrase.head]?.text ?? "")
    )
      found.where ??= { from: at, to: phrase.to };
    else found.toward ??= { prep, phrase: withComplements(r, phrase, to) };
    at = phrase.to - 1;
  }
  return found;
};

/** "users can export data", "enable customers to pay by card": the people, and what they can do. */
const ability = (r: Reading, until: number): Pick<Frame, "thing" | "people"> | undefined => {
  const { clause, words } = r;
  const people = wholePhrase(
    r,
    clause.form === "state" ? clause.subject : clause.form === "do" ? clause.object : undefined,
  );
  if (!people || !isPeople(words[people.head])) return undefined;
  const from =
    clause.form === "state"
      ? clause.auxiliary !== undefined &&
        /^(?:can|could|are|is)$/u.test(words[clause.auxiliary]?.lower ?? "") &&
        is(words[clause.verb], "base", "quality")
        ? clause.auxiliary + 1
        : undefined
      : clause.form === "do" &&
          is(words[clause.verb], "enabling") &&
          /^(?:to|do|use)$/u.test(words[people.to]?.lower ?? "to")
        ? people.to
        : undefined;
  const verb =
    from === undefined
      ? undefined
      : findWord(r, from, until, (word) => is(word, "base") && word.lower !== "be");
  if (verb === undefined) return undefined;
  return { people, thing: { from: verb, to: until, head: verb, many: false } };
};

/** "launch in Spain", "upgrade to Kubernetes", "enter the German market": the thing is where the work leads. */
const leadsTo = (r: Reading, phrase: Phrase, goes: boolean): Pick<Frame, "isPlace" | "isGoal"> => {
  const before = findLast(r, phrase);
  const isPlace =
    (before !== undefined && /^(?:in|into|to|at|across)$/u.test(before) && isPlaceName(r.words, phrase)) ||
    isMarket(r.words, phrase);
  return {
    isPlace,
    isGoal: goes || (!isPlace && before !== undefined && /^(?:to|into|onto)$/u.test(before)),
  };
};

/** "rewrite in Kotlin" says with what, not where. */
const WRITTEN_IN = /^(?:rewrite|write|rebuild|build|reimplement|port|implement|develop)$/u;

/** Is it something that can be named, and no adjective or number of times that was left over? */
const isNameable = ({ words }: Reading, { from, head }: Phrase): boolean => {
  const word = words[head];
  if (/^(?:times?|everyone|everybody|hours?|days?|weeks?|production|lot|way|rest)$/u.test(word?.lower ?? ""))
    return from < head;
  return is(word, "noun") || !is(word, "past", "quality", "comparative", "adverb", "auxiliary", "relative");
};

const GIVING = /^(?:give|send|offer|show|provide|hand|grant|bring|get|lend|buy|pay|deliver|teach)$/u;

/** "all employees complete the training", "give managers a report": the people, and what they get to do with. */
const withPeople = (r: Reading, first: Phrase): Pick<Frame, "thing" | "people"> | undefined => {
  const { clause, words } = r;
  if (!isFolk(words[first.head]) || clause.form === "phrase") return undefined;
  const does = clause.form === "state" && clause.auxiliary === undefined && is(words[clause.verb], "base");
  const gets =
    clause.form === "do" && GIVING.test(words[clause.verb]?.lemma ?? "") && opensObject(words[first.to]);
  if (!does && !gets) return undefined;
  const object = wholePhrase(r, countedPhrase(words, does ? clause.verb + 1 : first.to));
  return object && !is(words[object.head], "time") ? { thing: object, people: first } : undefined;
};

/** "the needs of small landlords". */
const peopleOf = (r: Reading, whole: Phrase, thing: Phrase): Phrase | undefined => {
  if (thing.to === whole.to || r.words[whole.to]?.lower !== "of") return undefined;
  const people = wholePhrase(r, countedPhrase(r.words, whole.to + 1));
  return people && isFolk(r.words[people.head]) ? people : undefined;
};

/** Things that are called like people: "AI assistant", "Windows client". */
const isSoftware = ({ words }: Reading, { head }: Phrase, verbs: readonly string[]): boolean =>
  is(words[head], "feature", "integration", "platform") && verbs.some((verb) => MADE.test(verb));
const MADE =
  /^(?:build|ship|launch|release|develop|deploy|implement|rewrite|code|prototype|publish|roll out|update|upgrade|add)$/u;

const abilityFrame = (r: Reading, byWhen: Range | undefined): Pick<Frame, "thing" | "people"> | undefined =>
  ability(r, byWhen && byWhen.from > r.from ? byWhen.from : r.words.length);

/** What is done with which thing; nothing where the statement names none. */
export function frameOf(text: string): Frame | undefined {
  const r = readStatement(text);
  const when = deadlineAt(r.words);
  const byWhen = when && { from: when.from, to: when.to + 1 };
  const verbAt = r.clause.form === "do" ? r.clause.verb : undefined;
  const base = { ...NOTHING_MORE, r, byWhen, verbAt };
  const able = abilityFrame(r, byWhen);
  if (able) return { ...base, ...able, core: able.thing, ability: true };
  const first = wholePhrase(r, phraseOf(r));
  if (!first || !isNameable(r, first)) return undefined;
  const given = withPeople(r, first);
  const named = unwrap(r, given?.thing ?? first);
  const { head } = named.phrase;
  const late = byWhen && byWhen.from >= head ? byWhen.from : r.words.length;
  const whole = listedPhrase(r, named.phrase, Math.min(endOfWork(r, head, ";–—(:."), late)) ?? named.phrase;
  const end = Math.min(endOfWork(r, whole.to, ";–—(:.,"), late);
  const core = withComplements(r, whole, end, /^of$/u);
  const thing = withComplements(r, core, end);
  const behind = around(r, thing.to, end);
  const verbs = [...verbsBefore(r, first), ...named.verbs];
  const persons = isFolk(r.words[thing.head]) && !isSoftware(r, thing, verbs);
  return {
    ...base,
    ...behind,
    verbs,
    thing,
    core,
    persons,
    people: persons ? whole : (behind.people ?? given?.people ?? peopleOf(r, whole, thing)),
    where: verbs.some((verb) => WRITTEN_IN.test(verb)) ? undefined : behind.where,
    isWork: named.isWork,
    ...leadsTo(r, first, named.isGoal),
  };
}

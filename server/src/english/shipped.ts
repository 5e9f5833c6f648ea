/** Takes a statement about work apart, for rewriting it: what is shipped, for whom, by when, and what kind of thing. */
import type { ThingKind } from "./data/things.ts";
import { deadlineAt } from "./deadline.ts";
import { countedPhrase, type NounPhrase } from "./nouns.ts";
import { findWord, isPeople, phraseOf, type Reading, readStatement } from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import type { Span } from "./tokens.ts";

export interface Shipped {
  /** What is made, without "the" or a number: "mobile app". */
  thing: Span;
  kind: ThingKind | "other";
  /** The verb that says what is done with it, where the writers do it. */
  verb?: Span;
  /** "new customers" in "for new customers"; the users in "users can …". */
  forWhom?: Span;
  /** "by the end of March". */
  byWhen?: Span;
}

const spanOf = (words: readonly Word[], from: number, to: number): Span | undefined => {
  const [first, last] = [words[from], words[to]];
  return first && last && from <= to ? { start: first.start, end: last.end } : undefined;
};

/** The phrase without articles and numbers in front, and without what follows its head. */
const bare = (r: Reading, phrase: NounPhrase): Span | undefined => {
  const from = findWord(
    r,
    phrase.from,
    phrase.head + 1,
    (word) =>
      word.piece === "word" && !is(word, "determiner", "comparator", "number", "preposition", "negation"),
  );
  return spanOf(r.words, from ?? phrase.head, phrase.head);
};

const MOVES =
  /^(?:migrate|move|upgrade|refactor|replatform|port|modernize|decommission|switch|rewrite|sunset)$/u;

/** The kinds in the order in which they decide: "SOC 2 audit" is compliance first, "API" an integration. */
const TELLING: readonly ThingKind[] = [
  "compliance",
  "integration",
  "hire",
  "event",
  "research",
  "flow",
  "feature",
  "platform",
  "content",
  "document",
  "process",
];

const kindOfWord = (word: Word | undefined): ThingKind | undefined => TELLING.find((kind) => is(word, kind));

/** The kind by the verb where it says more than the noun, else by the noun, else by the words before it. */
const kindOf = (r: Reading, phrase: NounPhrase, verb: Word | undefined): ThingKind | "other" => {
  if (is(verb, "hiring") && !is(verb, "teaching", "asking")) return "hire";
  if (is(verb, "asking") && isPeople(r.words[phrase.head])) return "research";
  if (MOVES.test(verb?.lemma ?? "")) return "platform";
  for (let at = phrase.head; at >= phrase.from; at--) {
    const kind = kindOfWord(r.words[at]);
    if (kind) return kind;
  }
  return is(verb, "asking", "deciding") ? "research" : is(verb, "gathering", "teaching") ? "event" : "other";
};

/** "for new customers", "to all enterprise plans": the people after the thing. */
const audience = (r: Reading, from: number): Span | undefined => {
  for (let at = from; at < r.words.length; at++) {
    if (!/^(?:for|to|with|among)$/u.test(r.words[at]?.lower ?? "")) continue;
    const phrase = countedPhrase(r.words, at + 1);
    if (phrase && isPeople(r.words[phrase.head])) return spanOf(r.words, at + 1, phrase.head);
  }
  return undefined;
};

/** "users can export data": the users, and what they can do. */
const capability = (r: Reading): Shipped | undefined => {
  const { clause, words } = r;
  if (clause.form !== "state" || clause.auxiliary === undefined || !isPeople(words[clause.subject.head]))
    return undefined;
  if (
    !/^(?:can|could|are|is)$/u.test(words[clause.auxiliary]?.lower ?? "") ||
    !is(words[clause.verb], "base", "quality")
  )
    return undefined;
  const until = deadlineAt(words)?.from ?? words.length;
  const from = findWord(r, clause.auxiliary + 1, until, (word) => is(word, "base") && word.lower !== "be");
  const thing = from === undefined ? undefined : spanOf(words, from, until - 1);
  const forWhom = bare(r, clause.subject);
  return thing && { thing, kind: "feature", ...(forWhom && { forWhom }) };
};

/** What the statement ships; nothing where it names no thing. */
export function shippedThing(text: string): Shipped | undefined {
  const r = readStatement(text);
  const when = deadlineAt(r.words);
  const byWhen = when && spanOf(r.words, when.from, when.to);
  const ability = capability(r);
  if (ability) return { ...ability, ...(byWhen && { byWhen }) };
  const phrase = phraseOf(r);
  const thing = phrase && bare(r, phrase);
  if (!phrase || !thing) return undefined;
  const verb = r.clause.form === "do" ? r.words[r.clause.verb] : undefined;
  const forWhom = audience(r, phrase.to);
  return {
    thing,
    kind: kindOf(r, phrase, verb),
    ...(verb && { verb: { start: verb.start, end: verb.end } }),
    ...(forWhom && { forWhom }),
    ...(byWhen && { byWhen }),
  };
}

/** Finds how a statement is built: who does what, what is in which state, or a mere phrase. */
import { finiteVerb, isImperative } from "./imperative.ts";
import { countedPhrase, type NounPhrase, nounPhrase, opensObject } from "./nouns.ts";
import { is, isMark, type Word } from "./sentence.ts";

export type Clause =
  /** The writers do something: "launch the app", "we hired two designers". */
  | { form: "do"; verb: number; object: NounPhrase | undefined }
  /** Something is, has or does something: "the API is live", "users can create clones". */
  | { form: "state"; subject: NounPhrase; auxiliary: number | undefined; verb: number }
  /** No verb: "25 positive reviews", "testing framework for apps". */
  | { form: "phrase"; phrase: NounPhrase | undefined; from: number };

const isSkippable = (words: readonly Word[], at: number): boolean => {
  const word = words[at] as Word;
  if (word.piece === "mark") return !/[$€£¥₹<>≥≤~]/u.test(word.text);
  return is(word, "adverb") && !is(word, "comparative", "determiner", "negation");
};

/** "Onboarding: …": a label, unless it is the metric itself. */
const afterLabel = (words: readonly Word[], from: number): number => {
  const colon = words.findIndex((word, at) => at > from && at < from + 6 && isMark(word, ":"));
  if (colon < 0 || words.length - colon < 4) return from;
  if (
    words[colon + 1]?.piece === "number" &&
    words.slice(colon).some((word) => is(word, "outsiders", "insiders"))
  )
    return colon + 1;
  return words.slice(from, colon).some((word) => is(word, "measure", "arrivals") && !is(word, "verb"))
    ? from
    : colon + 1;
};

/** "By February we have …", "As a result of the campaign, …": what stands before the sentence proper. */
const afterOpening = (words: readonly Word[], from: number): number => {
  const first = words[from];
  if (!is(first, "preposition") || is(first, "verb", "comparator")) return from;
  for (let at = from + 1; at < words.length - 2; at++) {
    if (isMark(words[at], ",")) return at + 1;
    if (words[at]?.lower === "we") return at;
  }
  return from;
};

const skip = (words: readonly Word[], from: number): number => {
  let at = from;
  while (at < words.length && isSkippable(words, at)) at++;
  return at;
};

/** Where the sentence proper begins. */
export const mainStart = (words: readonly Word[]): number => {
  let at = skip(words, 0);
  at = skip(words, afterLabel(words, at));
  at = skip(words, afterOpening(words, at));
  if (words[at]?.lower === "to" && is(words[at + 1], "verb", "adverb")) at = skip(words, at + 1);
  return at;
};

/** After "we": the verb itself, past "will", "have", "can" and adverbs. */
const ourVerb = (words: readonly Word[], from: number): number => {
  let at = from;
  while (at < words.length - 1 && is(words[at], "auxiliary", "adverb")) {
    if (is(words[at], "verb") && !is(words[at + 1], "verb", "adverb", "auxiliary")) break;
    at++;
  }
  return words[at]?.lower === "able" ? at + 2 : at;
};

const ours = (words: readonly Word[], from: number): Clause => {
  const verb = ourVerb(words, from);
  const had = words[verb - 1];
  if (/^(?:have|had|'ve)$/u.test(had?.lower ?? "") && !is(words[verb], "past")) return having(words, verb);
  return doing(words, verb);
};

const isOurs = (words: readonly Word[], at: number): boolean =>
  is(words[at], "us") && !is(words[at], "determiner");

const doing = (words: readonly Word[], verb: number): Clause => {
  let at = verb + 1;
  while (is(words[at], "particle", "adverb") && !is(words[at], "comparative", "quality", "noun")) at++;
  // "identify and solve", "review / revise": the object comes after the last of them
  while (
    (is(words[at], "conjunction") || isMark(words[at], "/&,+")) &&
    is(words[at + 1], "verb") &&
    at < verb + 5
  ) {
    at += 2;
    while (is(words[at], "particle", "adverb") && !is(words[at], "comparative", "quality", "noun")) at++;
  }
  return { form: "do", verb, object: objectAt(words, at) };
};

const objectAt = (words: readonly Word[], from: number): NounPhrase | undefined => {
  const at = is(words[from], "preposition") && !is(words[from], "comparator") ? from + 1 : from;
  return countedPhrase(words, at);
};

/** The verb of a state: past auxiliaries and adverbs, the word that says what is so. */
const predicate = (words: readonly Word[], from: number): number => {
  let at = from;
  while (
    at < words.length - 1 &&
    is(words[at], "auxiliary", "adverb", "negation") &&
    !is(words[at], "done", "quality", "comparative")
  )
    at++;
  return at;
};

/** A verb right after the subject, without an auxiliary: "users return", "two reports published", "the UI lands". */
const isBareVerb = (words: readonly Word[], at: number, subject: NounPhrase): boolean => {
  const word = words[at];
  const closes = at >= words.length - 1 || is(words[at + 1], "preposition", "conjunction", "adverb");
  if (is(word, "done") && closes) return true;
  if (!is(word, "verb") || is(word, "preposition")) return false;
  if (is(word, "past")) return true;
  if (is(word, "ing")) return is(words[subject.head], "outsiders", "insiders", "body");
  if (is(word, "s"))
    return !is(words[subject.head], "plural") && (!is(word, "noun") || opensObject(words[at + 1]));
  return is(words[subject.head], "plural") || !is(words[subject.head], "noun");
};

const pronoun = (words: readonly Word[], at: number): NounPhrase | undefined =>
  is(words[at], "pronoun") ? { from: at, to: at + 1, head: at } : undefined;

/** "payment and billing flow": the subject ends with the last of the nouns joined. */
const joined = (words: readonly Word[], first: NounPhrase | undefined): NounPhrase | undefined => {
  let subject = first;
  for (let hops = 0; subject && is(words[subject.to], "conjunction") && hops < 3; hops++) {
    const next = nounPhrase(words, subject.to + 1);
    if (!next || (is(words[subject.to + 1], "verb") && !is(words[subject.to + 1], "noun"))) return subject;
    subject = { ...next, from: subject.from };
  }
  return subject;
};

/** Where the subject ends: "teams in Berlin are" has its auxiliary after a second phrase. */
const state = (words: readonly Word[], from: number): Clause | undefined => {
  const subject = joined(words, countedPhrase(words, from) ?? pronoun(words, from));
  if (!subject) return undefined;
  let next = subject.to;
  while (is(words[next], "adverb") && !is(words[next], "verb", "done")) next++;
  if (isBareVerb(words, next, subject) && !is(words[next], "auxiliary"))
    return { form: "state", subject, auxiliary: undefined, verb: next };
  const auxiliary = finiteVerb(words, subject.to);
  if (auxiliary !== undefined)
    return { form: "state", subject, auxiliary, verb: predicate(words, auxiliary) };
  const bare = bareVerbAfterPhrases(words, subject);
  return bare === undefined ? undefined : { form: "state", subject, auxiliary: undefined, verb: bare };
};

/** Looks past "of the …", "for new features" for a verb of the subject. */
const bareVerbAfterPhrases = (words: readonly Word[], subject: NounPhrase): number | undefined => {
  let at = subject.to;
  for (let hops = 0; hops < 3 && is(words[at], "preposition"); hops++) {
    const phrase = nounPhrase(words, at + 1);
    if (!phrase) return undefined;
    at = phrase.to;
    const inner = words[at];
    const late =
      at >= words.length - 1 || is(words[at + 1], "preposition", "adverb", "particle", "conjunction");
    if (is(inner, "past", "s", "done") && late && (is(inner, "verb") || is(inner, "done"))) return at;
    if (
      is(inner, "base") &&
      is(words[phrase.head], "plural") &&
      is(words[phrase.head], "outsiders", "insiders")
    )
      return at;
  }
  return undefined;
};

const phraseAt = (words: readonly Word[], from: number): Clause => ({
  form: "phrase",
  from,
  phrase: countedPhrase(words, from),
});

/** "have a guide", "have offers accepted": what is had is what the statement is about. */
const having = (words: readonly Word[], from: number): Clause => {
  const start = is(words[from], "adverb") && !is(words[from], "comparative") ? from + 1 : from;
  return state(words, start) ?? phraseAt(words, start);
};

const existential = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === "there" && is(words[at + 1], "auxiliary");

/** How the statement is built. */
export function clauseOf(words: readonly Word[], from = mainStart(words)): Clause {
  if (isOurs(words, from)) return ours(words, from + 1);
  if (existential(words, from)) return state(words, from + 2) ?? phraseAt(words, from + 2);
  if (/^(?:have|having|has)$/u.test(words[from]?.lower ?? "")) return having(words, from + 1);
  if (isImperative(words, from)) return doing(words, from);
  return state(words, from) ?? phraseAt(words, from);
}

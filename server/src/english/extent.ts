/** How far the name of a thing reaches: "VP of Engineering", "search and filters", "report on the state of research". */
import { BODIES_OF_PEOPLE } from "./data/calling.ts";
import { type NounPhrase, nounPhrase, opensObject } from "./nouns.ts";
import { findWord, isLikePeople, isLocation, isPeople, type Reading } from "./reading.ts";
import { is, isMark, type Word } from "./sentence.ts";

/** Words from one index up to, and without, another. */
export interface Range {
  from: number;
  to: number;
}

/** What a statement names, without "the" or a number in front. */
export interface Phrase extends Range {
  /** The word that says what it is. */
  head: number;
  /** Are several things listed? */
  many: boolean;
}

/** Longer names are cut, for they explain. */
const MOST_WORDS = 12;

const isCapital = (word: Word | undefined): boolean => /^[A-Z]/u.test(word?.text ?? "");

/** What is told apart by numbers: "version 5", "phase 2". */
const NUMBERED =
  /^(?:plant|ward|building|hall|unit|track|platform|floor|room|block|site|district|sector|version|phase|release|level|wave|stage|gate|line|terminal|zone|year|grade)$/u;

/** "Stripe Checkout v2", "Kubernetes 1.25": names go on over capitals and versions. */
const endOfName = (words: readonly Word[], head: number): number => {
  let to = head + 1;
  while (isCapital(words[to - 1]) && isCapital(words[to]) && words[to]?.piece === "word") to++;
  if (isMark(words[to], "/") && words[to + 1]?.start === words[to]?.end && isCapital(words[to - 1])) to += 2;
  const version = words[to];
  const isNumbered = isCapital(words[to - 1]) || NUMBERED.test(words[to - 1]?.lower ?? "");
  return version?.piece === "number" && /^\d+(?:\.\d+)*$/u.test(version.text) && isNumbered ? to + 1 : to;
};

/** "A/B tests", "“Monetize” tab": what stands before the first word belongs to it. */
const withMarks = (words: readonly Word[], from: number, head: number): number => {
  if (isMark(words[from - 1], "/") && words[from - 2]?.text.length === 1) return from - 2;
  const closes = words.slice(from, head).some((word) => isMark(word, '"”’»'));
  return closes && isMark(words[from - 1], '"“‘«') ? from - 1 : from;
};

const isNoun = (word: Word | undefined): boolean => is(word, "noun") && !is(word, "auxiliary");
const isUnknown = (word: Word | undefined): boolean =>
  word?.piece === "word" && word.tags.size === 0 && !isCapital(word);

/** Does the name end before this word? */
const endsName = (word: Word | undefined): boolean =>
  word === undefined || word.piece === "mark" || is(word, "preposition", "conjunction");

/** A head that goes on: "order tracking page", "existing spreadsheets", where a first look stops too early. */
const wholeHead = (words: readonly Word[], head: number, isObject: boolean): number => {
  const [word, next, third] = [words[head], words[head + 1], words[head + 2]];
  const on = (to: number) => wholeHead(words, to, isObject);
  if (
    isMark(next, "'’") &&
    next?.start === word?.end &&
    (isNoun(third) || isUnknown(third) || is(third, "ing"))
  )
    return on(head + 2);
  if (
    is(next, "ing") &&
    !isNoun(next) &&
    (isNoun(third) || (isObject && isUnknown(third) && !isPeople(word)))
  )
    return on(head + 2);
  if (
    isObject &&
    is(next, "ing", "s", "base") &&
    !is(next, "preposition") &&
    (!isPeople(word) || isLocation(word) || (is(next, "ing") && !is(word, "plural"))) &&
    endsName(third)
  )
    return head + 1;
  const isMiddle = isObject && is(next, "base") && !isPeople(word) && !STRONG.test(next?.lower ?? "");
  if (isMiddle && isNoun(word) && isNoun(third)) return on(head + 2);
  if (/['’]s$/u.test(word?.text ?? "") && next?.piece === "word" && !is(next, "preposition"))
    return on(head + 1);
  if (/-(?:hours|time|day|term)$/u.test(word?.lower ?? "") && (isNoun(next) || isUnknown(next)))
    return on(head + 1);
  if (/-end$/u.test(word?.lower ?? "") && next?.lower === "close") return head + 1;
  if (isUnknown(word) && word?.text.includes("-") && isUnknown(next)) return on(head + 1);
  if (isNoun(next) && !is(next, "preposition") && (!isNoun(word) || (isObject && !opensObject(third))))
    return on(head + 1);
  if (!isUnknown(word) || !(isUnknown(next) || isCapital(next) || is(next, "past", "ing", "quality", "base")))
    return head;
  const later = nounPhrase(words, head + 1)?.head;
  const isLater = later !== undefined && (isNoun(words[later]) || word?.lower === "new");
  return isLater ? on(later) : head;
};

const QUOTES = '"“”‘’«»';

/** Where the words for the thing begin: past "two pieces of". */
const firstWord = (r: Reading, { from, head }: NounPhrase): number => {
  if (/^(?:offline|online)$/u.test(r.words[from - 1]?.lower ?? "")) return from - 1;
  const of = r.words.slice(from, head).findLastIndex(({ lower }) => lower === "of");
  const number =
    r.clause.form === "phrase"
      ? r.words.slice(from, head).findLastIndex(({ piece }) => piece === "number")
      : -1;
  const isNaming = (word: Word) =>
    word.piece === "word" && !is(word, "determiner", "comparator", "number", "preposition", "negation");
  return findWord(r, from + Math.max(of, number) + 1, head + 1, isNaming) ?? head;
};

/** The phrase without articles and numbers in front, and without what follows its head. */
export const wholePhrase = (r: Reading, phrase: NounPhrase | undefined): Phrase | undefined => {
  if (!phrase) return undefined;
  const head = wholeHead(r.words, phrase.head, r.clause.form !== "state");
  const from = Math.max(firstWord(r, phrase), head - MOST_WORDS);
  const start = withMarks(r.words, from, head);
  const to = endOfName(r.words, head);
  const marks = r.words.slice(start, to).filter((word) => isMark(word, QUOTES)).length;
  return {
    from: start,
    to: marks % 2 === 1 && isMark(r.words[to], QUOTES) ? to + 1 : to,
    head,
    many: false,
  };
};

/** Verbs, also where a noun could stand. */
const STRONG = /^(?:build|ship|launch|release|share|track|review|market|get|make|run)$/u;

/** Is this where something else begins to be done: "and get 100 users", "and share it"? */
const startsVerb = (words: readonly Word[], at: number): boolean =>
  is(words[at], "us", "relative", "auxiliary") ||
  (STRONG.test(words[at]?.lower ?? "") && words[at + 1]?.piece === "word") ||
  (is(words[at], "past") && !is(words[at], "noun") && !is(words[at + 1], "noun")) ||
  (is(words[at], "base") &&
    (!is(words[at], "noun") || opensObject(words[at + 1]) || is(words[at + 1], "number")));

/** The next of several things, behind "and" or a comma. */
const nextListed = (r: Reading, at: number, until: number): Phrase | undefined => {
  const { words } = r;
  const joint = words[at];
  if (at >= until || !(is(joint, "conjunction") || isMark(joint, ",/&+"))) return undefined;
  const start = isMark(joint, ",") && is(words[at + 1], "conjunction") ? at + 2 : at + 1;
  if (start >= until || startsVerb(words, start)) return undefined;
  const next = wholePhrase(r, nounPhrase(words, start));
  return next && next.to <= until ? next : undefined;
};

const isPlural = (word: Word | undefined): boolean => is(word, "plural");

/** The phrase with what is listed beside it; a comma counts only if an "and" follows, and of many only the first. */
export const listedPhrase = (
  r: Reading,
  first: NounPhrase | Phrase | undefined,
  until: number,
): Phrase | undefined => {
  const start = first && ("many" in first ? first : wholePhrase(r, first));
  if (!start) return undefined;
  let [whole, last] = [start, start];
  for (let next = nextListed(r, last.to, until); next; next = nextListed(r, last.to, until)) {
    const closes = !isMark(r.words[last.to], ",") || is(r.words[last.to + 1], "conjunction");
    last = next;
    if (next.to - start.from > MOST_WORDS) return start;
    if (!closes) continue;
    // "succession & retirement plan" is one.
    if (
      isMark(r.words[start.to], "&") &&
      start.to - start.from === 1 &&
      next.to - next.from > 1 &&
      !isPlural(r.words[next.head])
    ) {
      whole = { ...next, from: start.from };
      continue;
    }
    const head = isPeople(r.words[next.head]) ? next.head : start.head;
    whole = { from: start.from, to: next.to, head, many: true };
  }
  return whole;
};

/** What a document or a talk is about may follow it. */
const TOPICS = ["document", "content", "research", "compliance"] as const;

const goesOn = (r: Reading, at: number, phrase: Phrase): boolean => {
  const prep = r.words[at]?.lower;
  if (prep === "of" || prep === "between") return true;
  if (prep === "on" || prep === "about")
    return is(r.words[phrase.head], ...TOPICS) && !is(r.words[at + 1], "universal");
  return prep === "for";
};

/** Are these served, where a statement says for whom something is: people that no list knows, or several bodies? */
export const isServed = (word: Word | undefined): boolean =>
  isLikePeople(word) ||
  /^(?:hosts|pilots|scouts|cooks|judges|nannies)$/u.test(word?.lower ?? "") ||
  (is(word, "plural") && BODIES_OF_PEOPLE.has(word?.lemma ?? ""));

/** The phrase with "of …" and, where no people are meant, "for …"; or only with what such words lead to. */
export const withComplements = (r: Reading, phrase: Phrase, until: number, only = /./u): Phrase => {
  let whole = phrase;
  const leads = (at: number) => at < until && goesOn(r, at, phrase) && only.test(r.words[at]?.lower ?? "");
  for (let hops = 0; hops < 3 && leads(whole.to); hops++) {
    const next = listedPhrase(r, nounPhrase(r.words, whole.to + 1), until);
    const isFor = r.words[whole.to]?.lower === "for";
    const fits = next && next.to <= until && next.to - phrase.from <= MOST_WORDS;
    if (!fits || findWord(r, whole.to, next.to, ({ piece }) => piece === "number") !== undefined) break;
    const head = r.words[next.head];
    if (isFor && (isPeople(head) || isServed(head) || is(head, "time"))) break;
    whole = { ...whole, to: next.to };
  }
  return whole;
};

/** The words in front of a head that belong to it: "beta users" in "to 100 beta users". */
export const phraseAround = (r: Reading, head: number): Phrase => {
  let from = head;
  while (
    r.words[from - 1]?.piece === "word" &&
    !is(r.words[from - 1], "determiner", "preposition", "verb", "conjunction", "comparator", "number")
  )
    from--;
  return { from, to: head + 1, head, many: false };
};

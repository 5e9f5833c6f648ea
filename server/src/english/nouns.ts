/** Finds noun phrases and their heads: "10 new articles to the help center" is about articles. */
import { is, isAny, isMark, type Word } from "./sentence.ts";

/** "number of recordings" is about recordings. */
const PARTITIVES = new Set(
  "number amount percentage percent share proportion majority half third quarter most all rest variety lot range pair couple total set series list-of % volume count kind type group batch minimum maximum average out any each one some % pieces piece level levels rate-of many".split(
    " ",
  ),
);

export interface NounPhrase {
  from: number;
  /** Index after the last word. */
  to: number;
  head: number;
}

const NEVER_INSIDE = ["preposition", "relative", "pronoun", "us", "particle"] as const;

/** Whether the phrase goes on with this word, after a head that may already stand. */
const continues = (words: readonly Word[], at: number, head: number | undefined): boolean => {
  const word = words[at];
  if (!word) return false;
  if (word.piece === "number" || word.piece === "date") return true;
  if (isMark(word, ")")) return head === undefined;
  if (word.piece !== "word") return isMark(word, "#%/\"'“”‘’+~<>≥≤");
  if (is(word, "determiner", "number")) return head === undefined;
  if (isAny(word, NEVER_INSIDE) && (head !== undefined || !is(word, "comparator"))) return false;
  const adjectives =
    head === undefined &&
    at > 0 &&
    is(words[at - 1], "quality", "comparative") &&
    is(words[at + 1], "quality", "comparative");
  if (is(word, "auxiliary", "conjunction")) return adjectives && is(word, "conjunction");
  if (head === undefined) return true;
  return goesOnAfterHead(words, at, head);
};

/** Plurals that stand before another noun. */
const MODIFIERS = new Set(
  "sales operations analytics ops news sports communications logistics savings systems services goods benefits claims earnings metrics jobs kids careers accounts".split(
    " ",
  ),
);

export const opensObject = (word: Word | undefined): boolean =>
  is(word, "determiner", "quality", "comparative", "pronoun", "negation") || word?.piece === "number";

/** After a noun: another noun goes on with the phrase, a verb of the sentence ends it. */
const goesOnAfterHead = (words: readonly Word[], at: number, head: number): boolean => {
  const word = words[at] as Word;
  const last = words[head] as Word;
  if (is(word, "done") && !is(word, "noun")) return false;
  if (!is(word, "verb")) return !is(word, "adverb") || is(word, "quality");
  const afterPeople = is(last, "outsiders", "insiders", "body") && is(last, "plural");
  if (!is(word, "noun")) return is(word, "base") && is(words[at + 1], "measure") && !is(last, "plural");
  if (afterPeople && is(word, "base", "past")) return false;
  const opens = opensObject(words[at + 1]);
  const does = is(word, "functioning") && (opens || is(words[at + 1], "preposition", "adverb"));
  if (is(last, "plural") && !MODIFIERS.has(last.lower) && is(word, "base") && opens) return false;
  return !(is(word, "s") && !is(last, "plural") && does);
};

const isHead = (word: Word): boolean =>
  word.piece === "word" &&
  (is(word, "noun") ||
    !is(
      word,
      "determiner",
      "quality",
      "comparative",
      "comparator",
      "adverb",
      "number",
      "verb",
      "recurring",
      "negation",
      "universal",
    ));

/** The noun phrase that begins here, if one does. */
export function nounPhrase(words: readonly Word[], from: number): NounPhrase | undefined {
  let head: number | undefined;
  let named: number | undefined;
  let at = from;
  for (; continues(words, at, head); at++) {
    const word = words[at] as Word;
    const verbal = head === undefined && is(word, "ing", "past") && !continues(words, at + 1, at);
    if (isHead(word) || verbal) head = at;
    if (word.piece === "word" && is(word, "verb")) named = at;
  }
  // a verb that stands where a noun must: "all rewrites"
  head ??= named;
  return head === undefined ? undefined : { from, to: at, head };
}

const isOpening = (word: Word | undefined): boolean =>
  word?.piece === "number" ||
  word?.piece === "date" ||
  word?.lower === "of" ||
  word?.lower === "out" ||
  is(word, "comparator", "determiner", "universal", "number") ||
  isMark(word, "%<>≥≤~+$€£¥₹/-–(");

/** The phrase for what is counted from here: past "at least 20% of the", "the number of". */
export function countedPhrase(words: readonly Word[], from: number): NounPhrase | undefined {
  let at = from;
  for (let hops = 0; hops < 3; hops++) {
    while (isOpening(words[at]) && !(is(words[at], "noun") && !is(words[at], "number"))) at++;
    const phrase = nounPhrase(words, at);
    if (!phrase) return undefined;
    const partitive = PARTITIVES.has((words[phrase.head] as Word).lower) && words[phrase.to]?.lower === "of";
    if (!partitive) return { ...phrase, from };
    at = phrase.to + 1;
  }
  return undefined;
}

/** The head of what is counted from here. */
export const headAfter = (words: readonly Word[], from: number): number | undefined =>
  countedPhrase(words, from)?.head;

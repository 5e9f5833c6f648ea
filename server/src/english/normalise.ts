/** Brings a statement down to what it is about, to compare it with others. */
import { ARRIVING } from "./clause.ts";
import { is, isAny, read, type Word } from "./sentence.ts";

const UNITS = new Set(
  "percent pp point points usd eur gbp dollar euro pound ms sec min hr k m bn million thousand number amount total average least most".split(
    " ",
  ),
);

const isEmpty = (word: Word): boolean =>
  word.piece !== "word" ||
  UNITS.has(word.lower) ||
  is(
    word,
    "determiner",
    "preposition",
    "conjunction",
    "relative",
    "auxiliary",
    "us",
    "pronoun",
    "comparator",
    "comparative",
    "number",
    "negation",
    "universal",
    "adverb",
    "particle",
    "time",
  ) ||
  (is(word, "verb") && is(word, "raising", "lowering", "bettering")) ||
  (isAny(word, ARRIVING) && !is(word, "noun"));

/** A word we don't know loses its plural; one we know has its base form. */
const stem = (word: Word): string =>
  word.tags.size > 0 || !/[^s]s$/u.test(word.lemma) ? word.lemma : word.lemma.slice(0, -1);

/** The stems of the words that carry meaning, in order: no numbers, units, times, articles or directions. */
export function normalise(text: string): string[] {
  return read(text)
    .filter((word) => !isEmpty(word))
    .map(stem);
}

/** Tells what the writers do ("open a shop") from a subject ("open tickets are …", "returning shoppers buy"). */
import { nounPhrase, opensObject } from "./nouns.ts";
import { is, isAny, isMark, type Word } from "./sentence.ts";
import { ARRIVING, CHANGING } from "./verb-classes.ts";

/** The first finite verb from here on that is not inside a relative clause; stops at a comma. */
export const finiteVerb = (words: readonly Word[], from: number): number | undefined => {
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    if (isMark(word, ",;:(") || is(word, "relative", "us", "pronoun")) return undefined;
    if (is(word, "auxiliary") && !is(word, "noun")) return at;
  }
  return undefined;
};

const startsObject = (word: Word | undefined): boolean =>
  word?.piece === "number" ||
  isMark(word, "<>≥≤~$€£\"“'‘") ||
  is(word, "determiner", "number", "comparator", "quality", "comparative", "us", "pronoun") ||
  is(word, "preposition");

/** Whether the word here is what the writers do, rather than the beginning of a subject. */
export const isImperative = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  if (word?.piece !== "word") return false;
  if (!is(word, "verb")) return isUnknownVerb(word, next, words[at + 2]);
  if (/^(?:go|come)$/u.test(word.lemma) && is(next, "noun")) return false;
  if (is(word, "s") && !is(word, "base")) return false;
  if (!next) return true;
  if (is(next, "auxiliary") && !is(next, "verb")) return false;
  if (is(word, "past") && !is(word, "base") && is(next, "preposition")) return false;
  if (is(word, "ing") && isSubject(words, at)) return false;
  if (!is(word, "noun")) return true;
  if (next.lower === "of" || next.lower === "for") return false;
  if (next.lower === "at" && /^(?:least|most)$/u.test(words[at + 2]?.lower ?? "")) return true;
  if (startsObject(next) || is(next, "conjunction") || isMark(next, "/&,"))
    return !is(next, "preposition") || takesPreposition(word, next);
  if (is(next, "past") && !is(next, "noun", "base") && !is(words[at + 2], "noun")) return false;
  return !isCompound(words, at);
};

const isSubject = (words: readonly Word[], at: number): boolean =>
  finiteVerb(words, at + 1) !== undefined || describes(words, at) || gerundSays(words, at);

/** What is said of a doing: "moving house feels easy", "paying taxes takes minutes". */
const SAYS =
  /^(?:feels|takes|leads|becomes|means|gets|seems|looks|costs|happens|works|makes|ends|starts|brings|saves|gives|needs|goes)$/u;

const gerundSays = (words: readonly Word[], at: number): boolean =>
  words.some((word, i) => {
    const next = words[i + 1];
    if (i < at + 2 || !SAYS.test(word.lower) || is(words[i - 1], "determiner", "preposition")) return false;
    return (
      next !== undefined &&
      (!is(word, "noun") || opensObject(next) || /^(?:to|with|in|like)$/u.test(next.lower))
    );
  });

/** Verbs after which people do something: "helping nurses plan", "making users feel at home". */
export const CAUSING = /^(?:make|let|help|have|get|see|watch|hear|want)$/u;

/** The index of the word behind "in Oslo", "from New York". */
export const behindPlace = (words: readonly Word[], at: number): number => {
  if (!/^(?:in|from|around)$/u.test(words[at]?.lower ?? "")) return at;
  let end = at + 1;
  while (/^\p{Lu}/u.test(words[end]?.text ?? "")) end++;
  return end > at + 1 ? end : at;
};

/** "Returning shoppers buy", "Returning shoppers in Oslo buy": what is said of people who then do something themselves. */
const describes = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const people = words[at + 1];
  const does = behindPlace(words, at + 2);
  const verb = words[does];
  if (is(word, "enabling", "ensuring") || CAUSING.test(word?.lemma ?? "")) return false;
  return (
    is(people, "outsiders", "body") &&
    is(people, "plural") &&
    is(verb, "base") &&
    (!is(words[does + 1], "noun") || is(words[does + 1], "plural"))
  );
};

/** "DM 50 people", "ID & invite": a word we don't know, used as a verb. */
const isUnknownVerb = (word: Word, next: Word | undefined, third: Word | undefined): boolean => {
  if (word.tags.size > 0) return false;
  return (
    next?.piece === "number" ||
    (is(next, "determiner") && !is(next, "relative")) ||
    ((is(next, "conjunction") || isMark(next, "/&")) && is(third, "verb", "base"))
  );
};

/** "launch in Spain", "report on progress", "upgrade to 2.0"; but "access to the app", "support in five languages". */
const takesPreposition = (word: Word, next: Word | undefined): boolean => {
  if (is(word, "plural") || !is(word, "base")) return false;
  if (next?.lower === "to") return is(word, "releasing", "reworking", "managing", "telling");
  return (
    is(word, "releasing", "asking", "telling") ||
    /^(?:work|focus|partner|switch|move|respond|go|get|come|participate)$/u.test(word.lemma)
  );
};

/** "below 5", "at most 2", "fewer than 3": a bound that ends the statement, with nothing but a unit behind it. */
const endsInBound = (words: readonly Word[], from: number): boolean => {
  const number = words.findIndex((word, i) => i > from && word.piece === "number");
  const [second, first] = [words[number - 2]?.lower ?? "", words[number - 1]?.lower ?? ""];
  const bound =
    /^(?:below|under|above|over)$/u.test(first) ||
    /^(?:at (?:least|most)|\w+ than)$/u.test(`${second} ${first}`);
  return number > from + 1 && bound && words.length - number <= 3;
};

/** "Trust returns to the high street". */
const isReturning = (words: readonly Word[], at: number): boolean =>
  !is(words[at], "making", "releasing", "reworking", "asking") &&
  is(words[at + 1], "s") &&
  is(words[at + 1], "verb") &&
  /^(?:to|from|back)$/u.test(words[at + 2]?.lower ?? "") &&
  words[at + 3]?.piece !== "number";

/** "Redesign checkout", "Launch checkout for guests": a thing too, where it measures nothing. */
const isFeatureMade = (words: readonly Word[], at: number): boolean =>
  is(words[at], "making", "releasing", "reworking") &&
  is(words[at + 1], "feature") &&
  !is(words[at + 2], "noun");

/** "Support tickets are…", "Test coverage", "Lead conversion": two nouns. */
const isCompound = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  if (is(next, "noun", "plural") && endsInBound(words, at)) return true;
  if (isReturning(words, at)) return true;
  if (
    is(next, "measure", "arrivals", "defects") &&
    !isFeatureMade(words, at) &&
    words[at]?.lower !== "move" &&
    !is(words[at], "raising", "lowering", "bettering", "reaching") &&
    !is(next, "plural")
  )
    return true;
  if (finiteVerb(words, at + 1) !== undefined) return true;
  const to = nounPhrase(words, at)?.to ?? at + 1;
  const after = words[is(words[to], "adverb") ? to + 1 : to];
  if (is(after, "s") && !is(after, "noun")) return true;
  if (after?.lower === "from" && words[to + 1]?.piece === "number" && !is(next, "plural"))
    return !isAny(words[at], CHANGING) && !isAny(words[at], ARRIVING);
  return (
    is(next, "noun") &&
    !is(next, "plural") &&
    is(after, "past", "done") &&
    !is(after, "noun") &&
    words[to + 1]?.lower !== "by"
  );
};

/** A statement read once, with the questions that judgements ask of it. */
import { ARRIVING, CHANGING, type Clause, clauseOf, mainStart, WORKING } from "./clause.ts";
import type { Tag } from "./lexicon.ts";
import type { NounPhrase } from "./nouns.ts";
import { type Quantity, quantities } from "./quantities.ts";
import { is, isMark, read, type Word } from "./sentence.ts";
import { type Clue, evidence, type Verdict } from "./verdict.ts";

export interface Reading {
  words: readonly Word[];
  /** Index of the word that the sentence proper begins with. */
  from: number;
  clause: Clause;
  quantities: readonly Quantity[];
}

export function readStatement(text: string): Reading {
  const words = read(text);
  const from = mainStart(words);
  return { words, from, clause: clauseOf(words, from), quantities: quantities(words) };
}

export const verdict = <Kind extends string>(
  r: Reading,
  kind: Kind,
  sure: boolean,
  ...clues: Clue[]
): Verdict<Kind> => ({
  kind,
  sure,
  evidence: evidence(r.words, clues),
});

export const PEOPLE: readonly Tag[] = ["outsiders", "insiders", "body"];
export const THINGS: readonly Tag[] = [
  "feature",
  "flow",
  "integration",
  "platform",
  "document",
  "content",
  "event",
  "hire",
  "research",
  "process",
  "compliance",
];
export const LEVELS: readonly Tag[] = ["measure", "arrivals", "money", "vanity"];

export const isPeople = (word: Word | undefined): boolean => is(word, ...PEOPLE);
export const isThing = (word: Word | undefined): boolean => is(word, ...THINGS);
export const isLevel = (word: Word | undefined): boolean => is(word, ...LEVELS);
export const isWorking = (word: Word | undefined): boolean => is(word, ...WORKING);
export const isChanging = (word: Word | undefined): boolean => is(word, ...CHANGING);
export const isArriving = (word: Word | undefined): boolean => is(word, ...ARRIVING);

export const countedWord = (r: Reading, quantity: Quantity | undefined): Word | undefined =>
  quantity?.counted === undefined ? undefined : r.words[quantity.counted];

/** Whether a phrase names a quality rather than a thing; "an excellent process" is about excellence. */
export const isQuality = (r: Reading, phrase: NounPhrase): boolean => {
  const head = r.words[phrase.head];
  if (!is(head, "qualities")) return false;
  return (
    !isThing(head) ||
    findWord(r, phrase.from, phrase.head, (word) => is(word, "quality", "comparative")) !== undefined
  );
};

/** The first quantity between two words. */
export const quantityIn = (r: Reading, from: number, to = r.words.length): Quantity | undefined =>
  r.quantities.find(({ at }) => at >= from && at < to);

/** The first word between two others for which the question is answered yes. */
export const findWord = (
  r: Reading,
  from: number,
  to: number,
  asked: (word: Word, at: number) => boolean,
): number | undefined => {
  for (let at = from; at < Math.min(to, r.words.length); at++) if (asked(r.words[at] as Word, at)) return at;
  return undefined;
};

/** Where the means begin: "by posting photos", "through workshops"; the end if none are told. */
export const meansFrom = (r: Reading, from: number): number =>
  findWord(r, from, r.words.length, (word, at) => {
    const next = r.words[at + 1];
    return (
      (word.lower === "by" && is(next, "ing") && next?.piece === "word") ||
      word.lower === "through" ||
      word.lower === "via"
    );
  }) ?? r.words.length;

/** Where the first part of the sentence ends: a comma, a dash, "so that", "in order to". */
export const partEnd = (r: Reading, from: number): number =>
  findWord(
    r,
    from,
    r.words.length,
    (word, at) => isMark(word, ";–—(") || (isMark(word, ",") && at > from + 1),
  ) ?? r.words.length;

/** "at most 3", "under 2%", "no more than 5", "< 1 s": the first word of the bound from above. */
export const ceilingBefore = (r: Reading, quantity: Quantity): number | undefined => {
  const { words } = r;
  const [third, second, first] = [words[quantity.at - 3], words[quantity.at - 2], words[quantity.at - 1]];
  if (isMark(first, "<≤") || (is(first, "comparator") && /^(?:under|below)$/u.test(first?.lower ?? "")))
    return quantity.at - 1;
  if (first?.lower === "than" && /^(?:less|fewer|lower)$/u.test(second?.lower ?? "")) return quantity.at - 2;
  if (first?.lower === "than" && second?.lower === "more" && is(third, "negation")) return quantity.at - 3;
  if (first?.lower === "most" && second?.lower === "at") return quantity.at - 2;
  if (first?.lower === "to" && second?.lower === "up") return quantity.at - 2;
  const after = words
    .slice(quantity.at + 1, quantity.at + 5)
    .findIndex((word) => /^(?:less|fewer|max|maximum)$/u.test(word.lower));
  return after > 0 && words[quantity.at + after]?.lower === "or" ? quantity.at : undefined;
};

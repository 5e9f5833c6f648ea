/** What stands before a quantity: words, symbols and phrases. Looks at a bounded number of characters. */
import type { Quantity } from "../../../grammar/quantity.ts";
import { isLetter, isSpace } from "../../../grammar/quantity-number.ts";
import type { Span } from "../../../grammar/tree.ts";
import type { Lexicon } from "./measure-lexicon.ts";
import type { Direction } from "./measure-types.ts";
import { CHANGE_WORDS, type Phrase, SYMBOLS } from "./measure-words.ts";

/** A word in lower case and where it starts. */
interface Near {
  readonly word: string;
  readonly start: number;
}

/** A phrase or symbol as it stands in the text. */
interface Said extends Phrase, Span {
  readonly symbol: boolean;
}

/** What stands before a quantity, the nearest first. */
export interface Before {
  readonly words: readonly Near[];
  /** What makes a form. */
  readonly phrase: Said | undefined;
  /** The words before that phrase (all of them, if there is none). */
  readonly rest: readonly Near[];
}

/** A quantity, and what stands before it. */
export interface Place {
  readonly quantity: Quantity;
  readonly before: Before;
}

const MAX_WORDS = 6;
const MAX_LETTERS = 24;
const SIGNS = new Set([...SYMBOLS.keys()].flatMap((symbol) => [...symbol]));
const PASSED = new Set(["~", "≈", ")", "*"]);

const skipBack = (text: string, from: number, floor: number): number => {
  let at = from;
  while (
    at > floor &&
    from - at < MAX_LETTERS &&
    (isSpace(text.charCodeAt(at - 1)) || PASSED.has(text[at - 1] as string))
  )
    at--;
  return at;
};

/** The words before an offset, up to the first character that is neither letter nor space. */
const wordsBefore = (text: string, offset: number, floor: number): Near[] => {
  const words: Near[] = [];
  for (let end = skipBack(text, offset, floor); words.length < MAX_WORDS; ) {
    let start = end;
    while (start > floor && end - start < MAX_LETTERS && isLetter(text.charCodeAt(start - 1))) start--;
    if (start === end) break;
    words.push({ word: text.slice(start, end).toLowerCase(), start });
    end = skipBack(text, start, floor);
  }
  return words;
};

// Written out, because a spread costs more than all the reading.
const found = ({ form, direction }: Phrase, start: number, end: number, symbol: boolean): Said => ({
  form,
  direction,
  start,
  end,
  symbol,
});

const symbolBefore = (text: string, offset: number, floor: number): Said | undefined => {
  const end = skipBack(text, offset, floor);
  let start = end;
  while (start > floor && end - start < 3 && SIGNS.has(text[start - 1] as string)) start--;
  const phrase = start < end ? SYMBOLS.get(text.slice(start, end)) : undefined;
  return phrase && found(phrase, start, end, true);
};

const phraseOf = (
  words: readonly Near[],
  known: Lexicon["phrases"],
): { phrase: Phrase; length: number } | undefined => {
  for (let length = Math.min(3, words.length); length > 0; length--) {
    let key = "";
    for (let index = length - 1; index >= 0; index--) key += (key && " ") + (words[index] as Near).word;
    const phrase = known.get(key);
    if (phrase) return { phrase, length };
  }
  return undefined;
};

const withoutApproximate = (words: readonly Near[], about: Lexicon["about"]): readonly Near[] => {
  let skip = 0;
  while (skip < words.length && about.has((words[skip] as Near).word)) skip++;
  return skip === 0 ? words : words.slice(skip);
};

const readBefore = (text: string, offset: number, floor: number, { phrases, about }: Lexicon): Before => {
  const symbol = symbolBefore(text, offset, floor);
  if (symbol) {
    const words = wordsBefore(text, symbol.start, floor);
    return { words, phrase: symbol, rest: words };
  }
  const words = withoutApproximate(wordsBefore(text, offset, floor), about);
  const match = phraseOf(words, phrases);
  if (!match) return { words, phrase: undefined, rest: words };
  const { start } = words[match.length - 1] as Near;
  const { start: last, word } = words[0] as Near;
  const phrase = found(match.phrase, start, last + word.length, false);
  return { words, phrase, rest: words.slice(match.length) };
};

/** What stands before each quantity, back to the quantity before it; phrases are those of the lexicon. */
export const readPlaces = (text: string, quantities: readonly Quantity[], lexicon: Lexicon): Place[] =>
  quantities.map((quantity, index) => {
    const floor = quantities[index - 1]?.end ?? 0;
    return { quantity, before: readBefore(text, quantity.start, floor, lexicon) };
  });

const WINDOW = 120;
const PARTICIPLE = /(?:ed|en|own|unk)$/;

/** The word of change that governs a quantity, if there is one: the nearest verb, else the nearest participle. */
export const changeBefore = (
  text: string,
  offset: number,
): { readonly direction?: Direction } | undefined => {
  const words = text
    .slice(Math.max(0, offset - WINDOW), offset)
    .toLowerCase()
    .split(/[^a-z]+/)
    .reverse();
  const known = words.filter((word) => CHANGE_WORDS.has(word));
  const word = known.find((candidate) => !PARTICIPLE.test(candidate)) ?? known[0];
  if (word === undefined) return undefined;
  const direction = CHANGE_WORDS.get(word);
  return direction ? { direction } : {};
};

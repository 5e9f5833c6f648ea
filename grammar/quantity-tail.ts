/** What follows a number: magnitude, unit, currency, what is counted, and the rate. */
import { isDigit, isLetter, isSpace, lettersEnd } from "./quantity-number.ts";
import type { Counted, QuantityOptions, Rate, Unit } from "./quantity-types.ts";
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  MAGNITUDE_WORDS,
  MAGNITUDES,
  MONEY_MAGNITUDES,
  NOT_COUNTED,
  UNITS,
  type UnitRow,
} from "./quantity-units.ts";

const SYMBOLS = new Map<string, UnitRow>();
const WORDS = new Map<string, UnitRow>();
for (const row of UNITS) {
  for (const symbol of row.symbols ?? []) SYMBOLS.set(symbol, row);
  for (const word of row.words ?? []) WORDS.set(word, row).set(`${word}s`, row);
}
const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  [...WORDS.keys()].filter((word) => word.includes(" ")).map((word) => word.slice(0, word.indexOf(" "))),
);
const CODES: ReadonlySet<string> = new Set(CURRENCY_CODES);
const SIGNS = new Map(Object.entries(CURRENCY_SIGNS));
const own = (table: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

export const currencyOf = (word: string): string | undefined => {
  const lower = word.toLowerCase();
  return (
    SIGNS.get(word) ??
    (CODES.has(word) ? word : undefined) ??
    (Object.hasOwn(CURRENCY_WORDS, lower) ? CURRENCY_WORDS[lower] : undefined) ??
    (lower.endsWith("s") && Object.hasOwn(CURRENCY_WORDS, lower.slice(0, -1))
      ? CURRENCY_WORDS[lower.slice(0, -1)]
      : undefined)
  );
};

interface Piece<T> {
  readonly end: number;
  readonly value: T;
}

const skipSpace = (text: string, at: number): number => (isSpace(text.charCodeAt(at)) ? at + 1 : at);

/** `Mio. €`: these are shortened with a dot. */
const DOTTED = new Set(["Mio", "mio", "Mrd", "Tsd"]);

/** `k`, `M`, `bn` touching the number, or `thousand` and `bn` after a space. Money makes `m` and `B` clear. */
export const readMagnitude = (
  text: string,
  at: number,
  money: boolean,
  { words }: QuantityOptions,
): Piece<number> | undefined => {
  const start = skipSpace(text, at);
  const end = lettersEnd(text, start);
  if (end === start) return undefined;
  const word = text.slice(start, end);
  const spoken = words ? own(MAGNITUDE_WORDS, word.toLowerCase()) : undefined;
  const spaced = start > at && word.length < 2 && word !== "M";
  const value =
    spoken ??
    (spaced ? undefined : (own(MAGNITUDES, word) ?? (money ? own(MONEY_MAGNITUDES, word) : undefined)));
  if (value === undefined) return undefined;
  return { end: DOTTED.has(word) && text[end] === "." ? end + 1 : end, value };
};

const unitOf = (row: UnitRow, start: number, end: number): Piece<Unit> => ({
  end,
  value: { start, end, key: row.key, dimension: row.dimension, factor: row.factor },
});

const POINTS = /-?[ \u00a0]?points?(?![\p{L}\p{N}_])/iuy;

/** Signs that are no letters: `%`, `°C`, `★`; `% points` are points. */
const readSign = (text: string, start: number): Piece<Unit> | undefined => {
  const two = text[start] === "°" ? SYMBOLS.get(text.slice(start, start + 2)) : undefined;
  if (two) return unitOf(two, start, start + 2);
  const row = SYMBOLS.get(text[start] ?? "");
  if (!row || isLetter(text.charCodeAt(start))) return undefined;
  POINTS.lastIndex = start + 1;
  if (row.key === "%" && POINTS.test(text))
    return unitOf(SYMBOLS.get("pp") as UnitRow, start, POINTS.lastIndex);
  return unitOf(row, start, start + 1);
};

const readTwoWords = (text: string, start: number, end: number, first: string): Piece<Unit> | undefined => {
  if (!FIRST_OF_TWO.has(first) || !isSpace(text.charCodeAt(end))) return undefined;
  const secondEnd = lettersEnd(text, end + 1);
  const row = WORDS.get(`${first} ${text.slice(end + 1, secondEnd).toLowerCase()}`);
  return row && unitOf(row, start, secondEnd);
};

/** A unit that we know, touching the number or after a space. */
export const readUnit = (text: string, at: number): Piece<Unit> | undefined => {
  const start = skipSpace(text, at);
  const sign = readSign(text, start);
  if (sign) return sign;
  const end = lettersEnd(text, start);
  if (end === start || isDigit(text.charCodeAt(end))) return undefined;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const two = readTwoWords(text, start, end, lower);
  if (two) return two;
  const symbol = SYMBOLS.get(word);
  // `2x` is twice as much, but in `2 x 4` and `5 w` the letter is anything.
  if (symbol && start > at && (symbol.key === "x" || symbol.key === "week")) return undefined;
  const row = symbol ?? WORDS.get(lower);
  return row && unitOf(row, start, end);
};

/** The currency behind a number: `5 EUR`, `5€`, `5 dollars`. */
export const readCurrency = (text: string, at: number): Piece<string> | undefined => {
  const start = skipSpace(text, at);
  const sign = SIGNS.get(text[start] ?? "");
  if (sign) return isDigit(text.charCodeAt(start + 1)) ? undefined : { end: start + 1, value: sign };
  const end = lettersEnd(text, start);
  const value = end > start ? currencyOf(text.slice(start, end)) : undefined;
  return value === undefined ? undefined : { end, value };
};

const IRREGULAR: Readonly<Record<string, string>> = {
  people: "person",
  men: "man",
  women: "woman",
  children: "child",
};

/** The singular of an English noun, near enough to compare by. */
export const singular = (noun: string): string => {
  if (Object.hasOwn(IRREGULAR, noun)) return IRREGULAR[noun] as string;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return /[^sui]s$/.test(noun) ? noun.slice(0, -1) : noun;
};

/** `US clubs` are no clubs of us. */
const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

const isPlural = (word: string): boolean =>
  !isAcronym(word) && singular(word.toLowerCase()) !== word.toLowerCase();

const MAX_COUNTED_WORDS = 3;
const INNER = new Set(["-", "'", "’"]);

const wordEnd = (text: string, start: number): number => {
  let end = lettersEnd(text, start);
  while (end > start && INNER.has(text[end] ?? "") && isLetter(text.charCodeAt(end + 1)) && end - start < 48)
    end = lettersEnd(text, end + 1);
  return end;
};

/** What a number counts: up to three words that could be a noun, of which the last plural is the noun. */
export const readCounted = (text: string, at: number): Counted | undefined => {
  const start = skipSpace(text, at);
  let end = start;
  let key: string | undefined;
  let sure = false;
  for (let words = 0, from = start; words < MAX_COUNTED_WORDS; words++) {
    const next = wordEnd(text, from);
    const word = text.slice(from, next);
    const lower = word.toLowerCase();
    if (next === from || (NOT_COUNTED.has(lower) && !isAcronym(word))) break;
    const plural = isPlural(word);
    if (plural || (!sure && words === 0)) key = singular(lower);
    sure ||= plural;
    // What follows the noun is no part of it: `3 customers left`.
    if (plural || !sure) end = next;
    if (text[next] !== " " && text[next] !== "\u00a0") break;
    from = next + 1;
  }
  return key === undefined ? undefined : { start, end, key, sure };
};

const EACH = new Set(["a", "an", "per", "each", "every"]);

/** `a month`, `per week`, `/s` after a quantity or what it counts. */
export const readRate = (text: string, at: number): Rate | undefined => {
  let start = at + 1;
  if (text[at] !== "/") {
    if (!isSpace(text.charCodeAt(at))) return undefined;
    const eachEnd = lettersEnd(text, start);
    if (!EACH.has(text.slice(start, eachEnd).toLowerCase()) || !isSpace(text.charCodeAt(eachEnd)))
      return undefined;
    start = eachEnd + 1;
  }
  const end = lettersEnd(text, start);
  const word = text.slice(start, end);
  const row = WORDS.get(word.toLowerCase()) ?? (text[at] === "/" ? SYMBOLS.get(word) : undefined);
  return row?.dimension === "time" ? { start: at, end, key: row.key, seconds: row.factor } : undefined;
};

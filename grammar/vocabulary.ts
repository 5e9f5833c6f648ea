/**
 * Every word of the language, once. The parser's checks, completions, hovers, semantic tokens, the TextMate grammar
 * and REFERENCE.md are derived from these tables. A new property is one row.
 */
import { BLOCKS } from "./vocabulary-blocks.ts";
import { KEYS } from "./vocabulary-keys.ts";

export type Lens = "reach" | "impact" | "business";
export type BlockKind =
  | "company"
  | "team"
  | "strategy"
  | "objective"
  | "candidate"
  | "shares"
  | "kr"
  | "health"
  | "initiative"
  | "discovery"
  | "squad"
  | "week";
/** Where a property may stand: in a block, or at the head of the page. */
export type Place = BlockKind | "page";
/** What a reference may lead to. */
export type NameKind = Exclude<BlockKind, "week">;

/** The kinds of value of language.md; `values` and `refers` of the row say more. */
export type ValueKind =
  | "text"
  | "people"
  | "reference"
  | "references"
  | "date"
  | "dated"
  | "cycle"
  | "word"
  | "number"
  | "yes-no"
  | "path"
  | "quantity"
  | "language"
  | "month"
  | "flag-or-text"
  | "decision";

export interface BlockRow {
  readonly word: BlockKind;
  /** 0 company and team, 1 what they hold, 2 key results: blocks nest by rank. */
  readonly rank: 0 | 1 | 2;
  /** Blocks (or the page) that it may stand in. */
  readonly in: readonly Place[];
  /** What stands between the word and the colon. */
  readonly head: "name" | "required-name" | "reference" | "date";
  readonly entries: boolean;
  readonly help: string;
  readonly example: string;
}

export interface KeyRow {
  readonly key: string;
  readonly in: readonly Place[];
  readonly value: ValueKind;
  /** May the key stand more than once in a block? */
  readonly repeats: boolean;
  /** The words of a list, for `word`. */
  readonly values?: readonly string[];
  /** Is only a word of the list right? Otherwise what fits none of them is plain text. */
  readonly closed?: boolean;
  /** What a reference may lead to. */
  readonly refers?: readonly NameKind[];
  readonly help: string;
  readonly example: string;
}

export { BLOCKS, KEYS };

export const LENSES: readonly Lens[] = ["reach", "impact", "business"];
/** Words read as a lens, with a hint. */
export const LENS_ALIASES: Readonly<Record<string, Lens>> = {
  customer: "impact",
  "customer-impact": "impact",
  "business-impact": "business",
};
/** Other spellings of a key, read without a word. */
export const KEY_ALIASES: Readonly<Record<string, string>> = { because: "why", license: "licence" };
/** Other spellings of a word of a list. */
export const VALUE_ALIASES: Readonly<Record<string, string>> = {
  license: "licence",
  socialising: "socializing",
};

const blockRows = new Map(BLOCKS.map((row) => [row.word as string, row]));
const keyRows = new Map<string, KeyRow[]>();
for (const row of KEYS) keyRows.set(row.key, [...(keyRows.get(row.key) ?? []), row]);

const ASCII_LOWER = /^[a-z0-9_-]*$/;
/** Letters that Unicode folds although they are in lower case: final sigma, sharp s, long s. */
const FOLDED: Readonly<Record<string, string>> = { ς: "σ", ß: "ss", ſ: "s" };

const foldAnew = (word: string): string =>
  word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ςßſ]/g, (letter) => FOLDED[letter] as string);

/** Words with capitals that were folded lately: names and cycles come again and again. */
const folded = new Map<string, string>();
const MOST_FOLDED = 2000;
const LONGEST_FOLDED = 40;

/** Reads without regard to case, as ids and words are compared everywhere: NFC, Unicode case folding. */
export const fold = (word: string): string => {
  if (ASCII_LOWER.test(word)) return word;
  if (word.length > LONGEST_FOLDED) return foldAnew(word);
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const result = foldAnew(word);
  folded.set(word, result);
  return result;
};

export const blockRow = (word: string): BlockRow | undefined => blockRows.get(word);
export const rankOf = (kind: BlockKind): 0 | 1 | 2 => (blockRows.get(kind) as BlockRow).rank;
export const isKey = (key: string): boolean => keyRows.has(key);
/** The canonical key for a word as typed, known or not. */
export const canonicalKey = (typed: string): string => {
  const folded = fold(typed);
  return KEY_ALIASES[folded] ?? folded;
};
/** The row for a key in a place, if the place accepts it. */
export const keyRow = (key: string, place: Place): KeyRow | undefined =>
  keyRows.get(key)?.find((row) => row.in.includes(place));
/** All keys that a place accepts. */
export const keysOf = (place: Place): readonly KeyRow[] => KEYS.filter((row) => row.in.includes(place));
/** The blocks that may stand in a place. */
export const blocksIn = (place: Place): readonly BlockRow[] => BLOCKS.filter((row) => row.in.includes(place));
/** The lens that a word means, canonical or not. */
export const lensOf = (word: string): Lens | undefined => {
  const folded = fold(word);
  return LENSES.find((lens) => lens === folded) ?? LENS_ALIASES[folded];
};

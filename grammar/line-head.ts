/** What the first word of a line makes of it: a block, a property, an entry, an update, or nothing that we know. */
import { readDate } from "./date.ts";
import { GAP, isSpace, SPACE, SPACES } from "./spaces.ts";
import { type BlockKind, blockRow, canonicalKey, fold, isKey, lensOf } from "./vocabulary.ts";

export const ID = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*";

export type LineKind =
  | "blank"
  | "comment"
  | "conflict"
  | "block"
  | "property"
  | "entry"
  | "update"
  | "bullet"
  | "other";

/** What is known of a line by its first words. */
export interface Head {
  readonly kind: LineKind;
  /** Where the word of the language, key or day ends. */
  readonly wordEnd: number;
  /** In lower case and with its colon: such a line never goes on with the text above. */
  readonly exact: boolean;
  /** Any single word with a colon: it goes on only below a property. */
  readonly colon: boolean;
  /** Is what stands between a block word and its colon a head of that block? */
  readonly regular: boolean;
  readonly block: BlockKind | undefined;
  /** `KR 1.2:`, `Objective 1 -`. */
  readonly numbered: boolean;
}

const sticky = (source: string, flags = "uy"): RegExp => new RegExp(source, flags);
const BOLD = "(?:\\*\\*|__)";
/** A word does not end in an underscore: that is bold. */
const WORD = sticky("\\p{L}(?:[\\p{L}\\p{M}\\p{N}_-]*[\\p{L}\\p{M}\\p{N}-])?");
/** `team's` is no block word; `kr:30%` is one that lacks a space. */
const WORD_END = sticky(`${BOLD}|[${SPACE}:：\\r\\n]|$`);
/** A colon with a space or the end of the line behind it; `https://` and `10:30` are text. */
const COLON = sticky(`${SPACES}(?:${BOLD}${SPACES})?(?:：|:${BOLD}?(?=[${SPACE}\\r\\n]|$))`);
const COLON_END = sticky(`${BOLD}?(?:[${SPACE}\\r\\n]|$)`);
const ONE_NAME = new RegExp(`^${GAP}*(?:(${ID})(?:${GAP}+(${ID}))?)?${GAP}*$`, "u");
const ONE_REFERENCE = new RegExp(
  `^${GAP}*[\\p{L}\\p{N}][^\\s,:：*\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069]*${GAP}*$`,
  "u",
);
const NUMBERED = sticky(
  `(?:O|Objective|KR|Key[${SPACE}-]*Result)${SPACES}(?:#${SPACES})?\\d+(?:\\.\\d+)*${SPACES}(?:${BOLD}${SPACES})?(?::${BOLD}?(?=[${SPACE}\\r\\n]|$)|：|[-–—.](?=[${SPACE}]))`,
  "iuy",
);
/** `kr 1:` in lower case is a key result with the id 1. */
const NUMBER_IS_ID = new RegExp(`^(?:kr|objective)[${SPACE}]+\\d+${SPACES}[:：]${BOLD}?$`);
const ISO_DAY = sticky("\\d{4}-\\d\\d-\\d\\d(?![\\p{L}\\d]|[-/.]\\d)");
const DAY_START = /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iy;
/** A head longer than this is no head; it keeps lines of megabytes cheap. */
const MAX_HEAD = 300;

/** Where a pattern that begins at an offset ends, or -1. */
export const match = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** Where a day in the form of the language ends, or -1. */
export const isoDayEnd = (text: string, at: number): number => match(ISO_DAY, text, at);

/** Where the value of a property begins, behind its colon. */
export const valueStart = (text: string, wordEnd: number): number => match(COLON, text, wordEnd);

/** All heads have one shape, so that reading a line stays fast. */
export const headOf = (
  kind: LineKind,
  wordEnd: number,
  exact = false,
  colon = false,
  regular = false,
  block: BlockKind | undefined = undefined,
  numbered = false,
): Head => ({ kind, wordEnd, exact, colon, regular, block, numbered });

const numberedHead = (text: string, core: number): Head | undefined => {
  const end = match(NUMBERED, text, core);
  if (end < 0 || NUMBER_IS_ID.test(text.slice(core, end))) return undefined;
  const block = /^o/i.test(text[core] as string) ? "objective" : "kr";
  return headOf("block", end, true, true, false, block, true);
};

/** The colon that ends a head; -1 without one. */
const colonIn = (text: string, from: number, end: number): number => {
  const limit = Math.min(end, from + MAX_HEAD);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xff1a || (code === 58 && match(COLON_END, text, at + 1) >= 0)) return at;
  }
  return -1;
};

const isDay = (between: string): boolean => {
  const start = between.search(/\p{L}|\d/u);
  const day = start < 0 ? undefined : readDate(between, start);
  return day !== undefined && isSpace(between.slice(day.end));
};

const oneTarget = (block: BlockKind, between: string): boolean =>
  ONE_REFERENCE.test(between) || (block === "week" && isDay(between));

/** Is what stands between a block word and its colon a head of that block: nothing, a lens, an id, a reference, a day? */
const regularHead = (block: BlockKind, between: string): boolean => {
  const row = blockRow(block);
  if (row?.head === "reference" || row?.head === "date") return isSpace(between) || oneTarget(block, between);
  const names = ONE_NAME.exec(between);
  if (!names) return false;
  return names[2] === undefined || (block === "kr" && lensOf(names[1] as string) !== undefined);
};

/** `shares REF`, `week DATE`, `team ID`, `company ID` and nothing else. */
const bareReference = (block: BlockKind, rest: string): boolean => {
  if (block === "week") return /\d/.test(rest) && oneTarget(block, rest);
  return (block === "shares" || block === "team" || block === "company") && ONE_REFERENCE.test(rest);
};

/** Cells stand between tabs. */
export const isTableRow = (text: string): boolean => text.trimEnd().includes("\t");

const blockHead = (text: string, core: number, wordEnd: number, end: number): Head | undefined => {
  const typed = text.slice(core, wordEnd);
  const block = blockRow(fold(typed))?.word;
  if (!block || match(WORD_END, text, wordEnd) < 0) return undefined;
  const at = colonIn(text, wordEnd, end);
  const between = text.slice(wordEnd, at < 0 ? Math.min(end, wordEnd + MAX_HEAD) : at);
  const empty = at >= 0 && isSpace(between);
  if (block === "strategy" && (empty || text[wordEnd] === ":")) return undefined;
  const regular = at < 0 ? bareReference(block, between) : regularHead(block, between);
  if (!regular && isTableRow(text.slice(wordEnd, end))) return undefined;
  return headOf("block", wordEnd, typed === block && regular, empty, regular, block);
};

const updateHead = (text: string, core: number, wordEnd: number, end: number): Head | undefined => {
  const typed = text.slice(core, wordEnd);
  if (fold(typed) !== "update") return undefined;
  const at = colonIn(text, wordEnd, end);
  if (at < 0 || !ONE_REFERENCE.test(text.slice(wordEnd, at))) return undefined;
  return headOf("update", wordEnd, typed === "update", false, true);
};

const keyHead = (text: string, core: number, wordEnd: number, marked: boolean): Head | undefined => {
  if (valueStart(text, wordEnd) < 0) return undefined;
  const typed = text.slice(core, wordEnd);
  const known = isKey(canonicalKey(typed));
  if (marked && !known) return undefined;
  return headOf("property", wordEnd, known && typed === fold(typed), true, true);
};

const dayHead = (text: string, core: number): Head | undefined => {
  if (match(DAY_START, text, core) < 0) return undefined;
  const iso = isoDayEnd(text, core);
  const wordEnd = iso < 0 ? (readDate(text, core)?.end ?? -1) : iso;
  if (wordEnd < 0 || match(COLON, text, wordEnd) < 0) return undefined;
  return headOf("entry", wordEnd, true, true, true);
};

/**
 * The head of a line whose first word begins at `core`; undefined if it is no line of the language. `marked` tells that
 * list marks or bold stand before it: then only words that we know count.
 */
export const wordHead = (text: string, core: number, end: number, marked: boolean): Head | undefined => {
  const first = text.charCodeAt(core) | 32;
  const special =
    (first === 111 || first === 107 ? numberedHead(text, core) : undefined) ?? dayHead(text, core);
  if (special) return special;
  const wordEnd = match(WORD, text, core);
  if (wordEnd < 0) return undefined;
  return (
    blockHead(text, core, wordEnd, end) ??
    updateHead(text, core, wordEnd, end) ??
    keyHead(text, core, wordEnd, marked)
  );
};

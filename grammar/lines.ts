/**
 * What a line is by itself. The law of the page: every line says by itself what it is; only whether it goes on with
 * the text above depends on that text, and `settle` decides it.
 */
import { type BlockKind, blockRow, canonicalKey, fold, isKey, lensOf } from "./vocabulary.ts";

/** Spaces of any kind, zero-width ones and direction marks: outside of text they all count as space. */
const SPACES =
  "[ \\t\\u00a0\\u1680\\u2000-\\u200f\\u202a-\\u202f\\u205f\\u2060-\\u2064\\u2066-\\u2069\\u3000\\ufeff]*";
const sticky = (source: string): RegExp => new RegExp(source, "uy");

const INDENT = sticky(SPACES);
/** List marks, quotes, check boxes, bold, heading emoji: what a document puts before a line. */
const MARKS = sticky(
  `(?:(?:[-*•‣◦·+–—>]|\\d{1,3}[.)]|\\[[ xX-]?\\]|\\p{Extended_Pictographic}[\\u{1f3fb}-\\u{1f3ff}\\ufe0f\\u200d\\p{Extended_Pictographic}]*)(?=[ \\t\\u00a0])${SPACES})*(?:\\*\\*|__)?`,
);
const WORD = sticky("[\\p{L}][\\p{L}\\p{M}\\p{N}_-]*");
export const ID = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*";
/** The first colon with a space or the end of the line behind it; `https://` and `10:30` are text. */
const COLON = sticky(
  `${SPACES}(?:(?:\\*\\*|__)${SPACES})?[:：](?:\\*\\*|__)?(?=[\\s\\u200b-\\u200f\\ufeff]|$|(?<=：))`,
);
const HEAD_COLON = /[:：](?:\*\*|__)?(?=[\s\u200b-\u200f\ufeff]|$|(?<=：))/u;
const ONE_NAME = new RegExp(
  `^${SPACES}(?:(${ID})(?:${SPACES}(?<=[^\\p{L}\\p{M}\\p{N}_-])(${ID}))?)?${SPACES}(?:\\*\\*|__)?$`,
  "u",
);
const ONE_REFERENCE = new RegExp(`^${SPACES}[\\p{L}\\p{N}][^\\s,:：]*${SPACES}$`, "u");
const NUMBERED =
  /(?:O|Objective|KR|Key[ -]?Result)(?: ?#? ?\d+(?:\.\d+)*)(?:\*\*|__)?[ \t]*(?:[:：](?=\s|$)|[-–—](?=\s)|\.(?=\s))/iuy;
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
/** Days that may head an entry: ISO and what people paste. */
const DAY = new RegExp(
  `(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{4}/\\d{1,2}/\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?=${SPACES}(?:\\*\\*|__)?[:：])`,
  "iuy",
);
const BOLD = /\*\*|__/y;
const CONFLICT = /(?:<{7}|={7}|>{7}|\|{7})(?=[ \t\r\n]|$)/y;
const COMMENT = /#(?=[ \t\u00a0\u3000#]|$|[\r\n])/y;

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

/** What a line turns out to be among its neighbours. */
export type Role = LineKind | "continuation" | "item";

/** A line read by itself. Offsets are those of the text it was read from. */
export interface Line {
  readonly kind: LineKind;
  readonly start: number;
  /** The end without the line end, and the start of the next line. */
  readonly end: number;
  readonly next: number;
  /** Columns of indentation; a tab goes to the next multiple of 4. */
  readonly indent: number;
  /** The first visible character, and the first one behind list marks and bold. */
  readonly at: number;
  readonly core: number;
  /** Where the word of the language, key or day ends. */
  readonly wordEnd: number;
  readonly block: BlockKind | undefined;
  /** In lower case and with its colon: such a line never goes on with the text above. */
  readonly exact: boolean;
  /** Any single word with a colon: it goes on only below a property. */
  readonly colon: boolean;
  /** Is what stands between a block word and its colon a head of that block? */
  readonly regular: boolean;
  /** `KR 1.2:`, `Objective 1 -`. */
  readonly numbered: boolean;
  /** What it is where it stands: set by `settle`. */
  role: Role;
}

const match = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** Where a line ends, and where the next one starts. */
export const lineEnd = (text: string, start: number): { end: number; next: number } => {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return { end: i, next: i + 1 };
    if (code === 13) return { end: i, next: text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1 };
  }
  return { end: text.length, next: text.length };
};

const ZERO_WIDTH = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Columns that a run of spaces takes. */
export const columns = (spaces: string): number => {
  let column = 0;
  for (const char of spaces) {
    if (char === "\t") column += 4 - (column % 4);
    else if (!ZERO_WIDTH.test(char)) column++;
  }
  return column;
};

const MAX_HEAD = 300;

type Head = Pick<Line, "kind" | "wordEnd" | "exact" | "colon" | "regular" | "block" | "numbered">;

/** All heads have one shape, so that reading a line stays fast. */
const head = (
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
  if (end < 0) return undefined;
  const block = /^o/i.test(text[core] as string) ? "objective" : "kr";
  // `kr 1:` in lower case is a key result with the id 1.
  if (/^(?:kr|objective) \d+ ?:$/.test(text.slice(core, end))) return undefined;
  return head("block", end, true, true, false, block, true);
};

/** Is what stands between a block word and its colon a head of that block: nothing, a lens, an id, a reference, a date? */
const regularHead = (block: BlockKind, between: string): boolean => {
  const row = blockRow(block);
  if (row?.head === "reference" || row?.head === "date") return ONE_REFERENCE.test(between);
  const names = ONE_NAME.exec(between);
  if (!names) return false;
  return names[2] === undefined || (block === "kr" && lensOf(names[1] as string) !== undefined);
};

const bareReference = (block: BlockKind, rest: string): boolean => {
  if (!ONE_REFERENCE.test(rest)) return false;
  return (
    block === "shares" || block === "team" || block === "company" || (block === "week" && /\d/.test(rest))
  );
};

const blockHead = (text: string, core: number, wordEnd: number, end: number): Head | undefined => {
  const typed = text.slice(core, wordEnd);
  const block = blockRow(fold(typed))?.word;
  if (!block) return undefined;
  const rest = text.slice(wordEnd, Math.min(end, wordEnd + MAX_HEAD));
  const colon = HEAD_COLON.exec(rest);
  const between = colon ? rest.slice(0, colon.index) : rest;
  if (block === "strategy" && colon && between.replace(/\*\*|__/g, "").trim() === "") return undefined;
  const lower = typed === block;
  const whole = colon ? regularHead(block, between) : bareReference(block, rest);
  return head("block", wordEnd, lower && whole, colon !== null && between.trim() === "", whole, block);
};

const updateHead = (text: string, core: number, wordEnd: number, end: number): Head | undefined => {
  const typed = text.slice(core, wordEnd);
  if (fold(typed) !== "update") return undefined;
  const rest = text.slice(wordEnd, Math.min(end, wordEnd + MAX_HEAD));
  const colon = HEAD_COLON.exec(rest);
  if (!colon || !ONE_REFERENCE.test(rest.slice(0, colon.index))) return undefined;
  return head("update", wordEnd, typed === "update", false, true);
};

const keyHead = (text: string, core: number, wordEnd: number, marked: boolean): Head | undefined => {
  const colon = match(COLON, text, wordEnd);
  if (colon < 0) return undefined;
  const typed = text.slice(core, wordEnd);
  const known = isKey(canonicalKey(typed));
  if (marked && !known) return undefined;
  return head("property", wordEnd, known && typed === typed.toLowerCase(), true, true);
};

const wordHead = (text: string, core: number, end: number, marked: boolean): Head | undefined => {
  const wordEnd = match(WORD, text, core);
  if (wordEnd < 0) return undefined;
  return (
    blockHead(text, core, wordEnd, end) ??
    updateHead(text, core, wordEnd, end) ??
    keyHead(text, core, wordEnd, marked)
  );
};

const dayHead = (text: string, core: number): Head | undefined => {
  if (!/[\djfmasond]/i.test(text[core] ?? "")) return undefined;
  const wordEnd = match(DAY, text, core);
  if (wordEnd < 0 || match(COLON, text, wordEnd) < 0) return undefined;
  return head("entry", wordEnd, true, true, true);
};

const readHead = (text: string, at: number, core: number, end: number): Head => {
  if (at === end) return head("blank", at);
  if (match(COMMENT, text, at) >= 0) return head("comment", at);
  const first = text.charCodeAt(core) | 32;
  return (
    (first === 111 || first === 107 ? numberedHead(text, core) : undefined) ??
    dayHead(text, core) ??
    wordHead(text, core, end, core > at) ??
    head(core > at && match(BOLD, text, at) < 0 ? "bullet" : "other", at)
  );
};

/** Reads the line that starts at an offset. Never throws; an unknown line is `other`. */
export const readLine = (text: string, start: number): Line => {
  const { end, next } = lineEnd(text, start);
  const at = Math.min(match(INDENT, text, start), end);
  const core = Math.min(Math.max(match(MARKS, text, at), at), end);
  const conflict = at === start && match(CONFLICT, text, start) >= 0;
  const { kind, wordEnd, exact, colon, regular, block, numbered } = conflict
    ? head("conflict", at)
    : readHead(text, at, core, end);
  const indent = at === start ? 0 : columns(text.slice(start, at));
  return {
    kind,
    start,
    end,
    next,
    indent,
    at,
    core,
    wordEnd,
    block,
    exact,
    colon,
    regular,
    numbered,
    role: kind,
  };
};

/** The text that a line may go on with: the last block, property, entry or update above it. */
export interface Open {
  readonly kind: "block" | "property" | "entry" | "update";
  readonly indent: number;
  /** A key with no value takes items. */
  readonly empty: boolean;
}

const isTable = (text: string, line: Line): boolean =>
  text[line.at] === "|" || text.slice(line.at, line.end).includes("\t");

/** What a line is where it stands: itself, an item of the key above, or more of the text above. */
export const settle = (text: string, line: Line, open: Open | undefined): Role => {
  if (!open || line.kind === "blank" || line.kind === "comment" || line.kind === "conflict") return line.kind;
  if (line.exact) return line.kind;
  const below = open.kind === "property";
  if (below && open.empty && line.core > line.at && !line.numbered) return "item";
  if (line.indent <= open.indent) return line.kind;
  if (line.block === "kr") return line.kind;
  if (!below && (line.kind === "bullet" || isTable(text, line))) return line.kind;
  if (!below && line.colon) return line.kind;
  return "continuation";
};

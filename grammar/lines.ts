/**
 * What a line is by itself. The law of the page: every line says by itself what it is; only whether it goes on with
 * the text above depends on that text, and `settle` decides it.
 */
import { type Head, headOf, isTableRow, type LineKind, match, valueStart, wordHead } from "./line-head.ts";
import { columns, GAP, lineEnd, SPACE, SPACES } from "./spaces.ts";
import { blockRow } from "./vocabulary.ts";

export type { LineKind } from "./line-head.ts";
export { ID } from "./line-head.ts";

const BEHIND_MARK = `(?=[${SPACE}\\r\\n]|$)${SPACES}`;
const LIST_SIGN = "[-*•‣◦·+–—]|\\d{1,3}[.)]";
const EMOJI =
  "\\p{Extended_Pictographic}[\\u{1f3fb}-\\u{1f3ff}\\ufe0f\\u200d\\p{Extended_Pictographic}]*|\\p{RI}{2}|[0-9#*]\\ufe0f?\\u20e3";
const INDENT = new RegExp(SPACES, "uy");
/** List marks, quotes, check boxes, emoji and bold: what a document puts before a line. */
const MARKS = new RegExp(
  `(?:(?:${LIST_SIGN}|>|\\[[ xX-]?\\]|${EMOJI})${BEHIND_MARK})*(?:\\*\\*(?!\\*)|__(?!_))?`,
  "uy",
);
const LIST_MARK = new RegExp(`(${LIST_SIGN})${BEHIND_MARK}`, "uy");
const BOLD = /\*\*|__/y;
const CONFLICT = /(?:<{7}|={7}|>{7}|\|{7})(?=[ \t\r\n]|$)/y;
const COMMENT = new RegExp(`#(?=[${SPACE}#\\r\\n]|$)`, "uy");

/** What a line turns out to be among its neighbours. */
export type Role = LineKind | "continuation" | "item";

/** A line read by itself. Offsets are those of the text it was read from. */
export interface Line extends Head {
  readonly start: number;
  /** The end without the line end, and the start of the next line. */
  readonly end: number;
  readonly next: number;
  /** Columns of indentation; a tab goes to the next multiple of 4. */
  readonly indent: number;
  /** The first visible character, and the first one behind list marks and bold. */
  readonly at: number;
  readonly core: number;
  /** What it is where it stands: set by `settle`. */
  role: Role;
}

const readHead = (text: string, indent: number, at: number, core: number, end: number): Head => {
  if (at === end) return headOf("blank", at);
  // A marker that is indented is none, but no text goes on with it either.
  if (match(CONFLICT, text, at) >= 0) return headOf(indent === 0 ? "conflict" : "other", at, true);
  if (match(COMMENT, text, at) >= 0) return headOf("comment", at);
  return (
    wordHead(text, core, end, core > at) ??
    headOf(core > at && match(BOLD, text, at) < 0 ? "bullet" : "other", at)
  );
};

/** Reads the line that starts at an offset. Never throws; an unknown line is `other`. */
export const readLine = (text: string, start: number): Line => {
  const { end, next } = lineEnd(text, start);
  const at = match(INDENT, text, start);
  const core = match(MARKS, text, at);
  const indent = at === start ? 0 : columns(text.slice(start, at));
  const { kind, wordEnd, exact, colon, regular, block, numbered } = readHead(text, indent, at, core, end);
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

/** The list mark at an offset: where it ends, and where the text behind it begins. */
export const listMark = (text: string, at: number): { end: number; text: number } | undefined => {
  LIST_MARK.lastIndex = at;
  const sign = LIST_MARK.exec(text)?.[1];
  return sign === undefined ? undefined : { end: at + sign.length, text: LIST_MARK.lastIndex };
};

/** The text that a line may go on with: the last block, property, entry or update above it. */
export interface Open {
  readonly kind: "block" | "property" | "entry" | "update";
  readonly indent: number;
  /** A key with no value takes items. */
  readonly empty: boolean;
}

const isTable = (text: string, line: Line): boolean =>
  line.kind === "other" && (text[line.at] === "|" || isTableRow(text.slice(line.at, line.end)));

/** What a line is where it stands: itself, an item of the key above, or more of the text above. */
export const settle = (text: string, line: Line, open: Open | undefined): Role => {
  if (!open || line.kind === "blank" || line.kind === "comment" || line.kind === "conflict") return line.kind;
  if (line.exact) return line.kind;
  const below = open.kind === "property";
  if (below && open.empty && !line.numbered && line.core > line.at && listMark(text, line.at)) return "item";
  if (line.indent <= open.indent) return line.kind;
  if (line.block === "kr") return line.kind;
  if (!below && (line.kind === "bullet" || isTable(text, line))) return line.kind;
  if (!below && line.colon) return line.kind;
  return "continuation";
};

const NO_VALUE = new RegExp(`${GAP}*(?=[\\r\\n]|$)`, "uy");

/** `shares REF` and its kin have no text that could go on. */
const isReferenceBlock = (text: string, line: Line): boolean => {
  if (line.role !== "block" || !line.block || !line.regular) return false;
  const head = blockRow(line.block)?.head;
  if (head === "reference" || head === "date") return true;
  return head === "required-name" && !/[:：]/.test(text.slice(line.wordEnd, line.end));
};

/** What a settled line leaves open for the lines below it. */
export const openAfter = (text: string, line: Line, open: Open | undefined): Open | undefined => {
  const { role } = line;
  if (isReferenceBlock(text, line)) return undefined;
  if (role === "block" || role === "property" || role === "entry" || role === "update") {
    const empty = role === "property" && match(NO_VALUE, text, valueStart(text, line.wordEnd)) >= 0;
    return { kind: role, indent: line.indent, empty };
  }
  return role === "other" || role === "bullet" ? undefined : open;
};

/** Reads the lines of a text as they stand among their neighbours; `conflict` tells whether it starts within one. */
export const readLines = (text: string, conflict: boolean): Line[] => {
  const lines: Line[] = [];
  let open: Open | undefined;
  let within = conflict;
  for (let at = 0; at < text.length; ) {
    const line = readLine(text, at);
    line.role = settle(text, line, open);
    if (line.role === "conflict") {
      const sign = text[line.at];
      // Seven equal signs are a marker only between the other two; elsewhere they underline a heading.
      if (!within && (sign === "=" || sign === "|")) line.role = "other";
      else within = sign !== ">";
    }
    open = openAfter(text, line, open);
    lines.push(line);
    at = line.next;
  }
  return lines;
};

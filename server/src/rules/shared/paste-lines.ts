/** Lines from documents, tables and trackers, one by one: what is left of each without its marks. */
import { readLine } from "../../../../grammar/lines.ts";
import { HEADINGS, type ItemKind } from "./paste-words.ts";

/** A pasted line. */
export interface Row {
  readonly indent: number;
  /** Without marks, numbers and bold. */
  readonly text: string;
  /** Does it begin with a list mark or a number? */
  readonly listed: boolean;
  /** The cells of a table or of a row with tabs. */
  readonly cells: readonly string[] | undefined;
}

const BETWEEN_ROWS = /^[\s|:+=-]+$/;
const OUTLINE_NUMBER = /^\d+(?:\.\d+)+[.)]?\s+/;
const HEAD = /^key[ -]?results?\s*\d*\s*[:：–-]\s*/i;
const LONGEST_HEADING = 80;
const BOLD = /\*\*|__/g;

const cellsOf = (content: string): string[] | undefined => {
  if (content.startsWith("|")) {
    const inner = content.replace(/^\|/, "").replace(/\|\s*$/, "");
    return inner.split(/(?<!\\)\|/).map((cell) => plain(cell.replaceAll("\\|", "|")));
  }
  return content.includes("\t") ? content.split("\t").map(plain) : undefined;
};

const plain = (text: string): string => text.replace(BOLD, "").replace(/\s+/g, " ").trim();

/** Reads a line; undefined for what only separates rows. */
export const readRow = (raw: string): Row | undefined => {
  const line = readLine(raw, 0);
  const content = raw.slice(line.at).trimEnd();
  if (content === "" || (BETWEEN_ROWS.test(content) && /[|=-]/.test(content))) return undefined;
  const unmarked = raw.slice(line.core).trim();
  const text = plain(unmarked.replace(OUTLINE_NUMBER, "").replace(HEAD, ""));
  return { indent: line.indent, text, listed: line.core > line.at, cells: cellsOf(content) };
};

/** The kind of things that a heading announces; undefined for any other line. */
export const headingKind = (text: string): ItemKind | undefined => {
  if (text.length > LONGEST_HEADING) return undefined;
  const words = plain(text.replace(/^\s*#+/, "").replace(/^\s*(?:[-*•]|\d+[.)])\s+/, "")).replace(
    /\s*[:：]$/,
    "",
  );
  const folded = words.toLowerCase();
  return Object.hasOwn(HEADINGS, folded) ? HEADINGS[folded] : undefined;
};

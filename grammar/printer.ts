/**
 * The formatter: indentation by nesting, one space where one is meant, pasted forms set right. It never reorders,
 * wraps or joins, keeps every word, and never changes what a page means. Lines that can't be read stay as they are.
 */

import { listMark } from "./lines.ts";
import { type Page, pageText } from "./page.ts";
import { gapsOf } from "./printer-gaps.ts";
import { type Placed, placeLines } from "./printer-lines.ts";
import { directionMarks } from "./spaces.ts";

/** Replaces `start` to `end` by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is done otherwise than the language has it. */
export interface FormatOptions {
  /** `false` keeps spaces at line ends, `true` takes them out of lines that can't be read, too. */
  readonly trimTrailingWhitespace?: boolean;
  /** `false` adds no line end at the end of the page. */
  readonly insertFinalNewline?: boolean;
  /** `false` keeps blank lines at the end of the page. */
  readonly trimFinalNewlines?: boolean;
  /** Sets all line ends; `auto` as most of them are. Without it they are kept. */
  readonly endOfLine?: "lf" | "crlf" | "cr" | "auto";
}

/** Collects edits, each as small as it can be. */
class Edits {
  readonly list: Edit[] = [];
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  replace(start: number, end: number, text: string): void {
    const old = this.source.slice(start, end);
    if (old === text) return;
    let head = 0;
    while (head < old.length && head < text.length && old[head] === text[head]) head++;
    let tail = 0;
    while (tail < Math.min(old.length, text.length) - head && old.at(-1 - tail) === text.at(-1 - tail))
      tail++;
    // A place within a line end or within a character can't be told to an editor, nor can half of one be inserted.
    if (isWithin(this.source, start + head) || isWithin(text, head)) head--;
    if (isWithin(this.source, end - tail) || isWithin(text, text.length - tail)) tail--;
    this.list.push({ start: start + head, end: end - tail, text: text.slice(head, text.length - tail) });
  }

  /** In order, without overlaps. */
  sorted(): readonly Edit[] {
    return this.list.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

const isWithin = (source: string, offset: number): boolean =>
  /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(source.slice(offset - 1, offset + 1));

/** A byte order mark at the start of a page stays where it is. */
const bomOf = (spaces: string, start: number): string =>
  start === 0 && spaces.startsWith("\ufeff") ? "\ufeff" : "";

const isLeft = ({ line, indent }: Placed): boolean =>
  line.role === "conflict" || ((line.role === "other" || line.role === "bullet") && indent === line.indent);

const indentLine = (edits: Edits, source: string, { line, indent }: Placed): void => {
  const spaces = source.slice(line.start, line.at);
  edits.replace(line.start, line.at, bomOf(spaces, line.start) + " ".repeat(indent) + directionMarks(spaces));
};

const trimLine = (edits: Edits, source: string, { line }: Placed): void => {
  const kept = source.slice(line.at, line.end).trimEnd().length;
  edits.replace(line.at + kept, line.end, "");
};

const BOLD = /\*\*|__/g;

/** Lines that can't be read, and the text in them, stay as they are. */
const isText = ({ line }: Placed): boolean => line.role === "other" || line.role === "bullet";

const formatLine = (edits: Edits, source: string, placed: Placed, trim: boolean | undefined): void => {
  const { line, seat } = placed;
  if (!isLeft(placed)) indentLine(edits, source, placed);
  if (isLeft(placed) || isText(placed)) {
    if (trim) trimLine(edits, source, placed);
    return;
  }
  if (seat) {
    for (const { start, end, text } of gapsOf(source, seat.node, seat.base, line)) {
      const keepsSpaces = end === line.end && trim === false;
      edits.replace(start, end, keepsSpaces ? source.slice(start, end).replace(BOLD, "") : text);
    }
    return;
  }
  const mark = line.role === "item" ? listMark(source, line.at) : undefined;
  if (mark && mark.text < line.end) edits.replace(mark.end, mark.text, " ");
  if (trim !== false) trimLine(edits, source, placed);
};

/** Sets right the words that the parser told in another form. */
const formatWords = (edits: Edits, page: Page): void => {
  let base = 0;
  for (const { text, tree } of page.sections) {
    for (const { reason, start, end, data } of tree.problems)
      if ((reason === "pasted" && data?.swapped === undefined) || reason === "keyword-case")
        edits.replace(base + start, base + end, String(data?.text));
    base += text.length;
  }
};

const LINE_ENDS = { lf: "\n", crlf: "\r\n", cr: "\r" } as const;

/** The line end that a page has most of. */
const majorLineEnd = (source: string, lines: readonly Placed[]): string => {
  const all = Object.values(LINE_ENDS);
  const counts = new Map<string, number>(all.map((end) => [end, 0]));
  for (const { line } of lines) {
    const end = source.slice(line.end, line.next);
    counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return all.reduce((best, end) => ((counts.get(end) ?? 0) > (counts.get(best) ?? 0) ? end : best));
};

/** Tells the line end that a line is to have. */
const lineEndsOf = (source: string, lines: readonly Placed[], options: FormatOptions) => {
  const { endOfLine, insertFinalNewline } = options;
  const most = endOfLine && endOfLine !== "auto" ? LINE_ENDS[endOfLine] : majorLineEnd(source, lines);
  return ({ line }: Placed): string => {
    const own = source.slice(line.end, line.next);
    if (own === "") return insertFinalNewline === false ? "" : most;
    if (endOfLine) return most;
    // Behind a line that ends with CR, the LF of an empty line would be the other half of a line end.
    const isHalf = own === "\n" && line.at === line.end && source[line.start - 1] === "\r";
    return isHalf ? "\r" : own;
  };
};

/** Takes out a blank line, or the spaces in it. */
const formatBlank = (edits: Edits, source: string, { line }: Placed, kept: boolean, trim: boolean): void => {
  if (trim || !kept)
    edits.replace(line.start, line.end, bomOf(source.slice(line.start, line.end), line.start));
  if (!kept) edits.replace(line.end, line.next, "");
};

/** Which lines stay: one blank line between two others, and those at the end if they are to be kept. */
const staying = (placed: readonly Placed[], keepsEnd: boolean): ((index: number) => boolean) => {
  const isBlank = (index: number): boolean => placed[index]?.line.role === "blank";
  const last = placed.findLastIndex(({ line }) => line.role !== "blank");
  return (index) => {
    if (!isBlank(index)) return true;
    return index > last ? keepsEnd : index > 0 && !isBlank(index - 1);
  };
};

/** The edits that format a page, in order, without overlaps. Formatting twice changes nothing more. */
export const formatPage = (page: Page, options: FormatOptions = {}): readonly Edit[] => {
  const source = pageText(page);
  const placed = placeLines(page, source);
  const lineEnd = lineEndsOf(source, placed, options);
  const trim = options.trimTrailingWhitespace;
  const stays = staying(placed, options.trimFinalNewlines === false);
  const edits = new Edits(source);
  formatWords(edits, page);
  for (const [index, each] of placed.entries()) {
    const kept = stays(index);
    if (each.line.role === "blank") formatBlank(edits, source, each, kept, trim !== false);
    else formatLine(edits, source, each, trim);
    if (kept) edits.replace(each.line.end, each.line.next, lineEnd(each));
  }
  return edits.sorted();
};

/** A text with edits applied. */
export const applyEdits = (source: string, edits: readonly Edit[]): string => {
  let result = "";
  let at = 0;
  for (const { start, end, text } of edits) {
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
};

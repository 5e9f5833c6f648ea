/** Takes lines out of a block and writes blocks behind it, as fixes do that move something elsewhere on the page. */
import { columns, lineEnd } from "../../../../grammar/spaces.ts";
import type { Block, Span } from "../../../../grammar/tree.ts";
import { allBlocks } from "../../model/links.ts";
import type { Context } from "../frame/context.ts";
import type { Change } from "../frame/define.ts";
import { suppressionsOf } from "../frame/suppress.ts";
import { lineBreakOf, lineStart, wholeLines } from "./changes.ts";

type Place = Pick<Context, "unit" | "source">;

const isBlank = (source: string, { start, end }: Span): boolean => source.slice(start, end).trim() === "";

/** Where the blank lines above a line begin. */
export const blankAbove = (source: string, at: number): number => {
  if (at === 0) return at;
  const start = lineStart(source, at - 1 - Number(source[at - 2] === "\r" && source[at - 1] === "\n"));
  return isBlank(source, { start, end: at }) ? blankAbove(source, start) : at;
};

/** Where the blank lines below a line end. */
export const blankBelow = (source: string, at: number): number => {
  const { next } = lineEnd(source, at);
  return next > at && isBlank(source, { start: at, end: next }) ? blankBelow(source, next) : at;
};

const COMMENT = /^[^\S\r\n]*#(?=[ \t\r\n]|$)/;

/** The comments that stand right above the line of an offset, without the last line end; headings are none. */
export const commentsAbove = (source: string, at: number): Span => {
  const line = lineStart(source, at);
  let start = line;
  for (let next = line; next > 0 && (next === line || next === start); ) {
    next = lineStart(source, next - 1 - Number(source[next - 2] === "\r" && source[next - 1] === "\n"));
    if (COMMENT.test(source.slice(next, start))) start = next;
  }
  return { start, end: start + source.slice(start, line).trimEnd().length };
};

/** All lines of a block, with the blank lines that would be left over: those below, or above what ends its parent. */
const linesToTake = (source: string, block: Block, isLast: boolean, comments: boolean): Span => {
  const { start: own, end } = wholeLines(source, block);
  const start = comments ? commentsAbove(source, own).start : own;
  return isLast ? { start: blankAbove(source, start), end } : { start, end: blankBelow(source, end) };
};

/** Takes out all lines of blocks that stand in one block, in their order; with the comments right above if these move too. */
export const takeOut = ({ unit, source }: Place, blocks: readonly Block[], comments = false): Change[] => {
  const stay = (blocks[0]?.parent?.blocks ?? []).filter((block) => !blocks.includes(block));
  const lastThatStays = stay.at(-1)?.start ?? -1;
  const taken: { start: number; end: number }[] = [];
  for (const block of blocks) {
    const span = linesToTake(source, block, block.start > lastThatStays, comments);
    const before = taken.at(-1);
    if (before && span.start <= before.end) before.end = span.end;
    else taken.push({ ...span });
  }
  return taken.map((span) => ({ unit, ...span, text: "" }));
};

/** The first block behind one in its section. */
const followingIn = (unit: Context["unit"], { end }: Block): Block | undefined =>
  allBlocks(unit).find(({ start }) => start >= end);

/** Where a block ends, with lines below it that belong to what holds it, or to nothing: a new block would catch them. */
const endWithStrays = ({ unit, source }: Place, block: Block): number => {
  const following = followingIn(unit, block);
  // The last line may have no line end.
  const until = following ? lineStart(source, following.start) : source.length;
  let end = block.end;
  for (let at = lineEnd(source, end).next; at < until; at = lineEnd(source, at).next) {
    const line = { start: at, end: lineEnd(source, at).end };
    if (!isBlank(source, line) && !COMMENT.test(source.slice(line.start, line.end))) end = line.end;
  }
  return end;
};

/** Does a reason to leave something out stand above a place, for the block below it? It would be taken for a new one's. */
export const partsReason = ({ section }: Context["unit"], at: number): boolean =>
  suppressionsOf(section.tree).some(
    ({ end, block }) => end <= at && block !== undefined && block.start >= at,
  );

/**
 * Is there room behind a block for another? Not where a block or a section begins below with a line that stands deeper: it
 * would be read as more words of what is written above it.
 */
export const hasRoomBehind = (unit: Context["unit"], block: Block): boolean => {
  const following = followingIn(unit, block);
  if (partsReason(unit, endWithStrays({ unit, source: unit.section.text }, block))) return false;
  if (following) return following.indent <= block.indent;
  const next = unit.page.units[unit.page.units.indexOf(unit) + 1];
  return columns(/^[^\S\r\n]*/.exec(next?.section.text ?? "")?.[0] ?? "") <= block.indent;
};

/** Writes lines behind all lines of a block. */
export const addBehind = (place: Place, block: Block, lines: readonly string[]): Change => {
  const { unit, source } = place;
  const { end, next } = lineEnd(source, endWithStrays(place, block));
  const newLine = lineBreakOf(source);
  const text = lines.join(newLine);
  return { unit, start: next, end: next, text: next > end ? text + newLine : newLine + text };
};

/** The lines of something, moved to another indentation. */
export const movedLines = ({ source }: Place, node: Span, indent: string): string[] => {
  const start = lineStart(source, node.start);
  const old = node.start - start;
  return source
    .slice(start, node.end)
    .split(/\r\n|\n|\r/)
    .map((line) => line.slice(Math.min(old, line.length - line.trimStart().length)))
    .map((line) => (line ? indent + line : line));
};

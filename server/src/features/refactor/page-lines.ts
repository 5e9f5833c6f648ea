/** Whole lines of a page taken out and put in, in offsets of the page. */
import { lineEnd } from "../../../../grammar/spaces.ts";
import type { Span } from "../../../../grammar/tree.ts";
import type { Cycle } from "../../model/cycle.ts";
import { lineBreakOf, lineStart, wholeLines } from "../../rules/shared/changes.ts";
import { blankAbove, blankBelow, commentsAbove } from "../../rules/shared/moving.ts";
import type { Edit } from "../../service.ts";

export const STEP = "  ";

/** The line that names a cycle on a page of its own; one with a name of its own is known by its days. */
export const cycleLine = ({ kind, id, start, end }: Cycle): string =>
  kind === "own" ? `cycle: ${id} from ${start} to ${end}` : `cycle: ${id}`;

export const indented = (lines: readonly string[], indent: string): string[] =>
  lines.map((line) => (line ? indent + line : line));

/** A block with the comments right above it. */
export const withComments = (source: string, block: Span): Span => ({
  start: commentsAbove(source, block.start).start,
  end: block.end,
});

/** The lines of a block and the comments above it, without the indentation of the block. */
export const linesOf = (source: string, block: Span): string[] => {
  const indent = block.start - lineStart(source, block.start);
  const { start, end } = withComments(source, block);
  return source
    .slice(lineStart(source, start), end)
    .split(/\r\n|\n|\r/)
    .map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)).trimEnd());
};

/** Takes out a block with the comments above it; one blank line is left between what stood around it. */
export const takeOutLines = (source: string, block: Span): Edit => {
  const { start, end } = wholeLines(source, withComments(source, block));
  const [above, below] = [blankAbove(source, start), blankBelow(source, end)];
  if (source.slice(below).trim() === "") return { start: above, end: source.length, text: "" };
  return { start, end: above < start ? below : end, text: "" };
};

/** Puts lines behind the line of an offset. */
export const putBehind = (source: string, at: number, lines: readonly string[]): Edit => {
  const newLine = lineBreakOf(source);
  const { end, next } = lineEnd(source, at);
  const text = lines.join(newLine);
  const isWhole = next > end || source === "";
  return { start: next, end: next, text: `${isWhole ? "" : newLine}${text}${newLine}` };
};

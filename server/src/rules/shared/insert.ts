/** Where lines go that a fix adds to a block. */

import type { Block } from "../../../../grammar/tree.ts";
import type { Context } from "../frame/context.ts";
import type { Change } from "../frame/define.ts";
import { addBelow, lineStart } from "./changes.ts";

const STEP = "  ";

const last = (nodes: readonly { readonly end: number }[]): number => Math.max(...nodes.map(({ end }) => end));

/** The end of what belongs to a block itself, without the blocks in it. */
export const ownEnd = ({ head, text, properties, entries, updates }: Block): number =>
  last([head, ...(text ? [text] : []), ...properties, ...entries, ...updates]);

/** The indentation of a line in a block: that of its other lines, else one step more than the block's. */
export const innerIndent = (block: Block, source: string): string => {
  const [line] = [...block.properties, ...block.entries, ...block.updates, ...block.blocks];
  const at = line?.start ?? block.start;
  const indent = /^[^\S\r\n]*/.exec(source.slice(lineStart(source, at), at))?.[0] ?? "";
  return line ? indent : indent + STEP;
};

type Place = Pick<Context, "unit" | "source">;

/** Adds a line directly below the statement of a block. */
export const addFirst = (place: Place, block: Block, line: string): Change =>
  addBelow(place, block.text?.end ?? block.head.end, [innerIndent(block, place.source) + line]);

/** Adds a line behind the block's own lines. */
export const addLine = (place: Place, block: Block, line: string): Change =>
  addBelow(place, ownEnd(block), [innerIndent(block, place.source) + line]);

/** Adds lines behind everything that the block holds. */
export const addLinesAtEnd = (place: Place, block: Block, lines: readonly string[]): Change => {
  const indent = innerIndent(block, place.source);
  return addBelow(
    place,
    block.end,
    lines.map((line) => (line ? indent + line : line)),
  );
};

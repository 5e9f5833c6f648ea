/** Where lines go that a fix adds to a block. */

import type { Block } from "../../../../grammar/tree.ts";
import type { Context } from "../frame/context.ts";
import type { Change } from "../frame/define.ts";
import { addBelow, indentAt } from "./changes.ts";

const STEP = "  ";

const last = (nodes: readonly { readonly end: number }[]): number => Math.max(...nodes.map(({ end }) => end));

/** The end of what belongs to a block itself, without the blocks in it. */
export const ownEnd = ({ head, text, properties, entries, updates }: Block): number =>
  last([head, ...(text ? [text] : []), ...properties, ...entries, ...updates]);

/**
 * The indentation of a line in a block: that of its other lines, else one step more than the block's. A line no deeper
 * than the block may belong to it as well, but what is written there may belong to what holds the block.
 */
export const innerIndent = (block: Block, source: string): string => {
  const lines = [...block.properties, ...block.entries, ...block.updates, ...block.blocks];
  const line =
    lines.find(({ indent }) => indent > block.indent) ?? (block.indent === 0 ? lines[0] : undefined);
  const indent = indentAt(source, line?.start ?? block.start);
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

/** Lines that fixes add to objectives. */
import type { Block } from "../../../../grammar/tree.ts";
import { allBlocks } from "../../model/links.ts";
import type { Context } from "../frame/context.ts";
import type { Change } from "../frame/define.ts";
import { understands } from "./caught.ts";
import { addBelow, indentAt } from "./changes.ts";
import { innerIndent } from "./insert.ts";
import { hasRoomBehind, partsReason } from "./moving.ts";
import { keyResultsOf } from "./objectives.ts";

type Place = Pick<Context, "unit" | "source">;

const gapAbove = ({ source }: Place, { start }: Block): boolean =>
  /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/.test(source.slice(0, start));

/** May key results be added? Not where they would catch what stands below, and is not read so far. */
export const mayAddKeyResults = (block: Block, context: Context): boolean => {
  const start = keyResultsOf(block).at(-1)?.end ?? block.end;
  const end = allBlocks(context.unit).find((each) => each.start >= start)?.start ?? context.source.length;
  const { unit } = context;
  return (
    hasRoomBehind(unit, block) && !partsReason(unit, start) && understands("kr", { start, end }, context)
  );
};

/** Adds key results behind those that are there, with a blank line above each where the others have one. */
export const addKeyResults = (place: Place, block: Block, lines: readonly string[]): Change => {
  const last = keyResultsOf(block).at(-1);
  const indent = last ? indentAt(place.source, last.start) : innerIndent(block, place.source);
  const apart = last !== undefined && gapAbove(place, last);
  return addBelow(
    place,
    last?.end ?? block.end,
    lines.flatMap((line) => (apart ? ["", indent + line] : [indent + line])),
  );
};

/** Where in a page somebody asks: the section, the line, and the blocks that stand open there. */
import { type Line, readLine, readLines } from "../../../grammar/lines.ts";
import { sectionAt } from "../../../grammar/page.ts";
import { columns } from "../../../grammar/spaces.ts";
import type { Block } from "../../../grammar/tree.ts";
import { type BlockKind, type Place as Home, rankOf } from "../../../grammar/vocabulary.ts";
import type { PageState } from "../model/page-state.ts";
import type { Unit } from "../model/unit.ts";

export interface Place {
  readonly page: PageState;
  readonly unit: Unit;
  /** Where the section begins in the page, and its text. All other offsets count in it. */
  readonly base: number;
  readonly source: string;
  readonly at: number;
  readonly line: Line;
  /** The lines above in the same section. */
  readonly above: readonly Line[];
  /** The line up to the place, and from there on. */
  readonly before: string;
  readonly after: string;
  /** The columns that stand before the first visible character, or before the place if that comes first. */
  readonly indent: number;
}

/** A block that a line may still add to. */
export interface Open {
  readonly block: Block;
  readonly unit: Unit;
}

export const placeAt = (page: PageState, offset: number): Place => {
  const held = Math.max(0, Math.min(offset, page.page.length));
  const { index, start: base } = sectionAt(page.page, held);
  const unit = page.units[index] as Unit;
  const source = unit.section.text;
  const inside = held - base;
  const lines = readLines(source, unit.section.conflict);
  const found = lines.findIndex(({ next, end }) => inside < next || inside <= end);
  // Behind the last line end stands a line that holds nothing yet.
  const line = lines[found] ?? readLine(source, source.length);
  // Between the two signs of a line end is the end of the line.
  const at = Math.min(inside, line.end);
  const spaces = source.slice(line.start, Math.min(line.at, at));
  return {
    ...{ page, unit, base, source, at, line },
    before: source.slice(line.start, at),
    above: found < 0 ? lines : lines.slice(0, found),
    after: source.slice(at, line.end),
    indent: columns(spaces),
  };
};

const lastBefore = (blocks: readonly Block[], end: number): Block | undefined => {
  const last = blocks.findLast((block) => block.start < end);
  return last && (lastBefore(last.blocks, end) ?? last);
};

const lastAbove = ({ page, unit, line }: Place): Open | undefined => {
  let end = line.start;
  for (let index = page.units.indexOf(unit); index >= 0; index--) {
    const at = page.units[index] as Unit;
    const block = lastBefore(at.section.tree.blocks, end);
    if (block) return { block, unit: at };
    end = Infinity;
  }
  return undefined;
};

/** The blocks that stand open above the line, the innermost first. */
export const openAt = (place: Place): readonly Open[] => {
  const last = lastAbove(place);
  if (!last) return [];
  const open: Open[] = [];
  for (let block: Block | undefined = last.block; block; block = block.parent)
    open.push({ block, unit: last.unit });
  const { container } = last.unit;
  const top = open.at(-1)?.block as Block;
  if (container && rankOf(top.kind) > 0) open.push({ block: container.block, unit: container.unit });
  return open;
};

/** The kind of the nearest open block of a rank, `page` where a block of that rank would stand in none. */
export const homeOf = (open: readonly Open[], rank: 0 | 1 | 2): Home => {
  const holder = open.find(({ block }) => rankOf(block.kind) < rank);
  return holder && rank > 0 ? (holder.block.kind as BlockKind) : "page";
};

const TEXTS = ["property", "entry", "update"];

/** Does the line go on with the text of a property or entry above it? */
export const isProse = ({ above, indent, line }: Place): boolean => {
  if (line.exact) return false;
  const last = above.findLast(
    ({ role }) => role !== "blank" && role !== "comment" && role !== "continuation",
  );
  return last !== undefined && TEXTS.includes(last.role) && indent > last.indent;
};

/** The block whose own lines hold an offset of its section. */
export const blockAt = (unit: Unit, at: number): Block | undefined => {
  let found: Block | undefined;
  let blocks: readonly Block[] = unit.section.tree.blocks;
  for (;;) {
    const inner = blocks.find(({ start, end }) => start <= at && at <= end);
    if (!inner) return found;
    found = inner;
    blocks = inner.blocks;
  }
};

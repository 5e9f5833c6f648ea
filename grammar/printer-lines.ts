/**
 * Where each line of a page begins when it is formatted: by nesting, two columns a level. A line never moves to where
 * it would be read otherwise; comments go with the line that follows.
 */
import { type Line, type Open, openAfter, readLines, settle } from "./lines.ts";
import type { Page } from "./page.ts";
import type { Block, Node } from "./tree.ts";
import { canonicalKey, isKey, rankOf } from "./vocabulary.ts";

const STEP = 2;

/** A node, and the offset of the section that its own offsets count from. */
interface Seat {
  readonly node: Node;
  readonly base: number;
  /** How deep it nests. */
  readonly level: number;
}

/** A line, the node that it begins, and the column in which it is to begin. */
export interface Placed {
  readonly line: Line;
  readonly seat: Seat | undefined;
  readonly indent: number;
}

/** The nodes of a page by the offset of their first word. */
const seatsOf = (page: Page): ReadonlyMap<number, Seat> => {
  const seats = new Map<number, Seat>();
  let base = 0;
  const seat = (node: Node, level: number) => seats.set(base + node.start, { node, level, base });
  const seatBlock = (block: Block, level: number): void => {
    seat(block, level);
    for (const node of [...block.properties, ...block.entries, ...block.updates]) seat(node, level + 1);
    for (const held of block.blocks) seatBlock(held, level + 1);
  };
  for (const { text, tree, container } of page.sections) {
    for (const property of tree.properties) seat(property, 0);
    for (const block of tree.blocks) seatBlock(block, container && rankOf(block.kind) > 0 ? 1 : 0);
    base += text.length;
  }
  return seats;
};

/** Will a line begin by itself once its words are in lower case and its marks are gone? */
const willBeExact = (text: string, line: Line): boolean => {
  if (line.role !== line.kind) return line.exact;
  if (line.kind === "property") return isKey(canonicalKey(text.slice(line.core, line.wordEnd)));
  return line.exact || line.numbered || line.regular;
};

/** The column that a line is to begin in; its own where it is left as it stands. */
const wantedIndent = (line: Line, seat: Seat | undefined, open: Open | undefined, inItem: boolean) => {
  const below = (open?.indent ?? 0) + STEP;
  if (line.role === "item") return below;
  if (line.role === "continuation") return inItem ? below + STEP : below;
  if (line.role === "other" || line.role === "bullet") return line.indent;
  // A check-in below a heading that is not read belongs to nothing, so nothing says where it is to begin.
  if (line.role === "entry" && !seat) return line.indent;
  return (seat?.level ?? 0) * STEP;
};

/** Places all lines but comments, which are left where they stand. */
const placeNodes = (text: string, lines: readonly Line[], seats: ReadonlyMap<number, Seat>): Placed[] => {
  let open: Open | undefined;
  let inItem = false;
  return lines.map((line) => {
    if (line.role === "blank" || line.role === "comment" || line.role === "conflict")
      return { line, seat: undefined, indent: line.indent };
    const seat = seats.get(line.core);
    let indent = wantedIndent(line, seat, open, inItem);
    const moved = { ...line, indent, exact: willBeExact(text, line) };
    if (line.kind !== "conflict" && settle(text, moved, open) !== line.role)
      indent = Math.min(indent, open?.indent ?? 0);
    open = openAfter(text, { ...line, indent }, open);
    inItem = line.role === "item" || (inItem && line.role === "continuation");
    return { line, seat, indent };
  });
};

const isLoose = ({ line }: Placed): boolean =>
  line.role === "blank" || line.role === "comment" || line.role === "conflict";

/** The columns of the nodes above each line. */
const columnsAbove = (placed: readonly Placed[]): number[] => {
  let above = 0;
  return placed.map((each) => {
    const { role } = each.line;
    if (!isLoose(each) && role !== "continuation" && role !== "item") above = each.indent;
    return above;
  });
};

/** Comments go with the line that follows, or with what stands above if they are the end of that. */
const placeComments = (placed: readonly Placed[]): Placed[] => {
  const above = columnsAbove(placed);
  const result = [...placed];
  let follows: Placed | undefined;
  let apart = true;
  for (let index = placed.length - 1; index >= 0; index--) {
    const each = placed[index] as Placed;
    if (each.line.role === "comment") {
      const indent = follows?.indent ?? 0;
      const deeper = each.line.indent > (follows?.line.indent ?? 0);
      const held = above[index] as number;
      result[index] = { ...each, indent: apart && deeper && held > indent ? held : indent };
    } else {
      apart = isLoose(each);
      if (!apart) follows = each;
    }
  }
  return result;
};

/** All lines of a page with the columns in which they are to begin. */
export const placeLines = (page: Page, text: string): readonly Placed[] =>
  placeComments(placeNodes(text, readLines(text, false), seatsOf(page)));

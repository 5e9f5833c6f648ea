/**
 * A page in its usual order, for whoever asks for it; the formatter never reorders. Nothing moves into another team or
 * objective, comments go with what they stand above, and where it isn't plain what belongs together all stays as it is.
 */
import { type Page, readPage } from "../../../grammar/page.ts";
import { lineEnd } from "../../../grammar/spaces.ts";
import type { Block, Node, Span } from "../../../grammar/tree.ts";
import { type BlockKind, LENSES, rankOf } from "../../../grammar/vocabulary.ts";
import { entryDay } from "../model/history.ts";
import type { Edit } from "../service.ts";
import { changed } from "./composed.ts";
import { holdsTheSame } from "./same-things.ts";

/** What sets the direction first, then what is worked on, what is guarded, and what is done each week. */
const ORDER: readonly (readonly BlockKind[])[] = [
  ["strategy"],
  ["objective", "shares", "candidate"],
  ["discovery"],
  ["health"],
  ["initiative"],
  ["squad"],
  ["week"],
];

/** Whole lines that move together; what has the same rank stays in its order. */
interface Item extends Span {
  readonly rank: number | string;
}

/** A block, property or entry, with where its section begins. */
interface Placed {
  readonly node: Node;
  readonly base: number;
  readonly rank: number | string;
}

const COMMENT = /^[^\S\r\n]*#(?=[ \t\r\n#]|$)/;
const FOR_FILE = /okr-ignore-file\b/;
const FOR_NEXT = /okr-ignore(?!-file)\b/;

interface Line extends Span {
  readonly next: number;
  readonly text: string;
}

const linesIn = (text: string, start: number, end: number): Line[] => {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const { end: stop, next } = lineEnd(text, at);
    lines.push({ start: at, end: stop, next, text: text.slice(at, stop) });
    at = next;
  }
  return lines;
};

const startOfLine = (text: string, at: number): number =>
  Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Comments right below a block that are indented deeper than it are its end. */
const endOf = (text: string, { node, base }: Placed, limit: number): number => {
  let { end, next } = lineEnd(text, base + node.end);
  const indent = base + node.start - startOfLine(text, base + node.start);
  for (const line of linesIn(text, next, limit)) {
    if (!COMMENT.test(line.text) || indentOf(line.text) <= indent) break;
    end = line.end;
  }
  return end;
};

/** Where the comments begin that go with what stands below them. */
const startOf = (between: readonly Line[], own: number): number => {
  const ignoring = between.find((line) => FOR_NEXT.test(line.text));
  const last = between.findLastIndex((line) => !COMMENT.test(line.text));
  return Math.min(own, between[last + 1]?.start ?? own, ignoring?.start ?? own);
};

/** The lines of nodes that follow one another; undefined where anything else stands between them. */
const itemsOf = (text: string, from: number, nodes: readonly Placed[]): Item[] | undefined => {
  const items: Item[] = [];
  let above = from;
  for (const [index, placed] of nodes.entries()) {
    const own = startOfLine(text, placed.base + placed.node.start);
    const next = nodes[index + 1];
    const limit = next ? startOfLine(text, next.base + next.node.start) : text.length;
    const between = linesIn(text, above, own);
    if (between.some((line) => line.text.trim() !== "" && !COMMENT.test(line.text))) return undefined;
    if (between.some((line) => FOR_FILE.test(line.text)) && index > 0) return undefined;
    const start = index === 0 ? firstStart(between, own) : startOf(between, own);
    const end = endOf(text, placed, limit);
    items.push({ start, end, rank: placed.rank });
    above = lineEnd(text, end).next;
  }
  return items;
};

/** What is said for the whole page stays above the first; so does what a page begins with, which may be its title. */
const firstStart = (between: readonly Line[], own: number): number => {
  const forFile = between.findLastIndex((line) => FOR_FILE.test(line.text));
  const below = between.slice(forFile + 1);
  if (forFile >= 0 || between[0]?.start !== 0) return startOf(below, own);
  return below.find((line) => FOR_NEXT.test(line.text))?.start ?? own;
};

const isInOrder = (items: readonly Item[]): boolean =>
  items.every((item, index) => index === 0 || (items[index - 1] as Item).rank <= item.rank);

/** One edit that puts lines in order; what stands between them stays where it is. */
const reordered = (text: string, items: readonly Item[] | undefined): Edit[] => {
  const [first, last] = [items?.[0], items?.at(-1)];
  if (!items || !first || !last || isInOrder(items)) return [];
  const ordered = [...items].sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)));
  const pieces = items.map((slot, index) => {
    const { start, end } = ordered[index] as Item;
    return text.slice(start, end) + text.slice(slot.end, items[index + 1]?.start ?? slot.end);
  });
  return [{ start: first.start, end: last.end, text: pieces.join("") }];
};

const blocksIn = (block: Block): readonly Block[] => [block, ...block.blocks.flatMap(blocksIn)];

/** All blocks with where their sections begin. */
const placedBlocks = ({ sections }: Page): { block: Block; base: number }[] => {
  let base = 0;
  return sections.flatMap(({ text, tree }) => {
    const at = base;
    base += text.length;
    return tree.blocks.flatMap(blocksIn).map((block) => ({ block, base: at }));
  });
};

/** The end of what a block says before the first of some nodes; undefined where it says more behind it. */
const headEnd = ({ head, text, properties, entries, updates, blocks }: Block, held: readonly Node[]) => {
  const own = [...properties, ...entries, ...updates, ...blocks].filter((node) => !held.includes(node));
  const first = held[0]?.start ?? 0;
  const last = held.at(-1)?.start ?? 0;
  if (own.some(({ start }) => start > first && start < last)) return undefined;
  return Math.max(
    head.end,
    text?.end ?? 0,
    ...own.filter(({ start }) => start < first).map(({ end }) => end),
  );
};

const orderHeld = (
  text: string,
  { block, base }: { readonly block: Block; readonly base: number },
  held: readonly Node[],
  rank: (node: Node) => number | string | undefined,
): Edit[] => {
  const from = headEnd(block, held);
  const nodes = held.map((node) => ({ node, base, rank: rank(node) }));
  if (from === undefined || nodes.some((each) => each.rank === undefined)) return [];
  return reordered(text, itemsOf(text, lineEnd(text, base + from).next, nodes as Placed[]));
};

/** The oldest check-in first. */
const orderEntries = (text: string, page: Page): Edit[] =>
  placedBlocks(page).flatMap((placed) =>
    orderHeld(text, placed, placed.block.entries, (node) =>
      node.kind === "entry" ? entryDay(node) : undefined,
    ),
  );

const lensRank = (node: Node): number => {
  const lens = "lens" in node ? node.lens?.lens : undefined;
  return lens ? LENSES.indexOf(lens) : LENSES.length;
};

/** Reach, impact, business; those without a lens behind them. */
const orderResults = (text: string, page: Page): Edit[] =>
  placedBlocks(page).flatMap((placed) => {
    const results = placed.block.blocks.filter(({ kind }) => kind === "kr");
    return orderHeld(text, placed, results, lensRank);
  });

const kindRank = ({ kind }: Block): number => ORDER.findIndex((kinds) => kinds.includes(kind));

/** Where the lines of a page, or of a company or team, end that stand above its blocks. */
const endOfHead = (text: string, { sections }: Page, container?: { block: Block; base: number }): number => {
  const ends = container
    ? [container.block.head, ...container.block.properties].map(({ end }) => container.base + end)
    : (sections[0]?.tree.properties ?? []).map(({ end }) => end);
  return ends.length ? lineEnd(text, Math.max(...ends)).next : 0;
};

/** The blocks of the page itself, and of each company and team. */
const orderBlocks = (text: string, page: Page): Edit[] => {
  const groups: { from: number; nodes: Placed[] }[] = [{ from: endOfHead(text, page), nodes: [] }];
  for (const placed of placedBlocks(page).filter(({ block }) => rankOf(block.kind) < 2)) {
    const { block, base } = placed;
    if (rankOf(block.kind) === 0) groups.push({ from: endOfHead(text, page, placed), nodes: [] });
    else groups.at(-1)?.nodes.push({ node: block, base, rank: kindRank(block) });
  }
  return groups.flatMap(({ from, nodes }) => reordered(text, itemsOf(text, from, nodes)));
};

/** The text of a page in its usual order; the same text where that would change what it says. */
export const organized = (text: string): string => {
  const ordered = [orderEntries, orderResults, orderBlocks].reduce(
    (now, order) => changed(now, order(now, readPage(now))),
    text,
  );
  return holdsTheSame(readPage(ordered), readPage(text)) ? ordered : text;
};

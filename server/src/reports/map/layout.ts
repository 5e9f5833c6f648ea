/**
 * Where everything on the map stands. Dagre says in which order objectives and teams stand beside one another, so that
 * few lines cross; teams are columns of cards, in as many rows as make a picture that fits a wall.
 */
import { Graph, layout as layoutGraph } from "@dagrejs/dagre";
import type { MapCard, MapColumn, MapGraph } from "../map-types.ts";
import { BOLD, type CardSize, type Drawing, drawingOf } from "./measure.ts";
import { remember } from "./remember.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedCard extends Box {
  readonly card: MapCard;
  readonly drawing: Drawing;
  /** The row of cards or columns that it stands in, from 0; those of companies come first. */
  readonly row: number;
  /** The column of the grid; undefined for what stands freely in the last row of companies. */
  readonly slot?: number;
}

export interface PlacedColumn extends Box {
  readonly column: MapColumn;
  readonly cards: readonly PlacedCard[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly top: readonly PlacedCard[];
  readonly columns: readonly PlacedColumn[];
  /** The height from which the lanes above each row go down, by row. */
  readonly lanes: readonly number[];
  readonly gutter: number;
  /** The left side of each column of the grid, and one more. */
  readonly slots: readonly number[];
}

export const COLUMN = 264;
export const MARGIN = 40;
export const LANE = 9;
const PADDING = 14;
const TOP_WIDTH = 360;
const HEADER = 50;
const GAP = 14;
const ROW_GAP = 44;
const ABOVE = 34;

export const TITLE_HEIGHT = 104;
export const LEGEND_HEIGHT = 74;

/** How many lines lead to each thing on one map, which says how much room they need. */
export interface Traffic {
  /** Lanes beside one another, by the first row that they run above. */
  readonly lanes: ReadonlyMap<number, number>;
  /** Lines beside one another between two columns. */
  readonly gutter: number;
}

const columnOfCard = ({ columns }: MapGraph): ReadonlyMap<string, string> =>
  new Map(columns.flatMap(({ id, cards }) => cards.map((card) => [card.id, id] as const)));

/** An edit of words changes no order. */
const orders = remember<ReadonlyMap<string, number>>(16);

/** The order from left to right, as dagre has it: things that are joined stand near one another. */
export const orderOf = (graph: MapGraph): ReadonlyMap<string, number> => {
  const { top, columns, links } = graph;
  const ids = columns.map(({ id, partOf = "", cards }) => [id, partOf, ...cards.map((card) => card.id)]);
  return orders(JSON.stringify([top.map(({ id }) => id), ids, links]), () => findOrder(graph));
};

const findOrder = (graph: MapGraph): ReadonlyMap<string, number> => {
  const order = new Graph().setGraph({ rankdir: "TB", nodesep: 30, ranksep: 60 });
  const columnOf = columnOfCard(graph);
  for (const { id } of graph.top) order.setNode(id, { width: TOP_WIDTH, height: 100 });
  for (const { id } of graph.columns) order.setNode(id, { width: COLUMN, height: 100 });
  const join = (from: string, to: string): void => {
    if (from === to || !order.hasNode(from) || !order.hasNode(to)) return;
    const weight = (order.edge(to, from)?.weight ?? 0) + 1;
    order.setEdge(to, from, { weight });
  };
  for (const { from, to } of graph.links) join(columnOf.get(from) ?? from, columnOf.get(to) ?? to);
  for (const { id, partOf } of graph.columns) if (partOf !== undefined) join(id, partOf);
  layoutGraph(order, {
    // Objectives of companies keep the order in which they are told, the first one first.
    constraints: graph.top
      .slice(1)
      .map(({ id }, index) => ({ left: (graph.top[index] as MapCard).id, right: id })),
  });
  return new Map(order.nodes().map((id: string) => [id, order.node(id).x as number] as const));
};

const inOrder = <T extends { readonly id: string }>(
  all: readonly T[],
  order: ReadonlyMap<string, number>,
): T[] => [...all].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );

interface Sized {
  readonly column: MapColumn;
  readonly drawings: readonly Drawing[];
  readonly height: number;
}

const sized = (column: MapColumn): Sized => {
  const drawings = column.cards.map((card) => drawingOf(card, COLUMN - 2 * PADDING, SMALL));
  const height = drawings.reduce((sum, drawing) => sum + drawing.height + GAP, HEADER) - GAP + PADDING;
  return { column, drawings, height };
};

const SMALL: CardSize = { letters: 13, lines: 4, widen: BOLD };
/** In letters with serifs, as the titles of the board. */
const LARGE: CardSize = { letters: 19, lines: 4, widen: 0.93 };

const rowHeights = (rows: readonly (readonly Sized[])[]): number[] =>
  rows.map((row) => Math.max(0, ...row.map(({ height }) => height)));

/** So many columns stand beside one another that the whole is about as wide for its height as is asked for. */
const perRow = (all: readonly Sized[], gutter: number, aspect: number): number => {
  const misfit = (count: number): number => {
    const height = rowHeights(chunks(all, count)).reduce((sum, each) => sum + each + ROW_GAP, 380);
    return Math.abs(Math.log((count * (COLUMN + gutter)) / height / aspect));
  };
  let best = 1;
  for (let count = 2; count <= all.length; count++) if (misfit(count) < misfit(best)) best = count;
  // No row is much shorter than the others.
  return Math.ceil(all.length / Math.ceil(all.length / best));
};

const placeColumn = (sizedColumn: Sized, x: number, y: number, row: number, slot: number): PlacedColumn => {
  let below = y + HEADER;
  const cards = sizedColumn.column.cards.map((card, index): PlacedCard => {
    const drawing = sizedColumn.drawings[index] as Drawing;
    const placed = {
      card,
      drawing,
      row,
      slot,
      x: x + PADDING,
      y: below,
      width: drawing.width,
      height: drawing.height,
    };
    below += drawing.height + GAP;
    return placed;
  });
  return { column: sizedColumn.column, cards, x, y, width: COLUMN, height: sizedColumn.height };
};

interface Grid {
  readonly slots: readonly number[];
  readonly width: number;
  readonly gutter: number;
}

/** The objectives of companies: one row with room around each, or as many rows as the grid below asks for. */
const placeTop = (
  cards: readonly MapCard[],
  { slots, width }: Grid,
  y: number,
): { rows: PlacedCard[][]; below: number } => {
  const count = slots.length - 1;
  const free = cards.length <= count;
  const room = (width - 2 * MARGIN) / Math.max(1, Math.min(cards.length, count));
  let below = y;
  const rows = chunks(cards, Math.max(1, count)).map((row, index): PlacedCard[] => {
    const drawings = row.map((card) =>
      drawingOf(card, free ? Math.min(TOP_WIDTH, room - GAP) : COLUMN, LARGE),
    );
    const height = Math.max(...drawings.map((drawing) => drawing.height));
    const placed = row.map((card, at): PlacedCard => {
      const drawing = drawings[at] as Drawing;
      const x = free ? MARGIN + room * (at + 0.5) - drawing.width / 2 : (slots[at] as number);
      const box = { x, y: below, width: drawing.width, height };
      return { card, drawing, row: index, ...box, ...(free ? {} : { slot: at }) };
    });
    below += height + ABOVE;
    return placed;
  });
  return { rows, below: rows.length > 0 ? below - ABOVE : below };
};

const MIN_WIDTH = 720;

export interface Room {
  /** How wide for its height the picture should be. */
  readonly aspect: number;
  /** How many lines need room. */
  readonly traffic: Traffic;
}

/** Places everything. */
export const layoutMap = (
  graph: MapGraph,
  order: ReadonlyMap<string, number>,
  { aspect, traffic }: Room,
): Layout => {
  const columns = inOrder(graph.columns, order).map(sized);
  const gutter = 40 + LANE * traffic.gutter;
  const count =
    columns.length > 0 ? perRow(columns, gutter, aspect) : Math.min(3, Math.max(1, graph.top.length));
  const inner = count * COLUMN + (count - 1) * gutter;
  const width = Math.max(MIN_WIDTH, inner + 2 * (MARGIN + gutter / 2));
  const left = (width - inner) / 2;
  const slots = Array.from({ length: count + 1 }, (_, index) => left + index * (COLUMN + gutter));
  const top = placeTop(inOrder(graph.top, order), { slots, width, gutter }, TITLE_HEIGHT);
  const bandOf = (row: number): number => ABOVE + LANE * (traffic.lanes.get(row) ?? 0);
  const lanes = [...top.rows.map(() => top.below + ABOVE / 2)];
  let below = top.below;
  const placed = chunks(columns, count).flatMap((those, index) => {
    const row = index === 0 ? 0 : top.rows.length + index;
    lanes.push(below + ABOVE / 2);
    const y = below + bandOf(row);
    const [height = 0] = rowHeights([those]);
    below = y + height;
    return those.map((each, slot) =>
      placeColumn(each, slots[slot] as number, y, top.rows.length + index, slot),
    );
  });
  return {
    width,
    height: below + LEGEND_HEIGHT,
    top: top.rows.flat(),
    columns: placed,
    lanes,
    gutter,
    slots,
  };
};

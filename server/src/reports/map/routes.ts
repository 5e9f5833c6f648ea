/**
 * The way of each line: out of a card to the left, along the gutter, into the lane of what it supports, and up to it.
 * Lines to one thing share their lane, so that they read like a tree; each thing has lanes of its own.
 */
import type { MapLink } from "../map-types.ts";
import { LANE, type Layout, type PlacedCard, type Traffic } from "./layout.ts";

export interface Route {
  readonly link: MapLink;
  readonly path: string;
}

type Point = readonly [x: number, y: number];

interface Way {
  readonly link: MapLink;
  readonly from: PlacedCard;
  readonly to: PlacedCard;
  /** The gutter that it leaves by, and the one that it arrives by; undefined for what stands freely. */
  readonly out: number | undefined;
  readonly in: number | undefined;
  /** The row above which its lane runs; undefined when it needs none. */
  readonly lane: number | undefined;
}

const ROUND = 8;
const PORT = 22;
const BELOW = 16;

const wayOf = (link: MapLink, from: PlacedCard, to: PlacedCard): Way => {
  const out = from.slot;
  if (to.slot === undefined) return { link, from, to, out, in: undefined, lane: to.row };
  if (out === to.slot) return { link, from, to, out, in: out, lane: undefined };
  const arrival = to.slot + 1;
  return { link, from, to, out, in: arrival, lane: out === arrival ? undefined : to.row };
};

/** Numbers for what runs beside one another: one for each target in a place, in the order from left to right. */
class Tracks {
  private readonly places = new Map<number, PlacedCard[]>();

  add(place: number | undefined, to: PlacedCard): void {
    if (place === undefined) return;
    const those = this.places.get(place) ?? [];
    if (!those.includes(to)) those.push(to);
    this.places.set(place, those);
  }

  sort(): void {
    for (const those of this.places.values()) those.sort((a, b) => a.x - b.x || a.y - b.y);
  }

  get counts(): ReadonlyMap<number, number> {
    return new Map([...this.places].map(([place, those]) => [place, those.length]));
  }

  get most(): number {
    return Math.max(0, ...this.counts.values());
  }

  /** The number of a target in its place, and of how many. */
  at(place: number, to: PlacedCard): { index: number; of: number } {
    const those = this.places.get(place) ?? [];
    return { index: Math.max(0, those.indexOf(to)), of: those.length };
  }
}

const length = ([x1, y1]: Point, [x2, y2]: Point): number => Math.abs(x1 - x2) + Math.abs(y1 - y2);

const toward = (from: Point, to: Point, by: number): Point => {
  const far = length(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * by) / far, from[1] + ((to[1] - from[1]) * by) / far];
};

const written = ([x, y]: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** A line through points, all of whose turns are right angles, with round corners. */
export const rounded = (points: readonly Point[]): string => {
  const all = points.filter(
    (point, index) => index === 0 || length(point, points[index - 1] as Point) > 0.05,
  );
  const pieces = all.slice(1, -1).map((corner, index) => {
    const [before, after] = [all[index] as Point, all[index + 2] as Point];
    const by = Math.min(ROUND, length(before, corner) / 2, length(corner, after) / 2);
    return `L${written(toward(corner, before, by))}Q${written(corner)} ${written(toward(corner, after, by))}`;
  });
  return `M${written(all[0] as Point)}${pieces.join("")}L${written(all.at(-1) as Point)}`;
};

const pointsOf = (way: Way, layout: Layout, gutters: Tracks, lanes: Tracks): Point[] => {
  const { from, to } = way;
  const xOf = (gutter: number): number => {
    const { index, of } = gutters.at(gutter, to);
    const step = Math.min(LANE, (layout.gutter - 20) / Math.max(1, of));
    return (layout.slots[gutter] as number) - layout.gutter / 2 + (index - (of - 1) / 2) * step;
  };
  const yOf = (row: number): number =>
    (layout.lanes[row] as number) + lanes.at(bandOf(layout, row), to).index * LANE;
  const start: Point[] =
    way.out === undefined
      ? [[from.x + BELOW * 2, from.y + from.height]]
      : [
          [from.x, from.y + PORT],
          [xOf(way.out), from.y + PORT],
        ];
  const [lastX] = start.at(-1) as Point;
  if (way.in === undefined) {
    const [x, y] = [to.x + to.width / 2, yOf(to.row)];
    return [...start, [lastX, y], [x, y], [x, to.y + to.height + 1]];
  }
  const x = xOf(way.in);
  const isLeft = way.in === to.slot;
  const end: Point[] = [
    [x, to.y + PORT + BELOW],
    [isLeft ? to.x : to.x + to.width + 1, to.y + PORT + BELOW],
  ];
  if (way.lane === undefined) return [...start, ...end];
  const y = yOf(way.lane);
  return [...start, [lastX, y], [x, y], ...end];
};

/** Rows with the same lanes above them: all rows of companies, and the first of teams. */
const bandOf = ({ lanes }: Layout, row: number): number => lanes.indexOf(lanes[row] as number);

interface Plan {
  readonly ways: readonly Way[];
  readonly gutters: Tracks;
  readonly lanes: Tracks;
}

const planOf = (links: readonly MapLink[], layout: Layout): Plan => {
  const placed = new Map(
    [...layout.top, ...layout.columns.flatMap(({ cards }) => cards)].map(
      (each) => [each.card.id, each] as const,
    ),
  );
  const ways = links.flatMap((link) => {
    const [from, to] = [placed.get(link.from), placed.get(link.to)];
    return from && to ? wayOf(link, from, to) : [];
  });
  const [gutters, lanes] = [new Tracks(), new Tracks()];
  for (const way of ways) {
    gutters.add(way.out, way.to);
    gutters.add(way.in, way.to);
    lanes.add(way.lane === undefined ? undefined : bandOf(layout, way.lane), way.to);
  }
  gutters.sort();
  lanes.sort();
  return { ways, gutters, lanes };
};

export const trafficOf = (links: readonly MapLink[], layout: Layout): Traffic => {
  const { gutters, lanes } = planOf(links, layout);
  return { gutter: gutters.most, lanes: lanes.counts };
};

/** The lines, those to one thing together. */
export const routesOf = (
  links: readonly MapLink[],
  layout: Layout,
): ReadonlyMap<string, readonly Route[]> => {
  const { ways, gutters, lanes } = planOf(links, layout);
  const routes = new Map<string, Route[]>();
  for (const way of ways) {
    const route = { link: way.link, path: rounded(pointsOf(way, layout, gutters, lanes)) };
    const those = routes.get(way.link.to);
    if (those) those.push(route);
    else routes.set(way.link.to, [route]);
  }
  return routes;
};

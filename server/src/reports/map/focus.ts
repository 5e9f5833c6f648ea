/** A part of the map: what is meant, all that it leads up to, and what supports it directly. */
import type { MapCard, MapColumn, MapGraph, MapLink } from "../map-types.ts";

const reached = (start: ReadonlySet<string>, links: readonly MapLink[]): ReadonlySet<string> => {
  const up = new Map<string, string[]>();
  for (const { from, to } of links) up.set(from, [...(up.get(from) ?? []), to]);
  const found = new Set(start);
  const ahead = [...start];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    for (const next of up.get(id) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      ahead.push(next);
    }
  }
  return found;
};

/** The whole map where nothing of it is meant: there is nothing better to show. */
export const focusOn = (
  graph: MapGraph,
  isMeant: (card: MapCard, column?: MapColumn) => boolean,
): MapGraph => {
  const meant = new Set([
    ...graph.top.filter((card) => isMeant(card)).map(({ id }) => id),
    ...graph.columns.flatMap((column) =>
      column.cards.filter((card) => isMeant(card, column)).map(({ id }) => id),
    ),
  ]);
  if (meant.size === 0) return graph;
  const kept = new Set(reached(meant, graph.links));
  for (const { from, to } of graph.links) if (meant.has(to)) kept.add(from);
  const isKept = ({ id }: MapCard): boolean => kept.has(id);
  return {
    ...graph,
    top: graph.top.filter(isKept),
    columns: graph.columns
      .map((column) => ({ ...column, cards: column.cards.filter(isKept) }))
      .filter(({ cards }) => cards.length > 0),
    links: graph.links.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
};

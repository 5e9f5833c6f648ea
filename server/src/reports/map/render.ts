/** The whole map as SVG. */
import { html, Markup, type Piece } from "../html.ts";
import type { MapGraph } from "../map-types.ts";
import { cardMarkup, source } from "./card.ts";
import { type Layout, LEGEND_HEIGHT, layoutMap, MARGIN, orderOf, type PlacedColumn } from "./layout.ts";
import { markAt, SURENESS } from "./marks.ts";
import { type Route, routesOf, trafficOf } from "./routes.ts";
import { MAP_STYLE } from "./style.ts";
import { cut, widthOf } from "./text.ts";

export interface DrawOptions {
  /** In an editor, where everything leads to its source; else a picture that stands alone, with its style in it. */
  readonly live: boolean;
  /** How wide for its height it should be; as a wall or a slide, where nothing is said. */
  readonly aspect?: number;
}

const HEAD = html`<marker id="map-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="head" d="M0 0.6L8 4L0 7.4Z"/></marker>`;

const title = ({ title: text, when, mission }: MapGraph, width: number): Piece => {
  const room = width - 2 * MARGIN;
  return html`<text class="title" x="${MARGIN}" y="50">${cut(text, room * 0.6, 28)}</text>${
    when &&
    html`<text class="when" x="${width - MARGIN}" y="48" text-anchor="end">${cut(when, room * 0.4, 14)}</text>`
  }${mission && html`<text class="mission" x="${MARGIN}" y="76"><title>${mission}</title>${cut(mission, room, 16)}</text>`}`;
};

const column = (placed: PlacedColumn, live: boolean, gone: number | undefined): Piece => {
  const { column: each, x, y, width, height } = placed;
  const label = each.about ? `${each.name}, ${each.about}` : each.name;
  const about = each.about ?? "";
  const room = width - 44 - widthOf(about, 11);
  return html`<g id="map ${each.id}" class="column"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="12"/><g${source(live, each.at)}><title>${label}</title><rect class="body" x="${x + 8}" y="${y + 8}" width="${width - 16}" height="34" rx="6" fill="none"/><text class="name" x="${x + 18}" y="${y + 31}">${cut(each.name, room, 17)}</text><text class="about" x="${x + width - 18}" y="${y + 30}" text-anchor="end">${about}</text></g>${placed.cards.map((card) => cardMarkup(card, live, gone))}</g>`;
};

const line = ({ link, path }: Route): Piece =>
  html`<g data-from="${link.from}" data-to="${link.to}"><path class="line ${link.kind}" d="${path}" marker-end="url(#map-head)"/></g>`;

/** Lines to one thing lie over the lines to others, and never hide one another. */
const lines = (routes: ReadonlyMap<string, readonly Route[]>): Piece =>
  html`<g class="links" aria-hidden="true">${[...routes.values()].map((those) => [
    those.map(({ path }) => html`<path class="halo" d="${path}"/>`),
    those.map(line),
  ])}</g>`;

const SAMPLES: readonly (readonly [kind: string, words: string])[] = [
  ["supports", "supports"],
  ["adds", "adds its own key results to"],
];

interface Sign {
  readonly width: number;
  readonly words: string;
  draw(x: number, y: number): Piece;
}

const TIME: Sign = {
  width: 11,
  words: "where time stands",
  draw: (x, y) => html`<rect class="gone" x="${x + 2}" y="${y - 11}" width="2" height="13"/>`,
};

const signs = (hasTime: boolean): readonly Sign[] => [
  ...SURENESS.map(
    ([sureness, words]): Sign => ({ width: 17, words, draw: (x, y) => markAt(sureness, x + 5, y - 4) }),
  ),
  ...SAMPLES.map(
    ([kind, words]): Sign => ({
      width: 35,
      words,
      draw: (x, y) => html`<path class="line ${kind}" d="M${x} ${y - 4}h26" marker-end="url(#map-head)"/>`,
    }),
  ),
  ...(hasTime ? [TIME] : []),
];

const LEGEND_STEP = 21;
const SIGN_GAP = 20;

/** What marks, lines and the stroke across a bar mean, in as many rows as it takes. */
const legend = (
  { width, height }: Layout,
  hasTime: boolean,
): { readonly markup: Piece; readonly height: number } => {
  let [x, y] = [MARGIN, height - LEGEND_HEIGHT / 2 + 12];
  const markup = signs(hasTime).map((sign) => {
    const room = Math.ceil(sign.width + widthOf(sign.words, 11) + SIGN_GAP);
    if (x > MARGIN && x + room - SIGN_GAP > width - MARGIN) [x, y] = [MARGIN, y + LEGEND_STEP];
    const at = x;
    x += room;
    return html`${sign.draw(at, y)}<text class="legend" x="${at + sign.width}" y="${y}">${sign.words}</text>`;
  });
  return { markup, height: y + LEGEND_HEIGHT / 2 - 12 };
};

const nothing = ({ top, columns }: MapGraph): Piece =>
  top.length + columns.length === 0 &&
  html`<text class="empty" x="${MARGIN}" y="130">There is nothing to show yet. A page begins with a team, and an objective below it.</text>`;

const describe = ({ top, columns, links }: MapGraph): string =>
  `${top.length} objectives of the company, ${columns.length} teams below, ${links.length} lines from what supports to what is supported.`;

const WALL = 1.7;

/** The picture. The same data gives the same text, letter for letter. */
export const drawMap = (graph: MapGraph, { live, aspect = WALL }: DrawOptions): string => {
  const order = orderOf(graph);
  const first = layoutMap(graph, order, { aspect, traffic: { lanes: new Map(), gutter: 0 } });
  const layout = layoutMap(graph, order, { aspect, traffic: trafficOf(graph.links, first) });
  const { width, top, columns } = layout;
  const below = legend(layout, graph.gone !== undefined);
  const height = Math.round(below.height);
  const label = `Map of ${graph.title}${graph.when ? `, ${graph.when}` : ""}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="okr-map" viewBox="0 0 ${Math.round(width)} ${height}"${
    !live && html` width="${Math.round(width)}" height="${height}"`
  } role="group" aria-label="${label}"><desc>${describe(graph)}</desc>${!live && html`<style>${new Markup(MAP_STYLE)}</style>`}<defs>${HEAD}</defs>${
    !live && html`<rect class="paper" width="100%" height="100%"/>`
  }${title(graph, width)}${nothing(graph)}<g class="top">${top.map((each) => cardMarkup(each, live, graph.gone))}</g>${columns.map((each) => column(each, live, graph.gone))}${lines(routesOf(graph.links, layout))}${below.markup}</svg>`
    .html;
};

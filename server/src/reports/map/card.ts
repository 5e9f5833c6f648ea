/** One card as SVG: a sentence, how far, how sure, and what it holds. */
import type { At } from "../board-types.ts";
import { html, type Piece } from "../html.ts";
import type { MapCard } from "../map-types.ts";
import { sayShare } from "../say.ts";
import type { PlacedCard } from "./layout.ts";
import { confidenceWords, markAt } from "./marks.ts";
import { LOOSE, SIDE } from "./measure.ts";

const BAR = 7;
const NUMBER = 38;

/** What leads to the source, where the map is shown in an editor; its title is its name. */
export const source = (live: boolean, at: At): Piece =>
  live && html` data-uri="${at.uri}" data-offset="${at.offset}" tabindex="0" role="link"`;

/** Everything that a card shows, in one breath. */
export const saidOf = (card: MapCard): string =>
  [
    card.above,
    card.sentence,
    card.progress === undefined ? undefined : `${sayShare(card.progress)} of the way`,
    confidenceWords(card),
    card.holds,
    card.isLoose && LOOSE,
  ]
    .filter(Boolean)
    .join(". ");

const bar = ({ card, drawing, width }: PlacedCard, gone: number | undefined): Piece => {
  if (drawing.bar === undefined) return undefined;
  const room = width - 2 * SIDE - NUMBER;
  const way = Math.min(1, Math.max(0, card.progress ?? 0));
  const number = card.progress === undefined ? "–" : sayShare(card.progress);
  return html`<rect class="track" x="${SIDE}" y="${drawing.bar}" width="${room}" height="${BAR}" rx="3.5"/>${
    way > 0 &&
    html`<rect class="fill" x="${SIDE}" y="${drawing.bar}" width="${Math.max(BAR, Math.round(way * room))}" height="${BAR}" rx="3.5"/>`
  }${
    gone !== undefined &&
    html`<rect class="gone" x="${SIDE - 1 + Math.round(gone * room)}" y="${drawing.bar - 3}" width="2" height="${BAR + 6}"/>`
  }<text class="number" x="${width - SIDE}" y="${drawing.bar + BAR + 1}" text-anchor="end">${number}</text>`;
};

const foot = ({ card, drawing, width }: PlacedCard): Piece => {
  if (drawing.foot === undefined) return undefined;
  const words = confidenceWords(card);
  return html`${words && markAt(card.sureness, SIDE + 5, drawing.foot - 4)}<text class="foot" x="${SIDE + (words ? 17 : 0)}" y="${drawing.foot}">${words || card.holds}</text>${
    words &&
    html`<text class="foot" x="${width - SIDE}" y="${drawing.foot}" text-anchor="end">${card.holds}</text>`
  }`;
};

const line = ({ card, drawing }: PlacedCard, each: PlacedCard["drawing"]["lines"][number]): Piece => {
  const y = Math.round(each.y * 10) / 10;
  const work = each.index === undefined ? undefined : card.work[each.index];
  if (!work)
    return html`<text class="${each.kind}" x="${SIDE}" y="${y}"${each.kind === "sentence" && html` font-size="${drawing.letters}"`}>${each.text}</text>`;
  return html`<g><title>${work.text}${work.status && ` (${work.status})`}</title><rect class="status ${work.status === "done" && "done"}" x="${SIDE + 1}" y="${y - 8}" width="8" height="8" rx="2"/><text class="work" x="${SIDE + 16}" y="${y}">${each.text}</text></g>`;
};

/** A card where it stands. */
export const cardMarkup = (placed: PlacedCard, live: boolean, gone: number | undefined): Piece => {
  const { card, x, y, width, height, drawing } = placed;
  const said = saidOf(card);
  return html`<g id="map ${card.id}" class="card ${card.kind} ${card.sureness}" data-card="${card.id}" transform="translate(${x} ${y})"${source(live, card.at)}><title>${said}</title><rect class="body" width="${width}" height="${height}" rx="8"/><path class="stripe" d="M0 8a8 8 0 0 1 5 -7.4v${height - 1.2}a8 8 0 0 1 -5 -7.4Z"/>${drawing.lines.map((each) => line(placed, each))}${bar(placed, gone)}${foot(placed)}</g>`;
};

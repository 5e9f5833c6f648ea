/** Progress and confidence as drawings, each with its text. Places are attributes, since styles in the page may not run. */
import { daysBetween } from "../../../../grammar/date-days.ts";
import type { BoardCheckIn, BoardCycle } from "../board-types.ts";
import { html, type Markup } from "../html.ts";
import { confidences, ofTen, sayDay, sayShare } from "../say.ts";

const held = (value: number): number => Math.min(1, Math.max(0, value));
const place = (value: number): string => `${Math.round(held(value) * 1000) / 10}%`;

/** Where time stands. */
const mark = (gone: number): Markup =>
  html`<svg class="time" x="${place(gone)}" y="0" width="1" height="18" overflow="visible"><path d="M-4 0h8l-4 5z"/><path class="now" d="M0 5v10"/></svg>`;

/** `gone`: where time stands. `label`: what is drawn, for those who listen. */
export const bar = (value: number | undefined, gone: number | undefined, label: string): Markup => {
  const said = gone === undefined ? label : `${label}; ${sayShare(gone)} of the time is over`;
  return html`<svg class="bar" role="img" aria-label="${said}" width="100%" height="18"><rect class="${
    value === undefined ? "track is-open" : "track"
  }" x="0" y="7" width="100%" height="6" rx="3"/>${
    value !== undefined &&
    held(value) > 0 &&
    html`<rect class="way" x="0" y="7" width="${place(value)}" height="6" rx="3"/>`
  }${gone !== undefined && mark(gone)}</svg>`;
};

/** The time of a cycle, and where in it today is. */
export const timeline = (gone: number, label: string): Markup =>
  html`<svg class="bar" role="img" aria-label="${label}" width="100%" height="18"><rect class="track" x="0" y="7" width="100%" height="6" rx="3"/>${mark(gone)}</svg>`;

const WIDTH = 110;
const HEIGHT = 34;
const MARGIN = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points in the time of the cycle, else in that between the first and the last of them. */
const pointsOf = (given: ReturnType<typeof confidences>, cycle: BoardCycle | undefined): readonly Point[] => {
  const first = cycle?.start ?? given[0]?.day ?? "";
  const last = cycle?.end ?? given.at(-1)?.day ?? first;
  const days = Math.max(1, daysBetween(first, last));
  return given.map(({ day, confidence }) => ({
    x: Math.round(MARGIN + held(daysBetween(first, day) / days) * (WIDTH - 2 * MARGIN)),
    y: Math.round((HEIGHT - MARGIN - confidence * (HEIGHT - 2 * MARGIN)) * 10) / 10,
  }));
};

/** The level of a confidence, for its colour. */
export const levelOf = (confidence: number): "low" | "middle" | "high" =>
  confidence < 0.4 ? "low" : confidence < 0.7 ? "middle" : "high";

/** Confidence over time, from the first check-in to the last one. */
export const trend = (
  checkIns: readonly BoardCheckIn[],
  cycle: BoardCycle | undefined,
  today: string,
): Markup | undefined => {
  const given = confidences(checkIns);
  const [first, last] = [given[0], given.at(-1)];
  if (!first || !last) return undefined;
  const points = pointsOf(given, cycle);
  const end = points.at(-1) as Point;
  const label =
    given.length === 1
      ? `Confidence ${ofTen(last.confidence)} on ${sayDay(last.day, today)}`
      : `Confidence from ${ofTen(first.confidence)} on ${sayDay(first.day, today)} to ${ofTen(last.confidence)} on ${sayDay(last.day, today)}`;
  return html`<span class="trend is-${levelOf(last.confidence)}"><svg role="img" aria-label="${label}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><path class="middle" d="M${MARGIN} ${HEIGHT / 2}H${WIDTH - MARGIN}"/><polyline points="${points
    .map(({ x, y }) => `${x},${y}`)
    .join(
      " ",
    )}"/><circle cx="${end.x}" cy="${end.y}" r="3"/></svg><span aria-hidden="true">${ofTen(last.confidence)}</span></span>`;
};

/** Signs that say without colour what colours say. */
import { Markup } from "../html.ts";
import type { MapCard, Sureness } from "../map-types.ts";
import { ofTen } from "../say.ts";

/** The words for each step, in the order in which a legend tells them. */
export const SURENESS: readonly (readonly [Sureness, string])[] = [
  ["high", "confident, 7/10 and more"],
  ["middle", "open, 4/10 to 6/10"],
  ["low", "in doubt, 3/10 and less"],
  ["unknown", "no confidence told yet"],
];

const MARKS: Readonly<Record<Sureness, string>> = {
  high: '<circle r="5"/>',
  middle: '<circle class="hollow" r="5"/><path d="M0 -5A5 5 0 0 1 0 5Z"/>',
  low: '<path d="M-5.4 -4L5.4 -4L0 5.4Z"/>',
  unknown: '<circle class="hollow" r="5" stroke-dasharray="2.4 2.4"/>',
};

const TRENDS = { up: " ↑", down: " ↓", same: " →" } as const;

/** A mark with its middle at a point. */
export const markAt = (sureness: Sureness, x: number, y: number): Markup =>
  new Markup(`<g class="mark ${sureness}" transform="translate(${x} ${y})">${MARKS[sureness]}</g>`);

/** `confidence 6.3/10 ↑`. */
export const confidenceWords = ({ confidence, trend, kind }: MapCard): string => {
  if (confidence === undefined) return kind === "discovery" ? "" : "no confidence yet";
  return `confidence ${ofTen(confidence)}${trend ? TRENDS[trend] : ""}`;
};

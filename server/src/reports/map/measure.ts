/** How large a card is: what stands on it, line by line. */
import type { MapCard } from "../map-types.ts";
import { cut, wrap } from "./text.ts";

export interface CardSize {
  /** The size of the letters of its sentence. */
  readonly letters: number;
  /** How much wider its letters are than plain ones. */
  readonly widen: number;
  /** The most lines of its sentence. */
  readonly lines: number;
}

/** A piece of a card, at a height below its top. */
export interface Line {
  readonly kind: "above" | "sentence" | "work" | "more";
  readonly text: string;
  readonly y: number;
  /** Of the work on it, which. */
  readonly index?: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly letters: number;
  readonly lines: readonly Line[];
  /** The top of the bar, if there is one. */
  readonly bar?: number;
  /** The line on which confidence is told. */
  readonly foot?: number;
}

/** What a card says that hangs in the air. */
export const LOOSE = "Supports nothing yet";
export const BOLD = 1.14;
export const SIDE = 16;
const SMALL = 11;
const MOST_WORK = 5;
const WORK_INDENT = 16;

/** What a card looks like in a width. */
export const drawingOf = (
  card: MapCard,
  width: number,
  { letters, lines: most, widen }: CardSize,
): Drawing => {
  const room = width - 2 * SIDE;
  const step = Math.round(letters * 1.38);
  const lines: Line[] = [];
  let y = 12;
  const put = (kind: Line["kind"], text: string, height: number, index?: number): void => {
    lines.push({ kind, text, y: y + height * 0.76, ...(index === undefined ? {} : { index }) });
    y += height;
  };
  const above = card.isLoose ? LOOSE : card.above;
  if (above) put("above", cut(above, room, SMALL * BOLD), 17);
  for (const line of wrap(card.sentence, room, letters * widen, most)) put("sentence", line, step);
  const isMeasured = card.kind !== "discovery";
  const bar = isMeasured ? y + 9 : undefined;
  if (isMeasured) y += 21;
  const foot = isMeasured || card.holds ? y + 15 : undefined;
  if (foot !== undefined) y += 21;
  if (card.work.length > 0) y += 7;
  for (const [index, { text }] of card.work.slice(0, MOST_WORK).entries())
    put("work", cut(text, room - WORK_INDENT, SMALL), 17, index);
  if (card.work.length > MOST_WORK) put("more", `and ${card.work.length - MOST_WORK} more`, 17);
  const height = y + 11;
  return {
    width,
    height,
    letters,
    lines,
    ...(bar === undefined ? {} : { bar }),
    ...(foot === undefined ? {} : { foot }),
  };
};

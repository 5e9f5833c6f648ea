/** The board as JSON: the shape of `Board`, with places that mean something on another machine. */
import type { At, Board } from "./board-types.ts";

/** Where something is written: the path in the folder, line and column from 1. */
export interface JsonPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What JSON leaves as it is, and a terminal obeys. */
const CONTROL = /[\u007f-\u009f]/g;

export const toJson = (board: Board, placeOf: (at: At) => JsonPlace): string =>
  `${JSON.stringify(board, (key, value) => (key === "at" ? placeOf(value as At) : value), 2).replace(
    CONTROL,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  )}\n`;

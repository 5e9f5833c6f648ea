/** A page as a request sees it: everything in offsets on our side, in the client's spelling and units on its. */
import { ErrorCodes, type Range as LspRange, type Position, ResponseError } from "vscode-languageserver";
import type { Lines, Range, Uri } from "../service.ts";
import type { Base } from "./base.ts";
import type { Encoding } from "./client.ts";
import { toOffset, toOffsets, toPosition, toRange } from "./positions.ts";

export class Page {
  readonly uri: Uri;
  readonly lines: Lines;
  readonly #encoding: Encoding;

  constructor(uri: Uri, lines: Lines, encoding: Encoding) {
    this.uri = uri;
    this.lines = lines;
    this.#encoding = encoding;
  }

  offset(position: Position): number {
    return toOffset(this.lines, checkedPosition(position), this.#encoding);
  }

  offsets(range: LspRange): Range {
    if (typeof range !== "object" || range === null) throw invalid("A range has a start and an end.");
    const checked = { start: checkedPosition(range.start), end: checkedPosition(range.end) };
    return toOffsets(this.lines, checked, this.#encoding);
  }

  position(offset: number): Position {
    return toPosition(this.lines, offset, this.#encoding);
  }

  range(range: Range): LspRange {
    return toRange(this.lines, range, this.#encoding);
  }
}

/** The page of an address, or undefined when nobody knows it. */
export const pageAt = ({ service, client }: Base, uri: Uri): Page | undefined => {
  const lines = service.lines(uri);
  return lines && new Page(uri, lines, client.encoding);
};

export const invalid = (message: string): ResponseError =>
  new ResponseError(ErrorCodes.InvalidParams, message);

const checkedPosition = (position: Position): Position => {
  const { line, character } = position ?? {};
  if (!Number.isFinite(line) || !Number.isFinite(character))
    throw invalid("A position has a line and a character, both numbers.");
  return { line: Math.max(0, Math.trunc(line)), character: Math.max(0, Math.trunc(character)) };
};

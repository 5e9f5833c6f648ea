/** Offsets here, lines and characters there: in UTF-16 units as we count, or in those that the client asked for. */
import type { Range as LspRange, Position } from "vscode-languageserver";
import type { Lines, Range } from "../service.ts";
import type { Encoding } from "./client.ts";

/** The offset of a position; one outside of the text is moved to the nearest inside. */
export const toOffset = (lines: Lines, { line, character }: Position, encoding: Encoding): number =>
  lines.offsetAt(
    line,
    encoding === "utf-16" ? character : unitsBefore(textOf(lines, line), character, SIZES[encoding]),
  );

export const toPosition = (lines: Lines, offset: number, encoding: Encoding): Position => {
  const { line, character } = lines.positionAt(offset);
  if (encoding === "utf-16") return { line, character };
  return { line, character: sizeOf(textOf(lines, line).slice(0, character), SIZES[encoding]) };
};

export const toRange = (lines: Lines, range: Range, encoding: Encoding): LspRange => ({
  start: toPosition(lines, range.start, encoding),
  end: toPosition(lines, range.end, encoding),
});

/** The range between two positions, also if the second stands before the first. */
export const toOffsets = (lines: Lines, range: LspRange, encoding: Encoding): Range => {
  const from = toOffset(lines, range.start, encoding);
  const to = toOffset(lines, range.end, encoding);
  return { start: Math.min(from, to), end: Math.max(from, to) };
};

const SIZES: Record<Exclude<Encoding, "utf-16">, (codePoint: number) => number> = {
  "utf-8": (codePoint) => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4),
  "utf-32": () => 1,
};

const textOf = (lines: Lines, line: number): string => (line < lines.lineCount ? lines.lineText(line) : "");

const sizeOf = (text: string, size: (codePoint: number) => number): number => {
  let sum = 0;
  for (const character of text) sum += size(character.codePointAt(0) ?? 0);
  return sum;
};

/** How many UTF-16 units stand before a place counted otherwise; one within a character is moved before it. */
const unitsBefore = (text: string, place: number, size: (codePoint: number) => number): number => {
  let units = 0;
  let sum = 0;
  for (const character of text) {
    sum += size(character.codePointAt(0) ?? 0);
    if (sum > place) break;
    units += character.length;
  }
  return units;
};

/**
 * Text with drawings in it, so that tests read like examples:
 *   `‸`          the cursor
 *   `«…»`        a range; ranges may stand one after another, not in one another
 *   `=== path`   a line that begins a file, when several stand in one string
 * The first line is left out if it is empty, and so is the indentation that all lines share.
 */
import type { Span } from "../../grammar/tree.ts";

export interface Drawn {
  readonly text: string;
  readonly cursor: number | undefined;
  readonly ranges: readonly Span[];
}

const HEADER = /^=== (.+)\n/gm;

/** Takes out the indentation that all lines share, and an empty first line, so that a page may stand in code. */
export const dedent = (page: string): string => {
  const text = page.replace(/^\n/, "").replace(/\n +$/, "\n");
  const shared = Math.min(...[...text.matchAll(/^( *)[^ \n]/gm)].map(([, spaces = ""]) => spaces.length));
  return shared > 0 && shared < Infinity ? text.replaceAll(new RegExp(`^ {1,${shared}}`, "gm"), "") : text;
};

const readMarks = (drawing: string): Drawn => {
  const ranges: Span[] = [];
  let text = "";
  let cursor: number | undefined;
  let start = 0;
  for (const char of drawing) {
    if (char === "‸") cursor = text.length;
    else if (char === "«") start = text.length;
    else if (char === "»") ranges.push({ start, end: text.length });
    else text += char;
  }
  return { text, cursor, ranges };
};

/** Reads a drawing of one text. */
export const drawn = (drawing: string): Drawn => readMarks(dedent(drawing));

/** Reads a drawing of several files, by their paths. */
export const drawnFiles = (drawing: string): ReadonlyMap<string, Drawn> => {
  const [, ...parts] = dedent(drawing).split(HEADER);
  const files = new Map<string, Drawn>();
  for (let index = 0; index < parts.length; index += 2)
    files.set((parts[index] as string).trim(), readMarks(parts[index + 1] ?? ""));
  return files;
};

/** Draws ranges, and a cursor, into a text. */
export const draw = (text: string, ranges: readonly Span[], cursor?: number): string => {
  // At one place: what ends there, what is empty, the cursor, what begins there.
  const marks = ranges.flatMap(({ start, end }) => [
    { at: start, mark: "«", order: start === end ? 1 : 4 },
    { at: end, mark: "»", order: start === end ? 2 : 0 },
  ]);
  if (cursor !== undefined) marks.push({ at: cursor, mark: "‸", order: 3 });
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((drawing, { at, mark }) => drawing.slice(0, at) + mark + drawing.slice(at), text);
};

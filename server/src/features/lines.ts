/** Lines of a page from its sections: a position costs a search among the sections and one section's text. */

import { type Page, pageText } from "../../../grammar/page.ts";
import { lineEnd } from "../../../grammar/spaces.ts";
import type { PageState } from "../model/page-state.ts";
import type { Lines } from "../service.ts";

/** Where the sections of a page begin: offsets and lines, both rising. */
interface Starts {
  readonly offsets: readonly number[];
  readonly lines: readonly number[];
}

interface Place {
  readonly text: string;
  /** Offset and line of the section in the page. */
  readonly start: number;
  readonly line: number;
}

const startsOf = ({ sections }: Page): Starts => {
  const offsets: number[] = [];
  const lines: number[] = [];
  let [offset, line] = [0, 0];
  for (const section of sections) {
    offsets.push(offset);
    lines.push(line);
    offset += section.text.length;
    line += section.lineBreaks;
  }
  return { offsets, lines };
};

/** The last of rising numbers that is not above a value. */
const lastUpTo = (rising: readonly number[], value: number): number => {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The start and the end (without its line end) of the n-th line of a text. */
const lineIn = (text: string, n: number): { start: number; end: number } => {
  let start = 0;
  for (let line = 0; ; line++) {
    const { end, next } = lineEnd(text, start);
    if (line === n || next === end) return { start, end };
    start = next;
  }
};

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

export const linesOf = ({ page }: Pick<PageState, "page">): Lines => {
  const { length } = page;
  const lineCount = page.sections.reduce((sum, section) => sum + section.lineBreaks, 1);
  let known: Starts | undefined;
  const starts = (): Starts => {
    known ??= startsOf(page);
    return known;
  };
  const place = (index: number): Place => ({
    text: page.sections[index]?.text ?? "",
    start: starts().offsets[index] ?? 0,
    line: starts().lines[index] ?? 0,
  });
  const lineSpan = (line: number): { start: number; end: number } => {
    const { text, start, line: first } = place(lastUpTo(starts().lines, line));
    const found = lineIn(text, line - first);
    return { start: start + found.start, end: start + found.end };
  };
  return {
    lineCount,
    length,
    offsetAt(line, character) {
      if (line < 0) return 0;
      if (line >= lineCount) return length;
      const { start, end } = lineSpan(line);
      return clamp(start + character, start, end);
    },
    positionAt(offset) {
      const at = clamp(offset, 0, length);
      const { text, start: base, line: first } = place(lastUpTo(starts().offsets, at));
      const inside = at - base;
      let [line, start] = [0, 0];
      for (;;) {
        const { end, next } = lineEnd(text, start);
        if (inside < next || next === end) break;
        line++;
        start = next;
      }
      return { line: first + line, character: inside - start };
    },
    lineText(line) {
      if (line < 0 || line >= lineCount) return "";
      const { start, end } = lineSpan(line);
      return pageText(page, start, end);
    },
    text: (start, end) => pageText(page, start, end),
  };
};

/** Lines of a page from its sections: a position costs a search among the sections and one section's text. */

import { type Page, pageText } from "../../../grammar/page.ts";
import type { Section } from "../../../grammar/section.ts";
import { lineEnd } from "../../../grammar/spaces.ts";
import type { PageState } from "../model/page-state.ts";
import type { Lines } from "../service.ts";

/** Where the sections of a page begin: offsets and lines, both rising. */
interface Starts {
  readonly offsets: readonly number[];
  readonly lines: readonly number[];
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

const holds = (rising: readonly number[], index: number, value: number): boolean =>
  (rising[index] as number) <= value && value < (rising[index + 1] ?? Number.POSITIVE_INFINITY);

/** The last of rising numbers that is not above a value. Whoever asks for all in order goes on from where the last was. */
const lastUpTo = (rising: readonly number[], value: number, from = 0): number => {
  if (holds(rising, from, value)) return from;
  if (holds(rising, from + 1, value)) return from + 1;
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Where the lines of a section begin. Sections stay as they are when others are edited, and a page has findings in all. */
const lineStarts = new WeakMap<Section, readonly number[]>();

const lineStartsOf = (section: Section): readonly number[] => {
  const known = lineStarts.get(section);
  if (known) return known;
  const { text } = section;
  const starts = [0];
  for (let line = lineEnd(text, 0); line.next !== line.end; line = lineEnd(text, line.next))
    starts.push(line.next);
  lineStarts.set(section, starts);
  return starts;
};

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

export const linesOf = ({ page }: Pick<PageState, "page">): Lines => {
  const { length } = page;
  const lineCount = page.sections.reduce((sum, section) => sum + section.lineBreaks, 1);
  let known: Starts | undefined;
  let last = 0;
  const starts = (): Starts => {
    known ??= startsOf(page);
    return known;
  };
  const lineSpan = (line: number): { start: number; end: number } => {
    const index = lastUpTo(starts().lines, line);
    const section = page.sections[index];
    if (!section) return { start: 0, end: 0 };
    const base = starts().offsets[index] as number;
    const inside = lineStartsOf(section);
    const start = inside[Math.min(line - (starts().lines[index] as number), inside.length - 1)] as number;
    return { start: base + start, end: base + lineEnd(section.text, start).end };
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
      last = lastUpTo(starts().offsets, at, last);
      const index = last;
      const section = page.sections[index];
      if (!section) return { line: 0, character: 0 };
      const inside = at - (starts().offsets[index] as number);
      const inSection = lineStartsOf(section);
      const line = lastUpTo(inSection, inside);
      return {
        line: (starts().lines[index] as number) + line,
        character: inside - (inSection[line] as number),
      };
    },
    lineText(line) {
      if (line < 0 || line >= lineCount) return "";
      const { start, end } = lineSpan(line);
      return pageText(page, start, end);
    },
    text: (start, end) => pageText(page, start, end),
  };
};

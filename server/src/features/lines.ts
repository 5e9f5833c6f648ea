/** Lines of a page from its sections: a position costs the sections before it and one section's text. */

import { pageText } from "../../../grammar/page.ts";
import { lineEnd } from "../../../grammar/spaces.ts";
import type { PageState } from "../model/page-state.ts";
import type { Lines } from "../service.ts";

interface Place {
  readonly text: string;
  /** Offset and line of the section in the page. */
  readonly start: number;
  readonly line: number;
}

const sectionWhere = (
  state: PageState,
  holds: (start: number, line: number, end: number, next: number) => boolean,
): Place => {
  let start = 0;
  let line = 0;
  const { sections } = state.page;
  for (const [index, section] of sections.entries()) {
    const end = start + section.text.length;
    const next = line + section.lineBreaks;
    if (holds(start, line, end, next) || index === sections.length - 1)
      return { text: section.text, start, line };
    start = end;
    line = next;
  }
  return { text: "", start: 0, line: 0 };
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

export const linesOf = (state: PageState): Lines => {
  const lineCount = state.page.sections.reduce((sum, section) => sum + section.lineBreaks, 1);
  const { length } = state.page;
  const lineSpan = (line: number): { start: number; end: number } => {
    const place = sectionWhere(state, (_start, _line, _end, next) => line < next);
    const { start, end } = lineIn(place.text, line - place.line);
    return { start: place.start + start, end: place.start + end };
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
      const place = sectionWhere(state, (_start, _line, end) => at < end);
      const inside = at - place.start;
      let [line, start] = [0, 0];
      for (;;) {
        const { end, next } = lineEnd(place.text, start);
        if (inside < next || next === end) break;
        line++;
        start = next;
      }
      return { line: place.line + line, character: inside - start };
    },
    lineText(line) {
      if (line < 0 || line >= lineCount) return "";
      const { start, end } = lineSpan(line);
      return pageText(state.page, start, end);
    },
    text: (start, end) => pageText(state.page, start, end),
  };
};

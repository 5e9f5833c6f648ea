/** What a statement holds besides its measures: the deadline, the limit after `while`, brackets, the metric's words. */
import { readDeadline } from "../../../grammar/date-deadline.ts";
import type { Span } from "../../../grammar/tree.ts";
import { resolveDeadline } from "./cycle-deadline.ts";
import type { Deadline, MeasureContext } from "./measure-types.ts";

const BY = /\bby\s/gi;
const WHILE = /[\s,]while\s/i;

/** The first `by DATE`. */
export const findDeadline = (text: string, { cycle, yearStarts }: MeasureContext): Deadline | undefined => {
  BY.lastIndex = 0;
  for (let match = BY.exec(text); match; match = BY.exec(text)) {
    const deadline = readDeadline(text, match.index);
    if (!deadline) continue;
    const day = resolveDeadline(deadline.when, cycle, yearStarts);
    return day === undefined ? deadline : { day, ...deadline };
  }
  return undefined;
};

/** Where the limit after `while` begins; the end of the text if there is none. */
export const limitStart = (text: string): number => {
  const match = WHILE.exec(text);
  return match ? match.index + 1 : text.length;
};

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/** Closed brackets, without those inside of others. */
export const findBrackets = (text: string): Span[] => {
  const found: Span[] = [];
  for (let at = text.search(/[([]/); at >= 0 && at < text.length; at++) {
    const closing = CLOSING[text[at] as string];
    if (!closing) continue;
    const end = text.indexOf(closing, at);
    if (end < 0) return found;
    found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found;
};

const WORD = /\p{L}/u;
const MARK = /[\s,;:.–—-]/;

const trim = (text: string, start: number, end: number): Span => {
  let [from, to] = [start, end];
  while (from < to && MARK.test(text[from] as string)) from++;
  while (to > from && MARK.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
};

/** What is left of the text without some spans: pieces with words, without the marks around them. */
export const findMetric = (text: string, ...taken: readonly (Span | undefined)[]): Span[] => {
  const pieces: Span[] = [];
  let from = 0;
  const cut = (end: number): void => {
    const piece = trim(text, from, end);
    if (WORD.test(text.slice(piece.start, piece.end))) pieces.push(piece);
  };
  const spans = taken.filter((span) => span !== undefined).sort((a, b) => a.start - b.start);
  for (const span of spans) {
    if (span.start > from) cut(span.start);
    from = Math.max(from, span.end);
  }
  if (from < text.length) cut(text.length);
  return pieces;
};

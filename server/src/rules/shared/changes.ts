/** Changes of whole words and lines, as fixes make them. */
import { lineEnd } from "../../../../grammar/spaces.ts";
import type { Span } from "../../../../grammar/tree.ts";
import type { Context } from "../frame/context.ts";
import type { Change } from "../frame/define.ts";

type Place = Pick<Context, "unit" | "source">;

/** Writes something else in place of a span. */
export const replace = ({ unit }: Pick<Context, "unit">, { start, end }: Span, text: string): Change => ({
  unit,
  start,
  end,
  text,
});

const isBreak = (char: string | undefined): boolean => char === "\n" || char === "\r";

/** Where the line of an offset begins. */
export const lineStart = (source: string, at: number): number => {
  let start = at;
  while (start > 0 && !isBreak(source[start - 1])) start--;
  return start;
};

/** The spaces at the start of the line of an offset. */
export const indentAt = (source: string, at: number): string => {
  const start = lineStart(source, at);
  return /^[^\S\r\n]*/.exec(source.slice(start, at))?.[0] ?? "";
};

/** The whole lines that a span stands on, with the line end of the last. */
export const wholeLines = (source: string, span: Span): Span => ({
  start: lineStart(source, span.start),
  end: lineEnd(source, Math.max(span.start, span.end)).next,
});

/** Takes out the whole lines that a span stands on. */
export const removeLines = ({ unit, source }: Place, span: Span): Change => ({
  unit,
  ...wholeLines(source, span),
  text: "",
});

/** The line end that a text has; LF where it has none. */
export const lineBreakOf = (source: string): string => /\r\n|\n|\r/.exec(source)?.[0] ?? "\n";

/** Writes lines below the line of an offset. */
export const addBelow = ({ unit, source }: Place, at: number, lines: readonly string[]): Change => {
  const { end } = lineEnd(source, at);
  return { unit, start: end, end, text: lines.map((line) => lineBreakOf(source) + line).join("") };
};

/** Writes lines above the line of an offset. */
export const addAbove = ({ unit, source }: Place, at: number, lines: readonly string[]): Change => {
  const start = lineStart(source, at);
  return { unit, start, end: start, text: lines.map((line) => line + lineBreakOf(source)).join("") };
};

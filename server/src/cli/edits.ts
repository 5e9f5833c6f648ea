/** Edits and places in a text. */
import type { Edit } from "../service.ts";

/** The text after edits, which are in order and don't overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join("") + text.slice(at);
};

/** Where something stood before edits, which are by place and don't overlap; what they brought in stood at their start. */
export const offsetBefore = (offset: number, edits: readonly Edit[]): number => {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (offset < start + shift) break;
    if (offset < start + shift + text.length) return start;
    shift += text.length - (end - start);
  }
  return offset - shift;
};

/** Line and column of an offset, both from 1. */
export const placeIn = (text: string, offset: number): { line: number; column: number } => {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

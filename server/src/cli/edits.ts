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

/** Line and column of an offset, both from 1. */
export const placeIn = (text: string, offset: number): { line: number; column: number } => {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

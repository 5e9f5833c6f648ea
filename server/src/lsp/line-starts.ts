/** Edits that become snippets, made to begin where their lines do. */
import type { FileEdit, Lines } from "../service.ts";

type Edit = FileEdit["edits"][number];

/**
 * Editors indent what follows in a snippet like the line on which it begins, up to where it begins, and take every edit
 * beside a snippet for one. From the start of a line there is nothing to go by, and all stands as it is written.
 * In: a page and all edits of it. Out: the edits, those of several lines with what stands before them on their line;
 * undefined where another edit is in the way.
 */
export const fromLineStarts = (lines: Lines, edits: readonly Edit[]): readonly Edit[] | undefined => {
  const widened = edits.map((edit) => fromLineStart(lines, edit));
  const isFree = widened.every(
    (edit, index) =>
      edit === edits[index] ||
      edits.every(
        (other, at) => at === index || other.start > (edits[index]?.start ?? 0) || other.end < edit.start,
      ),
  );
  return isFree ? widened : undefined;
};

const fromLineStart = (lines: Lines, edit: Edit): Edit => {
  const start = lines.offsetAt(lines.positionAt(edit.start).line, 0);
  if (start === edit.start || !/[\r\n]/.test(edit.text)) return edit;
  const before = lines.text(start, edit.start);
  const blanks = edit.blanks?.map((blank) => ({
    start: blank.start + before.length,
    end: blank.end + before.length,
  }));
  return { ...edit, start, text: before + edit.text, ...(blanks ? { blanks } : {}) };
};

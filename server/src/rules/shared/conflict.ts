/** Fixes for the conflicts that git leaves: keep one side, or both. */
import { pageText } from "../../../../grammar/page.ts";
import { lineEnd } from "../../../../grammar/spaces.ts";
import { unitStart } from "../../model/page-state.ts";
import type { Unit } from "../../model/unit.ts";
import type { Context } from "../frame/context.ts";
import type { Change, FixData } from "../frame/define.ts";

/** Offsets in the page: the lines of the markers, and what stands between them. */
interface Conflict {
  readonly start: number;
  readonly end: number;
  readonly ours: string;
  readonly theirs: string;
}

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$)/;

/** The conflict that an offset of a page stands in; undefined if its markers are not complete. */
export const conflictAt = (text: string, offset: number): Conflict | undefined => {
  let part: "ours" | "base" | "theirs" | undefined;
  let [start, ours, theirs] = [0, "", ""];
  for (let at = 0; at < text.length; ) {
    const { end, next } = lineEnd(text, at);
    const sign = MARKER.exec(text.slice(at, end))?.[1]?.[0];
    if (sign === "<") [part, start, ours, theirs] = ["ours", at, "", ""];
    else if (sign === "|" && part) part = "base";
    else if (sign === "=" && part) part = "theirs";
    else if (sign === ">" && part) {
      if (start <= offset && offset <= next) return { start, end: next, ours, theirs };
      part = undefined;
    } else if (part === "ours") ours += text.slice(at, next);
    else if (part === "theirs") theirs += text.slice(at, next);
    at = next;
  }
  return undefined;
};

/** Writes a text in place of a range of the page, whatever sections it goes through. */
const inPage = (units: readonly Unit[], start: number, end: number, text: string): Change[] => {
  const changes: Change[] = [];
  let base = 0;
  for (const unit of units) {
    const { length } = unit.section.text;
    const [from, to] = [Math.max(start - base, 0), Math.min(end - base, length)];
    if (from < to) changes.push({ unit, start: from, end: to, text: changes.length === 0 ? text : "" });
    base += length;
  }
  return changes;
};

/** Keep ours, theirs, or both, in the words of git. */
export const conflictFixes = (context: Context, at: number): FixData[] => {
  const { units, page } = context.unit.page;
  const conflict = conflictAt(pageText(page), unitStart(context.unit) + at);
  if (!conflict) return [];
  const { start, end, ours, theirs } = conflict;
  const keep = (title: string, text: string): FixData => ({
    title,
    changes: () => inPage(units, start, end, text),
  });
  return [
    keep("Keep ours (above)", ours),
    keep("Keep theirs (below)", theirs),
    keep("Keep both", ours + theirs),
  ];
};

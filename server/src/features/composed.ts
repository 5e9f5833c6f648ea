/** One list of edits for two that are made one after the other. */
import type { Edit } from "../service.ts";

/** An edit of either list, with where it stands in the text between the two. */
interface Step {
  readonly start: number;
  readonly end: number;
  /** How much longer the text had become by the first list. */
  readonly grown: number;
  /** What the second list writes; undefined for an edit of the first. */
  readonly text?: string;
}

const stepsOf = (first: readonly Edit[]): Step[] => {
  let shift = 0;
  return first.map(({ start, end, text }) => {
    const grown = text.length - (end - start);
    const step = { start: start + shift, end: start + shift + text.length, grown };
    shift += grown;
    return step;
  });
};

/** Steps that touch one another, in order. */
const grouped = (steps: readonly Step[]): Step[][] => {
  const groups: Step[][] = [];
  let end = -1;
  for (const step of [...steps].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (step.start <= end) groups.at(-1)?.push(step);
    else groups.push([step]);
    end = Math.max(end, step.end);
  }
  return groups;
};

/** A text after edits, which are in order and don't overlap. */
export const changed = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight(
    (now, { start, end, text: written }) => now.slice(0, start) + written + now.slice(end),
    text,
  );

/**
 * The edits of a text that lead where `first` leads, and then what `following` makes of the text between. All are in order
 * and don't overlap.
 */
export const composed = (
  text: string,
  first: readonly Edit[],
  following: (between: string) => readonly Edit[],
): readonly Edit[] => {
  const between = changed(text, first);
  const second = following(between);
  if (second.length === 0) return first;
  const steps = [...stepsOf(first), ...second.map((edit) => ({ ...edit, grown: 0 }))];
  let shift = 0;
  return grouped(steps).map((group) => {
    const start = Math.min(...group.map((step) => step.start));
    const end = Math.max(...group.map((step) => step.end));
    const later = group
      .filter((step): step is Step & { text: string } => step.text !== undefined)
      .map((step) => ({ start: step.start - start, end: step.end - start, text: step.text }));
    const from = start - shift;
    shift += group.reduce((sum, { grown }) => sum + grown, 0);
    return { start: from, end: end - shift, text: changed(between.slice(start, end), later) };
  });
};

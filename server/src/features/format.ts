/** The edits that format a page, or some lines of it. */

import { editPage, type Page, pageText, readPage } from "../../../grammar/page.ts";
import { applyEdits, formatPage } from "../../../grammar/printer.ts";
import { lineEnd } from "../../../grammar/spaces.ts";
import type { PageState } from "../model/page-state.ts";
import { lineStart } from "../rules/shared/changes.ts";
import type { Edit, FormatOptions, Range } from "../service.ts";
import { saysTheSame } from "./meaning.ts";

export const formatEdits = (page: PageState, options?: FormatOptions): readonly Edit[] =>
  formatPage(page.page, options);

/** The whole lines of a range; one that ends where a line begins does not reach into it. */
const linesOf = (source: string, { start, end }: Range): Range => {
  const last = end > start && lineStart(source, end) === end ? end - 1 : end;
  return { start: lineStart(source, start), end: lineEnd(source, last).next };
};

/** The sections that ranges touch. */
const sectionsOf = ({ sections }: Page, ranges: readonly Range[]): Range[] => {
  let base = 0;
  return sections.flatMap(({ text }) => {
    const section = { start: base, end: base + text.length };
    base = section.end;
    return ranges.some(({ start, end }) => start <= section.end && section.start <= end) ? [section] : [];
  });
};

const within = (edits: readonly Edit[], ranges: readonly Range[]): readonly Edit[] =>
  edits.filter((edit) => ranges.some(({ start, end }) => start <= edit.start && edit.end <= end));

/** So many edits cost less than reading the whole page. */
const FEW = 8;

/** Does a page say the same after edits, in order? */
export const keepsMeaning = (page: Page, edits: readonly Edit[]): boolean => {
  const after =
    edits.length > FEW
      ? readPage(applyEdits(pageText(page), edits))
      : edits.reduceRight((now, edit) => editPage(now, edit).page, page);
  return saysTheSame(page, after);
};

/** Indentation has its meaning from the lines around: where some lines alone would be read otherwise, their blocks go with them. */
export const formatRanges = (
  { page }: PageState,
  ranges: readonly Range[],
  options?: FormatOptions,
): readonly Edit[] => {
  const source = pageText(page);
  const lines = ranges.map((range) => linesOf(source, range));
  const all = formatPage(page, options);
  const tries = [within(all, lines), within(all, sectionsOf(page, lines))];
  return tries.find((edits) => keepsMeaning(page, edits)) ?? [];
};

/**
 * A page as its sections, and edits of it. An edit reads again the sections that it touches and their neighbours;
 * all others are kept as they are, whatever the size of the page.
 */
import type { Container } from "./builder.ts";
import { type Above, type Reading, readSections, type Section } from "./section.ts";
import { rankOf } from "./vocabulary.ts";

/** A page as it stands now. Immutable. */
export interface Page {
  readonly sections: readonly Section[];
  readonly length: number;
}

/** Replaces `start` to `end` (offsets in the page) by `text`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Which sections an edit replaced: `removed` of the old page from `index` on, by `added`. */
export interface Replaced {
  readonly page: Page;
  readonly index: number;
  readonly removed: readonly Section[];
  readonly added: readonly Section[];
}

const NOTHING: Above = { container: undefined, sibling: undefined, conflict: false };

const pageOf = (sections: readonly Section[], length: number): Page => ({ sections, length });

/** Reads a whole page. Never throws. */
export const readPage = (text: string): Page =>
  pageOf(readSections(text, NOTHING, true).sections, text.length);

/** The section that holds an offset, and where it starts. The end of the page belongs to the last one. */
export const sectionAt = (
  page: Page,
  offset: number,
  from: { index: number; start: number } = { index: 0, start: 0 },
): { index: number; start: number } => {
  let { start } = from;
  const last = page.sections.length - 1;
  for (let { index } = from; index < last; index++) {
    const end = start + (page.sections[index] as Section).text.length;
    if (offset < end) return { index, start };
    start = end;
  }
  return { index: last, start };
};

const sameBlock = (a: Container | undefined, b: Container | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.kind === b.kind && a.indent === b.indent);

/** Does the same stand open above? */
const sameAbove = (a: Above, b: Above): boolean =>
  a.conflict === b.conflict && sameBlock(a.container, b.container) && sameBlock(a.sibling, b.sibling);

const textOf = (sections: readonly Section[]): string => sections.map((section) => section.text).join("");

/** The sections to be read again: `from` up to `to`, the first of which starts at `offset` of the page. */
interface Window {
  from: number;
  to: number;
  offset: number;
}

const windowOf = (page: Page, change: Change): Window => {
  const first = sectionAt(page, change.start);
  const last = sectionAt(page, change.end, first);
  return { from: first.index, to: last.index + 1, offset: first.start };
};

const extendUp = (page: Page, window: Window, to: number): void => {
  let from = Math.max(0, to);
  // Reading may start where a section begins whatever stands above it.
  while (from > 0 && !(page.sections[from] as Section).exact) from--;
  for (; window.from > from; window.from--)
    window.offset -= (page.sections[window.from - 1] as Section).text.length;
};

const opensContainer = (page: Page, index: number): boolean =>
  (page.sections[index] as Section).tree.blocks.some((block) => rankOf(block.kind) === 0);

/** The section that opens the container in which a section stands. */
const containerStart = (page: Page, index: number): number => {
  let at = index;
  while (at > 0 && (page.sections[at] as Section).container !== undefined && !opensContainer(page, at)) at--;
  return at;
};

/** Does the first of what was read begin whatever stands above it? */
const startsAlone = (window: Window, read: readonly Section[]): boolean =>
  window.from === 0 || (read[0]?.exact === true && read[0].rooted);

/** Can what follows be kept? Its first line must begin by itself, and stand in the same place as before. */
const fits = (page: Page, to: number, read: readonly Section[]): boolean => {
  const next = page.sections[to];
  const above = read.at(-1);
  if (!next || !above) return !next;
  return (
    next.exact &&
    !above.endsInComments &&
    /[\r\n]$/.test(above.text.slice(-1)) &&
    sameAbove(next, above.below)
  );
};

const readWindow = (page: Page, window: Window, change: Change): Reading => {
  const old = textOf(page.sections.slice(window.from, window.to));
  const text =
    old.slice(0, change.start - window.offset) + change.text + old.slice(change.end - window.offset);
  const above = window.from === 0 ? NOTHING : (page.sections[window.from] as Section);
  return readSections(text, above, window.from === 0);
};

/** Reads as little as can be read by itself: more above if a line belongs there, more below if what follows changes. */
const reread = (page: Page, window: Window, change: Change): readonly Section[] => {
  extendUp(page, window, window.from);
  for (;;) {
    const { sections, reachesAbove } = readWindow(page, window, change);
    if (reachesAbove && window.from > 0) extendUp(page, window, containerStart(page, window.from - 1));
    else if (!startsAlone(window, sections)) extendUp(page, window, window.from - 1);
    else if (fits(page, window.to, sections)) return sections;
    else window.to = Math.min(page.sections.length, window.to + Math.max(1, window.to - window.from));
  }
};

const keepSame = (page: Page, window: Window, read: readonly Section[]): { skip: number; keep: number } => {
  const old = page.sections.slice(window.from, window.to);
  const same = (a: Section | undefined, b: Section | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.text === b.text &&
    a.exact === b.exact &&
    a.first === b.first &&
    sameAbove(a, b);
  let skip = 0;
  while (skip < read.length && same(old[skip], read[skip])) skip++;
  let keep = 0;
  while (keep < Math.min(old.length, read.length) - skip && same(old.at(-1 - keep), read.at(-1 - keep)))
    keep++;
  return { skip, keep };
};

/** Applies an edit. Offsets outside are moved to the nearest inside. */
export const editPage = (page: Page, change: Change): Replaced => {
  const start = Math.max(0, Math.min(change.start, page.length));
  const end = Math.max(start, Math.min(change.end, page.length));
  const window = windowOf(page, { start, end, text: change.text });
  const read = reread(page, window, { start, end, text: change.text });
  const { skip, keep } = keepSame(page, window, read);
  const index = window.from + skip;
  const removed = page.sections.slice(index, window.to - keep);
  const added = read.slice(skip, read.length - keep);
  const sections = [...page.sections];
  sections.splice(index, removed.length, ...added);
  return { page: pageOf(sections, page.length - (end - start) + change.text.length), index, removed, added };
};

/** The text of a page, or of a part of it. */
export const pageText = (page: Page, start = 0, end = page.length): string => {
  if (start <= 0 && end >= page.length) return textOf(page.sections);
  const parts: string[] = [];
  let at = 0;
  for (const { text } of page.sections) {
    if (at < end && at + text.length > start) parts.push(text.slice(Math.max(0, start - at), end - at));
    at += text.length;
  }
  return parts.join("");
};

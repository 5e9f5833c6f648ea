/**
 * Cuts a page into sections: the head of the page, and each company, team or block of rank 1 with what it holds.
 * A section can be read knowing only what kind of container stands above it, so an edit costs what it touches.
 */
import type { Container } from "./builder.ts";
import { type Line, type Open, readLine, settle } from "./lines.ts";
import { parseSection } from "./parser.ts";
import type { Tree } from "./tree.ts";
import { rankOf } from "./vocabulary.ts";

/** A piece of a page with its tree. Immutable; its offsets start at its own text. */
export interface Section {
  readonly text: string;
  readonly tree: Tree;
  /** How many lines end in this section. */
  readonly lineBreaks: number;
  /** Does it begin whatever stands above it? Then reading may start here. */
  readonly exact: boolean;
  /** The container that stood open above it when it was read. */
  readonly container: Container | undefined;
  /** The container that stands open below it. */
  readonly opens: Container | undefined;
  /** Is it the head of the page? */
  readonly first: boolean;
}

export interface Reading {
  readonly sections: readonly Section[];
  /** Does a line belong to the container above the text? Then both must be read together. */
  readonly reachesAbove: boolean;
}

/** The lines of one section to be. */
interface Cut {
  readonly start: number;
  readonly lines: Line[];
  exact: boolean;
  readonly root: Line | undefined;
}

const NO_OPEN: Open | undefined = undefined;

/** What a settled line leaves open for the lines below it. */
const openAfter = (text: string, line: Line, open: Open | undefined): Open | undefined => {
  const { role } = line;
  if (role === "block" || role === "property" || role === "entry" || role === "update") {
    const empty =
      role === "property" && !/\S/.test(text.slice(line.wordEnd, line.end).replace(/[:：*_]/g, ""));
    return { kind: role, indent: line.indent, empty };
  }
  return role === "other" || role === "bullet" ? NO_OPEN : open;
};

const startsSection = (line: Line): boolean =>
  line.role === "block" && line.block !== undefined && rankOf(line.block) < 2;

/** Comments directly above a block belong to it. */
const takeComments = (cut: Cut): Line[] => {
  let count = 0;
  while (count < cut.lines.length && cut.lines[cut.lines.length - 1 - count]?.role === "comment") count++;
  return count ? cut.lines.splice(cut.lines.length - count) : [];
};

/** Reads all lines of a text and cuts them into sections. The first cut is the rest of what stood above. */
const cutLines = (text: string): { cuts: Cut[]; lineBreaks: number } => {
  const cuts: Cut[] = [{ start: 0, lines: [], exact: true, root: undefined }];
  let open: Open | undefined;
  let lineBreaks = 0;
  for (let at = 0; at < text.length; ) {
    const line = readLine(text, at);
    line.role = settle(text, line, open);
    open = openAfter(text, line, open);
    if (startsSection(line)) {
      const comments = takeComments(cuts[cuts.length - 1] as Cut);
      cuts.push({ start: comments[0]?.start ?? line.start, lines: comments, exact: line.exact, root: line });
    }
    cuts[cuts.length - 1]?.lines.push(line);
    if (line.next > line.end) lineBreaks++;
    at = line.next;
  }
  return { cuts, lineBreaks };
};

const containerAfter = (cut: Cut, above: Container | undefined): Container | undefined =>
  cut.root?.block && rankOf(cut.root.block) === 0 ? { kind: cut.root.block, indent: cut.root.indent } : above;

const breaksOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + (line.next > line.end ? 1 : 0), 0);

type Parsed = Section & { readonly outer: boolean; readonly cut: Cut };

const parseCut = (source: string, cut: Cut, above: Container | undefined, first: boolean): Parsed => {
  const end = cut.lines.at(-1)?.next ?? cut.start;
  const text = source.slice(cut.start, end);
  const own = cut.root?.block !== undefined && rankOf(cut.root.block) === 0;
  const tree = parseSection(text, cut.lines, cut.start, own ? undefined : above, first);
  return {
    text,
    tree,
    lineBreaks: breaksOf(cut.lines),
    exact: cut.exact,
    container: above,
    opens: containerAfter(cut, above),
    first,
    outer: tree.outer,
    cut,
  };
};

/** Joins a section that holds lines of its container with all sections from that container on. */
const mergeOuter = (source: string, done: Parsed[], section: Parsed): Parsed => {
  const head = done.findLastIndex(({ cut }) => cut.root?.block !== undefined && rankOf(cut.root.block) === 0);
  if (head < 0) return section;
  const parts = [...done.splice(head), section];
  const root = parts[0] as Parsed;
  const lines = parts.flatMap(({ cut }) => cut.lines);
  return parseCut(source, { ...root.cut, lines }, root.container, root.first);
};

/**
 * Reads a text into sections. `above` is the container that stands open above it, `first` tells whether it is the
 * start of the page: its head (or whatever stands before the first block) is a section too, unless it is empty.
 */
export const readSections = (text: string, above: Container | undefined, first: boolean): Reading => {
  const { cuts } = cutLines(text);
  const done: Parsed[] = [];
  let container = above;
  for (const cut of cuts) {
    const head = cut.root === undefined;
    if (head && cut.lines.length === 0 && !first) continue;
    const section = parseCut(text, cut, container, first && head);
    done.push(section.outer ? mergeOuter(text, done, section) : section);
    container = containerAfter(cut, container);
  }
  const reachesAbove = done.some(({ outer }) => outer);
  return { sections: done.map(({ outer, cut, ...section }) => section), reachesAbove };
};

/**
 * Cuts a page into sections: the head of the page, and each company, team or block of rank 1 with what it holds.
 * A section can be read knowing only what stands open above it, so an edit costs what it touches.
 */
import type { Container } from "./builder.ts";
import { type Line, readLines } from "./lines.ts";
import { parseSection } from "./parser.ts";
import type { Tree } from "./tree.ts";
import { type BlockKind, rankOf } from "./vocabulary.ts";

/** What stands open above a text. */
export interface Above {
  readonly container: Container | undefined;
  /** The last block of rank 1 in the container: what follows may look like a part of it. */
  readonly sibling: Container | undefined;
  /** Is it between the markers of a git conflict? */
  readonly conflict: boolean;
}

/** A piece of a page with its tree, and what stood open above it when it was read. Immutable; its offsets start at its own text. */
export interface Section extends Above {
  readonly text: string;
  readonly tree: Tree;
  /** How many lines end in this section. */
  readonly lineBreaks: number;
  /** Does it begin whatever stands above it? Then reading may start here. */
  readonly exact: boolean;
  /** Does it hold a company, a team or a block of rank 1? All but the head of the page do. */
  readonly rooted: boolean;
  /** What stands open below it. */
  readonly below: Above;
  /** Does it end with comments, which would belong to a block directly below? */
  readonly endsInComments: boolean;
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
  readonly lines: Line[];
  /** Its block of rank 0 or 1; none in the head of the page. */
  readonly root: Line | undefined;
}

const startsSection = (line: Line): boolean =>
  line.role === "block" && line.block !== undefined && rankOf(line.block) < 2;

const opensContainer = ({ root }: Cut): boolean => root?.block !== undefined && rankOf(root.block) === 0;

/** Comments directly above a block belong to it. */
const takeComments = (lines: Line[]): Line[] => {
  const last = lines.findLastIndex((line) => line.role !== "comment");
  return lines.splice(last + 1);
};

/** Cuts lines into sections to be. The first cut is the rest of what stood above. */
const cutLines = (lines: readonly Line[]): Cut[] => {
  let cut: Cut = { lines: [], root: undefined };
  const cuts = [cut];
  for (const line of lines) {
    if (startsSection(line)) {
      cut = { lines: takeComments(cut.lines), root: line };
      cuts.push(cut);
    }
    cut.lines.push(line);
  }
  return cuts;
};

const breaksOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + (line.next > line.end ? 1 : 0), 0);

/** What stands open behind some lines. */
const belowOf = (source: string, lines: readonly Line[], above: Above): Above => {
  const marker = lines.findLast((line) => line.role === "conflict");
  const conflict = marker ? source[marker.at] !== ">" : above.conflict;
  const last = lines.findLast(startsSection);
  if (!last?.block) return { ...above, conflict };
  const open: Container = { kind: last.block, indent: last.indent };
  if (rankOf(last.block) === 0) return { container: open, sibling: undefined, conflict };
  const top = lines.findLast((line) => startsSection(line) && rankOf(line.block as BlockKind) === 0);
  const container = top ? { kind: top.block as BlockKind, indent: top.indent } : above.container;
  return { container, sibling: open, conflict };
};

interface Parsed {
  readonly section: Section;
  /** Does a line of it belong to its container? */
  readonly outer: boolean;
}

const NOTHING_OPEN: Omit<Above, "conflict"> = { container: undefined, sibling: undefined };

const parseCut = (source: string, cut: Cut, above: Above, first: boolean): Parsed => {
  const { lines, root } = cut;
  const start = lines[0]?.start ?? 0;
  const text = source.slice(start, lines.at(-1)?.next ?? 0);
  const { container, sibling, conflict } = above;
  const open = opensContainer(cut) ? NOTHING_OPEN : above;
  const { outer, ...tree } = parseSection(text, lines, start, { first, ...open });
  const section: Section = {
    text,
    tree,
    lineBreaks: breaksOf(lines),
    exact: root === undefined || root.exact,
    rooted: root !== undefined,
    container,
    sibling,
    conflict,
    below: belowOf(source, lines, above),
    endsInComments: lines.at(-1)?.role === "comment",
    first,
  };
  return { section, outer };
};

/**
 * Reads a container with what it holds. The sections that hold lines of the container, and all before them, become one
 * section with it: their lines can't be read without each other. So the last one is looked for first.
 */
const readContainer = (source: string, cuts: readonly Cut[], above: Above, first: boolean): Parsed[] => {
  const [head] = cuts;
  let open = above;
  const aboves = cuts.map((cut) => {
    const stands = open;
    open = belowOf(source, cut.lines, open);
    return stands;
  });
  const read: Parsed[] = [];
  for (let index = cuts.length - 1; index >= 0; index--) {
    const cut = cuts[index] as Cut;
    const parsed = parseCut(source, cut, aboves[index] as Above, first && index === 0);
    if (parsed.outer && head && opensContainer(head)) {
      const lines = cuts.slice(0, index + 1).flatMap((each) => each.lines);
      read.push(parseCut(source, { lines, root: head.root }, above, first));
      break;
    }
    read.push(parsed);
  }
  return read.reverse();
};

/** Cuts by container: what stands above the first one, then each with what it holds. */
const byContainer = (cuts: readonly Cut[]): Cut[][] => {
  const groups: Cut[][] = [[]];
  for (const cut of cuts) {
    if (opensContainer(cut)) groups.push([]);
    groups.at(-1)?.push(cut);
  }
  return groups;
};

/**
 * Reads a text into sections. `above` is what stands open above it; `first` tells whether it is the start of the page:
 * its head (or whatever stands before the first block) is a section too, even an empty one.
 */
export const readSections = (text: string, above: Above, first: boolean): Reading => {
  const [head, ...others] = cutLines(readLines(text, above.conflict)) as [Cut, ...Cut[]];
  const cuts = first || head.lines.length > 0 ? [head, ...others] : others;
  const read: Parsed[] = [];
  let open = above;
  for (const group of byContainer(cuts)) {
    read.push(...readContainer(text, group, open, first && read.length === 0));
    const last = read.at(-1);
    if (last) open = last.section.below;
  }
  return { sections: read.map(({ section }) => section), reachesAbove: read.some(({ outer }) => outer) };
};

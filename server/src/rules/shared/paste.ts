/** Fixes that read pasted lines: as key results, initiatives and the like, as a note, or as a comment. */
import { lineEnd } from "../../../../grammar/spaces.ts";
import type { Block, Span } from "../../../../grammar/tree.ts";
import { blockRow, rankOf } from "../../../../grammar/vocabulary.ts";
import { allBlocks } from "../../model/links.ts";
import type { Context } from "../frame/context.ts";
import type { FixData } from "../frame/define.ts";
import { understands } from "./caught.ts";
import { lineBreakOf, lineStart, removeLines, replace } from "./changes.ts";
import { readDayLine } from "./day-lines.ts";
import { type Item, readItems } from "./paste-items.ts";
import { headingKind, readRow } from "./paste-lines.ts";
import { CALLED, type ItemKind } from "./paste-words.ts";
import { either } from "./wording.ts";

const STEP = 2;
/** More than this was not pasted by a person who wants it read line by line. */
const LONGEST = 50_000;
/** The block of rank 1 and the innermost block that stand open above an offset. */
const openAbove = ({ unit }: Context, at: number): { outer: Block | undefined; inner: Block | undefined } => {
  const above = allBlocks(unit).filter(({ start }) => start < at);
  return { outer: above.findLast(({ kind }) => rankOf(kind) === 1), inner: above.at(-1) };
};

/** Do bullets stand where the key results of an objective are looked for? Nobody meant them as anything else. */
export const areLikelyResults = (context: Context, lines: Span): boolean => {
  const { source } = context;
  const [first = "", ...rest] = source.slice(lines.start, lines.end).split(/\r\n|\n|\r/);
  if ([first, ...rest].every(readDayLine)) return false;
  const heading = headingKind(first);
  const rows = (heading ? rest : [first, ...rest]).flatMap((line) => readRow(line) ?? []);
  const above = heading ?? headingAbove(source, lines.start)?.kind;
  const kind = above ?? kindsAt(openAbove(context, lines.start).outer)[0];
  return kind === "kr" && rows.length > 0 && rows.every(({ listed }) => listed);
};

/** The lines right below an objective that are its key results but for their form. */
export const hasLikelyResults = (block: Block, context: Context): boolean =>
  context.unit.section.tree.problems.some(
    (problem) =>
      problem.reason === "unreadable" &&
      openAbove(context, problem.start).outer === block &&
      areLikelyResults(context, problem),
  );

/** What lines without a heading are where they stand, the likeliest first. */
const kindsAt = (outer: Block | undefined): readonly ItemKind[] => {
  switch (outer?.kind) {
    case "objective":
    case "shares":
      return ["kr", "initiative"];
    case "health":
      return ["health", "initiative"];
    case undefined:
      return ["objective", "initiative"];
    default:
      return ["initiative", "objective"];
  }
};

const holdsResults = (outer: Block | undefined): boolean =>
  outer !== undefined && blockRow("kr")?.in.includes(outer.kind) === true;

/** The column in which things of a kind begin. */
const columnOf = (kind: ItemKind, { unit }: Context, outer: Block | undefined): number => {
  const top = allBlocks(unit).find((block) => rankOf(block.kind) === 0) ?? unit.section.container;
  const rank1 = outer?.indent ?? (top ? top.indent + STEP : 0);
  return blockRow(kind)?.rank === 2 ? rank1 + STEP : rank1;
};

const written = (items: readonly Item[], context: Context, outer: Block | undefined): string =>
  items
    .flatMap(({ kind, text, lines }) => {
      const indent = " ".repeat(columnOf(kind, context, outer));
      return [`${indent}${kind}: ${text}`, ...lines.map((line) => `${indent}  ${line}`)];
    })
    .join(lineBreakOf(context.source));

/** A heading on the last line above that holds anything. */
const headingAbove = (source: string, start: number): { kind: ItemKind; start: number } | undefined => {
  const above = source.slice(0, lineStart(source, start)).trimEnd();
  const from = lineStart(above, above.length);
  const kind = headingKind(above.slice(from));
  return kind && { kind, start: from };
};

const count = (lines: number): string => (lines === 1 ? "this line" : `these ${lines} lines`);

const titleOf = (items: readonly Item[], lines: number): string => {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const called = kinds.map((kind) => CALLED[kind][lines === 1 ? 0 : 1]);
  return `Read ${count(lines)} as ${either(called, "and")}`;
};

/** Do lines below belong to a block above, so that a new block between them would catch them? */
const wouldCatch = (items: readonly Item[], above: readonly (Block | undefined)[], end: number): boolean =>
  above.some((block) => {
    if (!block) return false;
    const own = [...block.properties, ...block.entries, ...block.updates];
    const held = items.some(({ kind }) => blockRow(kind)?.rank === 1) ? block.blocks : [];
    return [...own, ...held].some(({ start }) => start >= end);
  });

/** Do lines below a place belong to a block above, so that a new block between them would catch them? */
export const wouldCatchLines = (context: Context, at: number): boolean => {
  const { outer, inner } = openAbove(context, at);
  return wouldCatch([], [outer, inner], at);
};

/** Reads lines as things of the language; `kind` is what they are until a heading among them says otherwise. */
export const readAs = (context: Context, lines: Span, kind: ItemKind, number: number): FixData[] => {
  const { source } = context;
  const start = lineStart(source, lines.start);
  const end = lineEnd(source, lines.end).end;
  if (end - start > LONGEST) return [];
  const items = readItems(source.slice(start, end).split(/\r\n|\n|\r/), kind);
  const { outer, inner } = openAbove(context, lines.start);
  if (items.length === 0 || wouldCatch(items, [outer, inner], lines.end)) return [];
  // Without an objective above it, a key result would stand where it can't.
  const holder = items.findIndex(({ kind: held }) => held === "objective");
  const result = items.findIndex(({ kind: held }) => held === "kr");
  if (result >= 0 && !holdsResults(outer) && (holder < 0 || holder > result)) return [];
  const last = items.at(-1)?.kind;
  const below = allBlocks(context.unit).find((block) => block.start >= end)?.start ?? source.length;
  if (last && !understands(last, { start: end, end: below }, context)) return [];
  const changes = () => [replace(context, { start, end }, written(items, context, outer))];
  return [{ title: titleOf(items, number), changes }];
};

/** Writes each line anew; nothing where a row is to be left out. */
const eachLine = (context: Context, lines: Span, write: (line: string) => string): FixData["changes"] => {
  const { source } = context;
  const [start, end] = [lineStart(source, lines.start), lineEnd(source, lines.end).end];
  const written = source
    .slice(start, end)
    .split(/(\r\n|\n|\r)/)
    .map((part, index) => (index % 2 ? part : part.replace(/\S.*/u, write)));
  return () => [replace(context, { start, end }, written.join(""))];
};

const noteFix = (context: Context, lines: Span, number: number): FixData => ({
  title: `Keep ${count(number)} as ${number === 1 ? "a note" : "notes"}`,
  changes: eachLine(context, lines, (line) => `note: ${readRow(line)?.text ?? line}`),
});

/** Lines that say for sure which day they are about, as check-ins. */
const dayFix = (context: Context, lines: Span, block: Block | undefined): FixData[] => {
  const days = context.source
    .slice(lines.start, lines.end)
    .split(/\r\n|\n|\r/)
    .map(readDayLine);
  const [first] = days;
  if (!first || !days.every((each) => each?.day) || !block || !blockRow(block.kind)?.entries) return [];
  const write = (line: string): string => {
    const read = readDayLine(line);
    return read ? `${read.day}:${line.slice(read.length)}` : line;
  };
  const title =
    days.length === 1
      ? `Write “${first.day}”`
      : `Begin these ${days.length} lines with “${first.day}” and the like`;
  return [{ title, preferred: true, changes: eachLine(context, lines, write) }];
};

/** What is left of a merge, without its other half. */
const CONFLICT = /^\s*(?:<{7}|={7}|>{7}|\|{7})(?:\s.*)?$/;

/** What can be done about lines that fit no form, best first. */
export const pasteFixes = (context: Context, lines: Span, number: number): FixData[] => {
  const { source } = context;
  const text = source.slice(lines.start, lines.end);
  if (CONFLICT.test(text)) return [{ title: "Take it out", changes: () => [removeLines(context, lines)] }];
  if (headingKind(text))
    return [{ title: "Take out the heading", changes: () => [removeLines(context, lines)] }];
  const heading = headingAbove(source, lines.start);
  const { outer, inner } = openAbove(context, lines.start);
  const from = { start: heading?.start ?? lines.start, end: lines.end };
  const kinds = heading ? [heading.kind] : kindsAt(outer);
  const isDays = text.split(/\r\n|\n|\r/).every(readDayLine);
  const reads = isDays
    ? dayFix(context, lines, inner)
    : kinds.flatMap((kind) => readAs(context, from, kind, number));
  const first = readRow(text.split(/[\r\n]/, 1)[0] ?? "");
  const note = inner && !first?.cells ? [noteFix(context, lines, number)] : [];
  const comment: FixData = {
    title: `Make ${count(number)} a comment`,
    changes: eachLine(context, lines, (line) => `# ${line}`),
  };
  const isProse = number === 1 && first?.listed !== true && !first?.cells && !/\d/.test(text);
  return unique(isProse ? [...note, ...reads, comment] : [...reads, ...note, comment]);
};

/** Headings among the lines may make two readings the same. */
const unique = (fixes: readonly FixData[]): FixData[] =>
  fixes.filter((fix, index) => fixes.findIndex(({ title }) => title === fix.title) === index);

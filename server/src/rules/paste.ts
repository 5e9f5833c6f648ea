/** Fixes that read pasted lines: as key results, initiatives and the like, as a note, or as a comment. */
import { lineEnd } from "../../../grammar/spaces.ts";
import type { Block, Span } from "../../../grammar/tree.ts";
import { blockRow, rankOf } from "../../../grammar/vocabulary.ts";
import { allBlocks } from "../model/links.ts";
import { indentAt, lineBreakOf, lineStart, removeLines, replace } from "./changes.ts";
import type { Context } from "./context.ts";
import type { FixData } from "./define.ts";
import { type Item, readItems } from "./paste-items.ts";
import { headingKind, readRow } from "./paste-lines.ts";
import type { ItemKind } from "./paste-words.ts";
import { either } from "./wording.ts";

const STEP = 2;
const PLURAL: Readonly<Record<ItemKind, string>> = {
  kr: "key results",
  initiative: "initiatives",
  health: "health metrics",
  objective: "objectives",
};

/** The block of rank 1 and the innermost block that stand open above an offset. */
const openAbove = ({ unit }: Context, at: number): { outer: Block | undefined; inner: Block | undefined } => {
  const above = allBlocks(unit).filter(({ start }) => start < at);
  return { outer: above.findLast(({ kind }) => rankOf(kind) === 1), inner: above.at(-1) };
};

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
  return `Read ${count(lines)} as ${either(
    kinds.map((kind) => PLURAL[kind]),
    "and",
  )}`;
};

/** Reads lines as things of the language; `kind` is what they are until a heading among them says otherwise. */
export const readAs = (context: Context, lines: Span, kind: ItemKind, number: number): FixData[] => {
  const { source } = context;
  const start = lineStart(source, lines.start);
  const end = lineEnd(source, lines.end).end;
  const items = readItems(source.slice(start, end).split(/\r\n|\n|\r/), kind);
  if (items.length === 0) return [];
  const { outer } = openAbove(context, lines.start);
  const changes = () => [replace(context, { start, end }, written(items, context, outer))];
  return [{ title: titleOf(items, number), changes }];
};

const prefixed = (context: Context, { start, end }: Span, prefix: string): FixData["changes"] => {
  const { source } = context;
  return () => {
    const starts = [start];
    for (let at = lineEnd(source, start).next; at < end; at = lineEnd(source, at).next)
      starts.push(at + indentAt(source, lineEnd(source, at).end).length);
    return starts.map((at) => replace(context, { start: at, end: at }, prefix));
  };
};

/** What can be done about lines that fit no form, best first. */
export const pasteFixes = (context: Context, lines: Span, number: number): FixData[] => {
  const { source } = context;
  const text = source.slice(lines.start, lines.end);
  if (headingKind(text))
    return [{ title: "Take out the heading", changes: () => [removeLines(context, lines)] }];
  const heading = headingAbove(source, lines.start);
  const { outer, inner } = openAbove(context, lines.start);
  const from = { start: heading?.start ?? lines.start, end: lines.end };
  const kinds = heading ? [heading.kind] : kindsAt(outer);
  const reads = kinds.flatMap((kind) => readAs(context, from, kind, number));
  const note: FixData[] = inner
    ? [
        {
          title: `Keep ${count(number)} as ${number === 1 ? "a note" : "notes"}`,
          changes: prefixed(context, lines, "note: "),
        },
      ]
    : [];
  const comment: FixData = {
    title: `Make ${count(number)} a comment`,
    changes: prefixed(context, lines, "# "),
  };
  const first = readRow(text.split(/[\r\n]/, 1)[0] ?? "");
  const isProse = number === 1 && first?.listed !== true && !first?.cells && !/\d/.test(text);
  return unique(isProse ? [...note, ...reads, comment] : [...reads, ...note, comment]);
};

/** Headings among the lines may make two readings the same. */
const unique = (fixes: readonly FixData[]): FixData[] =>
  fixes.filter((fix, index) => fixes.findIndex(({ title }) => title === fix.title) === index);

import { formatPage } from "../../../grammar/printer.ts";
import type { Block, Span } from "../../../grammar/tree.ts";
import { rankOf } from "../../../grammar/vocabulary.ts";
import { allBlocks } from "../model/links.ts";
import { unitStart } from "../model/page-state.ts";
import type { Context } from "./frame/context.ts";
import { type Change, defineRule, type FixData } from "./frame/define.ts";
import { addBelow, indentAt, lineStart } from "./shared/changes.ts";
import { type ProblemData, tells, told } from "./shared/from-problem.ts";
import { propertyOf } from "./shared/properties.ts";

/** The block whose word is underlined; undefined for a property or an entry. */
const blockAt = (context: Context, { start }: Span): Block | undefined =>
  allBlocks(context.unit).find(({ word }) => word.start === start);

type Indenting = Exclude<Change, { readonly create: string }>;

const isIndentation = ({ unit, start, end, text }: Indenting): boolean => {
  const source = unit.section.text;
  const isSpace = text.trim() === "" && !/[\r\n]/.test(text) && !/[\r\n]/.test(source.slice(start, end));
  return isSpace && end <= source.length && source.slice(lineStart(source, end), end).trim() === "";
};

/** Where the formatter begins the lines of the page: all of them, as one line alone may change what the next belongs to. */
const indent = ({ unit: { page } }: Context): Indenting[] =>
  formatPage(page.page).flatMap(({ start, end, text }) => {
    const unit = page.units.findLast((each) => unitStart(each) <= start);
    if (!unit) return [];
    const base = unitStart(unit);
    return [{ unit, start: start - base, end: end - base, text }].filter(isIndentation);
  });

/** The names of the objective that stands above in the same company or team, and of its key results, as `moves` may say them. */
const movedBy = (context: Context, block: Block): string[] => {
  const { units } = context.unit.page;
  const above = units
    .slice(0, units.indexOf(context.unit) + 1)
    .flatMap((unit) => (unit === context.unit ? blocksAbove(context, block) : allBlocks(unit)));
  const beside = above.slice(above.findLastIndex(({ kind }) => rankOf(kind) === 0) + 1);
  const objective = beside.findLast(({ kind }) => kind === "objective" || kind === "shares");
  const holder = objective?.name?.text ?? objective?.target?.text.split(".").at(-1);
  const last = above.at(-1);
  const under = last?.kind === "kr" && last.indent < block.indent ? [last] : objective?.blocks;
  const names = (under ?? []).flatMap(({ name }) => name?.text ?? []);
  return holder ? names.map((name) => `${holder}.${name}`) : [];
};

const blocksAbove = ({ unit }: Context, block: Block): readonly Block[] =>
  allBlocks(unit).filter(({ start }) => start < block.start);

/** The one that indents the line of an offset. */
const ofLine = (
  changes: readonly Indenting[],
  { unit, source }: Context,
  at: number,
): Indenting | undefined =>
  changes.find((each) => each.unit === unit && lineStart(source, each.start) === lineStart(source, at));

/** The spaces before a block once the page is indented. */
const indented = (context: Context, block: Block, changes: readonly Indenting[]): string => {
  const was = indentAt(context.source, block.start).length;
  const change = ofLine(changes, context, block.start);
  return " ".repeat(change ? was - (change.end - change.start) + change.text.length : was);
};

/** Says by a word what the indentation means, and indents the page, so that both say the same. */
const linkFix = (context: Context, { data }: ProblemData["problem"], block: Block | undefined): FixData[] => {
  const isWithin = ["objective", "shares", "kr"].includes(String(data?.nested));
  if (!isWithin || block?.kind !== "initiative" || propertyOf(block, "moves")) return [];
  const names = movedBy(context, block);
  if (names.length === 0) return [];
  const at = block.text?.end ?? block.head.end;
  const changes = (): Change[] => {
    const all = indent(context);
    const line = `${indented(context, block, all)}  moves: ${names.join(", ")}`;
    return [...all, addBelow(context, at, [line])];
  };
  return [{ title: `Let it move ${names.join(", ")}`, changes }];
};

export default defineRule<ProblemData>({
  id: "misleading-indentation",
  severity: "hint",
  summary: "The indentation shows another nesting than the words say.",
  why: "A line belongs where its word puts it, whatever its indentation. When the two disagree, people see one thing and the page says another: an initiative that looks like a part of an objective is still the team's.",
  ignore: "You are moving lines around. The formatter indents the whole page at once.",
  sources: [],
  items: [],
  examples: [
    {
      around: "objective",
      asTyped: true,
      bad: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  2026-02-09: 51%, confidence 6/10

  «kr» reach: Owners who ask for the forecast by message from 40 to 120
    2026-02-09: 52, confidence 6/10`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  2026-02-09: 51%, confidence 6/10

kr reach: Owners who ask for the forecast by message from 40 to 120
  2026-02-09: 52, confidence 6/10`,
    },
  ],
  reads: "block",
  quick: true,
  check: tells("indentation"),
  message: told,
  fixes: (found, context) => {
    // A block beside what holds it may stand right already: then it is the other that moves.
    const isBeside = found.data.problem.data?.nested === undefined;
    if (!isBeside && !ofLine(indent(context), context, found.start)) return [];
    const fix: FixData = {
      title: "Indent it as it is read",
      preferred: true,
      safe: true,
      changes: () => indent(context),
    };
    return [fix, ...linkFix(context, found.data.problem, blockAt(context, found))];
  },
});

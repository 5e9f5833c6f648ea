import { formatPage } from "../../../grammar/printer.ts";
import type { Block, Span } from "../../../grammar/tree.ts";
import { allBlocks } from "../model/links.ts";
import { unitStart } from "../model/page-state.ts";
import { addBelow, indentAt, wholeLines } from "./changes.ts";
import type { Context } from "./context.ts";
import { type Change, defineRule, type FixData } from "./define.ts";
import { given, type ProblemData, tells } from "./from-problem.ts";
import { propertyOf } from "./properties.ts";
import { aBlock } from "./wording.ts";

/** The block whose word is underlined; undefined for a property or an entry. */
const blockAt = (context: Context, { start }: Span): Block | undefined =>
  allBlocks(context.unit).find(({ word }) => word.start === start);

/** What the formatter changes on the lines of a block, property or entry. */
const indent = (context: Context, node: Span): Change[] => {
  const base = unitStart(context.unit);
  const lines = wholeLines(context.source, node);
  return formatPage(context.unit.page.page)
    .map(({ start, end, text }) => ({ unit: context.unit, start: start - base, end: end - base, text }))
    .filter(({ start, end }) => lines.start <= start && end <= lines.end);
};

/** The names of the objective that stands above and of its key results, as `moves` may say them. */
const movedBy = (context: Context, block: Block): string[] => {
  const { units } = context.unit.page;
  const above = units
    .slice(0, units.indexOf(context.unit) + 1)
    .flatMap((unit) => (unit === context.unit ? blocksAbove(context, block) : allBlocks(unit)));
  const objective = above.findLast(({ kind }) => kind === "objective" || kind === "shares");
  const holder = objective?.name?.text ?? objective?.target?.text.split(".").at(-1);
  const last = above.at(-1);
  const under = last?.kind === "kr" && last.indent < block.indent ? [last] : objective?.blocks;
  const names = (under ?? []).flatMap(({ name }) => name?.text ?? []);
  return holder ? names.map((name) => `${holder}.${name}`) : [];
};

const blocksAbove = ({ unit }: Context, block: Block): readonly Block[] =>
  allBlocks(unit).filter(({ start }) => start < block.start);

const linkFix = (context: Context, block: Block | undefined): FixData[] => {
  if (block?.kind !== "initiative" || propertyOf(block, "moves")) return [];
  const names = movedBy(context, block);
  if (names.length === 0) return [];
  const line = `${indentAt(context.source, block.start)}  moves: ${names.join(", ")}`;
  const at = block.text?.end ?? block.head.end;
  return [{ title: `Let it move ${names.join(", ")}`, changes: () => [addBelow(context, at, [line])] }];
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
kr quick: Owners who look at the forecast on Sunday from 300 to 900
  2026-02-09: 350, confidence 6/10

  «kr»: Owners who ask for the forecast by message from 40 to 120
    2026-02-09: 52, confidence 6/10`,
      good: `
kr quick: Owners who look at the forecast on Sunday from 300 to 900
  2026-02-09: 350, confidence 6/10

kr: Owners who ask for the forecast by message from 40 to 120
  2026-02-09: 52, confidence 6/10`,
    },
  ],
  reads: "block",
  check: tells("indentation"),
  message: (data) => {
    const [block, nested, belongs] = ["block", "nested", "belongs"].map((key) => given(data, key));
    const what = block ? aBlock(block) : "This line";
    const subject = what.charAt(0).toUpperCase() + what.slice(1);
    if (nested && belongs)
      return `This line looks like a part of the ${nested} above, but it belongs to the ${belongs}.`;
    return nested
      ? `${subject} is never a part of ${aBlock(nested)}, though it looks like one here. It stands beside it.`
      : `${subject} belongs to the ${belongs} above, though the indentation shows them side by side.`;
  },
  fixes: (found, context) => {
    const block = blockAt(context, found);
    const fix: FixData = {
      title: "Indent it as it is read",
      preferred: true,
      safe: true,
      changes: () => indent(context, block ?? found),
    };
    return [fix, ...linkFix(context, block)];
  },
});

/** Whether something may go from where it stands, so that nothing gets lost or comes to mean something else. */
import { readPage } from "../../../../grammar/page.ts";
import { columns } from "../../../../grammar/spaces.ts";
import type { Block, Span } from "../../../../grammar/tree.ts";
import { allBlocks } from "../../model/links.ts";
import { declarationOf } from "../../model/view.ts";
import type { Context } from "../frame/context.ts";
import { indentAt, wholeLines } from "./changes.ts";

type Place = Pick<Context, "unit" | "view">;

/** Would a block right below, which stands deeper, be caught by what stands above then? */
const isHeldBelow = ({ end, indent }: Block, { unit }: Place): boolean =>
  (allBlocks(unit).find(({ start }) => start >= end)?.indent ?? 0) > indent;

/** Do lines of what a block stands in stand among its own, so that they would go with it? */
const holdsOthers = ({ parent, start, end }: Block): boolean =>
  parent !== undefined &&
  [...parent.properties, ...parent.entries, ...parent.updates].some(
    (line) => start < line.start && line.start < end,
  );

/** Would lines below a block, of what it stands in, be caught by the block above it once it is gone? */
const leavesLines = (block: Block, gone: readonly Block[], { unit }: Place): boolean => {
  const { parent, end } = block;
  if (!parent) return false;
  const above = parent.blocks.findLast((each) => each.start < block.start && !gone.includes(each));
  const below = allBlocks(unit).find(({ start }) => start >= end)?.start ?? unit.section.text.length;
  return [...parent.properties, ...parent.entries, ...parent.updates].some(
    ({ start }) =>
      above !== undefined &&
      end <= start &&
      start < below &&
      columns(indentAt(unit.section.text, start)) > above.indent,
  );
};

/**
 * May blocks of one section be named otherwise, or be no more? Not where `shares` leads to one, which can't be left out, nor
 * where a reference may mean something else as well: that is what it would lead to then.
 */
export const mayLeave = (blocks: readonly Block[], { unit, view }: Place): boolean => {
  const leaves = ({ block }: { readonly block: Block }): boolean => blocks.includes(block);
  if (blocks.some((block) => holdsOthers(block) && !(block.parent && blocks.includes(block.parent))))
    return false;
  if (
    blocks.some((block) => isHeldBelow(block, { unit, view }) || leavesLines(block, blocks, { unit, view }))
  )
    return false;
  return blocks
    .flatMap((block) => declarationOf(unit, block) ?? [])
    .flatMap((declaration) => [...view.uses(declaration)])
    .every((use) => {
      const { targets, ambiguous } = view.resolveUse(use);
      if (![...targets, ...ambiguous].some(leaves)) return true;
      return use.key !== "shares" && ambiguous.length === 0 && targets.every(leaves);
    });
};

const countBlocks = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, each) => sum + 1 + countBlocks(each.blocks), 0);

const blocksIn = (text: string): number =>
  readPage(text).sections.reduce((sum, { tree }) => sum + countBlocks(tree.blocks), 0);

/** May lines be left out? Not where a block below, also one that begins the next section, would go on with what is above. */
export const mayLeaveOut = ({ unit }: Place, lines: Span): boolean => {
  const { units } = unit.page;
  const text = unit.section.text + (units[units.indexOf(unit) + 1]?.section.text ?? "");
  const { start, end } = wholeLines(text, lines);
  return blocksIn(text.slice(0, start) + text.slice(end)) === blocksIn(text);
};

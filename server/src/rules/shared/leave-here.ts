/** The fix that lets a finding stand, for a reason that the person gives: the same for all rules of practice. */
import type { Block } from "../../../../grammar/tree.ts";
import { allBlocks } from "../../model/links.ts";
import type { Context } from "../frame/context.ts";
import type { Change, FixData, Found } from "../frame/define.ts";
import { type Suppression, suppressionsOf } from "../frame/suppress.ts";
import { addAbove, indentAt, replace } from "./changes.ts";

/** Rules about the text itself: what these tell is wrong, or looks wrong, for no good reason. */
const OF_TEXT: ReadonlySet<string> = new Set([
  "syntax",
  "unknown-word",
  "misplaced-line",
  "unresolved-reference",
  "duplicate-name",
  "alignment-cycle",
  "broken-link",
  "invalid-value",
  "unit-mismatch",
  "entry-order",
  "misleading-indentation",
  "keyword-case",
  "measure-form",
  "placeholder-left",
  "ambiguous-reference",
  "unread-heading",
  "pasted-form",
  "repeated-key",
  "invalid-suppression",
  "two-measures",
  "unused-suppression",
]);

const isIn = ({ start, end }: Block, at: number): boolean => start <= at && at <= end;

/** It names the rule, and has no reason yet. */
const withReason = ({ start, end }: Suppression, context: Context): Change => {
  const colon = /[:：]\s*$/.test(context.source.slice(start, end));
  return replace(context, { start: end, end }, colon ? " <reason>" : ": <reason>");
};

/** Above a block, among the rules of a suppression that is there already. */
const aboveBlock = (block: Block, rule: string, context: Context): Change => {
  const known = suppressionsOf(context.unit.section.tree).find(
    (each) => !each.file && each.block === block && each.rules.length > 0,
  );
  if (known?.rules.some(({ text }) => text === rule)) return withReason(known, context);
  const last = known?.reason ? known.rules.at(-1) : undefined;
  if (last) return replace(context, { start: last.end, end: last.end }, `, ${rule}`);
  const indent = indentAt(context.source, block.start);
  return addAbove(context, block.start, [`${indent}# okr-ignore ${rule}: <reason>`]);
};

/** Writes a suppression with a blank for the reason; for what is told of the page itself, at its head. */
export const leaveHere = ({ rule: { id }, start }: Found, context: Context): FixData[] => {
  if (OF_TEXT.has(id)) return [];
  const block = allBlocks(context.unit).findLast((each) => isIn(each, start));
  if (!block && !context.unit.section.first) return [];
  const changes = () => [
    block ? aboveBlock(block, id, context) : addAbove(context, start, [`# okr-ignore-file ${id}: <reason>`]),
  ];
  return [{ title: "Leave it here, with a reason", changes }];
};

/** Where on a page something new goes: behind all that a team or company has there, or at the end of the page. */
import type { Block } from "../../../../grammar/tree.ts";
import { rankOf } from "../../../../grammar/vocabulary.ts";
import type { PageState } from "../../model/page-state.ts";
import type { Unit } from "../../model/unit.ts";
import type { Change } from "../../rules/frame/define.ts";
import { indentAt, lineBreakOf } from "../../rules/shared/changes.ts";
import { addBehind } from "../../rules/shared/moving.ts";
import { holderOf } from "./holder.ts";

const STEP = "  ";

export interface End {
  readonly unit: Unit;
  /** The last block there; undefined where there is none yet. */
  readonly block: Block | undefined;
  readonly indent: string;
}

/** The end of what a holder has on a page. */
export const endOf = ({ units }: PageState, holder: string): End => {
  const own = units.filter((unit) => holderOf(unit) === holder);
  const unit = own.findLast(({ section }) => section.tree.blocks.length > 0);
  const block = unit?.section.tree.blocks.at(-1);
  if (!unit || !block) return { unit: units.at(-1) as Unit, block: undefined, indent: "" };
  const indent = indentAt(unit.section.text, block.start);
  return { unit, block, indent: rankOf(block.kind) === 0 ? indent + STEP : indent };
};

/** Lines put there, with a blank line above. */
export const addAtEnd = ({ unit, block, indent }: End, lines: readonly string[]): Change => {
  const source = unit.section.text;
  const whole = lines.map((line) => (line ? indent + line : line));
  if (block) return addBehind({ unit, source }, block, ["", ...whole]);
  const newLine = lineBreakOf(source);
  const start = source.trimEnd().length;
  const above = start > 0 ? newLine + newLine : "";
  return { unit, start, end: source.length, text: above + whole.join(newLine) + newLine };
};

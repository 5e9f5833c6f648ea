/** What a rule knows beside the block that it looks at. Everything is an argument: no clock, no editor, no disk. */
import type { Day } from "../../../../grammar/date-days.ts";
import type { Block } from "../../../../grammar/tree.ts";
import type { PageHead } from "../../model/page-state.ts";
import { readStatement, type Statement } from "../../model/statement.ts";
import type { Unit } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";

export interface Context {
  readonly unit: Unit;
  /** The text that the offsets of the section count in. */
  readonly source: string;
  readonly head: PageHead;
  readonly today: Day;
  /** The rest of the workspace; what is looked up there is remembered. */
  readonly view: View;
  /** The folder that holds the workspace, if there is one. */
  readonly folder: string | undefined;
  /** The ids of all rules. */
  readonly ruleIds: ReadonlySet<string>;
  /** Options of the rule, complete. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The statement of a block with its measure, read once. */
  statement(block: Block): Statement;
}

export interface Surroundings {
  readonly today: Day;
  readonly folder: string | undefined;
  readonly ruleIds: ReadonlySet<string>;
}

/** The context of a unit; options are set for each rule by `withOptions`. */
export const contextOf = (unit: Unit, view: View, surroundings: Surroundings): Context => ({
  unit,
  source: unit.section.text,
  head: unit.page.head,
  view,
  options: {},
  statement: (block) => readStatement(unit, block),
  ...surroundings,
});

/** The context of another section: a fix may change things elsewhere. */
export const contextAt = (unit: Unit, { view, today, folder, ruleIds, options }: Context): Context => ({
  ...contextOf(unit, view, { today, folder, ruleIds }),
  options,
});

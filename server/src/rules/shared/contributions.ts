/** What is measured for an objective: its own key results, and those of the teams that share it. */
import type { Block } from "../../../../grammar/tree.ts";
import { byPlace } from "../../model/page-state.ts";
import type { Unit } from "../../model/unit.ts";
import { declarationOf } from "../../model/view.ts";
import type { Context } from "../frame/context.ts";
import { keyResultsOf } from "./objectives.ts";

export interface Contribution {
  readonly block: Block;
  readonly unit: Unit;
}

/** The `shares` blocks of other teams that lead to an objective, in its own cycle, in the order of their places. */
export const sharersOf = (block: Block, { unit, view }: Pick<Context, "unit" | "view">): Contribution[] => {
  const target = declarationOf(unit, block);
  if (!target) return [];
  return view
    .referrers(target, ["shares"])
    .filter((use) => use.unit.page.head.cycleId === unit.page.head.cycleId)
    .sort(byPlace);
};

/** Are all pages read on which another team may share it? */
export const areSharersKnown = ({ name }: Block, { view }: Pick<Context, "view">): boolean =>
  name === undefined || !view.reading;

/** All key results of an objective, those of teams that share it behind its own. */
export const allKeyResults = (block: Block, context: Pick<Context, "unit" | "view">): Contribution[] =>
  [{ block, unit: context.unit }, ...sharersOf(block, context)].flatMap((each) =>
    keyResultsOf(each.block).map((kr) => ({ block: kr, unit: each.unit })),
  );

/** What a key result goes on with from the cycle before. */
import { fold } from "../../../../grammar/vocabulary.ts";
import { previousCycle } from "../../model/cycle.ts";
import { byPlace } from "../../model/page-state.ts";
import type { Declaration } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import { alike } from "./likeness.ts";

const named = ({ block, unit }: Declaration, view: View): Declaration | undefined => {
  const use = unit.contribution.uses.find((each) => each.key === "continues" && each.block === block);
  return use && view.resolveUse(use).targets.find(({ kind }) => kind === "kr");
};

/** The one of the same team in the last cycle that measures the same. */
const measured = ({ block, unit }: Declaration, view: View): Declaration | undefined => {
  const { cycle } = unit.page.head;
  const last = cycle && previousCycle(cycle);
  if (!last) return undefined;
  return alike(block, "kr", { unit, view })
    .filter((other) => other.unit.page.head.cycleId === fold(last.id))
    .filter((other) => other.unit.container?.name === unit.container?.name)
    .sort(byPlace)[0];
};

/** The key result that another goes on with: what `continues` names, else what its team measured in the last cycle. */
export const earlier = (target: Declaration, view: View): Declaration | undefined =>
  named(target, view) ?? measured(target, view);

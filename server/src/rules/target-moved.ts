import type { Quantity } from "../../../grammar/quantity.ts";
import { inUnitOf } from "../../../grammar/quantity-compare.ts";
import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block } from "../../../grammar/tree.ts";
import type { Goal } from "../model/earlier.ts";
import { fullName } from "../model/resolve.ts";
import { declarationOf } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { addLine } from "./shared/insert.ts";
import { isLaunched } from "./shared/phases.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

interface Moved {
  readonly text: string;
  readonly before: string;
  readonly block: Block;
}

const targetOf = ({ to, high, change }: Goal): Quantity | undefined => to ?? high ?? change;

const differs = (now: Goal, before: Goal): boolean => {
  const [target, old] = [targetOf(now), targetOf(before)];
  return target !== undefined && old !== undefined && inUnitOf(target, old) !== old.value;
};

const written = ({ value, unit, currency }: Quantity): string =>
  `${currency ?? ""} ${value}${unit?.key === "%" ? "%" : ` ${unit?.key ?? ""}`}`.trim();

/** The goal that the launched page had for this key result. */
const goalBefore = (block: Block, { unit, view }: Context): Goal | undefined => {
  const declaration = declarationOf(unit, block);
  const earlier = view.earlier(unit.page.uri);
  if (!declaration?.name || !earlier || !isLaunched(earlier.head)) return undefined;
  return earlier.goals.get(fullName(declaration).toLowerCase());
};

export default defineRule<Moved>({
  id: "target-moved",
  severity: "information",
  summary: "A target was changed after the launch, and the page does not say so.",
  why: "Changing course in mid-cycle is fine when it is said. A target that moves in silence takes away the lesson at the end, and the trust of everyone who planned by it.",
  ignore: "You mended a typing mistake.",
  sources: [2],
  items: [102],
  examples: [
    {
      around: "objective",
      fixed: true,
      earlier: `
kr impact sure: Owners who call the week right from 42% to 70%
  2026-02-09: 44%, confidence 6/10`,
      bad: `
kr impact sure: Owners who call the week right «from 42% to 55%»
  2026-02-09: 44%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the week right from 42% to 55%
  2026-02-09: 44%, confidence 6/10
  changed: 2026-02-09 target was 70%, <why it changed>`,
    },
  ],
  reads: "workspace",
  check: {
    kr(block, report, context) {
      if (
        !block.text ||
        propertyOf(block, "changed") ||
        (block.parent && propertyOf(block.parent, "changed"))
      )
        return;
      const before = goalBefore(block, context);
      const { goal, measure } = context.statement(block);
      if (!before || !goal || !differs(goal, before)) return;
      const where = measure ? sourceSpan(block.text, measure) : block.text;
      report(where, { text: block.text.value, before: written(targetOf(before) as Quantity), block });
    },
  },
  message: ({ text, before }) =>
    `The target of ${quote(text)} was ${before} when it was launched. Say when and why it changed, so that everyone who planned by it knows.`,
  fixes: ({ data }, context) => [
    {
      title: "Say what changed, and why",
      preferred: true,
      changes: () => [
        addLine(context, data.block, `changed: ${context.today} target was ${data.before}, <why it changed>`),
      ],
    },
  ],
});

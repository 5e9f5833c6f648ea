import type { Block } from "../../../grammar/tree.ts";
import type { Declaration } from "../model/unit.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { choices, containersOf, goesOn, strategiesSeen } from "./shared/alignment.ts";
import { isReadable } from "./shared/objectives.ts";
import { quote } from "./shared/wording.ts";

/** Strategies by their distance: of the team or company itself, of what that is part of, then all others. */
const ranked = (strategies: readonly Declaration[], context: Context): readonly Declaration[] => {
  const near = containersOf(context);
  const rank = ({ unit }: Declaration): number => {
    const at = near.indexOf(unit.container?.name ?? "");
    return at < 0 ? near.length : at;
  };
  return [...strategies].sort((a, b) => rank(a) - rank(b));
};

/** A team with one strategy of its own, or in a team with one, leaves no doubt which one it follows. */
const isImplied = (strategies: readonly Declaration[], context: Context): boolean =>
  context.unit.container?.kind === "team" &&
  containersOf(context).some(
    (name) =>
      strategies.filter(({ unit }) => unit.container?.kind === "team" && unit.container.name === name)
        .length === 1,
  );

export default defineRule<{ text: string; block: Block }>({
  id: "objective-no-strategy",
  severity: "warning",
  gap: true,
  summary: "An objective from which no way leads to a strategy.",
  why: "Objectives tell everybody what the strategy means this quarter. One that follows no strategy is a good deed by chance: it competes for the same people, and nobody can say why it should win.",
  ignore:
    "The objective repairs something that any strategy needs, and you would rather not pretend that it serves one.",
  sources: [0, 2],
  items: [1, 101],
  examples: [
    {
      around: "company objective",
      bad: `
objective calm-rent: «Owners sleep well before the rent is due»
  owner: @mia`,
      good: `
objective calm-rent: Owners sleep well before the rent is due
  strategy: clarity
  owner: @mia`,
    },
  ],
  reads: "workspace",
  check: {
    objective(block, report, context) {
      if (!block.text || goesOn(block) || !isReadable(block, context)) return;
      const strategies = strategiesSeen(context);
      if (strategies.length > 0 && !isImplied(strategies, context))
        report(block.text, { text: block.text.value, block });
    },
  },
  message: ({ text }) =>
    `From ${quote(text)} no way leads to a strategy. Which bet does it help to win? Name it with “strategy:”, so that everybody knows why this comes before other good ideas.`,
  fixes: ({ data }, context) =>
    choices(data.block, "strategy", ranked(strategiesSeen(context), context), context),
});

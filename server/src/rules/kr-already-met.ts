import { addDays, type Day } from "../../../grammar/date-days.ts";
import { inUnitOf } from "../../../grammar/quantity-compare.ts";
import type { Block } from "../../../grammar/tree.ts";
import { type CheckIn, historyOf } from "../model/history.ts";
import { progressOf } from "../model/progress.ts";
import type { Statement } from "../model/statement.ts";
import { declarationOf } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { orders } from "./frame/example-orders.ts";
import { goalSpan, goalWords } from "./shared/goals.ts";
import { isClosed, isOver } from "./shared/phases.ts";
import { toHealth } from "./shared/to-health.ts";

interface Met {
  readonly block: Block;
  readonly goal: string;
  /** The check-in that shows it, with its day; undefined where the goal says it by itself. */
  readonly first: { readonly value: string; readonly day: Day } | undefined;
}

/** What is measured so early in a cycle was there before the work. */
const EARLY = 14;

const startsAtTarget = ({ goal }: Statement): boolean =>
  goal?.from !== undefined && goal.to !== undefined && inUnitOf(goal.to, goal.from) === goal.from.value;

const isMetBy = ({ goal }: Statement, { value }: CheckIn): boolean => {
  const progress = progressOf(goal, value);
  return (progress.state === "known" && progress.value >= 1) || (progress.state === "bound" && progress.met);
};

/** The first check-in, if it was made early in the cycle and is at the target already. */
const metFirst = (block: Block, statement: Statement, context: Context): Met["first"] => {
  const { cycle } = context.head;
  const target = declarationOf(context.unit, block);
  if (!cycle || !target || !statement.goal) return undefined;
  const first = historyOf(context.view, target).find(({ value }) => value !== undefined);
  if (!first?.value || first.day > addDays(cycle.start, EARLY) || !isMetBy(statement, first))
    return undefined;
  return { value: first.text.slice(first.value.start, first.value.end), day: first.day };
};

export default defineRule<Met>({
  id: "kr-already-met",
  severity: "warning",
  summary: "A key result that is met before the work on it begins.",
  why: "A goal that is behind you steers nobody. It goes green at once, hides the ones that are still open, and at the close it teaches you nothing.",
  ignore: "The first check-in was a fluke, and the level still has to be won.",
  sources: [0],
  items: [54],
  examples: [
    {
      around: "team",
      bad: orders({
        more: `  kr impact answered: Questions answered within a day «from 96% to 96%»
    owner: @noa
    2026-02-09: 97%, confidence 8/10`,
      }),
      good: orders({
        behind: `health answered: Questions answered within a day at least 96%
  owner: @noa
  2026-02-09: 97%, confidence 8/10`,
      }),
    },
    {
      around: "team",
      bad: orders({
        more: `  kr impact answered: Questions answered within a day «from 80% to 90%»
    owner: @noa
    2026-01-05: 93%, confidence 8/10
    2026-02-09: 94%, confidence 8/10`,
      }),
      good: orders({
        behind: `health answered: Questions answered within a day at least 90%
  owner: @noa
  2026-01-05: 93%, confidence 8/10
  2026-02-09: 94%, confidence 8/10`,
      }),
    },
  ],
  reads: "workspace",
  check: {
    kr(block, report, context) {
      if (isClosed(context.head) || isOver(block)) return;
      const statement = context.statement(block);
      const first = startsAtTarget(statement) ? undefined : metFirst(block, statement, context);
      if (first || startsAtTarget(statement))
        report(goalSpan(block, statement), { block, goal: goalWords(block, statement), first });
    },
  },
  message: ({ goal, first }) =>
    first
      ? `It stood at “${first.value}” on ${first.day}, and “${goal}” is the goal, so it was met before the work began. Guard it as a health metric, or aim further.`
      : `“${goal}” starts where it wants to arrive, so it is met before the work begins. Guard it as a health metric, or aim further.`,
  fixes: ({ data }, context) => toHealth(data.block, context),
});

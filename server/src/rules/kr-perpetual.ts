import type { Block } from "../../../grammar/tree.ts";
import type { Declaration } from "../model/unit.ts";
import { declarationOf } from "../model/view.ts";
import { defineRule, type Related } from "./frame/define.ts";
import { earlier } from "./shared/earlier.ts";
import { isClosed, isOver } from "./shared/phases.ts";
import { toHealth } from "./shared/to-health.ts";
import { quote } from "./shared/wording.ts";

interface Perpetual {
  readonly block: Block;
  readonly text: string;
  readonly cycles: readonly string[];
}

const cycleOf = ({ unit }: Declaration): string => unit.page.head.cycle?.id ?? "before";

const place = (other: Declaration): Related => {
  const { start, end } = other.block.text ?? other.block.head;
  return { unit: other.unit, start, end, message: `It stands in ${cycleOf(other)}, too.` };
};

const page = (quick: string, health: string): string => `
objective calm-month: Owners plan a month ahead without fear
  strategy: clarity
  continues: 2025-Q4/tally.calm-month
  owner: @mia
  reviewed-by: @noa

  kr reach planners: Owners who plan their month with us from 1,200 to 3,000
    owner: @mia
    2026-02-09: 1,500, confidence 6/10
${quick}
  kr impact exact: Plans that come true within a tenth from 40% to 65%
    owner: @mia
    2026-02-09: 46%, confidence 6/10

  kr business stay: Owners who stay for a second year from 71% to 80%
    owner: @mia
    2026-02-09: 72%, confidence 6/10
${health}
initiative month-view: The month ahead on one screen
  moves: calm-month.planners, calm-month.exact, calm-month.stay
  status: doing`;

export default defineRule<Perpetual>({
  id: "kr-perpetual",
  severity: "information",
  summary: "A key result that measures the same for the third cycle in a row.",
  why: "A metric that fits every quarter says little about what this one is for. Often it is a health metric that somebody wants to see now and then. A key result is what has to change now, for the strategy of now.",
  ignore:
    "The way is long, every cycle brings you a real step closer, and the objective still needs this one.",
  sources: [1],
  items: [52],
  examples: [
    {
      around: "cycles",
      bad: page(
        `
  kr impact quick: «Median time to plan a month from 32 minutes to 20 minutes»
    owner: @mia
    2026-02-09: 29 minutes, confidence 6/10
`,
        "",
      ),
      good: page(
        "",
        `
health quick: Median time to plan a month at most 32 minutes
  owner: @mia
  2026-02-09: 29 minutes, confidence 6/10
`,
      ),
    },
  ],
  reads: "workspace",
  check: {
    kr(block, report, context) {
      const target = declarationOf(context.unit, block);
      if (!block.text || !target || isClosed(context.head) || isOver(block)) return;
      const last = earlier(target, context.view);
      const before = last && earlier(last, context.view);
      if (!last || !before || before.block === block) return;
      const cycles = [before, last].map(cycleOf);
      report(block.text, { block, text: block.text.value, cycles }, { related: [last, before].map(place) });
    },
  },
  message: ({ text, cycles: [before, last] }) =>
    `${quote(text)} was measured in ${before} and ${last} as well. What fits every cycle is often a health metric. What has to change in this one?`,
  fixes: ({ data }, context) => toHealth(data.block, context, "start"),
});

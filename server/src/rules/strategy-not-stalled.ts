import type { Block } from "../../../grammar/tree.ts";
import { defineRule } from "./frame/define.ts";
import { addLine } from "./shared/insert.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

export default defineRule<{ strategy: string; block: Block }>({
  id: "strategy-not-stalled",
  severity: "information",
  packs: ["stalled-strategy"],
  gap: true,
  summary: "A strategy that does not say where it is stuck.",
  why: "OKRs cost attention. They pay where a clear strategy does not move by itself; where it moves, leave people to it. Saying where it is stuck shows what the objectives are for.",
  ignore: "You use OKRs to tell the strategy, stuck or not.",
  sources: [4],
  items: [108],
  examples: [
    {
      around: "company",
      fixed: true,
      bad: `
strategy nearby: «Be the tool that owners recommend at the market»
  doc: strategy/clarity.md
  start: Every owner can invite a neighbour from the forecast
  stop: Advertising at fairs`,
      good: `
strategy nearby: Be the tool that owners recommend at the market
  doc: strategy/clarity.md
  start: Every owner can invite a neighbour from the forecast
  stop: Advertising at fairs
  stalled: <what shows that it does not move by itself>`,
    },
  ],
  reads: "block",
  quick: true,
  check: {
    strategy(block, report) {
      if (block.text && !propertyOf(block, "stalled"))
        report(block.text, { strategy: block.text.value, block });
    },
  },
  message: ({ strategy }) =>
    `${quote(strategy)} does not say where it is stuck. What shows that it does not move by itself? If it does move, it may need no OKRs.`,
  fixes: ({ data }, context) => [
    {
      title: "Say where it is stuck",
      preferred: true,
      changes: () => [addLine(context, data.block, "stalled: <what shows that it does not move by itself>")],
    },
  ],
});

import type { Block } from "../../../grammar/tree.ts";
import { defineRule } from "./frame/define.ts";
import { addLine } from "./shared/insert.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

export default defineRule<{ strategy: string; block: Block }>({
  id: "strategy-no-stop",
  severity: "information",
  packs: ["strategy-communication"],
  gap: true,
  summary: "A strategy that does not say what is no longer done.",
  why: "A choice shows in what it gives up. If nothing stops, the new comes on top of the old, and people decide alone what to drop.",
  ignore: "You are so young that there is nothing to stop yet.",
  sources: [0],
  items: [16],
  examples: [
    {
      around: "company",
      fixed: true,
      bad: `
strategy nearby: «Be the tool that owners recommend at the market»
  doc: strategy/clarity.md
  start: Every owner can invite a neighbour from the forecast`,
      good: `
strategy nearby: Be the tool that owners recommend at the market
  doc: strategy/clarity.md
  start: Every owner can invite a neighbour from the forecast
  stop: <what you no longer do, so that there is room>`,
    },
  ],
  reads: "block",
  quick: true,
  check: {
    strategy(block, report) {
      if (block.text && !propertyOf(block, "stop")) report(block.text, { strategy: block.text.value, block });
    },
  },
  message: ({ strategy }) =>
    `${quote(strategy)} does not say what you no longer do. What makes room for it? Write it behind “stop:”.`,
  fixes: ({ data }, context) => [
    {
      title: "Say what stops",
      preferred: true,
      changes: () => [addLine(context, data.block, "stop: <what you no longer do, so that there is room>")],
    },
  ],
});

import type { Block } from "../../../grammar/tree.ts";
import { defineRule } from "./frame/define.ts";
import { addLine } from "./shared/insert.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

export default defineRule<{ strategy: string; block: Block }>({
  id: "strategy-no-change",
  severity: "information",
  gap: true,
  summary: "A strategy that does not say what starts being done differently.",
  why: "A strategy changes your position by something that you really do differently. If nothing starts, everyone goes on as before and the sentence stays a wish.",
  ignore: "The document says it plainly, and you do not want it twice.",
  sources: [4],
  items: [109],
  examples: [
    {
      around: "company",
      fixed: true,
      bad: `
strategy nearby: «Be the tool that owners recommend at the market»
  doc: strategy/clarity.md
  stop: Advertising at fairs`,
      good: `
strategy nearby: Be the tool that owners recommend at the market
  doc: strategy/clarity.md
  stop: Advertising at fairs
  start: <what people will notice that you do differently>`,
    },
  ],
  reads: "block",
  quick: true,
  check: {
    strategy(block, report) {
      if (block.text && !propertyOf(block, "start"))
        report(block.text, { strategy: block.text.value, block });
    },
  },
  message: ({ strategy }) =>
    `${quote(strategy)} does not say what you start doing differently. What will a colleague see you do next month that you never did before? Write it behind “start:”.`,
  fixes: ({ data }, context) => [
    {
      title: "Say what starts",
      preferred: true,
      changes: () => [
        addLine(context, data.block, "start: <what people will notice that you do differently>"),
      ],
    },
  ],
});

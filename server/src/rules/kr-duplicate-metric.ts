import type { Block } from "../../../grammar/tree.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type Report } from "./frame/define.ts";
import { sameMetric } from "./shared/likeness.ts";
import { hasPlaceholder } from "./shared/placeholders.ts";
import { quote } from "./shared/wording.ts";

interface Twice {
  readonly text: string;
  readonly first: string;
}

const check = (objective: Block, report: Report<Twice>, context: Context): void => {
  const seen: Block[] = [];
  for (const block of objective.blocks) {
    if (block.kind !== "kr" || !block.text || hasPlaceholder(block.text.value)) continue;
    const statement = context.statement(block);
    const first = seen.find((other) => sameMetric(context.statement(other), statement));
    if (first?.text) {
      const { start, end, value } = first.text;
      const related = [{ unit: context.unit, start, end, message: "This one measures the same." }];
      report(block.text, { text: block.text.value, first: value }, { related });
    } else seen.push(block);
  }
};

export default defineRule<Twice>({
  id: "kr-duplicate-metric",
  severity: "information",
  summary: "Two key results of one objective measure the same.",
  why: "Two lines that rise and fall together tell you one thing and count it twice. A second look, at how well people are served or at what it is worth, tells you something that the first one can't.",
  ignore: "They look alike in words, and measure different things.",
  sources: [0],
  items: [39],
  examples: [
    {
      around: "objective",
      bad: `
kr impact early: Owners who order from the forecast from 12% to 30%
  owner: @noa
  2026-02-09: 15%, confidence 6/10

kr business orders: «Share of owners ordering from our forecast from 12% to 20%»
  owner: @noa
  2026-02-09: 15%, confidence 6/10`,
      good: `
kr impact early: Owners who order from the forecast from 12% to 30%
  owner: @noa
  2026-02-09: 15%, confidence 6/10

kr business waste: Goods that owners throw away each week from €90 to €50
  owner: @noa
  2026-02-09: €82, confidence 6/10`,
    },
  ],
  reads: "block",
  check: { objective: check, shares: check },
  message: ({ text, first }) =>
    `${quote(text)} measures the same as ${quote(first)}, so the two will rise and fall together. Keep the clearer one, and use the other to look at something else.`,
});

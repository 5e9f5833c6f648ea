import type { Block } from "../../../grammar/tree.ts";
import { defineRule } from "./frame/define.ts";
import { addFirst } from "./shared/insert.ts";
import { mayBeResult } from "./shared/judged.ts";
import { isClosed, isOver } from "./shared/phases.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

const hasHypothesis = (block: Block): boolean =>
  propertyOf(block, "hypothesis") !== undefined ||
  (block.parent !== undefined && propertyOf(block.parent, "hypothesis") !== undefined);

const page = (hypothesis: string, open: string, close: string): string => `
objective calm-orders: Owners order what they will sell
  supports: tally.calm-month
  strategy: tally.clarity
  owner: @noa

  kr reach orderers: Owners who order from the forecast from 300 to 900
    owner: @noa
    hypothesis: An owner who orders once from the forecast doesn't go back to guessing
    2026-02-09: 420, confidence 6/10

  kr impact fresh: ${open}Orders that are sold before they spoil from 71% to 84%${close}${hypothesis}
    owner: @noa
    2026-02-09: 74%, confidence 6/10

  kr business waste: Goods that owners throw away each week from €90 to €50
    owner: @noa
    hypothesis: What isn't thrown away is ordered with us
    2026-02-09: €82, confidence 6/10

initiative one-tap: Order with one tap
  moves: calm-orders.orderers, calm-orders.fresh, calm-orders.waste
  status: doing`;

export default defineRule<{ text: string; block: Block }>({
  id: "kr-no-hypothesis",
  severity: "information",
  packs: ["strict"],
  gap: true,
  summary: "A key result that doesn't say which belief it tests.",
  why: "A key result is a bet on what moves the business. Written down, the bet can turn out wrong, and then you know what you have learned and not only that a number fell short.",
  ignore: "The objective or its strategy says it, in a document that everybody reads.",
  sources: [0],
  items: [5],
  examples: [
    {
      around: "team",
      bad: page("", "«", "»"),
      good: page("\n    hypothesis: <what we believe>", "", ""),
      fixed: true,
    },
  ],
  reads: "section",
  check: {
    kr(block, report, context) {
      if (!block.text || isClosed(context.head) || isOver(block)) return;
      if (!hasHypothesis(block) && mayBeResult(block, context))
        report(block.text, { text: block.text.value, block });
    },
  },
  message: ({ text }) =>
    `Why should ${quote(text)} help? Write the belief behind it as “hypothesis:”, so that you learn something whichever way it goes.`,
  fixes: ({ data }, context) => [
    {
      title: "Write down the belief behind it",
      preferred: true,
      changes: () => [addFirst(context, data.block, "hypothesis: <what we believe>")],
    },
  ],
});

import { declarationOf } from "../model/view.ts";
import { defineRule } from "./define.ts";
import { isLaunched, isOver } from "./phases.ts";
import { hasPlaceholder } from "./placeholders.ts";
import { quote } from "./wording.ts";
import { linksWork } from "./work.ts";

const page = (mark: [string, string], moves: string): string => `
objective calm-orders: Owners order what they will sell
  supports: tally.calm-month
  strategy: tally.clarity
  owner: @noa

  kr reach orderers: Owners who order from the forecast from 300 to 900
    owner: @noa
    2026-02-09: 420, confidence 6/10

  kr impact fresh: Orders that are sold before they spoil from 71% to 84%
    owner: @noa
    2026-02-09: 74%, confidence 6/10

  kr business waste: ${mark[0]}Goods that owners throw away each week from €90 to €50${mark[1]}
    owner: @noa
    2026-02-09: €82, confidence 6/10

initiative one-tap: Order with one tap
  moves: calm-orders.orderers, calm-orders.fresh${moves}
  status: doing`;

export default defineRule<{ text: string }>({
  id: "kr-unworked",
  severity: "information",
  summary: "A key result that no initiative moves, while the others of the team have work behind them.",
  why: "A result that nobody works on comes true by luck, or it isn't wanted as much as the page says. Seeing it early leaves time to begin something, or to let it go in the open.",
  ignore: "It follows from another key result, so that the work on that one moves both.",
  sources: [1],
  items: [96],
  examples: [
    {
      around: "team",
      bad: page(["«", "»"], ""),
      good: page(["", ""], ", calm-orders.waste"),
    },
  ],
  reads: "workspace",
  check: {
    kr(block, report, context) {
      if (!block.text || !isLaunched(context.head) || isOver(block) || hasPlaceholder(block.text.value))
        return;
      const target = declarationOf(context.unit, block);
      if (!target?.name || !linksWork(context.unit, context.view)) return;
      if (context.view.referrers(target, ["moves"]).length === 0)
        report(block.text, { text: block.text.value });
    },
  },
  message: ({ text }) =>
    `No initiative moves ${quote(text)}. What could you try first? Name it under “moves:” of an initiative, or say in the open that this one waits.`,
});

import type { Block } from "../../../grammar/tree.ts";
import { declarationOf } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type Report } from "./frame/define.ts";
import { orders } from "./frame/example-orders.ts";
import { isLaunched, isOver } from "./shared/phases.ts";
import { hasPlaceholder } from "./shared/placeholders.ts";
import { quote } from "./shared/wording.ts";
import { linksWork } from "./shared/work.ts";

interface Unworked {
  readonly text: string;
  /** Does nothing move the others of the objective either? */
  readonly others: boolean;
}

const isMoved = (block: Block, { unit, view }: Context): boolean => {
  const target = declarationOf(unit, block);
  return target !== undefined && view.referrers(target, ["moves"]).length > 0;
};

/** What has no name, no words yet, or a grade, waits for no work. */
const waits = ({ kind, name, text }: Block): boolean =>
  kind === "kr" && name !== undefined && text !== undefined && !hasPlaceholder(text.value);

/**
 * Where most of an objective's key results are moved, the one that isn't stands out; where none is, nobody works on the
 * objective. Between the two, one line of work is likely meant for all.
 */
const check = (objective: Block, report: Report<Unworked>, context: Context): void => {
  const { head, unit, view } = context;
  if (!isLaunched(head) || isOver(objective) || !linksWork(unit, view)) return;
  const results = objective.blocks.filter((block) => waits(block) && !isOver(block));
  const idle = results.filter((block) => !isMoved(block, context));
  const none = idle.length === results.length;
  if (!none && idle.length * 2 >= results.length) return;
  for (const { text } of none ? idle.slice(0, 1) : idle)
    if (text) report(text, { text: text.value, others: none && results.length > 1 });
};

export default defineRule<Unworked>({
  id: "kr-unworked",
  severity: "information",
  summary: "A key result that no initiative moves, while others have work behind them.",
  why: "A result that nobody works on comes true by luck, or it isn't wanted as much as the page says. Seeing it early leaves time to begin something, or to let it go in the open.",
  ignore: "It follows from another key result, so that the work on that one moves both.",
  sources: [1],
  items: [96],
  examples: [
    {
      around: "team",
      bad: orders({
        business: "«Owners who order again within a week from 41% to 60%»",
        moves: "calm-orders.orderers, calm-orders.fresh",
      }),
      good: orders({ moves: "calm-orders.orderers, calm-orders.fresh, calm-orders.again" }),
    },
  ],
  reads: "workspace",
  check: { objective: check, shares: check },
  message: ({ text, others }) =>
    `No initiative moves ${quote(text)}${others ? ", nor another key result of its objective" : ""}. What could you try first? Name it under “moves:” of an initiative, or say in the open that this one waits.`,
});

import type { Block } from "../../../grammar/tree.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { allKeyResults, areSharersKnown } from "./shared/contributions.ts";
import { hidesBlock } from "./shared/lost-blocks.ts";
import { isOpen, keyResultsOf } from "./shared/objectives.ts";
import { quote } from "./shared/wording.ts";

/** Those of teams that share it are not too many, but one of its own is not alone beside them. */
const tooFewOrMany = (block: Block, context: Context): number | undefined => {
  const own = keyResultsOf(block).length;
  const { least, most } = context.options;
  if (own > Number(most)) return own;
  if (own === 0 || own >= Number(least) || !areSharersKnown(block, context)) return undefined;
  const all = allKeyResults(block, context).length;
  return all < Number(least) ? all : undefined;
};

export default defineRule<{ text: string; count: number; most: number }>({
  id: "objective-kr-count",
  severity: "hint",
  gap: true,
  summary: "An objective with fewer than two or more than four key results.",
  why: "One number seldom shows the whole change, and it is easily reached at the cost of something else. More than four are a list that nobody keeps in mind on a Monday morning. Usually it is three.",
  ignore: "The one key result says it all, with a limit behind “while” that keeps it honest.",
  sources: [0],
  items: [38],
  options: {
    least: { type: "number", default: 2, minimum: 1, description: "Fewest key results of an objective" },
    most: { type: "number", default: 4, minimum: 1, description: "Most key results of an objective" },
  },
  examples: [
    {
      around: "company",
      bad: `
objective calm-rent: «Owners sleep well before the rent is due»
  strategy: clarity
  kr paid: Owners who pay the rent on the day from 64% to 80%
    owner: @mia
    2026-02-09: 66%, confidence 6/10

initiative rent-alarm: The rent stands in the week before
  moves: calm-rent.paid
  status: doing`,
      good: `
objective calm-rent: Owners sleep well before the rent is due
  strategy: clarity
  kr reach early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    owner: @mia
    2026-02-09: 700, confidence 6/10
  kr impact paid: Owners who pay the rent on the day from 64% to 80%
    owner: @mia
    2026-02-09: 66%, confidence 6/10
  kr business advised: Owners who come to us through another owner from 9% to 15%
    owner: @mia
    2026-02-09: 10%, confidence 6/10

initiative rent-alarm: The rent stands in the week before
  moves: calm-rent.early, calm-rent.paid, calm-rent.advised
  status: doing`,
    },
  ],
  reads: "workspace",
  check: {
    objective(block, report, context) {
      if (!block.text || !isOpen(block, context) || hidesBlock(block)) return;
      const count = tooFewOrMany(block, context);
      if (count !== undefined)
        report(block.text, { text: block.text.value, count, most: Number(context.options.most) });
    },
  },
  message: ({ text, count, most }) =>
    count > most
      ? `${quote(text)} has ${count} key results, more than anybody keeps in mind. Which three would tell you most? The others may be health metrics, or say the same twice.`
      : `${quote(text)} has one key result, and one is easily reached at the cost of something else. What else would you see if it came true?`,
});

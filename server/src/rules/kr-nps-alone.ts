import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block } from "../../../grammar/tree.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type Report } from "./frame/define.ts";
import { orders } from "./frame/example-orders.ts";

interface Nps {
  readonly word: string;
}

const NPS = /\bNPS\b|\bnet promoter(?: score)?\b/i;
/** What else shows how well people are served: they say so, or they stay. */
const BESIDE =
  /\b(?:csat|ces|satisf\w*|survey\w*|panel\w*|interview\w*|research|rating\w*|review\w*|complain\w*|retention|retain\w*|renew\w*|return\w*|repeat\w*|again|stay\w*|churn\w*|keep|kept|leave|cancel\w*|recommend\w*|refer\w*)\b/i;

const check = (objective: Block, report: Report<Nps>, context: Context): void => {
  const results = objective.blocks.filter(({ kind, text }) => kind === "kr" && text !== undefined);
  if (!results.every((block) => context.statement(block).english)) return;
  const others = results.filter(({ text }) => !NPS.test(text?.value ?? ""));
  if (others.some(({ text }) => BESIDE.test(text?.value ?? ""))) return;
  for (const { text } of results) {
    const match = NPS.exec(text?.value ?? "");
    if (!match || !text) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    report(sourceSpan(text, span), { word: match[0] });
  }
};

export default defineRule<Nps>({
  id: "kr-nps-alone",
  severity: "information",
  packs: ["radical-focus"],
  summary: "The Net Promoter Score is the only sign of whether people are satisfied.",
  why: "The score moves with who is asked and when, and it asks people what they would do, not what they did. Beside it, look at what they do: who stays, who comes back, what a panel or an interview tells you.",
  ignore: "You ask the same people in the same way each time, and look at their reasons as well.",
  sources: [3],
  items: [49],
  examples: [
    {
      around: "team",
      bad: orders({
        impact: "«NPS» of those who order with us from 61% to 84%",
        business: "Orders that are paid at once from 41% to 60%",
      }),
      good: orders({
        impact: "NPS of those who order with us from 61% to 84%",
        business: "Owners who order again within a week from 41% to 60%",
      }),
    },
  ],
  reads: "block",
  check: { objective: check, shares: check },
  message: ({ word }) =>
    `“${word}” is the only sign here of whether people are satisfied, and it moves with who is asked. What do satisfied people do? Measure that beside it, or ask a panel.`,
});

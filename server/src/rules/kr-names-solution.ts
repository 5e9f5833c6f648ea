import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Span } from "../../../grammar/tree.ts";
import type { Context } from "./frame/context.ts";
import { type Change, defineRule } from "./frame/define.ts";
import { orders } from "./frame/example-orders.ts";
import { mayBeResult } from "./shared/judged.ts";
import { mayMoveWork, moveWayToInitiative } from "./shared/to-initiative.ts";
import { quote } from "./shared/wording.ts";

interface Solution {
  readonly block: Block;
  readonly words: string;
  /** Where the words stand in the statement. */
  readonly span: Span;
}

/** `by launching a new flow`, `through the new app`, `with our new dashboard`. */
const SOLUTION =
  /(?:^|[\s,])((?:by|through|via)\s+(?:launching|building|shipping|releasing|introducing|implementing|adding|creating|developing|designing|redesigning|rebuilding|rewriting|migrating|moving|integrating|automating|rolling\s+out|setting\s+up|improving|publishing|writing|offering|hiring|running|using)\b[^,;.]*|(?:with|through|via|using|thanks\s+to)\s+(?:a|an|our|the|its)\s+(?:new|redesigned|improved|upcoming|updated|revamped)\s+[^,;.]*)/i;

const solutionIn = (text: string): Span | undefined => {
  const match = SOLUTION.exec(text);
  const words = match?.[1];
  if (!match || !words) return undefined;
  const start = match.index + match[0].length - words.length;
  // A measure, or a date, behind the means still belongs to the result.
  const means = words.replace(/\s+(?:from|by|to|at)\s+(?:[$€£]?\d|end\b|the\s+end\b|Q\d).*$/i, "");
  return { start, end: start + means.length };
};

const toWork = ({ block, span }: Solution, context: Context): Change[] =>
  block.text ? moveWayToInitiative(block, span, context) : [];

export default defineRule<Solution>({
  id: "kr-names-solution",
  severity: "information",
  packs: ["strict"],
  summary: "A result that prescribes how it is to be reached.",
  why: "With the way written into the goal, the team can't take a better one that it finds on the way, and it is tempting to call the work done when the way was walked. Say what has to change, and keep the way as an initiative: one of several that may be tried.",
  ignore: "The way is the bet: the strategy says that it has to be this one.",
  sources: [0],
  items: [44],
  examples: [
    {
      around: "team",
      bad: orders({
        reach: "Owners who order from the forecast from 300 to 900 «by launching a reminder on Sunday»",
      }),
      good: orders({
        behind: `initiative: Launching a reminder on Sunday
  moves: calm-orders.orderers`,
      }),
    },
  ],
  reads: "block",
  check: {
    kr(block, report, context) {
      const { text, english } = context.statement(block);
      if (!block.text || !english || !mayBeResult(block, context)) return;
      const span = solutionIn(text);
      if (span)
        report(sourceSpan(block.text, span), { block, words: text.slice(span.start, span.end), span });
    },
  },
  message: ({ words }) =>
    `${quote(words)} prescribes the way, so a better one that you find can't count. Leave the result by itself, and keep the way as an initiative.`,
  fixes: ({ data }, context) =>
    mayMoveWork([data.block], context)
      ? [
          {
            title: "Move the way to an initiative",
            preferred: true,
            changes: () => toWork(data, context),
          },
        ]
      : [],
});

import { sourceSpan } from "../../../grammar/reference.ts";
import { defineRule } from "./frame/define.ts";
import { mayBeResult } from "./shared/judged.ts";

interface Process {
  readonly words: string;
}

/** How fast a team works, or how much it tries; not how fast those are served for whom it works. */
const PROCESS =
  /\b(?:velocity|story points?|sprint (?:goals?|completion|commitments?)|(?:deploy(?:ment)?s?|release)s? (?:frequency|per (?:day|week|month|sprint))|deployment frequency|lead time (?:for changes?|from (?:idea|commit)|to production)|(?:code|engineering|development|design|review|sprint) (?:cycle time|throughput)|cycle time|time[- ]to[- ](?:merge|deploy|production|release|ship)|time to market|pull requests?|(?:experiments?|a\/b tests?|tests?|interviews?|prototypes?|discovery sessions?) (?:run|held|made|done|a|an|each|every|per)\b(?: (?:day|week|month|quarter|sprint))?|(?:experiment|learning) (?:rate|velocity|speed))\b/i;

export default defineRule<Process>({
  id: "kr-process",
  severity: "information",
  packs: ["strategy-communication"],
  summary: "A key result that measures how fast the team works, and not what comes of it.",
  why: "Speed of response and of learning say how well the work runs. A team can run faster and faster in a direction that helps nobody. As a result, say what people gain; the pace belongs to the team and its retrospective.",
  ignore: "A discovery team measures how fast it learns, or the pace itself is what your customers pay for.",
  sources: [0],
  items: [76],
  examples: [
    {
      around: "objective",
      bad: `
kr impact learn: Median «cycle time» of a story from 9 days to 4 days
  owner: @noa
  2026-02-09: 8 days, confidence 6/10`,
      good: `
kr impact right: Forecasts that are right to a tenth from 40% to 65%
  owner: @noa
  2026-02-09: 46%, confidence 6/10`,
    },
  ],
  reads: "block",
  check: {
    kr(block, report, context) {
      const { text, english } = context.statement(block);
      const match = english && mayBeResult(block, context) ? PROCESS.exec(text) : null;
      if (!match || !block.text) return;
      const span = { start: match.index, end: match.index + match[0].length };
      report(sourceSpan(block.text, span), { words: match[0] });
    },
  },
  message: ({ words }) =>
    `“${words}” tells how fast the team works, not what comes of it. What do people gain when you are faster? Measure that, and keep the pace for the retrospective.`,
});

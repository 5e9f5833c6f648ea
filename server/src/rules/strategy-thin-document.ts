import { defineRule } from "./frame/define.ts";
import { documentsOf, wordsIn } from "./shared/strategy-documents.ts";

interface Thin {
  readonly path: string;
  readonly words: number;
  readonly reasons: boolean;
}

/** Words by which a text gives reasons. */
const REASONS =
  /\b(?:because|since|so that|therefore|why|rationale|reason|believe|hypothes[ei]s|assum\w*|evidence|learned|alternative\w*|instead|rather than|decided against|if we|in order to)\b/i;

export default defineRule<Thin>({
  id: "strategy-thin-document",
  severity: "information",
  summary: "A strategy document that hardly explains anything.",
  why: "People follow a strategy when they can follow its reasons. A document of a few lines, or one that only lists what will be done, leaves everyone to invent the reasons for themselves.",
  ignore: "The document points to a longer one elsewhere.",
  sources: [0],
  items: [118],
  options: {
    words: {
      type: "number",
      default: 150,
      minimum: 1,
      description: "The fewest words of a strategy document",
    },
  },
  examples: [
    {
      bad: `
=== nearby.md
# Nearby

Owners invite owners.
=== page.okr
company tally: Tally

  strategy nearby: Be the tool that owners recommend at the market
    doc: «nearby.md»
    start: Every owner can invite a neighbour from the forecast
    stop: Advertising at fairs
    stalled: One owner in fifty came through another owner
`,
      good: `
=== nearby.md
# Nearby

## Why now

Owners trust owners. In forty interviews at three markets, thirty told us that they chose their till, their bank and their
baker's oven because a neighbour had one. Our advertising at fairs cost as much as two people and brought eleven owners in
a year, and nine of them left before the summer, because nobody they knew could show them how it works.

## What we believe

If an owner can show a neighbour what next week brings, the neighbour will try it that evening. We would know that we are
wrong if owners invite others and the invited do not come, or come and do not stay. Then the sentence at the market is not
ours to write, and we go back to the fairs with a better story.

## What we decided against

A reward for every invitation. It brings people who want the reward, and it makes a friend sound like a salesman. We could
also have hired people to visit shops, as our largest rival does, but a visit by a stranger is not a recommendation.
=== page.okr
company tally: Tally

  strategy nearby: Be the tool that owners recommend at the market
    doc: nearby.md
    start: Every owner can invite a neighbour from the forecast
    stop: Advertising at fairs
    stalled: One owner in fifty came through another owner
`,
    },
  ],
  reads: "workspace",
  check: {
    strategy(block, report, context) {
      for (const { link, document } of documentsOf(block, context)) {
        const words = wordsIn(document);
        const reasons = !context.statement(block).english || REASONS.test(document.text);
        if (words < Number(context.options.words) || !reasons)
          report(link, { path: link.text, words, reasons });
      }
    },
  },
  message: ({ path, words, reasons }) =>
    reasons
      ? `The document ${path} has ${words} words. Add why you believe in this strategy, what it rests on, and what you decided against.`
      : `The document ${path} says what, but not why. Add the reasons: what you see that others do not, and how you would notice that you are wrong.`,
});

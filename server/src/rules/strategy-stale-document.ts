import { addDays, type Day, daysBetween } from "../../../grammar/date-days.ts";
import { type Cycle, contains, cycleOf, previousCycle } from "../model/cycle.ts";
import type { PageHead } from "../model/page-state.ts";
import { defineRule } from "./frame/define.ts";
import { isClosed } from "./shared/phases.ts";
import { documentsOf } from "./shared/strategy-documents.ts";

/** The day from which a document has seen a whole cycle go by. */
const beforeLast = (cycle: Cycle): Day =>
  previousCycle(cycle)?.start ?? addDays(cycle.start, daysBetween(cycle.end, cycle.start) - 1);

/** The cycle that counts: that of the page, or the quarter where the page outlives cycles; none if it is not today's. */
const cycleToday = ({ cycle, cycleId }: PageHead, today: Day): Cycle | undefined => {
  const counted = cycleId === undefined ? cycleOf("quarter", today) : cycle;
  return counted && contains(counted, today) ? counted : undefined;
};

export default defineRule<{ path: string; changed: Day; cycle: string }>({
  id: "strategy-stale-document",
  severity: "information",
  summary: "A strategy document that nobody has touched for longer than a whole cycle.",
  why: "A cycle teaches something about every strategy. A document that stays the same shows that the talk about it has stopped, and the deadlines that follow will feel as if they came from nowhere.",
  ignore: "You read it together this cycle, and every word still holds.",
  sources: [0],
  items: [13],
  examples: [
    {
      changed: "2025-09-22",
      bad: `
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

## What we learned in the autumn

Neighbours come when they have seen a forecast come true, not when they hear of it. So we ask after a good week.
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
  quick: true,
  check: {
    strategy(block, report, context) {
      const { head, today } = context;
      const cycle = cycleToday(head, today);
      if (!cycle || isClosed(head)) return;
      for (const { link, document } of documentsOf(block, context))
        if (document.changed !== undefined && document.changed < beforeLast(cycle))
          report(link, { path: link.text, changed: document.changed, cycle: cycle.id });
    },
  },
  message: ({ path, changed, cycle }) =>
    `The document ${path} was last changed on ${changed}, and a whole cycle has gone by before ${cycle}. What have you learned since? A paragraph about that, or about what you no longer believe, brings it back to life.`,
});

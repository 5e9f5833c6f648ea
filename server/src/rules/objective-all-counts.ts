import type { Block } from "../../../grammar/tree.ts";
import { lensOf } from "../english/index.ts";
import { readStatement } from "../model/statement.ts";
import { defineRule } from "./frame/define.ts";
import { allKeyResults, areSharersKnown, type Contribution } from "./shared/contributions.ts";
import { isOpen } from "./shared/objectives.ts";
import { quote } from "./shared/wording.ts";

/** Words that say how well something goes, though it is counted. */
const HOW_WELL =
  /\b(?:within|without|on time|in time|first|satisf\w+|happy|happ\w+|well|right|easily|complet\w+|success\w*|again|recommend\w*|faults?|errors?|complain\w*|mistakes?|fail\w*)\b/i;

/** A plain number of people, things or times, or an amount of money; a limit behind `while` looks at quality. */
const isCount = ({ block, unit }: Contribution): boolean => {
  const { goal, limits, text, english } = readStatement(unit, block);
  const quantity = goal?.to ?? goal?.low;
  if (!quantity || limits.length > 0 || block.lens?.lens === "impact") return false;
  if (quantity.unit || quantity.of !== undefined) return false;
  return english && !HOW_WELL.test(text) && lensOf(text) !== "impact";
};

const isMoney = ({ block, unit }: Contribution): boolean => {
  const { goal } = readStatement(unit, block);
  return (goal?.to ?? goal?.low)?.currency !== undefined;
};

export default defineRule<{ text: string; block: Block; counts: number }>({
  id: "objective-all-counts",
  severity: "information",
  gap: true,
  summary: "All key results of an objective count how much, and none looks at how well.",
  why: "Counts can rise while everybody is served worse: more sign-ups of people who leave, more orders that come back. One key result about quality (speed, satisfaction, completion, errors) keeps the counts honest.",
  ignore: "How well it goes is watched as a health metric, which would be breached first.",
  sources: [0],
  items: [35, 37],
  examples: [
    {
      around: "company",
      bad: `
objective calm-rent: «Owners sleep well before the rent is due»
  strategy: clarity
  kr early: Owners who see the rent coming from 600 to 1,800
    owner: @mia
    2026-02-09: 700, confidence 6/10
  kr alarms: Rents that stand in the plan from 2,000 to 9,000
    owner: @mia
    2026-02-09: 2,800, confidence 6/10

initiative rent-alarm: The rent stands in the week before
  moves: calm-rent.early, calm-rent.alarms
  status: doing`,
      good: `
objective calm-rent: Owners sleep well before the rent is due
  strategy: clarity
  kr early: Owners who see the rent coming from 600 to 1,800
    owner: @mia
    2026-02-09: 700, confidence 6/10
  kr paid: Owners who pay the rent on the day from 64% to 80%
    owner: @mia
    2026-02-09: 66%, confidence 6/10

initiative rent-alarm: The rent stands in the week before
  moves: calm-rent.early, calm-rent.paid
  status: doing`,
    },
  ],
  reads: "workspace",
  check: {
    objective(block, report, context) {
      if (!block.text || !isOpen(block, context)) return;
      if (!areSharersKnown(block, context)) return;
      const all = allKeyResults(block, context);
      if (all.length < 2 || !all.every(isCount) || all.every(isMoney)) return;
      report(block.text, { text: block.text.value, block, counts: all.length });
    },
  },
  message: ({ text }) =>
    `All key results of ${quote(text)} count how much, and counts can rise while people are served worse. How would you see that it goes well for them: faster, with fewer errors, more who finish?`,
});

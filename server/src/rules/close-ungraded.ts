import type { Block } from "../../../grammar/tree.ts";
import { progressOfBlock } from "../model/history.ts";
import { declarationOf } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { addLine } from "./shared/insert.ts";
import { isClosed, isOver } from "./shared/phases.ts";
import { quote } from "./shared/wording.ts";

/** The grade that the check-ins say: how far it came, held between 0 and 1, in tenths. */
const computedGrade = (block: Block, { unit, view }: Context): string | undefined => {
  const declaration = declarationOf(unit, block);
  const progress = declaration && progressOfBlock(view, declaration);
  if (progress?.state !== "known") return undefined;
  return (Math.round(Math.min(1, Math.max(0, progress.value)) * 10) / 10).toFixed(1);
};

export default defineRule<{ text: string; block: Block; grade: string | undefined }>({
  id: "close-ungraded",
  severity: "warning",
  gap: true,
  summary: "A cycle was closed, and a key result has no grade.",
  why: "A grade takes a minute and ends the story honestly. Without it nobody knows later whether the bet was right, and the next cycle starts from guesses.",
  ignore: "The number can no longer be had; write a grade of what you believe and say so in a note.",
  sources: [3],
  items: [132],
  examples: [
    {
      bad: `
cycle: 2025-Q4
phase: closed

objective calm: Owners start the week knowing what they will earn
  kr reach openers: «Owners who open the forecast on Sunday from 400 to 900»
    2025-12-15: 750, confidence 7/10
  kr impact sure: Owners who call the week right from 30% to 42%
    grade: 1.0
  kr business kept: Owners who still pay after a year from 78% to 81%
    grade: 0.4
  learned: Owners trust a range more than a number
`,
      good: `
cycle: 2025-Q4
phase: closed

objective calm: Owners start the week knowing what they will earn
  kr reach openers: Owners who open the forecast on Sunday from 400 to 900
    2025-12-15: 750, confidence 7/10
    grade: 0.7
  kr impact sure: Owners who call the week right from 30% to 42%
    grade: 1.0
  kr business kept: Owners who still pay after a year from 78% to 81%
    grade: 0.4
  learned: Owners trust a range more than a number
`,
    },
  ],
  reads: "workspace",
  check: {
    kr(block, report, context) {
      if (!block.text || !isClosed(context.head) || isOver(block)) return;
      report(block.text, { text: block.text.value, block, grade: computedGrade(block, context) });
    },
  },
  message: ({ text }) =>
    `The cycle is closed, and ${quote(text)} has no grade. How far did it come, from 0 to 1? About 0.7 is a success for an ambitious goal.`,
  fixes: ({ data }, context) => [
    {
      title: data.grade ? `Grade it ${data.grade}, as the last check-in says` : "Grade it",
      preferred: true,
      changes: () => [addLine(context, data.block, `grade: ${data.grade ?? "<grade from 0 to 1>"}`)],
    },
  ],
});

import type { Block } from "../../../grammar/tree.ts";
import { readGrade } from "../model/entry.ts";
import { allBlocks } from "../model/links.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { isClosed } from "./shared/phases.ts";
import { propertyText } from "./shared/properties.ts";

/** Fewer say nothing about a habit. */
const LEAST = 3;

const gradeOf = (block: Block): number | undefined => {
  const grade = readGrade(propertyText(block, "grade") ?? "");
  return "value" in grade ? grade.value : undefined;
};

/** The grades of a team's key results in this cycle. */
const gradesOf = ({ view, head }: Context, team: string): (number | undefined)[] =>
  view
    .unitsOf(team)
    .filter(({ page }) => page.head.cycleId === head.cycleId)
    .flatMap((each) => allBlocks(each).filter(({ kind }) => kind === "kr"))
    .map(gradeOf);

export default defineRule<{ team: string; count: number }>({
  id: "close-all-green",
  severity: "information",
  summary: "A team met every key result in full.",
  why: "For an ambitious goal about seven tenths is a success. Where everything is met in full, the goals were safe, or the team was lucky, and either way there is little to learn.",
  ignore: "The goals were commitments to others, not ambitions.",
  sources: [0],
  items: [6],
  examples: [
    {
      bad: `
cycle: 2025-Q4
phase: closed

team «forecast»: Forecast

  objective calm: Owners start the week knowing what they will earn
    learned: Owners trust a range more than a number
    kr reach openers: Owners who open the forecast on Sunday from 400 to 900
      grade: 1.0
    kr impact sure: Owners who call the week right from 30% to 42%
      grade: 1.0
    kr business kept: Owners who still pay after a year from 78% to 81%
      grade: 1.0
`,
      good: `
cycle: 2025-Q4
phase: closed

team forecast: Forecast

  objective calm: Owners start the week knowing what they will earn
    learned: Owners trust a range more than a number
    kr reach openers: Owners who open the forecast on Sunday from 400 to 900
      grade: 1.0
    kr impact sure: Owners who call the week right from 30% to 42%
      grade: 0.6
    kr business kept: Owners who still pay after a year from 78% to 81%
      grade: 0.7
`,
    },
  ],
  reads: "workspace",
  quick: true,
  check: {
    team(block, report, context) {
      if (!block.name || !isClosed(context.head)) return;
      const grades = gradesOf(context, block.name.text);
      if (grades.length >= LEAST && grades.every((grade) => grade !== undefined && grade >= 1))
        report(block.name, { team: block.text?.value ?? block.name.text, count: grades.length });
    },
  },
  message: ({ team, count }) =>
    `${team} met all ${count} key results in full. Well done, and worth a question: were they ambitious enough to learn from? What would you have dared if nobody had kept score?`,
});

import type { Block } from "../../../grammar/tree.ts";
import { defineRule } from "./frame/define.ts";
import { addLine } from "./shared/insert.ts";
import { isClosed } from "./shared/phases.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

const keyResults = (block: Block): readonly Block[] => block.blocks.filter(({ kind }) => kind === "kr");
const has = (block: Block, key: string): boolean => propertyOf(block, key) !== undefined;
const graded = (block: Block): boolean =>
  keyResults(block).length > 0 && keyResults(block).every((kr) => has(kr, "grade"));
const learned = (block: Block): boolean =>
  [block, ...keyResults(block)].some((each) => has(each, "learned") || has(each, "retired"));

export default defineRule<{ text: string; block: Block }>({
  id: "close-no-learning",
  severity: "information",
  gap: true,
  summary: "An objective was graded, and nothing was learned.",
  why: "The number says how it ended; what you learned says what to do next. The misses hold the most of it, and they are the first to be forgotten.",
  ignore: "What you learned stands in a document that the objective links to.",
  sources: [0, 3],
  items: [7, 133],
  examples: [
    {
      fixed: true,
      bad: `
cycle: 2025-Q4
phase: closed

objective calm: «Owners start the week knowing what they will earn»
  kr reach openers: Owners who open the forecast on Sunday from 400 to 900
    grade: 0.7
  kr impact sure: Owners who call the week right from 30% to 42%
    grade: 0.9
  kr business kept: Owners who still pay after a year from 78% to 81%
    grade: 0.4
`,
      good: `
cycle: 2025-Q4
phase: closed

objective calm: Owners start the week knowing what they will earn
  learned: <what you know now and did not know before>
  kr reach openers: Owners who open the forecast on Sunday from 400 to 900
    grade: 0.7
  kr impact sure: Owners who call the week right from 30% to 42%
    grade: 0.9
  kr business kept: Owners who still pay after a year from 78% to 81%
    grade: 0.4
`,
    },
  ],
  reads: "page",
  quick: true,
  check: {
    objective(block, report, { head }) {
      if (block.text && isClosed(head) && graded(block) && !learned(block))
        report(block.text, { text: block.text.value, block });
    },
  },
  message: ({ text }) =>
    `${quote(text)} is graded, but the page does not say what you learned. What do you know now that you did not know before, and what will you do with it?`,
  fixes: ({ data }, context) => [
    {
      title: "Note what you learned",
      preferred: true,
      changes: () => [addLine(context, data.block, "learned: <what you know now and did not know before>")],
    },
  ],
});

import type { Block } from "../../../grammar/tree.ts";
import { byPlace } from "../model/page-state.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type Report } from "./frame/define.ts";
import { holderName, priorityOf, withPriority } from "./shared/holdings.ts";
import { isClosed, isOver } from "./shared/phases.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

interface Tie {
  readonly text: string;
  readonly other: string;
  readonly priority: number;
}

const nameOf = ({ text, target, name }: Block): string =>
  text?.value ?? target?.text ?? name?.text ?? "the one above";

const check = (block: Block, report: Report<Tie>, context: Context): void => {
  const { unit, head, view } = context;
  const value = propertyOf(block, "priority")?.value;
  const priority = priorityOf(block);
  if (!value || priority === undefined || isClosed(head) || isOver(block)) return;
  const [first] = withPriority(view, priority, head.cycleId, holderName(unit, block))
    .filter((each) => !isOver(each.block))
    .sort(byPlace);
  if (!first || first.block === block) return;
  const { start, end } = first.block.head;
  const related = [{ unit: first.unit, start, end, message: `This one has priority ${priority} too.` }];
  report(value, { text: nameOf(block), other: nameOf(first.block), priority }, { related });
};

export default defineRule<Tie>({
  id: "priority-tie",
  severity: "information",
  summary: "Two objectives of one company or team have the same priority.",
  why: "A priority is there for the day on which only one thing can be done. If two share a place, that day brings a quarrel instead of a decision.",
  ignore: "Different people work on them, and they will never meet.",
  sources: [0],
  items: [89],
  examples: [
    {
      bad: `
team forecast: Forecast

  objective calm-monday: Owners start the week knowing what they will earn
    priority: 1
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    kr impact sure: Owners who call the week right from 42% to 70%
    kr business kept: Owners who still pay after a year from 81% to 88%

  objective calm-rent: Owners never learn from a reminder that the rent is due
    priority: «1»
    kr reach early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    kr impact paid: Owners who pay the rent on the day from 64% to 80%
    kr business advised: Owners who come to us through another owner from 9% to 15%
`,
      good: `
team forecast: Forecast

  objective calm-monday: Owners start the week knowing what they will earn
    priority: 1
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    kr impact sure: Owners who call the week right from 42% to 70%
    kr business kept: Owners who still pay after a year from 81% to 88%

  objective calm-rent: Owners never learn from a reminder that the rent is due
    priority: 2
    kr reach early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    kr impact paid: Owners who pay the rent on the day from 64% to 80%
    kr business advised: Owners who come to us through another owner from 9% to 15%
`,
    },
  ],
  reads: "cycle",
  quick: true,
  check: { objective: check, shares: check },
  message: ({ text, other, priority }) =>
    `${quote(text)} has priority ${priority}, and so has ${quote(other)}. If there is time for one of them only, which is it?`,
});

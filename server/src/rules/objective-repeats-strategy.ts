import { defineRule } from "./frame/define.ts";
import { strategiesOf } from "./shared/alignment.ts";
import { isReadable } from "./shared/objectives.ts";
import { restates } from "./shared/restating.ts";
import { quote } from "./shared/wording.ts";

export default defineRule<{ text: string; strategy: string }>({
  id: "objective-repeats-strategy",
  severity: "information",
  summary: "An objective that says what its strategy says.",
  why: "The strategy is the bet, and objectives are what it should make come true next. An objective in the words of the strategy leaves open what is to change in this cycle, and the strategy gets lost behind it.",
  ignore: "The strategy is so young that its whole first step is the bet itself.",
  sources: [4],
  items: [112],
  examples: [
    {
      around: "company objective",
      fixed: false,
      bad: `
objective early: «Show owners what they will earn before their week begins»
  strategy: clarity`,
      good: `
objective early: Owners order on Monday for the week that is really coming
  strategy: clarity`,
    },
  ],
  reads: "workspace",
  check: {
    objective(block, report, context) {
      if (!block.text || !isReadable(block, context)) return;
      const statement = context.statement(block);
      const same = strategiesOf(block, context).find(
        (strategy) => strategy.block.text !== undefined && restates(statement, strategy),
      );
      if (!same) return;
      const { unit, block: other, word } = same;
      const { start, end } = other.text ?? other.head;
      report(
        block.text,
        { text: block.text.value, strategy: word?.text ?? "" },
        { related: [{ unit, start, end, message: "The strategy says it." }] },
      );
    },
  },
  message: ({ text, strategy }) =>
    `${quote(text)} says what the strategy “${strategy}” says. If the bet works, what will be different for people at the end of this cycle? That is the objective.`,
});

import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Span } from "../../../grammar/tree.ts";
import type { Evidence } from "../english/index.ts";
import type { Statement } from "../model/statement.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { asKeyResult, behavioursBehind, hasKeyResult, keyResultLine, lensBehind } from "./shared/flip.ts";
import { addKeyResults, mayAddKeyResults } from "./shared/objective-lines.ts";
import { numberIn, withoutNumber } from "./shared/objective-numbers.ts";
import { judgedObjective } from "./shared/objectives.ts";
import { mayPromise } from "./shared/team-cycle.ts";
import { quote } from "./shared/wording.ts";
import { reword } from "./shared/written-measure.ts";

interface Metric {
  readonly block: Block;
  readonly statement: Statement;
  readonly evidence: readonly Evidence[];
  /** Where a number stands in an objective that is more than a metric. */
  readonly number: Span | undefined;
}

/** The behaviour behind the metric becomes the objective, and the metric a key result. */
const flips = ({ block, statement, evidence }: Metric, context: Context): FixData[] =>
  (mayAddKeyResults(block, context) ? behavioursBehind(statement.text) : []).map((behaviour, index) => ({
    title: `Turn it into what people do: ${behaviour}`,
    preferred: index === 0,
    changes: () => {
      const result = asKeyResult(statement, evidence);
      const line = keyResultLine(lensBehind(statement.text), result);
      return [
        ...(block.text ? [replace(context, block.text, behaviour)] : []),
        ...(hasKeyResult(block, result) ? [] : [addKeyResults(context, block, [line])]),
      ];
    },
  }));

/** The number moves to a key result, and the objective stays. */
const extract = ({ block, statement, number }: Metric, context: Context): FixData[] => {
  const moved = number && withoutNumber(statement, number);
  if (!moved || !mayAddKeyResults(block, context)) return [];
  return [
    {
      title: "Move the number to a key result",
      preferred: true,
      changes: () => [
        ...(block.text ? [reword(block.text, context, moved.objective)] : []),
        addKeyResults(context, block, [`kr: ${moved.keyResult}`]),
      ],
    },
  ];
};

export default defineRule<Metric>({
  id: "objective-metric",
  severity: "warning",
  summary: "An objective that is a bare business metric, or that has a number in it.",
  why: "A number tells when you have arrived, and not where you want to go or for whom. Behind every business metric somebody does something more often, and gladly. Say that in the objective, and let the key results count it.",
  ignore: "The number is part of a name that everybody here uses for the goal.",
  sources: [0],
  items: [21, 25],
  examples: [
    {
      around: "company",
      fixed: true,
      bad: `
objective income: «Increase yearly revenue»
  strategy: clarity

  kr reach early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    owner: @mia
    2026-02-09: 700, confidence 6/10

  kr impact paid: Owners who pay the rent on the day from 64% to 80%
    owner: @mia
    2026-02-09: 66%, confidence 6/10

initiative rent-alarm: The rent stands in the week before
  moves: income.early, income.paid
  status: doing`,
      good: `
objective income: <Customers> come back for more because <what it did for them>
  strategy: clarity

  kr reach early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    owner: @mia
    2026-02-09: 700, confidence 6/10

  kr impact paid: Owners who pay the rent on the day from 64% to 80%
    owner: @mia
    2026-02-09: 66%, confidence 6/10

  kr business: Yearly revenue from <today> to <goal>

initiative rent-alarm: The rent stands in the week before
  moves: income.early, income.paid
  status: doing`,
    },
    {
      around: "team objective",
      fixed: false,
      bad: `
objective sleep: Help «10,000» owners sleep well before the rent is due
  supports: tally.calm-month
  strategy: tally.clarity`,
      good: `
objective sleep: Help owners sleep well before the rent is due
  supports: tally.calm-month
  strategy: tally.clarity`,
    },
  ],
  reads: "block",
  check: {
    objective(block, report, context) {
      const verdict = judgedObjective(block, context);
      if (!block.text || !verdict) return;
      const statement = context.statement(block);
      const { kind, evidence } = verdict;
      if (kind === "business-metric") report(block.text, { block, statement, evidence, number: undefined });
      const number = kind === "good" || kind === "vague" ? numberIn(statement) : undefined;
      if (number) report(sourceSpan(block.text, number), { block, statement, evidence, number });
    },
  },
  message: ({ statement: { text }, number }) =>
    number
      ? `“${text.slice(number.start, number.end)}” is a number, and an objective is easier to love and to remember without one. Say where you want to go, and count it in a key result.`
      : `${quote(text)} names a number to watch. What do people do differently when it moves, and why would they want to? Say that here, and keep the number as a key result.`,
  fixes: ({ data }, context) => {
    if (!mayPromise(1, context.unit, context)) return [];
    return data.number ? extract(data, context) : flips(data, context);
  },
});

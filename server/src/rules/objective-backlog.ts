import type { Block } from "../../../grammar/tree.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { isAgreedOutput, judged } from "./shared/judged.ts";
import { isOpen, keyResultsOf } from "./shared/objectives.ts";
import { mayMoveWork, moveToInitiatives } from "./shared/to-initiative.ts";
import { quote } from "./shared/wording.ts";

interface Backlog {
  readonly text: string;
  readonly outputs: readonly Block[];
  readonly count: number;
}

const outputsOf = (blocks: readonly Block[], context: Context): Block[] =>
  blocks.filter((kr) => !isAgreedOutput(kr) && judged(kr, context)?.kind === "output");

const howMany = (outputs: number, count: number): string =>
  outputs < count ? `${outputs} of ${count}` : count === 2 ? "Both" : `All ${count}`;

export default defineRule<Backlog>({
  id: "objective-backlog",
  severity: "warning",
  summary: "An objective whose key results are mostly things to do or to ship.",
  why: "A list of deliveries is a plan, and plans belong to initiatives. As key results they can all be ticked off while the objective stays as far away as it was, and nobody notices before the quarter is over.",
  ignore: "Others wait for these deliveries: write `risk: dependency` on the objective.",
  sources: [0, 3],
  items: [2, 40],
  examples: [
    {
      around: "company",
      fixed: true,
      bad: `
objective calm-rent: «Owners sleep well before the rent is due»
  strategy: clarity

  kr reach alarm: Launch the rent alarm
    owner: @mia

  kr impact letters: Write the letters for landlords
    owner: @mia

  kr business advised: Owners who come to us through another owner from 9% to 15%
    owner: @mia
    2026-02-09: 10%, confidence 6/10

initiative recommend: A letter that owners can hand on
  moves: calm-rent.advised`,
      good: `
objective calm-rent: Owners sleep well before the rent is due
  strategy: clarity

  kr reach alarm: <what changes, and for whom> from <today> to <goal>
    owner: @mia

  kr impact letters: <what changes, and for whom> from <today> to <goal>
    owner: @mia

  kr business advised: Owners who come to us through another owner from 9% to 15%
    owner: @mia
    2026-02-09: 10%, confidence 6/10

initiative: Rent alarm
  moves: calm-rent.alarm
  owner: @mia

initiative: Letters for landlords
  moves: calm-rent.letters
  owner: @mia

initiative recommend: A letter that owners can hand on
  moves: calm-rent.advised`,
    },
  ],
  reads: "block",
  check: {
    objective(block, report, context) {
      if (!block.text || !isOpen(block, context) || isAgreedOutput(block)) return;
      const all = keyResultsOf(block);
      const outputs = outputsOf(all, context);
      if (outputs.length > 1 && outputs.length * 2 > all.length)
        report(block.text, { text: block.text.value, outputs, count: all.length });
    },
  },
  message: ({ text, outputs, count }) =>
    `${howMany(outputs.length, count)} key results of ${quote(text)} are things to do or to ship, so all of it can be done and nothing has changed. Keep them as initiatives, and ask of each what it is for.`,
  fixes: ({ data: { outputs } }, context) =>
    mayMoveWork(outputs, context)
      ? [
          {
            title: `Move these ${outputs.length} to initiatives, and keep key results for what they change`,
            changes: () => moveToInitiatives(outputs, context),
          },
        ]
      : [],
});

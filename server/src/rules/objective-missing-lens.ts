import type { Block } from "../../../grammar/tree.ts";
import type { Lens } from "../../../grammar/vocabulary.ts";
import { defineRule } from "./frame/define.ts";
import { areSharersKnown } from "./shared/contributions.ts";
import { missingLenses } from "./shared/missing-lenses.ts";
import { addKeyResults, mayAddKeyResults } from "./shared/objective-lines.ts";
import { isOpen } from "./shared/objectives.ts";
import { propertyText } from "./shared/properties.ts";
import { mayPromise } from "./shared/team-cycle.ts";
import { either, quote } from "./shared/wording.ts";

interface Missing {
  readonly text: string;
  readonly block: Block;
  readonly lenses: readonly Lens[];
}

const NAMES: Readonly<Record<Lens, string>> = {
  reach: "reach",
  impact: "customer impact",
  business: "business impact",
};

const QUESTIONS: Readonly<Record<Lens, string>> = {
  reach: "How many people will it reach?",
  impact: "How will they notice that they are served better?",
  business: "And what is it worth to the business?",
};

const STUBS: Readonly<Record<Lens, string>> = {
  reach: "<who does what> from <today> to <goal>",
  impact: "<how well they are served> from <today> to <goal>",
  business: "<what it is worth to the business> from <today> to <goal>",
};

/** Where there is something to find out, or others wait for a delivery, not all can be measured yet. */
const isEarly = (block: Block): boolean =>
  /^(?:understanding|dependency)\b/i.test(propertyText(block, "risk") ?? "");

export default defineRule<Missing>({
  id: "objective-missing-lens",
  severity: "information",
  gap: true,
  summary: "An objective whose reach, customer impact or business impact nobody measures.",
  why: "How many people does it reach, how well are they served, and what is it worth? Each answer keeps the other two honest. What none of the key results looks at is a blind spot, and that is where surprises come from.",
  ignore: "The lens can't be measured within this cycle, and you know what you watch in its place.",
  sources: [0, 3],
  items: [32, 33, 48],
  examples: [
    {
      around: "company",
      fixed: true,
      bad: `
objective calm-rent: «Owners sleep well before the rent is due»
  strategy: clarity

  kr reach early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    owner: @mia
    2026-02-09: 700, confidence 6/10

  kr impact paid: Owners who pay the rent on the day from 64% to 80%
    owner: @mia
    2026-02-09: 66%, confidence 6/10

initiative rent-alarm: The rent stands in the week before
  moves: calm-rent.early, calm-rent.paid
  status: doing`,
      good: `
objective calm-rent: Owners sleep well before the rent is due
  strategy: clarity

  kr reach early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    owner: @mia
    2026-02-09: 700, confidence 6/10

  kr impact paid: Owners who pay the rent on the day from 64% to 80%
    owner: @mia
    2026-02-09: 66%, confidence 6/10

  kr business: <what it is worth to the business> from <today> to <goal>

initiative rent-alarm: The rent stands in the week before
  moves: calm-rent.early, calm-rent.paid
  status: doing`,
    },
  ],
  reads: "workspace",
  check: {
    objective(block, report, context) {
      if (!block.text || !isOpen(block, context) || isEarly(block)) return;
      if (!areSharersKnown(block, context)) return;
      const lenses = missingLenses(block, context);
      if (lenses.length > 0) report(block.text, { text: block.text.value, block, lenses });
    },
  },
  message: ({ text, lenses }) =>
    `No key result of ${quote(text)} looks at ${either(
      lenses.map((lens) => NAMES[lens]),
    )}. ${lenses.map((lens) => QUESTIONS[lens]).join(" ")}`,
  fixes: ({ data: { block, lenses } }, context) => {
    if (!mayAddKeyResults(block, context) || !mayPromise(lenses.length, context.unit, context)) return [];
    const names = lenses.map((lens) => NAMES[lens]);
    const lines = lenses.map((lens) => `kr ${lens}: ${STUBS[lens]}`);
    return [
      {
        title: `Add a key result for ${either(names, "and")}`,
        preferred: true,
        changes: () => [addKeyResults(context, block, lines)],
      },
    ];
  },
});

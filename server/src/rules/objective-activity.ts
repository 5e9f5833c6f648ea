import type { Block } from "../../../grammar/tree.ts";
import { type Role, shippedThing } from "../english/index.ts";
import { spellingOf } from "../model/spelling.ts";
import { declarationOf } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData } from "./frame/define.ts";
import { indentAt, replace } from "./shared/changes.ts";
import { addBehind, hasRoomBehind } from "./shared/moving.ts";
import { judgedObjective, keyResultsOf } from "./shared/objectives.ts";
import { tellingPhrase } from "./shared/telling.ts";
import { quote } from "./shared/wording.ts";

interface Activity {
  readonly block: Block;
  readonly phrase: string;
  readonly by: Role | undefined;
}

const STATES: readonly Role[] = ["released-state", "capability"];
const STEP = "  ";

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whom the work is for, where the sentence says so. */
const whom = (text: string): string => {
  const span = shippedThing(text)?.forWhom;
  return span ? upperFirst(text.slice(span.start, span.end)) : "<who>";
};

/** The key results that the work is to move, as an initiative behind the objective spells them. */
const moved = (block: Block, { unit, view }: Context): string => {
  const names = keyResultsOf(block).flatMap((kr) => {
    const target = declarationOf(unit, kr);
    return (target && spellingOf(view, { unit, block }, target, ["kr"], 2)) ?? [];
  });
  return names.length > 0 ? names.join(", ") : "<the key result that it moves>";
};

/** The objective says what will be different, and the work goes on as an initiative. */
const endState = ({ block }: Activity, context: Context): FixData => ({
  title: "Say what will be different, and keep the work as an initiative",
  changes: () => {
    if (!block.text) return [];
    const text = block.text.value.replace(/\s+/g, " ");
    const indent = indentAt(context.source, block.start);
    return [
      replace(context, block.text, `${whom(text)} <can do what they can't do today>`),
      addBehind(context, block, [
        "",
        `${indent}initiative: ${text}`,
        `${indent}${STEP}moves: ${moved(block, context)}`,
      ]),
    ];
  },
});

export default defineRule<Activity>({
  id: "objective-activity",
  severity: "warning",
  summary: "An objective that says what will be done or built instead of what will be different.",
  why: "Work can be finished without anything getting better. An objective that paints the end state lets the team stop what doesn't lead there and find a shorter way, and it still means something when the plan has changed.",
  ignore: "The delivery itself is what others wait for, and no effect of it can be seen within the cycle.",
  sources: [0, 3],
  items: [18, 30],
  examples: [
    {
      around: "company",
      fixed: true,
      bad: `
objective handbook: «Launch the new rent handbook for shop owners»
  strategy: clarity

  kr reach early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    owner: @mia
    2026-02-09: 700, confidence 6/10

  kr impact paid: Owners who pay the rent on the day from 64% to 80%
    owner: @mia
    2026-02-09: 66%, confidence 6/10

  kr business advised: Owners who come to us through another owner from 9% to 15%
    owner: @mia
    2026-02-09: 10%, confidence 6/10`,
      good: `
objective handbook: Shop owners <can do what they can't do today>
  strategy: clarity

  kr reach early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    owner: @mia
    2026-02-09: 700, confidence 6/10

  kr impact paid: Owners who pay the rent on the day from 64% to 80%
    owner: @mia
    2026-02-09: 66%, confidence 6/10

  kr business advised: Owners who come to us through another owner from 9% to 15%
    owner: @mia
    2026-02-09: 10%, confidence 6/10

initiative: Launch the new rent handbook for shop owners
  moves: handbook.early, handbook.paid, handbook.advised`,
    },
  ],
  reads: "block",
  check: {
    objective(block, report, context) {
      const verdict = judgedObjective(block, context);
      if (!block.text || verdict?.kind !== "activity") return;
      const by = verdict.evidence.find(({ role }) => STATES.includes(role))?.role;
      report(block.text, { block, phrase: tellingPhrase(block.text.value, verdict.evidence), by });
    },
  },
  message: ({ phrase, by }) =>
    `${quote(phrase)} says ${by ? "that something is finished" : "what you will do"}, not what will be different. When it is done, who can do what they can't do today? Let that be the objective, and keep the work as an initiative.`,
  fixes: ({ data }, context) => (hasRoomBehind(context.unit, data.block) ? [endState(data, context)] : []),
});

import type { Block } from "../../../grammar/tree.ts";
import type { Role } from "../english/index.ts";
import { defineRule } from "./frame/define.ts";
import { isAgreedOutput, judged } from "./shared/judged.ts";
import { rewriteFixes } from "./shared/rewrite-fixes.ts";
import { tellingPhrase } from "./shared/telling.ts";
import { toInitiative } from "./shared/to-initiative.ts";
import { quote } from "./shared/wording.ts";

interface Output {
  readonly block: Block;
  readonly phrase: string;
  /** The role of the words that tell most. */
  readonly by: Role | undefined;
}

/** What the telling words say, by their role; the first that is there counts. */
const SAYS: readonly (readonly [Role, string])[] = [
  ["count-of-things", "counts what will be made"],
  ["share-of-work", "counts work that is done"],
  ["released-state", "says that something is finished"],
  ["capability", "says what will be possible"],
  ["verb-of-making", "says what will be made"],
  ["verb-of-work", "says what will be done"],
];
const says = ({ by }: Output): string => SAYS.find(([role]) => role === by)?.[1] ?? "says what will be there";

export default defineRule<Output>({
  id: "kr-output",
  severity: "warning",
  summary: "A key result that names a task or a thing to ship instead of what it changes.",
  why: "You can ship everything on the list and change nothing. A key result says what will be different for people or for the business, so that you notice early when the work does not help, and stay free to try something else.",
  ignore:
    "Others depend on exactly this delivery (write `risk: dependency`), or you can't measure the effect yet and this is the best leading sign (write `leading: yes`).",
  sources: [0, 3, 1],
  items: [40, 41, 42, 55, 58],
  examples: [
    {
      around: "team objective",
      bad: `
objective first-week: Owners know what they will earn in their first week
  supports: tally.calm-month
  strategy: tally.clarity
  owner: @noa

  kr flow: «Launch the new onboarding flow for shop owners by March 31»
    owner: @noa`,
      good: `
objective first-week: Owners know what they will earn in their first week
  supports: tally.calm-month
  strategy: tally.clarity
  owner: @noa

  kr reach flow: Shop owners who finish the new onboarding flow each week from <number> to <number>
    owner: @noa`,
      fixed: true,
    },
    {
      around: "objective",
      bad: "kr impact export: «The export to the tax office is live»",
      good: `
kr impact export: Owners who hand in their taxes without typing a number from 20% to 45%
  owner: @noa
  2026-02-09: 24%, confidence 6/10`,
      fixed: false,
    },
    {
      around: "objective",
      bad: `
kr api: «Release the payments API by 2026-03-01»`,
      good: `
kr api: Release the payments API by 2026-03-01
  owner: @noa
  risk: dependency, the orders team can't begin before it is there
  2026-02-09: on track`,
      fixed: false,
    },
  ],
  reads: "block",
  check: {
    kr(block, report, context) {
      if (!block.text || isAgreedOutput(block)) return;
      const verdict = judged(block, context);
      if (verdict?.kind !== "output") return;
      const roles = verdict.evidence.map(({ role }) => role);
      const by = SAYS.find(([role]) => roles.includes(role))?.[0];
      report(block.text, { block, phrase: tellingPhrase(block.text.value, verdict.evidence), by });
    },
  },
  message: (data) =>
    `${quote(data.phrase)} ${says(data)}, not what it changes. So what will be different, and for whom? Measure that, and keep the work itself as an initiative.`,
  fixes: ({ data }, context) => [...rewriteFixes(data.block, context), ...toInitiative(data.block, context)],
});

import type { Block } from "../../../grammar/tree.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { choices, companyObjectives, containersOf, seesCompanyObjectives } from "./shared/alignment.ts";
import { isReadable } from "./shared/objectives.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

/** What a team can support: the company's objectives, and those of the teams that it is part of. */
const supportable = (context: Context) => {
  const [own, ...above] = containersOf(context);
  const company = companyObjectives(context);
  const teams = above.flatMap((name) => context.view.unitsOf(name));
  const theirs = teams
    .filter(({ page }) => page.head.cycleId === context.head.cycleId)
    .flatMap(({ contribution }) => contribution.declarations)
    .filter(({ kind, unit }) => kind === "objective" && unit.container?.name !== own);
  return [...company, ...theirs.filter((each) => !company.includes(each))];
};

export default defineRule<{ text: string; block: Block }>({
  id: "objective-unaligned",
  severity: "warning",
  gap: true,
  summary: "A team's objective that supports no other objective.",
  why: "A team that can say which objective of the company it helps to come true can also say no to everything else. Without that line nobody sees whether the teams together add up to what the company wants.",
  ignore:
    "The team has a good reason of its own that no objective of the company covers, and everybody has agreed to it.",
  sources: [0],
  items: [86, 101],
  examples: [
    {
      around: "team objective",
      bad: `
objective calm-rent: «Owners sleep well before the rent is due»
  owner: @noa`,
      good: `
objective calm-rent: Owners sleep well before the rent is due
  supports: calm-month
  owner: @noa`,
    },
  ],
  reads: "workspace",
  check: {
    objective(block, report, context) {
      if (context.unit.container?.kind !== "team" || !block.text || !isReadable(block, context)) return;
      if (propertyOf(block, "supports") || propertyOf(block, "promoted")) return;
      if (seesCompanyObjectives(context)) report(block.text, { text: block.text.value, block });
    },
  },
  message: ({ text }) =>
    `${quote(text)} doesn't say which objective it helps to come true. If it serves one of the company's, name it with “supports:”; if it serves none, is it what matters most now?`,
  fixes: ({ data }, context) => choices(data.block, "supports", supportable(context), context),
});

import { fullName } from "../model/resolve.ts";
import { spellingOf } from "../model/spelling.ts";
import type { Declaration, Use } from "../model/unit.ts";
import { kindsOf } from "../model/view.ts";
import { defineRule } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { closesCircle, standsFor } from "./shared/circles.ts";
import { isText, nameSpan, nameText } from "./shared/references.ts";
import { either } from "./shared/wording.ts";

interface Several {
  readonly use: Use;
  readonly text: string;
  readonly targets: readonly Declaration[];
}

export default defineRule<Several>({
  id: "ambiguous-reference",
  severity: "error",
  summary: "A reference may mean two things.",
  why: "Two things of that name stand equally near, and a page never guesses. With its team or objective in front the name means one thing, for people too.",
  ignore: "There is no good reason to. A reference that may mean two things leads to neither.",
  sources: [],
  items: [101],
  examples: [
    {
      around: "company",
      bad: `
objective calm-year: Owners plan a whole year without fear
  strategy: clarity
  owner: @mia

  kr reach planners: Owners who plan their year with us from 120 to 600
    owner: @mia
    2026-02-09: 180, confidence 6/10

  kr impact sure: Plans of a year that come true within a fifth from 30% to 50%
    owner: @mia
    2026-02-09: 34%, confidence 6/10

  kr business orders: Orders of a whole year at once each month from 40 to 90
    owner: @mia
    2026-02-09: 51, confidence 6/10

initiative year-view: The year ahead on one screen
  moves: calm-year.sure, calm-year.orders, «planners»
  status: doing

initiative year-mail: The year ahead by mail in December
  moves: calm-year.planners
  status: planned`,
      good: `
objective calm-year: Owners plan a whole year without fear
  strategy: clarity
  owner: @mia

  kr reach planners: Owners who plan their year with us from 120 to 600
    owner: @mia
    2026-02-09: 180, confidence 6/10

  kr impact sure: Plans of a year that come true within a fifth from 30% to 50%
    owner: @mia
    2026-02-09: 34%, confidence 6/10

  kr business orders: Orders of a whole year at once each month from 40 to 90
    owner: @mia
    2026-02-09: 51, confidence 6/10

initiative year-view: The year ahead on one screen
  moves: calm-year.sure, calm-year.orders, tally.calm-month.planners
  status: doing

initiative year-mail: The year ahead by mail in December
  moves: calm-year.planners
  status: planned`,
    },
  ],
  reads: "workspace",
  quick: true,
  check: {
    section(_tree, report, context) {
      for (const use of context.unit.contribution.uses) {
        const { ambiguous } = context.view.resolveUse(use);
        if (ambiguous.length === 0 || isText(use, context)) continue;
        const related = ambiguous.map(({ unit, block, word }) => {
          const { start, end } = word ?? block.word;
          return { unit, start, end, message: "It may mean this one." };
        });
        const data = { use, text: nameText(use, context), targets: ambiguous };
        report(nameSpan(use.reference), data, { related });
      }
    },
  },
  message: ({ text, targets }) =>
    `“${text}” may mean ${either(targets.map((target) => `“${fullName(target)}”`))}. Which one is meant? Write its full name.`,
  fixes: ({ data, ...found }, context) =>
    data.targets.flatMap((named) => {
      const target = standsFor(data.use.key, named);
      if (closesCircle(context.view, data.use, target)) return [];
      const least = fullName(target).split(".").length;
      const spelling = spellingOf(context.view, data.use, target, kindsOf(data.use), least);
      if (!spelling) return [];
      return [{ title: `Write “${spelling}”`, changes: () => [replace(context, found, spelling)] }];
    }),
});

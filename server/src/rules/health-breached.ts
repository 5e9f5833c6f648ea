import type { Block } from "../../../grammar/tree.ts";
import { type CheckIn, historyOf, latestWith, progressOfBlock } from "../model/history.ts";
import { declarationOf } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { isClosed } from "./shared/phases.ts";
import { canPromote, promoted } from "./shared/promote.ts";
import { propertyOf } from "./shared/properties.ts";
import { hasRoom } from "./shared/team-cycle.ts";
import { quote } from "./shared/wording.ts";

/** The latest check-in of a metric, if it lies outside the bounds. */
const breach = (block: Block, { unit, view }: Context): CheckIn | undefined => {
  const declaration = declarationOf(unit, block);
  if (!declaration) return undefined;
  const progress = progressOfBlock(view, declaration);
  if (progress.state !== "bound" || progress.met) return undefined;
  return latestWith(historyOf(view, declaration), "value");
};

/** Has an objective taken it over? */
const isPromoted = (block: Block, { unit, view }: Context): boolean => {
  const declaration = declarationOf(unit, block);
  const objectives = declaration ? view.referrers(declaration, ["promoted"]) : [];
  return objectives.some((use) => !isClosed(use.unit.page.head) && !propertyOf(use.block, "retired"));
};

export default defineRule<{ text: string; day: string; value: string; block: Block; latest: CheckIn }>({
  id: "health-breached",
  severity: "warning",
  summary: "A health metric is outside its bounds, and no objective takes care of it.",
  why: "A bound that is crossed and not spoken about teaches everyone that it is not meant. Sometimes it is a bad week. Sometimes trust is being lost, and then it deserves the place of an objective until it is back.",
  ignore: "You know the cause, and it will be gone by the next check-in; say so in the entry.",
  sources: [0],
  items: [63, 64, 65],
  examples: [
    {
      fixed: true,
      bad: `
team forecast: Forecast

  health crashes: «Sessions that end in a crash at most 0.5%»
    2026-02-02: 0.4%
    2026-02-09: 1.8%, the new map on old phones
`,
      good: `
team forecast: Forecast

  health crashes: Sessions that end in a crash at most 0.5%
    2026-02-02: 0.4%
    2026-02-09: 1.8%, the new map on old phones

  objective: <who can rely on what again>
    promoted: crashes
    why: <why this now comes before other goals>
    kr reach: <who feels it> from <today> to <goal>
    kr impact: Sessions that end in a crash from 1.8% to 0.5%
    kr business: <what it costs us> from <today> to <goal>
`,
    },
  ],
  reads: "workspace",
  check: {
    health(block, report, context) {
      if (!block.text || isClosed(context.head) || isPromoted(block, context)) return;
      const latest = breach(block, context);
      if (!latest?.value) return;
      const value = latest.text.slice(latest.value.start, latest.value.end);
      report(block.text, { text: block.text.value, day: latest.day, value, block, latest });
    },
  },
  message: ({ text, day, value }) =>
    `${quote(text)} stood at ${value} on ${day}, outside its bounds. Is it one bad week, or is trust being lost? If it will not come back by itself, make it an objective until it does.`,
  fixes: ({ data }, context) =>
    hasRoom(context.unit, context) && canPromote(data.block, context)
      ? [
          {
            title: "Make it an objective until it is back in its bounds",
            changes: () => promoted(data.block, data.latest, context),
          },
        ]
      : [],
});

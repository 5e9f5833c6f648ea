import type { Block } from "../../../grammar/tree.ts";
import { usesIn } from "../model/unit-index.ts";
import { declarationOf } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { holderName } from "./shared/holdings.ts";
import { addFirst } from "./shared/insert.ts";
import { isClosed } from "./shared/phases.ts";
import { propertyOf, propertyText } from "./shared/properties.ts";
import { hasResults, resultsToMove } from "./shared/results-to-move.ts";
import { modeOf, placesOf } from "./shared/team-cycle.ts";
import { quote } from "./shared/wording.ts";

/** Upkeep and discovery are work of their own kind. */
const hasOtherWork = (block: Block, { unit, head, view }: Context): boolean => {
  const mode = modeOf(placesOf("team", holderName(unit, block), view), head);
  return mode === "maintenance" || mode === "discovery";
};

/** Does anything say that it depends on it, and is no work that it depends on itself? */
const isNeeded = (block: Block, { unit, view }: Context): boolean => {
  const declaration = declarationOf(unit, block);
  if (!declaration) return false;
  const own = usesIn(unit, block)
    .filter(({ key }) => key === "depends-on")
    .flatMap((use) => view.resolveUse(use).targets.map((target) => target.block));
  return view.referrers(declaration, ["depends-on"]).some((use) => !own.includes(use.block));
};

const isDropped = (block: Block): boolean => /^dropped\b/i.test(propertyText(block, "status") ?? "");

export default defineRule<{ text: string; block: Block }>({
  id: "initiative-unlinked",
  severity: "warning",
  gap: true,
  summary: "Work that moves no key result of its team.",
  why: "Work beside the goals is a second, silent plan. It takes the same people and the same days, and nobody has weighed it against what was agreed. Either it moves a key result, or it can wait.",
  ignore: "The law, an outage or a promise made earlier asks for it; say so in a note.",
  sources: [0, 1, 2],
  items: [95, 97, 98],
  examples: [
    {
      around: "team",
      bad: `
objective calm-monday: Owners start the week knowing what they will earn
  supports: tally.calm-month
  kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    2026-02-09: 1,400, confidence 6/10
  kr impact sure: Owners who call the week right from 42% to 70%
    2026-02-09: 46%, confidence 6/10
  kr business kept: Owners who still pay after a year from 81% to 88%
    2026-02-09: 83%, confidence 6/10

initiative bank-feed: Bank feed in every account
  moves: calm-monday.openers, calm-monday.sure, calm-monday.kept

initiative sunday-call: «Owners hear on Sunday which sort of week is to come and call it right»
  status: doing`,
      good: `
objective calm-monday: Owners start the week knowing what they will earn
  supports: tally.calm-month
  kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    2026-02-09: 1,400, confidence 6/10
  kr impact sure: Owners who call the week right from 42% to 70%
    2026-02-09: 46%, confidence 6/10
  kr business kept: Owners who still pay after a year from 81% to 88%
    2026-02-09: 83%, confidence 6/10

initiative bank-feed: Bank feed in every account
  moves: calm-monday.openers, calm-monday.sure, calm-monday.kept

initiative sunday-call: Owners hear on Sunday which sort of week is to come and call it right
  moves: calm-monday.sure
  status: doing`,
    },
  ],
  reads: "workspace",
  quick: true,
  check: {
    initiative(block, report, context) {
      if (!block.text || propertyOf(block, "moves") || isDropped(block) || isClosed(context.head)) return;
      if (!hasResults(block, context) || hasOtherWork(block, context) || isNeeded(block, context)) return;
      report(block.text, { text: block.text.value, block });
    },
  },
  message: ({ text }) =>
    `${quote(text)} moves no key result, so nobody can weigh it against what was agreed. Which number should be different when it is done? Name it behind “moves:”. If there is none, why now?`,
  fixes: ({ data }, context) =>
    resultsToMove(data.block, data.text, ["kr"], context).map(({ sentence, spelling, naming }) => ({
      title: `It moves ${quote(sentence)}`,
      changes: () => [...naming, addFirst(context, data.block, `moves: ${spelling}`)],
    })),
});

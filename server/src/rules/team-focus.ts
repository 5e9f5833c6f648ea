import type { Block } from "../../../grammar/tree.ts";
import { defineRule } from "./frame/define.ts";
import { propertyText } from "./shared/properties.ts";
import { teamCycle } from "./shared/team-cycle.ts";
import { quote } from "./shared/wording.ts";

interface Rocks {
  readonly team: string;
  readonly count: number;
  /** Those that were called the focus. */
  readonly chosen: readonly string[];
}

const isFocus = (block: Block): boolean => /^yes\b/i.test(propertyText(block, "focus") ?? "");

export default defineRule<Rocks>({
  id: "team-focus",
  severity: "information",
  packs: ["radical-focus"],
  summary: "A team has more than one objective, and none or several of them is the one big rock.",
  why: "A team that pushes one big thing moves it. With two of equal weight each Monday begins with a choice, and the louder one wins.",
  ignore: "The team is large enough to be two, and each half has its own.",
  sources: [3],
  items: [122],
  examples: [
    {
      bad: `
team «forecast»: Forecast

  objective calm-monday: Owners start the week knowing what they will earn
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    kr impact sure: Owners who call the week right from 42% to 70%
    kr business kept: Owners who still pay after a year from 81% to 88%

  objective calm-rent: Owners never learn from a reminder that the rent is due
    kr reach early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    kr impact paid: Owners who pay the rent on the day from 64% to 80%
    kr business advised: Owners who come to us through another owner from 9% to 15%
`,
      good: `
team forecast: Forecast

  objective calm-monday: Owners start the week knowing what they will earn
    focus: yes
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    kr impact sure: Owners who call the week right from 42% to 70%
    kr business kept: Owners who still pay after a year from 81% to 88%

  objective calm-rent: Owners never learn from a reminder that the rent is due
    kr reach early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    kr impact paid: Owners who pay the rent on the day from 64% to 80%
    kr business advised: Owners who come to us through another owner from 9% to 15%
`,
    },
  ],
  reads: "cycle",
  quick: true,
  check: {
    team(block, report, context) {
      const found = teamCycle(block, context);
      if (!found || !block.name || found.objectives.length < 2) return;
      const chosen = found.objectives.filter((each) => isFocus(each.block));
      if (chosen.length !== 1)
        report(block.name, {
          team: found.team,
          count: found.objectives.length,
          chosen: chosen.map((each) => each.block.text?.value ?? each.name),
        });
    },
  },
  message: ({ team, count, chosen }) =>
    chosen.length > 1
      ? `${team} calls ${chosen.length} objectives its focus: ${chosen.map(quote).join(", ")}. Two big rocks get half a push each. Which one comes first this cycle?`
      : `${team} has ${count} objectives, and none is the one big rock. If only one could succeed, which should it be? Say so with “focus: yes”.`,
});

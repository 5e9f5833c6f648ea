import { defineRule } from "./frame/define.ts";
import { resultsOf, teamCycle } from "./shared/team-cycle.ts";

interface Load {
  readonly team: string;
  readonly objectives: number;
  readonly keyResults: number;
  /** How many objectives are still kept in mind, where there are more; else it is the key results. */
  readonly most: number | undefined;
}

export default defineRule<Load>({
  id: "team-overload",
  severity: "information",
  summary: "A team has more objectives or key results in a cycle than people can keep in mind.",
  why: "A list of goals that nobody remembers decides nothing, and its reviews take a morning. Whoever names three objectives has chosen; whoever names seven has left the choice to every single day.",
  ignore: "Several teams share one name on the page, each with its own few objectives.",
  sources: [0],
  items: [4, 72],
  options: {
    objectives: {
      type: "number",
      default: 3,
      minimum: 1,
      description: "The most objectives of a team in one cycle, shared ones included",
    },
    keyResults: {
      type: "number",
      default: 9,
      minimum: 1,
      description: "The most key results of a team in one cycle",
    },
  },
  examples: [
    {
      options: { objectives: 1 },
      bad: `
team «forecast»: Forecast
  mode: growth

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
  mode: growth

  objective calm-monday: Owners start the week knowing what they will earn
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    kr impact sure: Owners who call the week right from 42% to 70%
    kr business kept: Owners who still pay after a year from 81% to 88%
`,
    },
  ],
  reads: "cycle",
  quick: true,
  check: {
    team(block, report, context) {
      const found = teamCycle(block, context);
      if (!found || !block.name) return;
      const objectives = found.objectives.length + found.shares.length;
      const keyResults = resultsOf([...found.objectives, ...found.shares]).length;
      const { options } = context;
      const most = Number(options.objectives);
      const load = { team: found.team, objectives, keyResults };
      if (objectives > most) report(block.name, { ...load, most });
      // Of one objective alone `objective-kr-count` says it.
      else if (objectives > 1 && keyResults > Number(options.keyResults))
        report(block.name, { ...load, most: undefined });
    },
  },
  message: ({ team, objectives, keyResults, most }) =>
    most
      ? `${team} has ${objectives} objectives in this cycle, more than anybody can recite. Which would you keep if you could keep only ${most}? The others can wait.`
      : `${team} follows ${keyResults} key results in this cycle, and each asks for a check-in every week. Which numbers would you look at first on a Monday? The others can wait, or be guarded as health metrics.`,
});

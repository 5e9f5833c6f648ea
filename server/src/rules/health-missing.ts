import { fold } from "../../../grammar/vocabulary.ts";
import { defineRule } from "./frame/define.ts";
import { cyclesSeen } from "./shared/alignment.ts";
import { heldBy } from "./shared/holdings.ts";
import { teamCycle } from "./shared/team-cycle.ts";

export default defineRule<{ team: string }>({
  id: "health-missing",
  severity: "information",
  gap: true,
  packs: ["one-universe"],
  summary: "A team has objectives, and guards nothing under `health`.",
  why: "Nobody works on what no one measures. What must stay as it is while everything else changes needs a number and a bound of its own, or it becomes the price of the objectives without anyone having chosen that.",
  ignore: "Other teams guard all that this team could break.",
  sources: [0, 2],
  items: [64, 100],
  examples: [
    {
      bad: `
team «forecast»: Forecast

  objective calm-monday: Owners start the week knowing what they will earn
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    kr impact sure: Owners who call the week right from 42% to 70%
    kr business kept: Owners who still pay after a year from 81% to 88%
`,
      good: `
team forecast: Forecast

  objective calm-monday: Owners start the week knowing what they will earn
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    kr impact sure: Owners who call the week right from 42% to 70%
    kr business kept: Owners who still pay after a year from 81% to 88%

  health speed: Forecasts that are there within two seconds at least 99%
`,
    },
  ],
  reads: "cycle",
  quick: true,
  check: {
    team(block, report, context) {
      const found = teamCycle(block, context);
      if (!found || !block.name || found.objectives.length + found.shares.length === 0) return;
      const name = fold(block.name.text);
      const guards = cyclesSeen(context.head).some(
        (cycleId) => heldBy(context.view, "health", cycleId, name).length > 0,
      );
      if (!guards) report(block.name, { team: found.team });
    },
  },
  message: ({ team }) =>
    `${team} has objectives and guards nothing. What must not get worse while you work on them? Two or three “health” lines with a bound are enough.`,
});

import { byPlace } from "../model/page-state.ts";
import type { Declaration } from "../model/unit.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { supportedBy } from "./shared/alignment.ts";
import { priorityOf } from "./shared/holdings.ts";
import { teamCycle } from "./shared/team-cycle.ts";
import { quote } from "./shared/wording.ts";

const rank = ({ block }: Declaration): number => priorityOf(block) ?? Number.MAX_VALUE;

const servesCompany = ({ unit, block }: Declaration, { view }: Context): boolean =>
  supportedBy(block, { unit, view }).some((target) => target.unit.container?.kind === "company");

const textOf = ({ block, name }: Declaration): string => block.text?.value ?? name;

export default defineRule<{ team: string; local: string; company: string }>({
  id: "team-local-first",
  severity: "information",
  packs: ["strategy-communication"],
  summary: "A team puts an objective of its own before one that serves the company.",
  why: "What stands first gets the time. When the extras stand first, the objective that others count on gets what is left, and nobody decided that.",
  ignore: "The extra has to be done first so that the company's objective can succeed at all.",
  sources: [0],
  items: [87],
  examples: [
    {
      around: "teams",
      bad: `
team «forecast»: Forecast

  objective own-words: Owners read their numbers in their own words
    strategy: tally.clarity
    kr reach readers: Owners who read the whole forecast each week from 400 to 1,100
      2026-02-09: 500, confidence 6/10
    kr impact told: Owners who can tell what last week was like from 35% to 60%
      2026-02-09: 41%, confidence 6/10
    kr business referred: Owners who come to us through another owner from 9% to 15%
      2026-02-09: 10%, confidence 6/10

  objective calm-monday: Owners start the week knowing what they will earn
    supports: tally.calm-month
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
      2026-02-09: 1,400, confidence 6/10
    kr impact sure: Owners who call the week right from 42% to 70%
      2026-02-09: 50%, confidence 6/10
    kr business kept: Owners who still pay after a year from 81% to 88%
      2026-02-09: 83%, confidence 6/10

  initiative bank-feed: Bank feed in every account
    moves: openers, sure, kept, readers, told, referred
`,
      good: `
team forecast: Forecast

  objective own-words: Owners read their numbers in their own words
    supports: calm-monday
    priority: 2
    kr reach readers: Owners who read the whole forecast each week from 400 to 1,100
      2026-02-09: 500, confidence 6/10
    kr impact told: Owners who can tell what last week was like from 35% to 60%
      2026-02-09: 41%, confidence 6/10
    kr business referred: Owners who come to us through another owner from 9% to 15%
      2026-02-09: 10%, confidence 6/10

  objective calm-monday: Owners start the week knowing what they will earn
    supports: tally.calm-month
    priority: 1
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
      2026-02-09: 1,400, confidence 6/10
    kr impact sure: Owners who call the week right from 42% to 70%
      2026-02-09: 50%, confidence 6/10
    kr business kept: Owners who still pay after a year from 81% to 88%
      2026-02-09: 83%, confidence 6/10

  initiative bank-feed: Bank feed in every account
    moves: openers, sure, kept, readers, told, referred
`,
    },
  ],
  reads: "workspace",
  quick: true,
  check: {
    team(block, report, context) {
      const found = teamCycle(block, context);
      if (!found || !block.name || found.objectives.length < 2) return;
      const ranked = found.objectives.toSorted((a, b) => rank(a) - rank(b) || byPlace(a, b));
      const serving = ranked.findIndex((each) => servesCompany(each, context));
      const [local, company] = [ranked[0], ranked[serving]];
      if (serving < 1 || !local || !company) return;
      const data = { team: found.team, local: textOf(local), company: textOf(company) };
      const place = { unit: local.unit, start: local.block.head.start, end: local.block.head.end };
      report(block.name, data, { related: [{ ...place, message: "It stands first." }] });
    },
  },
  message: ({ team, local, company }) =>
    `${team} puts ${quote(local)} before ${quote(company)}, which the company counts on. If time runs out, which one would you drop? Put the other one first, or say it with “priority:”.`,
});

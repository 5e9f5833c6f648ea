import { defineRule } from "./frame/define.ts";
import { companyObjectives } from "./shared/alignment.ts";
import { isLaunched } from "./shared/phases.ts";
import { companyIn, teamCycle } from "./shared/team-cycle.ts";

export default defineRule<{ team: string; company: string; cycle: string }>({
  id: "company-objectives-missing",
  severity: "information",
  summary: "A team launched objectives in a cycle in which the company has none.",
  why: "Teams can only serve what has been chosen. Where the company says nothing first, every team guesses, and the guesses rarely add up.",
  ignore: "The company keeps its objectives outside this workspace.",
  sources: [0],
  items: [88],
  examples: [
    {
      bad: `
=== company.okr
company tally: Tally
  mission: Every shop owner knows where they stand
=== forecast.okr
cycle: 2026-Q1
phase: launched

team «forecast»: Forecast
  part-of: tally

  objective calm-monday: Owners start the week knowing what they will earn
    promoted: crashes because nobody trusts a forecast that crashes
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
      2026-02-09: 1,400, confidence 6/10
    kr impact sure: Owners who call the week right from 42% to 70%
      2026-02-09: 50%, confidence 6/10
    kr business kept: Owners who still pay after a year from 81% to 88%
      2026-02-09: 83%, confidence 6/10

  health crashes: Sessions that end in a crash at most 0.5%

  initiative bank-feed: Bank feed in every account
    moves: openers, sure, kept
`,
      good: `
=== company.okr
company tally: Tally
  mission: Every shop owner knows where they stand
=== 2026.okr
cycle: 2026

company tally

  objective calm-year: Owners plan a month ahead without fear
    strategy: clarity
    kr reach planners: Owners who plan their month with us from 1,200 to 3,000
    kr impact exact: Plans that come true within a tenth from 40% to 65%
    kr business stay: Owners who stay for a second year from 71% to 80%

  strategy clarity: Show owners what they will earn before the week begins
    start: Every screen begins with the week ahead
    link: https://example.com/clarity
=== forecast.okr
cycle: 2026-Q1
phase: launched

team forecast: Forecast
  part-of: tally

  objective calm-monday: Owners start the week knowing what they will earn
    supports: tally.calm-year
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
      2026-02-09: 1,400, confidence 6/10
    kr impact sure: Owners who call the week right from 42% to 70%
      2026-02-09: 50%, confidence 6/10
    kr business kept: Owners who still pay after a year from 81% to 88%
      2026-02-09: 83%, confidence 6/10

  initiative bank-feed: Bank feed in every account
    moves: openers, sure, kept
`,
    },
  ],
  reads: "workspace",
  quick: true,
  check: {
    team(block, report, context) {
      const { head, view } = context;
      if (!isLaunched(head) || !block.name) return;
      const found = teamCycle(block, context);
      if (!found || found.objectives.length === 0 || companyObjectives(context).length > 0) return;
      const company = companyIn(view);
      if (company)
        report(block.name, {
          team: found.team,
          company: company.block.text?.value ?? company.name,
          cycle: head.cycle?.id ?? "this cycle",
        });
    },
  },
  message: ({ team, company, cycle }) =>
    `${team} has launched its objectives for ${cycle}, and ${company} has none there. What should all teams pull towards? One or two objectives of the company give every team something to serve.`,
});

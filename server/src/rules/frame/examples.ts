/**
 * What stands around the examples of rules so that they are whole pages: a small company in good health. A line `@@`
 * is where the example goes, with the indentation of that line. No rule of the recommended pack finds anything in it.
 */
export const EXAMPLE_TODAY = "2026-02-09";

const HEAD = "cycle: 2026-Q1\nphase: launched\n";

const COMPANY = `
company tally: Tally
  mission: Every shop owner knows where they stand

  strategy clarity: Show owners what they will earn before the week begins
    doc: strategy/clarity.md
    start: Every screen begins with the week ahead
    stop: Reports about the month that has passed
    stalled: Half of the owners still learn from the bank what they earned

  objective calm-month: Owners plan a month ahead without fear
    strategy: clarity
    owner: @mia
    hypothesis: Owners who see a month ahead stay, because no bill surprises them
    reviewed-by: @noa

    kr reach planners: Owners who plan their month with us from 1,200 to 3,000
      owner: @mia
      2026-02-09: 1,500, confidence 6/10

    kr impact exact: Plans that come true within a tenth from 40% to 65%
      owner: @mia
      2026-02-09: 46%, confidence 6/10

    kr business stay: Owners who stay for a second year from 71% to 80%
      owner: @mia
      2026-02-09: 72%, confidence 6/10

  initiative month-view: The month ahead on one screen
    moves: calm-month.planners, calm-month.exact, calm-month.stay
    status: doing

  health crashes: Sessions that end in a crash at most 0.5%
    2026-02-09: 0.3%
`;

const TEAM = `
team forecast: Forecast
  mode: growth
  part-of: tally
  lead: @noa
`;

const WORK = `
  initiative bank-feed: Bank feed in every account
    moves: calm-monday.openers, calm-monday.kept@moves@
    status: doing
`;

const OBJECTIVE = `
  objective calm-monday: Owners start the week knowing what they will earn
    supports: tally.calm-month
    strategy: tally.clarity
    owner: @noa
    hypothesis: Owners who know their week on Monday order less and sleep more

    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
      owner: @noa
      2026-02-09: 1,400, confidence 6/10
`;

/** Three key results for an objective whose head is the example, and the work that moves them. */
const THREE = `
    kr reach early: Owners who see the rent coming two weeks ahead from 600 to 1,800
      owner: @noa
      2026-02-09: 700, confidence 6/10

    kr impact paid: Owners who pay the rent on the day from 64% to 80%
      owner: @noa
      2026-02-09: 66%, confidence 6/10

    kr business advised: Owners who come to us through another owner from 9% to 15%
      owner: @noa
      2026-02-09: 10%, confidence 6/10

  initiative rent-alarm: The rent stands in the week before
    moves: early, paid, advised
    status: doing
`;

const DOCUMENT = `# Clarity

## Why

Owners open a shop because they love what they sell, and they close it because they were surprised by a bill. In forty
interviews nobody asked for another report about the past. They asked what they will earn this week, and whether they
can pay the supplier on Friday. Half of them learn it from the bank, days too late to change anything.

## What we believe

An owner who sees the week ahead on Sunday evening orders less, sells more of what is there and sleeps. We believe so
because the sixty owners of our trial ordered a tenth less than their neighbours and kept their prices. If we are wrong,
the first thing to show it will be that they open the forecast once and never again.

## What we decided against

We could have built better reports, as all others do, or lent money against future sales. Reports come too late, and
lending earns us money from the fear that we want to take away. We come back to the question when half of the owners
plan a month ahead.
`;

const files = (page: string): string => `=== strategy/clarity.md\n${DOCUMENT}=== page.okr\n${HEAD}${page}`;

/** The objective of a cycle that is over, with three key results. */
const CLOSED = (cycle: string, keyResults: string): string => `=== ${cycle}.okr
cycle: ${cycle}
phase: closed

company tally

  objective calm-month: Owners plan a month ahead without fear
    strategy: clarity
    owner: @mia
    reviewed-by: @noa
    learned: A plan that takes an evening is made once and never again
${keyResults}`;

const QUARTERS = [
  CLOSED(
    "2025-Q3",
    `
    kr reach first: Owners who make their first plan each month from 100 to 400
      owner: @mia
      2025-09-22: 310, confidence 5/10
      grade: 0.7

    kr impact quick: Median time to plan a month from 60 minutes to 40 minutes
      owner: @mia
      2025-09-22: 47 minutes, confidence 5/10
      grade: 0.6

    kr business trial: Owners who pay after the trial from 21% to 30%
      owner: @mia
      2025-09-22: 24%, confidence 3/10
      grade: 0.3
`,
  ),
  CLOSED(
    "2025-Q4",
    `
    kr reach weekly: Owners who look at their plan every week from 300 to 900
      owner: @mia
      2025-12-15: 720, confidence 6/10
      grade: 0.7

    kr impact quick: Median time to plan a month from 47 minutes to 30 minutes
      owner: @mia
      2025-12-15: 32 minutes, confidence 7/10
      grade: 0.9

    kr business income: Monthly income from plans from €20k to €30k
      owner: @mia
      2025-12-15: €24k, confidence 3/10
      grade: 0.4
`,
  ),
].join("");

const LASTING = `=== company.okr
company tally: Tally
  mission: Every shop owner knows where they stand

  strategy clarity: Show owners what they will earn before the week begins
    doc: strategy/clarity.md
    start: Every screen begins with the week ahead
    stop: Reports about the month that has passed
    stalled: Half of the owners still learn from the bank what they earned

  health crashes: Sessions that end in a crash at most 0.5%
    2026-02-09: 0.3%
`;

/** The pages around an example, by name. */
export const AROUND: Readonly<Record<string, string>> = {
  teams: files(`${COMPANY}\n@@\n`),
  company: files(`${COMPANY}\n  @@\n`),
  team: files(`${COMPANY}${TEAM}\n  @@\n`),
  /** Two cycles are over, and the company's objective goes on in a third. */
  cycles: `${LASTING}${QUARTERS}${files("\ncompany tally\n\n  @@\n")}`,
  "company objective": files(`${COMPANY}\n  @@\n${THREE}`),
  "team objective": files(`${COMPANY}${TEAM}\n  @@\n${THREE}`),
  objective: files(
    `${COMPANY}${TEAM}${OBJECTIVE}\n    @@\n\n    kr business kept: Owners who still pay after a year from 81% to 88%\n      owner: @noa\n      2026-02-09: 83%, confidence 6/10\n${WORK}`,
  ),
};

/** The key results of an example with a name: the work around it moves them, too. */
const movedIn = (snippet: string): string =>
  [
    ...snippet
      .replace(/[«»]/g, "")
      .matchAll(/^kr(?: (?:reach|impact|business))? (?!(?:reach|impact|business):)([\w-]+):/gm),
  ]
    .map(([, name]) => `, calm-monday.${name}`)
    .join("");

/** A whole example: its files in one string, with the marks of what is underlined. */
export const wholeExample = (snippet: string, around: string | undefined): string => {
  const text = snippet.replace(/^\n/, "");
  if (around === undefined) return text;
  const page = AROUND[around] ?? "@@";
  return page
    .replace(/^( *)@@$/m, (_slot, indent: string) => text.replace(/^(?=.)/gm, indent).trimEnd())
    .replace("@moves@", movedIn(text));
};

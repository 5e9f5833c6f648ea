/** What pages by chance are made of: sentences as people write them, the good ones and those that rules speak about. */

export const OBJECTIVES = [
  "Owners start the week knowing what they will earn",
  "Owners sleep well before the rent is due",
  "Market stalls know by noon what to bring next week",
  "New owners feel at home in their first week",
  "Families find the shop that is open now",
  "Suppliers are paid before they have to ask",
  "Owners hear of us from other owners",
  "Plan a month ahead without fear",
];

export const ODD_OBJECTIVES = [
  "Launch the new forecast for all shops",
  "Migrate every account to the new ledger by March 31",
  "Build a world-class onboarding",
  "Increase revenue",
  "Reduce churn by 20%",
  "Grow monthly active owners from 10k to 20k",
  "Help 10,000 owners sleep well before the rent is due",
  "Maintain the availability of the bank feed",
  "Keep our customers happy",
  "Be the best team",
  "Work better together and improve quality",
  "Owners trust the forecast. We believe that trust comes from ranges, because a number that is wrong once is never read again",
  "Owners pay the rent on the day because they saw it coming two weeks ago and had put the money aside",
  "Show owners what they will earn before the week begins",
  "Plans that come true within a tenth",
  "",
];

/** What a key result measures, and two values of it. */
export const METRICS: readonly (readonly [metric: string, from: string, to: string, now: string])[] = [
  ["Owners who open the forecast before noon on Monday", "900", "2,500", "1,400"],
  ["Owners who call the week right", "42%", "70%", "51%"],
  ["Owners who still pay after a year", "81%", "88%", "83%"],
  ["Median time to open the forecast", "40 seconds", "10 seconds", "31 seconds"],
  ["Monthly income from plans", "€20k", "€30k", "€24k"],
  ["Orders that are sold before they spoil", "71%", "84%", "74%"],
  ["Questions answered within a day", "80%", "90%", "93%"],
  ["Owners who order from the forecast", "12%", "30%", "15%"],
  ["Share of owners ordering from our forecast", "12%", "20%", "15%"],
  ["NPS of those who order with us", "31", "44", "35"],
  ["Sessions that end in a crash", "0.9%", "0.3%", "0.8%"],
  ["Stalls that ask for a forecast", "0", "40", "12"],
  ["Newsletter sign-ups", "1,000", "5,000", "1,200"],
  ["Page views of the forecast", "10k", "50k", "12k"],
  ["Median cycle time of a story", "9 days", "4 days", "8 days"],
  ["Response time of support", "6 h", "1 h", "5 h"],
];

export const TASKS = [
  "Launch the new onboarding flow for shop owners by March 31",
  "The export to the tax office is live",
  "Release the payments API by 2026-03-01",
  "Hire three engineers",
  "Write the guide for market stalls",
  "Migrate 100% of the accounts to the new ledger",
  "Run 5 interviews with owners each week",
  "Integrate with QuickBooks and Xero",
  "Finish the security audit by the end of Q1",
  "Hold two events for suppliers",
  "All tests are automated",
  "SOC 2 certificate by June",
];

export const UNMEASURED = [
  "Increase the number of owners who plan",
  "Improve satisfaction of suppliers",
  "Fewer complaints about late orders",
  "Maintain the availability of the bank feed at 99.9%",
  "Keep churn below 3%",
  "Uptime stays at 99.9%",
  "10,000 followers",
  "Owners like us",
  "Plans of a year that come true",
  "No bonus below 90% attainment",
  "",
];

export const WORK = [
  "Bank feed in every account",
  "One-tap order",
  "The month ahead on one screen",
  "Forecast by mail on Sunday evening",
  "Owners hear on Sunday which sort of week is to come",
];

export const HEALTHS = [
  "Sessions that end in a crash at most 0.5%",
  "Questions answered on the same day at least 95%",
  "Availability of the bank feed at least 99.9%",
  "Owners who still pay after a year at least 80%",
];

export const TEXTS = [
  "Agreed with the shop owners in December",
  "Owners who know their week on Monday order less and sleep more",
  "A fifth of the yearly bonus depends on this",
  "The bank feed is late, so we wait",
  "<why>",
  "TBD",
];

export const PEOPLE = ["@mia", "@noa", "@ada", "@sam, @kim", "Ana Ruiz", "mia@tally.example"];

/** Lines that stand where they shouldn't, or as nobody reads them. */
export const SLIPS = [
  "onwer: @mia",
  "Owner: @noa",
  "NOTE: Read with the owners",
  "- **Note**: Read with the owners",
  "statu: doing",
  "status: plannned",
  "due: 03/04/2026",
  "due: 30 February",
  "priority: high",
  "phase: lunched",
  "cycle: Q1 2026",
  "commit: @noa ask twenty owners",
  "due: 2026-03-01",
  "doc: strategy/clarty.md",
  "doc: strategy/clarity.md#what-we-belief",
  "doc: strategy/new.md",
  "link: https://example.com/a b",
  "supports: tally.calm-mnth",
  "supports: tally.calm-month.exact",
  "depends-on: price-list",
  "moves: calm-month",
  "grade: 70",
  "members: @mia",
  "- Owners who ask by message from 40 to 120",
  "* 30 stalls at 5 markets",
  "We will talk about this in March",
  "Key results",
  "| Metric | Baseline | Target |",
  "### Objective: Owners trust the week",
  "# okr-ignore kr-outptu: a reason",
  "# okr-ignore kr-output",
  "# okr-ignore kr-health: they asked for it",
  "# okr-ignore-file objective-long: we like it",
  "# a comment",
  "KR 1.2: Owners who call from 10 to 20",
  "O2 - Owners are at ease",
  "health Questions answered within an hour",
  "kr Owners who pay on the day from 64% to 80%",
  "objective",
  "team",
  "<<<<<<< HEAD",
  "strategy: Be near",
  "why the market is the place",
  "From: 10",
];

/** What people paste from documents, and the page that it becomes. Each stands as it comes out of its program. */
import { becomes } from "../../kit/refactorings.ts";

describe("A paste", () => {
  it("from a Markdown document, with headings and numbers", () =>
    becomes(
      `
‸# Search team OKRs – Q1 2026

## Objective 1: Cooks find a dinner in a minute

**Owner:** Mia Santos

### Key Results
- **KR1:** Searches that end in a recipe from 41% to 60%
- **KR2:** Median time to a recipe from 90 seconds to 45 seconds
- KR3 - Cooks who search each week from 12k to 20k

### Initiatives
1. [ ] Voice search ([SRCH-12](https://jira.example/SRCH-12))
2. [x] Recipes by what is in the fridge

## Objective 2: Cooks trust what we suggest

- KR1: Suggestions that are cooked from 8% to 15%
- KR2: Cooks who hide a suggestion at most 3%
`,
      `
# Search team OKRs – Q1 2026
cycle: 2026-Q1

team search: Search

  objective: Cooks find a dinner in a minute
    owner: Mia Santos

    kr: Searches that end in a recipe from 41% to 60%

    kr: Median time to a recipe from 90 seconds to 45 seconds

    kr: Cooks who search each week from 12k to 20k

  objective: Cooks trust what we suggest
    kr: Suggestions that are cooked from 8% to 15%
    kr: Cooks who hide a suggestion at most 3%

  initiative: Voice search
    link: https://jira.example/SRCH-12

  initiative: Recipes by what is in the fridge
`,
    ));

  it("from Google Docs, with tabs and round bullets", () =>
    becomes(
      `
‸Q2 2026 Objectives & Key Results
●\tCooks plan their whole week with us
\t○\tCooks who plan seven dinners from 9% to 25%
\t○\tWeeks planned before Monday from 1,200 to 4,000
\t\t■\tCounted on Sunday night
●\tCooks throw less food away
\t○\tHouseholds that say they throw away less from 20% to 45%
`,
      `
# Q2 2026 Objectives & Key Results
cycle: 2026-Q2

objective: Cooks plan their whole week with us
  kr: Cooks who plan seven dinners from 9% to 25%

  kr: Weeks planned before Monday from 1,200 to 4,000
    note: Counted on Sunday night

objective: Cooks throw less food away
  kr: Households that say they throw away less from 20% to 45%
`,
    ));

  it("from Word, with its bullets and an “o” for the second level", () =>
    becomes(
      `
‸·\tShops open a second till without a call
o\tTills opened without help from 35% to 70%
o\tMinutes until the first sale from 48 to 20
·\tShops sleep well before inventory
o\tInventories that match from 82% to 95%
`.replace(/^o\t/gm, "\to\t"),
      `
objective: Shops open a second till without a call
  kr: Tills opened without help from 35% to 70%
  kr: Minutes until the first sale from 48 to 20

objective: Shops sleep well before inventory
  kr: Inventories that match from 82% to 95%
`,
    ));

  it("from a Confluence page, with a table that groups key results by objective", () =>
    becomes(
      `
‸Team: Payments
Quarter: Q3 2026

| Objective | Key Result | Baseline | Target | Owner | Status |
| --- | --- | --- | --- | --- | --- |
| O1: Shops get their money the same day | KR1.1 Payouts on the day of the sale | 40% | 85% | @ravi | On track |
| | KR1.2 Shops that ask where their money is | 310 | 100 | @lena | At risk |
| O2: Nobody pays twice | KR2.1 Double charges each month | 42 | 5 | @ravi | |
`,
      `
cycle: 2026-Q3

team payments: Payments

  objective: Shops get their money the same day
    kr: Payouts on the day of the sale from 40% to 85%
      owner: @ravi
      note: Status: On track

    kr: Shops that ask where their money is from 310 to 100
      owner: @lena
      note: Status: At risk

  objective: Nobody pays twice
    kr: Double charges each month from 42 to 5
      owner: @ravi
`,
    ));

  it("from Notion, with toggles, check boxes and numbers in lines of their own", () =>
    becomes(
      `
‸# 🎯 Objectives

- **New riders feel safe on their first ride**
    - [ ] First rides without a fall
        - Baseline: 91%
        - Target: 98%
        - Owner: Ana
    - [ ] Riders who come back within a week
        - Baseline: 22%
        - Target: 35%
    - Why: Half of those who never return fell on their first ride
`,
      `
objective: New riders feel safe on their first ride
  why: Half of those who never return fell on their first ride

  kr: First rides without a fall from 91% to 98%
    owner: Ana

  kr: Riders who come back within a week from 22% to 35%
`,
    ));
});

/** What people paste of mails, sheets and notes, and the page that it becomes. */
import assert from "node:assert/strict";
import { becomes, offered, refactors } from "../../kit/refactorings.ts";

describe("Pasted lines", () => {
  it("of short labels, one a line", () =>
    becomes(
      `
cycle: 2026-Q1

team tills: Tills

‸O1: Shops open without us
KR1.1: Tills set up alone from 35% to 70%
KR1.2: Calls on the first day from 3.1 to 1 a shop
Owner: @ravi
That is what the board asked for.

O2 – Shops stay open
KR2.1 – Hours closed by us from 14 to 2 a month
`,
      `
cycle: 2026-Q1

team tills: Tills

  objective: Shops open without us
    note: That is what the board asked for.

    kr: Tills set up alone from 35% to 70%

    kr: Calls on the first day from 3.1 to 1 a shop
      owner: @ravi

  objective: Shops stay open
    kr: Hours closed by us from 14 to 2 a month
`,
    ));

  it("with things said twice, and with what has no place of its own", () =>
    becomes(
      `
cycle: 2026-Q1

team tills: Tills

‸Quarter: spring and a bit
Team: The shops of the north
Goals (agreed with the board)
- Shops <open or close> without us
  KR1: Tills set up alone
  Baseline: 35%
  Current: 40%
  Target: 70%
  Owner: @ravi
  DRI: @noor
`,
      `
cycle: 2026-Q1

team tills: Tills

  # Goals (agreed with the board)
  # Quarter: spring and a bit
  # Team: The shops of the north

  objective: Shops <open or close> without us
    kr: Tills set up alone from 35% to 70%
      owner: @ravi
      note: Current: 40%
      note: owner: @noor
`,
    ));

  it("of two lists that stand below one another", () =>
    becomes(
      `
‸Objectives
- Shops open without us
Key results
- Tills set up alone from 35% to 70%
- Calls on the first day from 3 to 1
`,
      `
objective: Shops open without us
  kr: Tills set up alone from 35% to 70%
  kr: Calls on the first day from 3 to 1
`,
    ));

  it("from an e-mail, with a greeting and lines that were wrapped", () =>
    becomes(
      `
‸Hi all,

here are our goals for Q4 2026:

Nurses finish their shift on time
 - Shifts that end within ten minutes of the plan go
   from 54% to 80%
 - Forms filled in after the shift from 7 to 2
Nurses know their patients by name
 * Handovers without a call back from 61% to 85%

Best,
Noor
`,
      `
# Hi all,
# here are our goals for Q4 2026:
cycle: 2026-Q4

objective: Nurses finish their shift on time
  kr: Shifts that end within ten minutes of the plan go from 54% to 80%
  kr: Forms filled in after the shift from 7 to 2

objective: Nurses know their patients by name
  note: Best,
  note: Noor

  kr: Handovers without a call back from 61% to 85%
`,
    ));

  it("of rows of which some have no label", () =>
    becomes(
      `
‸| What | Goal | Before | After |
| O1 | Shops open | | |
| KR1 | Tills alone | 3 | 7 |
| Total | | 12 | |
`,
      `
objective: Shops open
  kr: Tills alone from 3 to 7
    note: Total, 12
`,
    ));

  it("of rows from a sheet, with labels in the first column", () =>
    becomes(
      `
‸O1\tMenders can plan their month
KR1\tMenders with work in every week\t140\t220
KR2\tMenders who call their weeks steady\t34%\t60%
O2\tOwners come back
KR1\tOwners who send another piece within 60 days\t11%\t16%\t@dele
`,
      `
objective: Menders can plan their month
  kr: Menders with work in every week from 140 to 220
  kr: Menders who call their weeks steady from 34% to 60%

objective: Owners come back
  kr: Owners who send another piece within 60 days from 11% to 16%
    note: @dele
`,
    ));

  it("of an outline with numbers, in a team and beside what is there", () =>
    becomes(
      `
cycle: 2026-Q1

team brand: Brand
  lead: @kim

  objective known: Owners know us
    kr: Owners who name us first from 4% to 9%

‸1. Owners talk about us
1.1 Owners who tell another owner from 9% to 20%
1.2. Reviews each month from 40 to 120
2. Owners are proud of a mended jacket
2.1 Pictures of mended jackets each week from 3 to 30
`,
      `
cycle: 2026-Q1

team brand: Brand
  lead: @kim

  objective known: Owners know us
    kr: Owners who name us first from 4% to 9%

  objective: Owners talk about us
    kr: Owners who tell another owner from 9% to 20%
    kr: Reviews each month from 40 to 120

  objective: Owners are proud of a mended jacket
    kr: Pictures of mended jackets each week from 3 to 30
`,
    ));

  it("of labels that stand in lines of their own", () =>
    becomes(
      `
‸Our goals for the spring:

Objective 1
Make checkout effortless
Key result 1
Checkouts that are finished from 61% to 75%
Key result 2
Seconds to pay from 90 to 40

Objective 2
Make returns painless
Key result 1
Returns without a call from 40% to 80%
`,
      `
# Our goals for the spring:

objective: Make checkout effortless
  kr: Checkouts that are finished from 61% to 75%
  kr: Seconds to pay from 90 to 40

objective: Make returns painless
  kr: Returns without a call from 40% to 80%
`,
    ));

  it("with a table below each heading, quotes, and a line in italics", () =>
    becomes(
      `
‸## Riders get home faster
_Owner: Priya_
> Discussed with the board on Jan 12

| # | KR | From | To | DRI |
|---|----|------|----|-----|
| 1 | Median trip time | 31 minutes | 26 minutes | Ana |
| 2 | Trips that arrive on time | 71% | 85% | Ben |

## Health metrics
* Trips without an accident at least 99.99%
`,
      `
objective: Riders get home faster
  owner: Priya
  note: Discussed with the board on Jan 12

  kr: Median trip time from 31 minutes to 26 minutes
    owner: Ana

  kr: Trips that arrive on time from 71% to 85%
    owner: Ben

health: Trips without an accident at least 99.99%
`,
    ));

  it("of key results alone goes below the objective that stands there", () =>
    becomes(
      `
objective: Owners talk about us
  owner: @kim

• Owners who tell ‸another owner from 9% to 20%
• Reviews each month from 40 to 120 (Owner: Kim)
`,
      `
objective: Owners talk about us
  owner: @kim

  kr: Owners who tell another owner from 9% to 20%
  kr: Reviews each month from 40 to 120
    owner: Kim
`,
    ));

  it("may be chosen by a selection, so that what stands below is left alone", () =>
    refactors(
      `
«- Owners talk about us
  - Reviews each month from 40 to 120»
- Ask Kim about the budget
`,
      "Read what was pasted as 1 objective and 1 key result",
      `
objective: Owners talk about us
  kr: Reviews each month from 40 to 120
- Ask Kim about the budget
`,
    ));

  it("isn’t seen where everything is of the language", () => {
    assert.deepEqual(
      offered("# Kim's page\nobjective: Owners ‸talk about us\n  kr: Reviews from 4 to 12\n"),
      [],
    );
    assert.deepEqual(offered("# Kim's ‸page\nobjective: Owners talk about us\n\nnonsense here\n"), []);
  });
});

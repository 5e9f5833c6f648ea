import assert from "node:assert/strict";
import { offered, refactors } from "../../kit/refactorings.ts";

const TITLE = "Adopt it as an objective of Tally";

describe("Adopting a candidate", () => {
  it("begins a page of the cycle where the company's is of none", () =>
    refactors(
      `
      === company.okr
      company tally: Tally
        mission: Shops live well
      === tills.okr
      cycle: 2026-Q1

      team tills: Tills
        candidate nearby-help: Owners help ‸each other out
      `,
      TITLE,
      `
      === company.okr
      company tally: Tally
        mission: Shops live well
      === tills.okr
      cycle: 2026-Q1

      team tills: Tills
        candidate nearby-help: Owners help each other out
          decision: adopted tally.nearby-help
      === company-2026-Q1.okr
      cycle: 2026-Q1

      company tally

        objective nearby-help: Owners help each other out

          kr reach: <who does what> from <number> to <number>

          kr impact: <how well they are served> from <number> to <number>

          kr business: <what it is worth to the business> from <number> to <number>
      `,
    ));

  it("keeps what was said before it was decided", () =>
    refactors(
      `
      === company.okr
      company tally: Tally
        objective first: Owners think of us first
      === tills.okr
      team tills: Tills
        candidate nearby-help: Owners help ‸each other out
          decision: Ana wants to hear three more shops
      `,
      TITLE,
      `
      === company.okr
      company tally: Tally
        objective first: Owners think of us first

        objective nearby-help: Owners help each other out

          kr reach: <who does what> from <number> to <number>

          kr impact: <how well they are served> from <number> to <number>

          kr business: <what it is worth to the business> from <number> to <number>
      === tills.okr
      team tills: Tills
        candidate nearby-help: Owners help each other out
          decision: adopted tally.nearby-help
          note: Ana wants to hear three more shops
      `,
    ));

  it("makes it an objective of the company, records the decision, and references follow", () =>
    refactors(
      `
      === company.okr
      company tally: Tally
        strategy clarity: Show owners what they will earn
      === q1/company.okr
      cycle: 2026-Q1

      company tally

        objective first: Owners think of us first
          strategy: clarity

      team board: The board
      === q1/tills.okr
      cycle: 2026-Q1

      team tills: Tills

        # Asked for by three shops.
        candidate nearby-help: Owners help each other ‸out before a bad week
          owner: @ana

        objective circles: Shops meet every month
          supports: nearby-help
      `,
      TITLE,
      `
      === company.okr
      company tally: Tally
        strategy clarity: Show owners what they will earn
      === q1/company.okr
      cycle: 2026-Q1

      company tally

        objective first: Owners think of us first
          strategy: clarity

        objective nearby-help: Owners help each other out before a bad week
          strategy: clarity
          owner: @ana

          kr reach: <who does what> from <number> to <number>

          kr impact: <how well they are served> from <number> to <number>

          kr business: <what it is worth to the business> from <number> to <number>

      team board: The board
      === q1/tills.okr
      cycle: 2026-Q1

      team tills: Tills

        # Asked for by three shops.
        candidate nearby-help: Owners help each other out before a bad week
          owner: @ana
          decision: adopted tally.nearby-help

        objective circles: Shops meet every month
          supports: tally.nearby-help
      `,
    ));

  it("begins the company’s page of the cycle where there is none, under a name that is free", () =>
    refactors(
      `
      === company.okr
      company tally: Tally
      === q1/tills.okr
      cycle: 2026-Q1

      team tills: Tills

        candidate: Owners help ‸each other
          decision: <adopted or declined>
      `,
      TITLE,
      `
      === company.okr
      company tally: Tally
      === q1/tills.okr
      cycle: 2026-Q1

      team tills: Tills

        candidate: Owners help each other
          decision: adopted tally.owners-help
      === q1/company.okr
      cycle: 2026-Q1

      company tally

        objective owners-help: Owners help each other

          kr reach: <who does what> from <number> to <number>

          kr impact: <how well they are served> from <number> to <number>

          kr business: <what it is worth to the business> from <number> to <number>
      `,
    ));

  it("is offered while nobody has decided", () => {
    const page = (decision: string) =>
      `company tally: Tally\nteam tills: Tills\n  candidate help: Owners help ‸each other\n${decision}`;
    assert.deepEqual(offered(page("")), [TITLE]);
    assert.deepEqual(offered(page("    decision: declined, not now\n")), []);
    assert.deepEqual(offered("team tills: Tills\n  candidate help: Owners help ‸each other\n"), []);
  });
});

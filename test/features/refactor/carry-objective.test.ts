import assert from "node:assert/strict";
import { offered, refactors } from "../../kit/refactorings.ts";

const END = { today: "2026-03-20" };
const CARRY = "Carry this objective into 2026-Q2";

describe("Carrying an objective into the next cycle", () => {
  it("begins where the last check-ins left it, and leaves what happened behind", () =>
    refactors(
      `
      === company.okr
      company tally: Tally
        strategy nearby: Be the tool that owners recommend
      team search: Search
      === 2026-Q1/search.okr
      cycle: 2026-Q1
      phase: reviewing

      team search

        # Loved by everybody.
        objective find: Owners ‸find what they look for
          strategy: tally.nearby
          owner: @mia
          heard: Finding is half of the work
          decision: 2026-02-03 We wait with voice

          kr reach seekers: Owners who search each week from 900 to 2,500 by 2026-03-31
            owner: @mia
            2026-02-09: 1,100, confidence 6/10
            2026-03-16: 1,900, confidence 7/10, slower than we thought
            grade: 0.6
            learned: Search needs a place on the first screen

          kr impact found: Searches that end with a click at 70%
            hypothesis: Nobody reads a second page

          kr wait: Median wait for the first result
            from: 3 seconds
            to: 1 second
            2026-03-16: 2
      === 2026-Q1/search.weeks.okr
      cycle: 2026-Q1

      team search

        week 2026-03-16
          update find.found: 61%, confidence 5/10
      `,
      CARRY,
      `
      === company.okr
      company tally: Tally
        strategy nearby: Be the tool that owners recommend
      team search: Search
      === 2026-Q1/search.okr
      cycle: 2026-Q1
      phase: reviewing

      team search

        # Loved by everybody.
        objective find: Owners find what they look for
          strategy: tally.nearby
          owner: @mia
          heard: Finding is half of the work
          decision: 2026-02-03 We wait with voice

          kr reach seekers: Owners who search each week from 900 to 2,500 by 2026-03-31
            owner: @mia
            2026-02-09: 1,100, confidence 6/10
            2026-03-16: 1,900, confidence 7/10, slower than we thought
            grade: 0.6
            learned: Search needs a place on the first screen

          kr impact found: Searches that end with a click at 70%
            hypothesis: Nobody reads a second page

          kr wait: Median wait for the first result
            from: 3 seconds
            to: 1 second
            2026-03-16: 2
      === 2026-Q1/search.weeks.okr
      cycle: 2026-Q1

      team search

        week 2026-03-16
          update find.found: 61%, confidence 5/10
      === 2026-Q2/search.okr
      cycle: 2026-Q2
      phase: drafting

      team search

        objective find: Owners find what they look for
          strategy: tally.nearby
          since: 2026-Q1
          continues: 2026-Q1/search.find
          owner: @mia

          kr reach seekers: Owners who search each week from 1,900 to <goal>
            owner: @mia
            continues: 2026-Q1/search.find.seekers

          kr impact found: Searches that end with a click from 61% to <goal>
            continues: 2026-Q1/search.find.found
            hypothesis: Nobody reads a second page

          kr wait: Median wait for the first result
            from: 2 seconds
            to: <goal>
            continues: 2026-Q1/search.find.wait
      `,
      END,
    ));

  it("goes behind what the page of the next cycle has already, with blanks for what is gone", () =>
    refactors(
      `
      === 2026-q1.okr
      cycle: 2026-Q1
      team search: Search
        objective calm: Owners feel calm
          kr: Calls from 9 to 3
        objective: Owners ‸find what they look for
          supports: calm, known
          since: 2025-Q4
          kr reach: Owners who search from 900 to 2,500
      team brand: Brand
        objective known: Owners know us
      === 2026-q2.okr
      cycle: 2026-Q2
      team search: Search
        objective calm: Owners feel calm
          kr: Calls from 3 to 1

      # Begun by the brand team.
      team brand: Brand
        health heard: Owners who heard of us at least 40%
      `,
      CARRY,
      `
      === 2026-q1.okr
      cycle: 2026-Q1
      team search: Search
        objective calm: Owners feel calm
          kr: Calls from 9 to 3
        objective owners-find: Owners find what they look for
          supports: calm, known
          since: 2025-Q4
          kr reach: Owners who search from 900 to 2,500
      team brand: Brand
        objective known: Owners know us
      === 2026-q2.okr
      cycle: 2026-Q2
      team search: Search
        objective calm: Owners feel calm
          kr: Calls from 3 to 1

        objective owners-find: Owners find what they look for
          supports: calm, <what follows known in 2026-Q2>
          since: 2025-Q4
          continues: 2026-Q1/search.owners-find

          kr reach: Owners who search from <today> to <goal>

      # Begun by the brand team.
      team brand: Brand
        health heard: Owners who heard of us at least 40%
      `,
      END,
    ));

  it("is offered when the cycle ends, for what doesn’t go on yet", () => {
    const page = (phase: string) =>
      `cycle: 2026-Q1\nphase: ${phase}\nteam a: A\n  objective go: Owners ‸go\n    kr: Steps from 1 to 2\n`;
    assert.deepEqual(offered(page("launched"), END), [CARRY]);
    assert.deepEqual(offered(page("launched"), { today: "2026-02-01" }), []);
    assert.deepEqual(offered(page("drafting"), END), []);
    const both = `=== 2026-Q1/a.okr\n${page("closed")}=== 2026-Q2/a.okr\ncycle: 2026-Q2\nteam a: A\n  objective walk: Owners walk\n    continues: 2026-Q1/a.go\n`;
    assert.deepEqual(offered(both, END), []);
  });
});

import assert from "node:assert/strict";
import { after, at, offered, refactors } from "../../kit/refactorings.ts";

const TEAMS = `
=== company.okr
company tally: Tally
  objective first: Owners think of us first
team search: Search
team tills: Tills
team brand: Brand
`;

describe("Moving an objective", () => {
  it("takes its key results and its comments along, and every reference follows", () =>
    refactors(
      `
      === company.okr
      company tally: Tally
        strategy near: Be near
      team search: Search
      team tills: Tills
      === q1/search.okr
      cycle: 2026-Q1

      team search

        # We begin here.
        objective find: Owners ‸find it
          supports: calm
          strategy: near#first

          # The hard one.
          kr clicks: Clicks from 1 to 9

          kr: Calls from 9 to 1

        objective calm: Owners feel calm
          depends-on: find

        initiative index: A new index
          moves: find.clicks, calm

        week 2026-01-19
          update find.clicks: 3
          commit: Ship the index -> find.clicks
      === q1/tills.okr
      cycle: 2026-Q1

      team tills
        lead: @ana

        objective calm: Shops feel calm
          kr clicks: Clicks from 2 to 3

        health api: Tills up at least 99%
      === q2/search.okr
      cycle: 2026-Q2

      team search
        objective find: Owners find it
          continues: 2026-Q1/search.find
      `,
      "Move to Tills",
      `
      === company.okr
      company tally: Tally
        strategy near: Be near
      team search: Search
      team tills: Tills
      === q1/search.okr
      cycle: 2026-Q1

      team search

        objective calm: Owners feel calm
          depends-on: find

        initiative index: A new index
          moves: find.clicks, calm

        week 2026-01-19
          update find.clicks: 3
          commit: Ship the index -> find.clicks
      === q1/tills.okr
      cycle: 2026-Q1

      team tills
        lead: @ana

        objective calm: Shops feel calm
          kr clicks: Clicks from 2 to 3

        health api: Tills up at least 99%

        # We begin here.
        objective find: Owners find it
          supports: search.calm
          strategy: near#first

          # The hard one.
          kr clicks: Clicks from 1 to 9

          kr: Calls from 9 to 1
      === q2/search.okr
      cycle: 2026-Q2

      team search
        objective find: Owners find it
          continues: 2026-Q1/tills.find
      `,
    ));

  it("begins the page of a team that has none in the cycle, and paths lead where they led", () =>
    refactors(
      `
      === company.okr
      team search: Search
      team tills: Tills
      === q1/search.okr
      cycle: 2026-Q1
      phase: drafting

      team search

        objective ‸find: Owners find it
          doc: plans/find.md
          kr clicks: Clicks from 1 to 9
      `,
      "Move to Tills",
      `
      === company.okr
      team search: Search
      team tills: Tills
      === q1/search.okr
      cycle: 2026-Q1
      phase: drafting

      team search
      === q1/tills.okr
      cycle: 2026-Q1
      phase: drafting

      team tills

        objective find: Owners find it
          doc: plans/find.md
          kr clicks: Clicks from 1 to 9
      `,
    ));

  it("begins a page in a cycle with a name of its own by its days", () =>
    refactors(
      `
      === teams.okr
      team search: Search
      team tills: Tills
      === spring/search.okr
      cycle: spring from 2026-01-05 to 2026-03-29

      team search

        objective find: Owners ‸find it
          kr: Clicks from 1 to 9

        objective calm: Owners feel calm
          kr: Calls from 9 to 1
      `,
      "Move to Tills",
      `
      === teams.okr
      team search: Search
      team tills: Tills
      === spring/search.okr
      cycle: spring from 2026-01-05 to 2026-03-29

      team search

        objective calm: Owners feel calm
          kr: Calls from 9 to 1
      === spring/tills.okr
      cycle: spring from 2026-01-05 to 2026-03-29

      team tills

        objective find: Owners find it
          kr: Clicks from 1 to 9
      `,
    ));

  it("is offered for the nearest teams that can have it", () => {
    const page = (own: string, more = "") =>
      `${TEAMS}=== q1/search.okr\ncycle: 2026-Q1\nteam search\n  objective ${own}: Owners ‸find it\n    kr: Clicks from 1 to 9\n${more}`;
    assert.deepEqual(offered(page("find")), ["Move to the company Tally", "Move to Tills", "Move to Brand"]);
    const near = "=== q1/tills.okr\ncycle: 2026-Q1\nteam tills\n  objective calm: Shops feel calm\n";
    assert.deepEqual(offered(page("find", near)).slice(0, 2), ["Move to Tills", "Move to the company Tally"]);
    // A team that has something of that name, or adds key results to it, can't have it.
    assert.ok(!offered(page("calm", near)).includes("Move to Tills"));
    assert.ok(
      !offered(page("find", "=== q1/tills.okr\ncycle: 2026-Q1\nteam tills\n  shares search.find\n")).includes(
        "Move to Tills",
      ),
    );
  });
});

describe("Pages with other line ends", () => {
  it("keep them, and a last line without an end", () => {
    const page =
      "team a: A\r\n  objective find: Owners ‸find it\r\n    kr: Clicks from 1 to 9\r\n\r\n  objective go: Go\r\nteam b: B";
    const { pages, uri, range } = at(page);
    const answer = pages.service.move(uri, range.start, { uri, holder: "b" });
    assert.equal(
      "files" in answer && after(pages, answer.files),
      "team a: A\r\n\r\n  objective go: Go\r\nteam b: B\r\n\r\n  objective find: Owners find it\r\n    kr: Clicks from 1 to 9\r\n",
    );
  });
});

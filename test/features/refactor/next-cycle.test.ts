import assert from "node:assert/strict";
import { dedent } from "../../kit/fixture.ts";
import { after, at, refactors } from "../../kit/refactorings.ts";
import { address, open } from "../../kit/workspace.ts";

const END = { today: "2026-03-20" };
const ALL = "Carry all that goes on into 2026-Q2";

const TEAMS = `
=== company.okr
team search: Search
team parcels: Parcels
=== 2026-Q1/teams.okr
cycle: 2026-Q1
phase: launched

team search: Search

  objective find: Owners find what they look for
    kr reach seekers: Owners who search from 900 to 2,500
      2026-03-16: 1,900

  objective ask: Owners ask us on the phone
    retired: 2026-02-01 Nobody calls
    kr: Calls from 9 to 30

  health fast: Median time to a result at most 2 seconds
    owner: @mia
    2026-03-16: 1.4 seconds

team parcels

  shares search.find
    kr impact labels: Labels found at first sight from 61% to 85%
`;

describe("Starting the next cycle", () => {
  it("carries all that goes on, health metrics too, by one choice on the head of the page", () =>
    refactors(
      TEAMS.replace("phase: launched", "phase: ‸launched"),
      ALL,
      `${TEAMS.slice(1)}=== 2026-Q2/teams.okr
cycle: 2026-Q2
phase: drafting

team search

  objective find: Owners find what they look for
    since: 2026-Q1
    continues: 2026-Q1/search.find

    kr reach seekers: Owners who search from 1,900 to <goal>
      continues: 2026-Q1/search.find.seekers

  health fast: Median time to a result at most 2 seconds
    owner: @mia

team parcels

  shares search.find
    continues: 2026-Q1/parcels.find

    kr impact labels: Labels found at first sight from <today> to <goal>
      continues: 2026-Q1/parcels.find.labels
`,
      END,
    ));

  it("tells a form what may be carried, and carries what was chosen", () => {
    const pages = open(TEAMS, END);
    const uri = address("2026-Q1/teams.okr");
    const next = pages.service.nextCycle(uri);
    assert.ok("cycle" in next);
    const { cycle, uri: to, isThere, health, objectives } = next;
    assert.deepEqual([cycle, to, isThere, health], ["2026-Q2", address("2026-Q2/teams.okr"), false, 1]);
    assert.deepEqual(
      objectives.map(({ kind, name, suggested }) => `${kind} ${name} ${suggested}`),
      ["objective find true", "objective ask false", "shares find true"],
    );
    const ask = objectives.filter(({ name }) => name === "ask").map(({ start }) => start);
    const chosen = pages.service.nextCycle(uri, { carry: ask, health: false });
    assert.ok("cycle" in chosen);
    assert.equal(
      after(pages, chosen.edits()).split("=== 2026-Q2/teams.okr\n")[1],
      dedent(`
        cycle: 2026-Q2
        phase: drafting

        team search

          objective ask: Owners ask us on the phone
            since: 2026-Q1
            continues: 2026-Q1/search.ask

            kr: Calls from <today> to <goal>
      `),
    );
  });

  it("says why it can’t", () => {
    const refused = (page: string, options = {}): string => {
      const { pages, uri } = at(page, END);
      const answer = pages.service.nextCycle(uri, options);
      return "refused" in answer ? answer.refused : "";
    };
    assert.match(refused("team a: A\n  objective go: ‸Go\n"), /names no cycle/);
    assert.match(refused("cycle: 2026-Q1\nteam a: ‸A\n"), /Nothing here is left/);
    const own = "cycle: spring from 2026-03-02 to 2026-05-29\nteam a: A\n  objective go: ‸Go\n";
    assert.match(refused(own), /a name of its own/);
    assert.match(refused(own, { cycle: "soon" }), /is no cycle/);
    assert.equal(refused(own, { cycle: "summer from 2026-06-01 to 2026-08-28" }), "");
  });
});

describe("The page of the next cycle", () => {
  /** Where pages go on, by the address of the page and what else there is. */
  const goesTo = (path: string, others = ""): string => {
    const page = "cycle: 2026-Q4\nteam a: A\n  objective go: Owners go\n";
    const { service } = open(`=== ${path}\n${page}${others}`, { today: "2026-12-20" });
    const next = service.nextCycle(address(path));
    return "uri" in next ? next.uri.slice(address("").length) : next.refused;
  };

  it("is named as the pages are", () => {
    assert.equal(goesTo("2026-Q4/search.okr"), "2027-Q1/search.okr");
    assert.equal(goesTo("teams/search-2026q4.okr"), "teams/search-2027q1.okr");
    assert.equal(goesTo("2026/q4/search.okr"), "2027/q1/search.okr");
    assert.equal(goesTo("search_Q4-26.okr"), "search_Q1-27.okr");
    assert.equal(goesTo("search.okr"), "search-2027-Q1.okr");
    assert.equal(goesTo("search.okr", "=== old/2026-Q3/b.okr\ncycle: 2026-Q3\n"), "old/2027-Q1/search.okr");
  });

  it("is the one that the team has already", () =>
    assert.equal(
      goesTo("2026-Q4/search.okr", "=== next/plan.okr\ncycle: 2027-Q1\nteam a: A\n"),
      "next/plan.okr",
    ));

  it("is none that belongs to something else", () =>
    assert.equal(goesTo("2026-Q4/a.okr", "=== 2027-Q1/a.okr\ncycle: 2025\n"), "2026-Q4/a-2027-Q1.okr"));
});

import assert from "node:assert/strict";
import { dedent } from "../../kit/fixture.ts";
import { after, at, offered, refactors } from "../../kit/refactorings.ts";
import { address } from "../../kit/workspace.ts";

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

const RESULTS = `
=== q1/search.okr
cycle: 2026-Q1

team search: Search

  objective find: Owners find it

    kr clicks: ‸Clicks from 1 to 9
      2026-01-19: 3

    kr calls: Calls from 9 to 1

  objective calm: Owners feel calm
    kr sleep: Hours of sleep from 6 to 7

  initiative index: A new index
    moves: find.clicks, calls

  week 2026-01-19
    update clicks: 3
=== q1/tills.okr
cycle: 2026-Q1

team tills: Tills
`;

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

describe("Moving a key result", () => {
  it("puts it below another objective, and every reference follows", () =>
    refactors(
      RESULTS,
      "Move to “Owners feel calm”",
      `
=== q1/search.okr
cycle: 2026-Q1

team search: Search

  objective find: Owners find it

    kr calls: Calls from 9 to 1

  objective calm: Owners feel calm
    kr sleep: Hours of sleep from 6 to 7

    kr clicks: Clicks from 1 to 9
      2026-01-19: 3

  initiative index: A new index
    moves: calm.clicks, calls

  week 2026-01-19
    update clicks: 3
=== q1/tills.okr
cycle: 2026-Q1

team tills: Tills
`,
    ));

  it("makes it what another team adds to the objective", () =>
    refactors(
      RESULTS,
      "Move to what Tills adds to “Owners find it”",
      `
=== q1/search.okr
cycle: 2026-Q1

team search: Search

  objective find: Owners find it

    kr calls: Calls from 9 to 1

  objective calm: Owners feel calm
    kr sleep: Hours of sleep from 6 to 7

  initiative index: A new index
    moves: find.clicks, calls

  week 2026-01-19
    update clicks: 3
=== q1/tills.okr
cycle: 2026-Q1

team tills: Tills

  shares search.find

    kr clicks: Clicks from 1 to 9
      2026-01-19: 3
`,
    ));

  it("is not offered for the last one of an objective", () =>
    assert.deepEqual(
      offered(
        "team a: A\n  objective find: Owners find it\n    kr: Clicks ‸from 1 to 9\n  objective go: Go\n",
      ),
      [],
    ));
});

describe("A command that moves", () => {
  const asks = (drawing: string, path: string, to: { holder?: string; objective?: string }): string => {
    const { pages, uri, range } = at(drawing);
    const answer = pages.service.move(uri, range.start, { uri: address(path), ...to });
    return "refused" in answer ? answer.refused : after(pages, answer.files);
  };
  const page =
    "team a: A\n  objective find: Owners ‸find it\n    kr: Clicks from 1 to 9\n  objective go: Go\n    supports: find\nteam b: B\n  objective find: Shops find it\n";

  it("is told everywhere that a thing may go", () => {
    const { pages, uri, range } = at(RESULTS);
    const titles = pages.service.moveTargets(uri, range.start).map(({ title }) => title);
    assert.deepEqual(titles, ["to “Owners feel calm”", "to what Tills adds to “Owners find it”"]);
  });

  it("may name a page without teams", () =>
    assert.equal(
      asks(
        page
          .replace("objective find: Owners", "objective look: Owners")
          .replace("supports: find", "supports: look"),
        "draft.okr",
        {},
      ),
      `=== page.okr\n${dedent("team a: A\n  objective go: Go\n    supports: look\nteam b: B\n  objective find: Shops find it\n")}=== draft.okr\nobjective look: Owners find it\n  kr: Clicks from 1 to 9\n`,
    ));

  it("is told why it can’t be", () => {
    assert.match(asks(page, "page.okr", { holder: "b" }), /has something else called “find”/);
    assert.match(asks(page, "page.okr", { holder: "a" }), /belongs to A already/);
    assert.match(asks(page, "page.okr", { holder: "c" }), /Nothing is called “c”/);
    assert.match(asks(page, "page.okr", {}), /belongs to a team or company/);
    for (const path of [
      "../out.okr",
      "a/%2E%2e/%2e./out.okr",
      "a%2f..%2f..%2fout.okr",
      "..\\out.okr",
      "a.okr?b.okr",
    ])
      assert.match(asks(page, path, { holder: "b" }), /of this folder/);
    assert.match(asks(page, "notes.md", { holder: "b" }), /of this folder/);
    assert.match(
      asks(page.replace("‸", "").replace("B", "‸B"), "page.okr", { holder: "a" }),
      /Only an objective/,
    );
    const german =
      "=== a.okr\nteam a: A\n  objective find: Owners ‸find it\n=== b.okr\nlanguage: de\nteam b: B\n";
    assert.match(asks(german, "b.okr", { holder: "b" }), /another language/);
  });
});

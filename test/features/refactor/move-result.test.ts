import assert from "node:assert/strict";
import { dedent } from "../../kit/fixture.ts";
import { after, at, offered, refactors } from "../../kit/refactorings.ts";
import { address } from "../../kit/workspace.ts";

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

  it("is told which reference could not follow", () => {
    const twice = `
      === a.okr
      team a: A
        objective yes: They say yes
          kr go: Steps from 1 to 9
        initiative: A new door
          moves: a.yes.go
      === b.okr
      team a
        objective calm: They feel calm
          kr go: ‸Calls from 9 to 1
          kr stay: Days from 1 to 9
      === c.okr
      team a
        objective yes: They say yes again
          kr sure: Doubts from 9 to 1
    `;
    assert.match(
      asks(twice, "c.okr", { holder: "a", objective: "yes" }),
      /^The reference “a.yes.go” in a.okr could not/,
    );
  });

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

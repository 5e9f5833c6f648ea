/** Fixes that are only offered where what they leave behind means one thing, and all that refers to it leads on. */
import assert from "node:assert/strict";
import { mended, tells, titlesOf } from "../kit/rules.ts";

const MOVE = "Move it to health metrics";
const STAYS = "Maintain the availability of the bank feed at 99.9%";

const moves = (page: string): boolean => titlesOf("kr-health", page).includes(MOVE);

describe("fixes and what refers to their lines", () => {
  it("leave a key result where another team shares what is called like it", () => {
    const page = (shared: string) => `
      team a: A
        shares ${shared}
          kr near: ${STAYS}
          kr plan: Owners who plan from 40% to 60%
      `;
    assert.equal(moves(page("near")), false);
    assert.equal(moves(page("far")), true);
  });

  it("leave a key result where a reference to it may mean something else as well", () => {
    const page = (other: string) => `
      team a: A
        objective calm: Calm
          kr stock: ${STAYS}
          kr plan: Owners who plan from 40% to 60%

        initiative ${other}: The stock is counted once a week
          moves: calm.plan

        initiative list: A price list that is right
          moves: calm.plan
          depends-on: stock
      `;
    assert.equal(moves(page("stock")), false);
    assert.equal(moves(page("count")), true);
  });

  it("leave a key result among whose lines one of its objective stands", () => {
    const page = (indent: string) =>
      `team a: A\n  objective calm: Calm\n    kr up: ${STAYS}\n${indent}strategy: near\n      owner: @noa\n    kr: Plans from 1 to 2\n`;
    assert.equal(moves(page("      ")), false);
    assert.equal(moves(page("      # ")), true);
  });

  it("leave a key result that holds a block of another kind below it", () => {
    const page = (indent: string) =>
      `team a: A\n  objective calm: Calm\n    kr plan: Plans from 1 to 2\n    kr up: ${STAYS}\n${indent}objective\n      2026-01-12: 99%\n`;
    assert.equal(moves(page("      ")), false);
    assert.equal(moves(page("  ")), true);
  });

  it("name the team where another team refers to what becomes a health metric", () =>
    assert.match(
      mended(
        "kr-health",
        `
        company tally: Tally
          initiative up: A bank feed

        team a: A
          objective calm: Calm
            kr plan: Owners who plan from 40% to 60%
            kr up: ${STAYS}

        team b: B
          week 2026-02-02
            update calm.up: 99.9%
        `,
        MOVE,
      ),
      / {4}update a\.up: 99\.9%/,
    ));

  it("name no objective where that tells apart what was called alike", () => {
    const page = (other: string) => `
      team a: A
        objective: Calm
          kr plan: Launch the cash view

        objective ${other}: Near
          kr: Owners who plan from 40% to 60%

        objective far: Far
          supports: plan
      `;
    const kept = (other: string) =>
      titlesOf("kr-output", page(other)).filter((title) => title.includes("initiative")).length;
    assert.equal(kept("plan"), 0);
    assert.equal(kept("near"), 4);
  });

  it("leave an objective that others share", () => {
    const page = (shared: string) => `
      team a: A
        objective calm: ${STAYS}
          kr: Median time to open from 40 seconds to 10 seconds

      team b: B
        shares ${shared}
          kr: Plans from 1 to 2
      `;
    assert.equal(titlesOf("objective-upkeep", page("a.calm")).includes(MOVE), false);
    assert.equal(titlesOf("objective-upkeep", page("a.other")).includes(MOVE), true);
    const discovering = (shared: string) =>
      page(shared).replace("team a: A", "team a: A\n        mode: discovery");
    assert.deepEqual(titlesOf("team-discovery", discovering("a.calm")), []);
    assert.equal(titlesOf("team-discovery", discovering("a.other")).length, 1);
  });

  it("leave a blank for what the work of others moves, and none for that of a team that finds out", () =>
    assert.match(
      mended(
        "team-discovery",
        `
        company tally: Tally
          initiative feed: A bank feed
            moves: a.calm.plan

        team a: A
          mode: discovery

          objective calm: Calm
            kr plan: Owners who plan from 40% to 60%

          initiative server: A second server
            moves: calm.plan
        `,
        "Turn “Calm” into a discovery",
      ),
      /moves: <another key result>\n[\s\S]*initiative server: A second server\n$/,
    ));

  it("take no key results from upkeep where another would have to take their place", () => {
    const page = (first: string) => `
      team a: A
        mode: maintenance

        objective calm: Calm
          kr: ${first}
          kr: Plans that come true from 4% to 6%
          kr: Build a new onboarding
          kr: Calls at most 10%
      `;
    assert.equal(titlesOf("team-maintenance", page("Owners who plan from 40% to 60%")).length, 1);
    assert.deepEqual(titlesOf("team-maintenance", page("Launch the cash view")), []);
  });

  it("leave work that nothing but a circle needs where it is needed", () => {
    const page = (moved: string) => `
      team a: A
        objective calm: Calm
          kr plan: Owners who plan from 40% to 60%

        initiative list: A price list that is right
          depends-on: stock
          moves: calm.plan

        initiative stock: The stock is counted once a week
          depends-on: list
          ${moved}
      `;
    assert.deepEqual(titlesOf("alignment-cycle", page("# nothing")), []);
    assert.equal(titlesOf("alignment-cycle", page("moves: calm.plan")).length, 1);
  });

  it("leave its name to an objective without key results while a team may share it", () => {
    const page = (own: string) => `
      === other.okr
      company tally: Tally
        objective near: Owners hear of us
          ${own}
      === company.okr
      company tally
        objective near: Owners find us at the market
          kr found: Owners who find us from 9% to 20%

      team a: A
        shares near
          kr calls: Calls from 10 to 5
      `;
    assert.deepEqual(titlesOf("duplicate-name", page("owner: @noa")), []);
    assert.deepEqual(titlesOf("duplicate-name", page("kr told: Owners who tell another from 9% to 20%")), [
      "Call this one “owners-hear”",
    ]);
  });

  it("leave no circle by a reference to a key result, which is first to lead to its objective", () => {
    const page = (supports: string) => `
      team a: A
        objective calm: Calm
          supports: ${supports}

        objective sure: Sure
          supports: calm
          kr plan: Plans from 40 to 60
      `;
    assert.deepEqual(titlesOf("alignment-cycle", page("sure.plan")), []);
    assert.deepEqual(titlesOf("objective-from-kr", page("sure.plan")), ["Support its objective “sure”"]);
    assert.deepEqual(titlesOf("alignment-cycle", page("sure")), ["Support something else"]);
  });

  it("share no objective whose key results would be called like the team's own", () => {
    const page = (own: string) => `
      company tally: Tally
        objective calm: Calm
          kr plan: Owners who plan from 40% to 60%
          kr near: Shops that are near from 1 to 2

        initiative feed: A bank feed
          moves: calm.plan

      team a: A
        shares calm.near
          kr ${own}: Calls from 10 to 5
      `;
    assert.deepEqual(titlesOf("kr-shared", page("plan")), []);
    assert.deepEqual(titlesOf("kr-shared", page("calls")), ["Share the objective calm instead"]);
  });

  it("tell once of a reference to key results that are called alike", () =>
    tells(
      "objective-from-kr",
      `
      team a: A
        objective calm: Calm
          supports: «far.near»

        objective far: Far
          kr near: Calls from 10 to 5
          kr near: Plans from 1 to 2
      `,
    ));

  it("read a line as work only where what it would catch says something there", () => {
    const page = (below: string) =>
      `team a: A\n  health: Up at least 9%\n\n  * 30 stalls at 5 markets\n\n  ${below}\n`;
    const reads = (below: string) =>
      titlesOf("syntax", page(below)).includes("Read this line as an initiative");
    assert.equal(reads("due: 2026-03-04"), true);
    assert.equal(reads("due: 03/04/2026"), false);
    assert.equal(reads("moves: a"), false);
  });

  it("begin no objective above a line that would support a key result", () => {
    const page = (supports: string) => `
      team a: A
        objective calm: Calm
          kr plan: Plans from 40 to 60

        health: Up at least 9%

        kr calls: Calls from 10 to 5
          supports: ${supports}
      `;
    assert.deepEqual(titlesOf("misplaced-line", page("calm.plan")), []);
    assert.deepEqual(titlesOf("misplaced-line", page("calm")), ["Begin an objective above it"]);
  });

  it("begin no objective above lines that say nothing of one", () => {
    const page = (strategy: string) => `
      team a: A
        strategy near: Be near
          start: Stalls

        kr impact: Calls from 10 to 5
          strategy: ${strategy}
      `;
    assert.deepEqual(titlesOf("misplaced-line", page("near")), ["Begin an objective above it"]);
    assert.deepEqual(titlesOf("misplaced-line", page("Be near")), []);
  });

  it("keep no work of a key result that stands where none can: no name leads there", () => {
    const page = `
      team a: A
        health up: Up at least 9%
          kr calm: Run 5 interviews with owners each week
      `;
    const offered = titlesOf("kr-output", page);
    assert.ok(!offered.some((title) => title.includes("initiative")), offered.join("; "));
  });
});

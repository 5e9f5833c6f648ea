import assert from "node:assert/strict";
import { described, offered, taken, told } from "../kit/completion.ts";

const WORKSPACE = `
=== company.okr
company c: Company
  strategy bet: Win by speed
  objective forever: Everybody knows us
=== 2026-q1.okr
cycle: 2026-Q1
company c
  objective first: Founders come to us first
    kr reach askers: Founders who ask from 1 to 2
team b: Bees
  objective bees: Bees are happy
    kr reach hive: Hives from 1 to 2
  initiative smoke: Smoke for all
=== 2025-q4.okr
cycle: 2025-Q4
team a: Ants
  objective ants: Ants were busy
    kr reach hill: Hills from 1 to 2
`;

const inTeam = (lines: string): string => `${WORKSPACE}=== a.okr\ncycle: 2026-Q1\nteam a: Ants\n${lines}\n`;
const OBJECTIVE = "  objective ants: Ants are calm\n    kr reach calm: Calm ants from 1 to 2\n";

describe("references", () => {
  it("are the company's objectives first, the nearest cycle before wider ones, with their sentences", () => {
    assert.deepEqual(described(inTeam("  objective ants: A\n    supports: ‸")), [
      "c.first | Founders come to us first",
      "c.forever | Everybody knows us",
      "b.bees | Bees are happy",
    ]);
  });

  it("are the team's own key results first for work", () => {
    assert.deepEqual(described(inTeam(`${OBJECTIVE}  initiative nest: B\n    moves: ‸`)), [
      "ants.calm | Calm ants from 1 to 2",
      "first.askers | Founders who ask from 1 to 2",
      "bees.hive | Hives from 1 to 2",
    ]);
  });

  it("replace the whole word, in a list the one at the cursor", () => {
    const page = taken(
      inTeam(`${OBJECTIVE}  initiative nest: B\n    moves: ants.calm, first.as‸kers`),
      "bees.hive",
    );
    assert.match(page, /moves: ants\.calm, bees\.hive$/m);
  });

  it("are spelled with as many names as were begun", () => {
    assert.ok(
      offered(inTeam(`${OBJECTIVE}  initiative nest: B\n    moves: b.bees.‸`)).includes("b.bees.hive"),
    );
  });

  it("end where words of one's own begin", () => {
    assert.deepEqual(offered(inTeam("  objective ants: A\n    depends-on: c.first for the ‸")), []);
  });

  it("lead to the cycle before where something goes on", () => {
    assert.deepEqual(offered(inTeam("  objective ants: A\n    continues: ‸")), ["2025-Q4/a.ants"]);
    assert.deepEqual(offered(inTeam("  objective ants: A\n    kr reach hill: B\n      continues: ‸")), [
      "2025-Q4/a.ants.hill",
    ]);
    assert.deepEqual(offered(inTeam("  objective ants: A\n    supports: 2025-Q4/‸")), ["2025-Q4/a.ants"]);
  });

  it("name what a block is about", () => {
    assert.deepEqual(offered(inTeam("  shares ‸")), ["c.first", "c.forever", "b.bees"]);
    assert.deepEqual(offered(inTeam(`${OBJECTIVE}  week 2026-02-09\n    update ‸`)).slice(0, 1), [
      "ants.calm",
    ]);
    assert.deepEqual(offered(inTeam("").replace("team a: Ants\n\n", "team ‸")), ["b"]);
  });

  it("stand behind an arrow in a week", () => {
    const week = `${OBJECTIVE}  week 2026-02-09\n    commit: @ana asks ten -> `;
    assert.ok(offered(inTeam(`${week}‸`)).includes("ants.calm"));
    assert.match(taken(inTeam(`${week}ants.calm, sm‸`), "smoke"), /-> ants\.calm, smoke$/m);
    assert.deepEqual(offered(inTeam(`  week 2026-02-09\n    commit: from A to ‸`)), []);
  });

  it("tell when looked at all that a hover would", () => {
    assert.match(
      told(inTeam("  objective ants: A\n    supports: ‸"), "c.first") ?? "",
      /^\*\*Founders come to us first\*\*\n\nCompany, 2026-Q1, 5 weeks of 13 gone\./,
    );
  });
});

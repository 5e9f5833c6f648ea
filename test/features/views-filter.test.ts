import assert from "node:assert/strict";
import { drawTree } from "../kit/trees.ts";
import { open } from "../kit/workspace.ts";

const FILES = `
=== q1.okr
cycle: 2026-Q1
phase: launched
company c: Company
  mission: Every ant comes home
  objective first: Ants come to us first
    owner: @queen
    kr reach ask: Ants who ask from 100 to 200
      owner: @ana
      2026-02-09: 150, confidence 7/10
    kr business pay: Ants who pay from 10 to 20
      owner: @queen
      2026-02-09: 11, confidence 2/10
  initiative sign: A sign at the door
    moves: first.ask
team b: Bees
  objective calm: Bees are calm
    supports: c.first
    kr impact hive: Calm hives from 10% to 20%
      owner: @ben
      2026-02-09: 15%, confidence 8/10
`;

const shown = (filter: object): string[] =>
  drawTree(open(FILES), "alignment", filter)
    .trim()
    .split("\n")
    .map((line) => line.replace(/ [|!].*$/, "").trim());

describe("a filter of the trees", () => {
  it("leaves what a team does, and what leads there", () => {
    assert.deepEqual(shown({ teams: ["b"] }), [
      "mission Every ant comes home",
      "objective Ants come to us first",
      "objective Bees are calm",
      "kr Calm hives from 10% to 20%",
    ]);
  });

  it("leaves what somebody owns", () => {
    assert.deepEqual(shown({ owners: ["@ANA"] }), [
      "mission Every ant comes home",
      "objective Ants come to us first",
      "kr Ants who ask from 100 to 200",
    ]);
  });

  it("leaves what looks through a lens, and the work for it", () => {
    assert.deepEqual(shown({ lenses: ["reach"] }), [
      "mission Every ant comes home",
      "objective Ants come to us first",
      "kr Ants who ask from 100 to 200",
      "initiative A sign at the door",
    ]);
  });

  it("leaves what needs attention: findings, and low confidence", () => {
    assert.ok(shown({ attention: true, lenses: ["business"] }).includes("kr Ants who pay from 10 to 20"));
    assert.deepEqual(shown({ attention: true, lenses: ["reach"] }), [""]);
  });

  it("wants all of what it names, and any of one list", () => {
    assert.deepEqual(
      shown({ owners: ["@ana", "@ben"], lenses: ["impact"] }).at(-1),
      "kr Calm hives from 10% to 20%",
    );
    assert.deepEqual(shown({ owners: ["@nobody"] }), [""]);
  });

  it("has cycles, teams and owners to choose from", () => {
    assert.deepEqual(open(FILES).service.views.choices(), {
      cycles: [{ id: "2026-Q1", isNow: true }],
      teams: [
        { id: "c", label: "Company" },
        { id: "b", label: "Bees" },
      ],
      owners: ["@ana", "@ben", "@queen"],
    });
  });
});

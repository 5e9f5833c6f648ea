import assert from "node:assert/strict";
import { address, open } from "../kit/workspace.ts";

const PAGES = `
=== a.okr
cycle: 2026-Q1
team onboarding: Onboarding
  objective instant-yes: Founders hear yes before they close the tab
    kr untouched: Approved with no human touch from 12% to 60%
    kr: Median time to a decision from 1 day to 1 hour
=== b.okr
team risk-ops: Risk Operations
  health first-pass: Manual reviews decided at first sight
`;

const found = (typed: string): string[] =>
  open(PAGES)
    .service.search(typed)
    .map(({ name, holder }) => `${name.slice(0, 20)} (${holder ?? ""})`);

describe("searching all pages", () => {
  it("finds by the name, its beginning and its letters", () => {
    for (const typed of ["instant-yes", "INST", "insyes", "instys", "iy", "ihyb"])
      assert.deepEqual(found(typed)[0], "instant-yes: Founder (onboarding, 2026-Q1)", typed);
  });

  it("finds what has no name by its sentence", () =>
    assert.deepEqual(found("median time"), ["Median time to a dec (onboarding, 2026-Q1)"]));

  it("finds by words in any order, the team's among them", () =>
    assert.deepEqual(found("risk-ops first"), ["first-pass: Manual r (risk-ops)"]));

  it("does not pick letters out of the middle of words, which every long sentence has", () =>
    assert.deepEqual(found("hrsb"), []));

  it("finds nothing that hasn't all letters, and everything by none", () => {
    assert.deepEqual(found("zzz"), []);
    assert.equal(found("").length, 6);
  });

  it("puts what begins with it before what only has it", () => {
    const names = open("team a: A\n  health rest: Rest\n  health first-rest: Rest\n  health b: Has rest\n");
    assert.deepEqual(
      names.service.search("rest").map(({ name }) => name),
      ["rest: Rest", "first-rest: Rest", "b: Has rest"],
    );
  });

  it("tells who asks again what came, what went and where it stands by now", () => {
    const { service } = open("team a: A\n  health rest: Rest\n");
    const uri = address("page.okr");
    const names = () => service.search("rest").map(({ name, start }) => `${start} ${name}`);
    assert.deepEqual(names(), ["19 rest: Rest"]);
    service.editPage(uri, [{ start: 0, end: 0, text: "\n" }], 2);
    assert.deepEqual(names(), ["20 rest: Rest"]);
    service.editPage(uri, [{ start: 20, end: 24, text: "resting" }], 3);
    assert.deepEqual(names(), ["20 resting: Rest"]);
    service.editPage(uri, [{ start: 9, end: 36, text: "" }], 4);
    assert.deepEqual(names(), []);
  });
});

import assert from "node:assert/strict";
import { address, open } from "../kit/workspace.ts";

const page = (target: string, more = "") => `
cycle: 2026-Q1
phase: launched

objective calm: Owners start the week knowing what they will earn
  kr reach openers: Owners who open the forecast on Sunday from 900 to ${target}
    2026-02-09: 1,100, confidence 6/10
${more}`;

const told = (now: string, earlier: string | undefined) => {
  const { service } = open(now);
  service.setEarlier(address("page.okr"), earlier);
  return service.findings(address("page.okr")).filter(({ rule }) => rule === "target-moved");
};

describe("target-moved", () => {
  it("tells a target that moved after the launch", () => {
    const [finding] = told(page("1,800"), page("2,500"));
    assert.match(finding?.message ?? "", /was 2500 when it was launched/);
  });

  it("keeps silent where nothing moved, where the change is said, and where nobody knows the history", () => {
    assert.deepEqual(told(page("2,500"), page("2500")), []);
    assert.deepEqual(
      told(page("1,800", "    changed: 2026-02-02 target lower, the bank feed is late\n"), page("2,500")),
      [],
    );
    assert.deepEqual(told(page("1,800"), undefined), []);
  });

  it("keeps silent where the earlier page was a draft", () => {
    assert.deepEqual(told(page("1,800"), page("2,500").replace("launched", "drafting")), []);
  });
});

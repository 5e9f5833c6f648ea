import assert from "node:assert/strict";
import { address, open } from "../kit/workspace.ts";

const titles = (text: string): readonly string[] => {
  const { service, files } = open(text);
  const cursor = files.get("page.okr")?.cursor ?? 0;
  return service.fixes(address("page.okr"), { start: cursor, end: cursor }).map(({ title }) => title);
};

describe("fixes", () => {
  it("are offered wherever on the line the cursor stands", () => {
    const [first] = titles(`
      team care: Care
        objective calls: Patients who call are called back before lunch
          kr‸: Launch the new phone system`);
    assert.match(first ?? "", /^Rewrite as reach: /);
  });

  it("are those at the cursor alone where it touches a finding", () => {
    const offered = titles(`
      team care: Care
        obj‸ective calls: Patients who call are called back before lunch
          kr: Launch the new phone system`);
    assert.ok(!offered.some((title) => title.startsWith("Rewrite")), offered.join("\n"));
  });

  it("begin with those of what matters most, and none of the others is preferred", () => {
    const { service, files } = open(`
      cycle: 2026-Q1
      phase: launched
      team care: Care
        objective calls: Patients who call are called back before lunch
          kr: ‸Launch the new phone system`);
    const cursor = files.get("page.okr")?.cursor ?? 0;
    const [first, ...others] = service.fixes(address("page.okr"), { start: cursor, end: cursor });
    assert.match(first?.title ?? "", /^Rewrite as reach: /);
    const checkIn = others.find(({ title }) => title === "Check in for today");
    assert.equal(checkIn?.preferred, false);
  });
});

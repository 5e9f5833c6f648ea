import assert from "node:assert/strict";
import { address, open } from "../kit/workspace.ts";

const told = (krs: string): string[] => {
  const { service } = open(`
cycle: 2026-Q1
phase: launched

objective calm: Owners start the week knowing what they will earn
${krs}`);
  const text = service.lines(address("page.okr"))?.text() ?? "";
  return service
    .findings(address("page.okr"))
    .filter(({ rule }) => rule === "entry-overdue")
    .map(({ start, end }) => text.slice(start, end));
};

describe("entry-overdue", () => {
  it("is said once where nothing of an objective was ever checked in", () => {
    const krs = "  kr: Owners who open it from 1 to 9\n  kr: Owners who call it right from 2% to 8%\n";
    assert.deepEqual(told(krs), ["Owners who open it from 1 to 9"]);
  });

  it("is said of the one that was left out", () => {
    const krs = `
  kr: Owners who open it from 1 to 9
    2026-02-09: 3
  kr: Owners who call it right from 2% to 8%
`;
    assert.deepEqual(told(krs), ["Owners who call it right from 2% to 8%"]);
  });
});

import assert from "node:assert/strict";
import { address, open } from "../kit/workspace.ts";

/** The first and last lines of what can be folded, of several lines, from 1. */
const folds = (page: string): string[] => {
  const { service } = open(page);
  const lines = service.lines(address("page.okr"));
  const line = (offset: number) => (lines?.positionAt(offset).line ?? 0) + 1;
  return service
    .folds(address("page.okr"))
    .map(({ start, end, kind }) => ({ start: line(start), end: line(end), kind }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, kind = "" }) => `${start}-${end} ${kind}`.trim());
};

describe("folding", () => {
  it("takes blocks with what they hold, check-ins, and texts of several lines", () =>
    assert.deepEqual(
      folds(`
team a: A
  objective yes: Yes
    why: Because
      it matters
    kr one: One from 0 to 9
      2026-01-12: 1
      2026-01-19: 2

  week 2026-01-19
    win: One

team b: B
`),
      ["1-10", "2-7", "3-4", "5-7", "6-7", "9-10"],
    ));

  it("takes comments that stand together, not one alone", () =>
    assert.deepEqual(folds("# one\n# two\n\n# alone\nteam a: A\n# three\n# four\nteam b: B\n"), [
      "1-2 comment",
      "6-7 comment",
    ]));
});

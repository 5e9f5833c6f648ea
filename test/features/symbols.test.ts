import assert from "node:assert/strict";
import type { PageSymbol } from "../../server/src/service.ts";
import { address, open } from "../kit/workspace.ts";

const drawn = (symbols: readonly PageSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ kind, name, detail, children }) => [
    `${"  ".repeat(depth)}${kind} ${name}${detail ? ` (${detail})` : ""}`,
    ...drawn(children, depth + 1),
  ]);

const outline = (files: string): string[] =>
  drawn(open(files).service.symbols(address([...open(files).files.keys()][0] as string)));

describe("the outline of a page", () => {
  it("nests blocks in their team, and says how far they have come", () => {
    const found = outline(`
cycle: 2026-Q1
team onboarding: Onboarding

  objective instant-yes: Founders hear yes at once
    kr reach untouched: Approved with no human touch from 10% to 60%
      2026-01-19: 35%
    kr impact wait: Median time to a decision from 1 day to 1 hour

  health api: Availability at least 99.9%
    2026-01-19: 99.95%

  week 2026-01-19
    win: First founder approved

team risk: Risk
`);
    assert.deepEqual(found, [
      "team Onboarding",
      "  objective Founders hear yes at once (50%, 1 of 2 measured)",
      "    kr Approved with no human touch from 10% to 60% (50%)",
      "    kr Median time to a decision from 1 day to 1 hour",
      "  health Availability at least 99.9% (met)",
      "  week 2026-01-19",
      "team Risk",
    ]);
  });

  it("adds to an objective what teams that share it have done", () => {
    const found = outline(`
=== a.okr
team a: A
  objective yes: Yes
    kr one: One from 0 to 10
      2026-01-19: 10
=== b.okr
team b: B
  shares a.yes
    kr two: Two from 0 to 10
      2026-01-19: 0
`);
    assert.deepEqual(found, ["team A", "  objective Yes (50%)", "    kr One from 0 to 10 (100%)"]);
  });

  it("names what has no sentence by its id, or else by its word", () => {
    assert.deepEqual(outline("team a\n  objective b:\n  objective:\n"), [
      "team a",
      "  objective b",
      "  objective objective",
    ]);
  });

  it("points at the name, inside of the block", () => {
    const { service, files } = open("# x\nteam a: A\n  objective yes: Yes\n    kr: Ten\n");
    const text = files.get("page.okr")?.text ?? "";
    const all = (symbols: readonly PageSymbol[]): string[] =>
      symbols.flatMap(({ start, end, selection, children }) => {
        assert.ok(start <= selection.start && selection.end <= end);
        assert.ok(children.every((child) => start <= child.start && child.end <= end));
        return [text.slice(selection.start, selection.end), ...all(children)];
      });
    assert.deepEqual(all(service.symbols(address("page.okr"))), ["a", "yes", "kr"]);
  });
});

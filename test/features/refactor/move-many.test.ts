import assert from "node:assert/strict";
import { moveOnce, type Outcome } from "../../kit/moves.ts";

const RUNS = Number(process.env.RUNS ?? 200);
const SEED = Number(process.env.SEED ?? 1);

describe("Whatever is moved", () => {
  it("every reference of the workspace leads where it led", function () {
    this.timeout(0);
    const counts = new Map<Outcome, number>();
    for (let seed = SEED; seed < SEED + RUNS; seed++) {
      const outcome = moveOnce(seed);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    // Most is moved, or this says nothing.
    assert.ok((counts.get("moved") ?? 0) > RUNS / 3, JSON.stringify([...counts]));
  });
});

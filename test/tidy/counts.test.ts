import assert from "node:assert/strict";
import { closingLine, countsIn, sum } from "../tools/counts.mjs";

describe("the counts of test runners", () => {
  it("are read from our own closing line", () => {
    assert.deepEqual(countsIn("6 passing (6s)\n\n19 passed, 0 failed\n", true), { passed: 19, failed: 0 });
  });

  it("are read from mocha's", () => {
    assert.deepEqual(countsIn("\n  12 passing (3s)\n  1 failing\n", false), { passed: 12, failed: 1 });
  });

  it("are a failure where nothing was counted, or where a runner broke", () => {
    assert.deepEqual(countsIn("", true), { passed: 0, failed: 1 });
    assert.deepEqual(countsIn("3 passed, 0 failed\n", false), { passed: 3, failed: 1 });
  });

  it("add up to the closing line", () => {
    assert.equal(
      closingLine(
        sum([
          { passed: 1, failed: 0 },
          { passed: 2, failed: 1 },
        ]),
      ),
      "3 passed, 1 failed",
    );
  });
});

import assert from "node:assert/strict";
import { judgeKeyResult } from "../../server/src/english/index.ts";

describe("what moves, and what stands behind “while”", () => {
  const outcomes = [
    "Increase checkout conversion from 2.3% to 3.0% while refunds stay at most 1.5%",
    "Grow weekly orders by 20% while churn stays below 2%",
    "Complaints upheld by the ombudsman from 19 to 8",
    "Orders held up at customs from 14% to 5%",
    "Promises kept from 71% to 92%",
  ];
  for (const text of outcomes)
    it(`“${text}” is no upkeep`, () => {
      assert.equal(judgeKeyResult(text).kind, "outcome");
    });

  it("what is held stays upkeep", () => {
    assert.equal(judgeKeyResult("Keep churn below 2%").kind, "maintenance");
  });
});

import assert from "node:assert/strict";
import { tooOften } from "../../client/src/too-often.ts";

const MINUTE = 60_000;

describe("a server that stops", () => {
  it("is too much at the third stop within a minute, if two are allowed", () => {
    const stops = tooOften(2, MINUTE);
    assert.deepEqual([0, 10, 20].map(stops), [false, false, true]);
  });

  it("is started again for ever if it only stops now and then", () => {
    const stops = tooOften(2, MINUTE);
    assert.deepEqual([0, MINUTE, 2 * MINUTE, 3 * MINUTE].map(stops), [false, false, false, false]);
  });
});

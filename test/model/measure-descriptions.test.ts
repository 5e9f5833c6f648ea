/** A bound that describes who is measured is not the measure. */
import assert from "node:assert/strict";
import { read } from "../kit/measures.ts";

const rows: readonly (readonly [text: string, expected: string])[] = [
  ["Churn among hotels with fewer than ten rooms at most 3%", "atMost, 3%, down"],
  ["Waits of more than four hours below 5%", "atMost, 5%, down"],
  ["Orders above €100 that arrive damaged under 1%", "atMost, 1%, down"],
  ["Orders over €100 that arrive late and damaged under 1%", "atMost, 1%, down"],
  ["Patients over 75 readmitted at most 12%", "atMost, 12%, down"],
  ["Visitors over 65 at least 40 a day", "atLeast, 40, up"],
  ["Customers under 30 who renew at least 60%", "atLeast, 60%, up"],
  ["Orders > €100 returned ≤ 4%", "atMost, 4%, down"],
];

const kept: readonly (readonly [text: string, expected: string])[] = [
  ["Patients over 75", "atLeast, 75, up"],
  ["At least 50 shops with at most 3 returns", "atLeast, 50, up"],
  ["Keep errors under 1% at more than 500 requests a second", "atMost, 1%, down"],
  ["Over 90% of users rate us above 4", "atLeast, 90%, up"],
  ["More than 60% of orders arrive in under 2 days", "atLeast, 60%, up"],
  ["Latency under 200 ms and errors below 1%", "atMost, 200millisecond, down"],
];

describe("a bound that describes", () => {
  for (const [text, expected] of rows) it(text, () => assert.equal(read(text), expected));
});

describe("a bound that is said", () => {
  for (const [text, expected] of kept) it(text, () => assert.equal(read(text), expected));
});

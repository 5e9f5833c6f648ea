/** A start that is told behind the target, and starts and targets in words. */
import assert from "node:assert/strict";
import { ENGLISH, readQuantity } from "../../grammar/quantity.ts";
import { readMeasure } from "../../server/src/model/measure.ts";
import { progressOf } from "../../server/src/model/progress.ts";
import { read } from "../kit/measures.ts";

const table = (rows: readonly (readonly [text: string, expected: string])[]): void => {
  for (const [text, expected] of rows) it(text, () => assert.equal(read(text), expected));
};

describe("a start behind the target", () =>
  table([
    ["Fewer than 5% of parcels need a second attempt, down from 13%", "atMost, 13% 5%, down"],
    ["Get 30% of dormant accounts to log in again, up from 8%", "only, 8% 30%, up"],
    ["90% of new customers reach a first report in a day, from 55%", "only, 55% 90%, up"],
    ["40% of schools order online (today 12%)", "only, 12% 40%, up"],
    ["40% of schools order online (was 12%)", "only, 12% 40%, up"],
    ["40% of schools order online (baseline: 12%)", "only, 12% 40%, up"],
    ["40% of schools order online (12% today)", "only, 12% 40%, up"],
    ["Score of 4.5 (currently 3.5)", "to, 3.5 4.5, up"],
    ["40% of schools order online, compared with 12% last year", "only, 12% 40%, up"],
    ["40% of schools order online vs 12%", "only, 12% 40%, up"],
    ["Raise conversion to 30% from 8%", "to, 8% 30%, up"],
    ["Wait at most 2 hours, from 1 day", "atMost, 1day 2hour, down"],
  ]));

describe("no start behind the target", () =>
  table([
    ["Get 30% of orders from 5% of shops", "only, 30%, up"],
    ["Cancellations at most 5% (currently 3.5%)", "atMost, 5%, down"],
    ["90% of orders arrive, from 3 countries", "only, 90%, up"],
    ["40% of schools order online vs 2025", "only, 40%, up"],
  ]));

describe("start and target in words", () =>
  table([
    ["Riders who finish from a quarter to 40%", "fromTo, 1/4 40%, up"],
    ["Riders who finish from a third to half", "fromTo, 1/3 1/2, up"],
    ["Riders who give up from two thirds to a quarter", "fromTo, 2/3 1/4, down"],
    ["Deployment frequency from weekly to daily", "fromTo, 1 1, up"],
    ["Stock checks from daily to 3 a week", "fromTo, 1 3, down"],
    ["From daily stand-ups to weekly reports", "none"],
    ["Reduce churn to a third", "none"],
    ["Rating from quarter to quarter", "none"],
    ["Move billing from monthly to a flat price", "none"],
    ["Calls from half an hour to 10 minutes", "to, 10minute"],
  ]));

describe("progress from a start behind the target", () => {
  it("is the way from it", () => {
    const { measure, metric, others } = readMeasure("Parcels sent twice at most 5%, down from 13%");
    const latest = readQuantity("9%", 0, ENGLISH);
    assert.deepEqual(progressOf(measure, latest), { state: "known", value: 0.5 });
    assert.deepEqual(metric, [{ start: 0, end: 18 }]);
    assert.deepEqual(others, []);
  });
});

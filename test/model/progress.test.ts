import assert from "node:assert/strict";
import { ENGLISH, readQuantity } from "../../grammar/quantity.ts";
import { readMeasure } from "../../server/src/model/measure.ts";
import { measureFromProperties } from "../../server/src/model/measure-properties.ts";
import { meanProgress, type Progress, progressOf } from "../../server/src/model/progress.ts";

const latest = (text: string) => readQuantity(text, 0, ENGLISH);

const shown = (progress: Progress): string | number => {
  if (progress.state === "known") return Math.round(progress.value * 1000) / 1000;
  if (progress.state === "bound") return progress.met ? "met" : "not yet";
  return progress.reason;
};

const progress = (statement: string, value: string): string | number =>
  shown(progressOf(readMeasure(statement).measure, latest(value)));

describe("progress", () => {
  const rows: readonly (readonly [statement: string, latest: string, expected: string | number])[] = [
    ["Approved from 12% to 60%", "36%", 0.5],
    ["Approved from 12% to 60%", "36", 0.5],
    ["Approved from 12% to 60%", "6%", -0.125],
    ["Approved from 12% to 60%", "72%", 1.25],
    ["Time to a decision from 1 day to 1 hour", "12 hours", 0.522],
    ["Churn from 8% to 4%", "5%", 0.75],
    ["Teams from 3 of 7 to 7 of 7", "5 of 7", 0.5],
    ["Teams from 3 of 7 to 7", "5", 0.5],
    ["Teams from 1 in 4 to 3 in 4", "50%", 0.5],
    ["Approved from 12% to 60%", "3 days", "units"],
    ["Revenue from $5k to $10k", "€7k", "units"],
    ["Approved from 60% to 60%", "60%", "no-distance"],
    ["Approved from 12% to 60%", "", "no-entry"],
    ["Approve more applications", "3", "no-measure"],
    ["Applications up 20%", "450", "no-start"],
    ["Availability at least 99.95%", "99.99%", "met"],
    ["Availability at least 99.95%", "99.9%", "not yet"],
    ["Wait at most 2 hours", "90 minutes", "met"],
    ["Between 40 and 60 orders", "61", "not yet"],
    ["Between 40 and 60 orders", "60", "met"],
    ["500 referrals a month", "500", "met"],
    ["Reduce churn to 5%", "4%", "met"],
    ["Median response time of 2 hours", "5 hours", "not yet"],
    ["Zero incidents", "1", "not yet"],
  ];
  for (const [statement, value, expected] of rows)
    it(`${statement}, now ${value || "unknown"}: ${expected}`, () =>
      assert.equal(progress(statement, value), expected));

  describe("of a start and a change", () => {
    const changed = (from: string, by: string, value: string): string | number =>
      shown(progressOf(measureFromProperties({ from, by }).measure, latest(value)));
    it("reaches half of 20% more than 200 at 220", () => assert.equal(changed("200", "20%", "220"), 0.5));
    it("counts points of a share", () => assert.equal(changed("20%", "10 pp", "25%"), 0.5));
    it("counts twice as much", () => assert.equal(changed("200", "2x", "300"), 0.5));
    it("can't tell what 20% of a share is", () => assert.equal(changed("40%", "20%", "45%"), "units"));
  });
});

describe("the progress of an objective", () => {
  const known = (value: number): Progress => ({ state: "known", value });

  it("is the mean of what is known, each held between 0 and 1", () => {
    const unknown: Progress = { state: "unknown", reason: "no-entry" };
    assert.deepEqual(meanProgress([known(0.5), known(1.4), known(-3), unknown]), {
      value: 0.5,
      measured: 3,
      of: 4,
      met: 0,
      notYet: 0,
    });
  });

  it("is unknown, never zero, without anything known", () => {
    const bounds: Progress[] = [
      { state: "bound", met: true },
      { state: "bound", met: false },
    ];
    assert.deepEqual(meanProgress(bounds), { measured: 0, of: 2, met: 1, notYet: 1 });
  });
});

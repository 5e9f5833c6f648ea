/** Other ways to write a measure: in its canonical form, and as properties. */
import assert from "node:assert/strict";
import { readMeasure } from "../../server/src/model/measure.ts";
import { applyEdits } from "../../server/src/model/measure-edits.ts";
import { measureFromProperties } from "../../server/src/model/measure-properties.ts";
import { read, shown } from "../kit/measures.ts";

describe("the canonical form", () => {
  const canonical = (text: string): string => applyEdits(text, readMeasure(text).edits);
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ["Trials 20% -> 40% of teams", "Trials from 20% to 40% of teams"],
    ["Trials from 20% → 40%", "Trials from 20% to 40%"],
    ["Trials 20% to 40%", "Trials from 20% to 40%"],
    ["Payout time 5 days to 1 day", "Payout time from 5 days to 1 day"],
    ["Trials -> 60%", "Trials to 60%"],
    ["Bikes stolen per month 30 -> 10", "Bikes stolen per month from 30 to 10"],
    ["Bikes stolen in month 3 -> 10", "Bikes stolen in month 3 to 10"],
    ["5–8 partners", "between 5 and 8 partners"],
    ["Uptime>=99.9%", "Uptime at least 99.9%"],
    ["Wait (≤ 2 hours)", "Wait (at most 2 hours)"],
    ["200 leads at <$150", "200 leads at no more than $150"],
    ["3+ prospects", "at least 3 prospects"],
    ["Cost $9 -> $5 while returns < 2%", "Cost from $9 to $5 while returns at most 2%"],
  ];
  for (const [text, expected] of rows)
    it(text, () => {
      assert.equal(canonical(text), expected);
      assert.equal(canonical(expected), expected);
      assert.equal(read(expected), read(text));
    });

  const good = [
    "Trials from 20% to 40%",
    "More than 50 teams",
    "Under 2 hours",
    "Revenue up 20%",
    "Signups 2x",
    "500 referrals a month",
    "NPS 40",
    "Deals of $20-100k",
  ];
  for (const text of good) it(`${text} is good as it is`, () => assert.equal(canonical(text), text));

  it("is in other languages what it is", () =>
    assert.deepEqual(readMeasure("Note 4,6 → 4,8", { language: "de" }).edits, []));
});

describe("the measure of properties", () => {
  it("from, to and a date", () => {
    const { measure, deadline, invalid } = measureFromProperties({ from: "12", to: "60%", by: "2026-03-31" });
    assert.equal(shown(measure), "fromTo, 12% 60%, up");
    assert.equal(deadline?.day, "2026-03-31");
    assert.deepEqual(invalid, []);
  });
  it("to alone, or a change", () => {
    assert.equal(shown(measureFromProperties({ to: " 60%" }).measure), "to, 60%");
    assert.equal(shown(measureFromProperties({ from: "200", by: "20%" }).measure), "change, 200 20%, up");
    assert.equal(shown(measureFromProperties({ from: "200" }).measure), "none");
    assert.equal(
      shown(measureFromProperties({ from: "4,2", to: "4,8" }, { language: "de" }).measure),
      "fromTo, 4.2 4.8, up",
    );
    assert.equal(shown(measureFromProperties({ from: "1999", to: "2026" }).measure), "fromTo, 1999 2026, up");
  });
  it("says which of them can't be read", () =>
    assert.deepEqual(measureFromProperties({ from: "few", to: "many", by: "Friday" }).invalid, [
      "from",
      "to",
      "by",
    ]));
});

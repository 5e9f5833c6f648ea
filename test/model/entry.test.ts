import assert from "node:assert/strict";
import { type EntryReading, readEntry, readGrade } from "../../server/src/model/entry.ts";
import { readMeasure } from "../../server/src/model/measure.ts";

/** An entry in one line: what was read, with the words of the note. */
const shown = (text: string, { value, mismatch, confidence, state, note, problem }: EntryReading): string =>
  [
    value && `${value.value}${value.unit?.key ?? ""}`,
    mismatch && `mismatch ${text.slice(mismatch.start, mismatch.end)}`,
    confidence && `confidence ${confidence.value}`,
    problem && `${problem.reason}: ${text.slice(problem.start, problem.end)}`,
    state?.state,
    note && `"${text.slice(note.start, note.end)}"`,
  ]
    .filter((part) => part !== undefined)
    .join(" | ");

const table = (
  statement: string,
  rows: readonly (readonly [entry: string, expected: string])[],
  language?: string,
): void => {
  describe(`of "${statement}"`, () => {
    const { measure } = readMeasure(statement, { language });
    for (const [entry, expected] of rows)
      it(entry || "nothing", () => assert.equal(shown(entry, readEntry(entry, measure, language)), expected));
  });
};

describe("entries", () => {
  table("Applications approved from 12% to 60%", [
    [
      "31%, confidence 7/10, vendor live for 40% of traffic",
      '31% | confidence 0.7 | "vendor live for 40% of traffic"',
    ],
    ["31%", "31%"],
    ["31", "31"],
    ["about 31 %, at risk", "31% | at risk"],
    ["31% of applicants, confidence 70%", "31% | confidence 0.7"],
    ["31% confidence 7/10, vendor live", '31% | confidence 0.7 | "vendor live"'],
    ["31% confidence: 7/10", "31% | confidence 0.7"],
    ["31% confidence grows", '31% | "confidence grows"'],
    ["31% of patients with confidence 7 of them new", '31% | "of patients with confidence 7 of them new"'],
    ["3 days confidence 7/10", "mismatch 3 days | confidence 0.7"],
    ["31% after the launch", '31% | "after the launch"'],
    ["12 of 40, on track", "12 | on track"],
    ["On-track, more to come", 'on track | "more to come"'],
    ["confidence 6/10", "confidence 0.6"],
    ["31%, confidence 7/10, at risk, late", '31% | confidence 0.7 | at risk | "late"'],
    ["vendor is late, confidence 4/10", 'confidence 0.4 | "vendor is late, confidence 4/10"'],
    ["31% (confidence 7/10), vendor live", '31% | confidence 0.7 | "vendor live"'],
    ["31% of applicants (confidence: 70%)", "31% | confidence 0.7"],
    ["31%. Confidence is 7/10. Vendor live", '31% | confidence 0.7 | "Vendor live"'],
    ["31% – confidence 7/10 – vendor live", '31% | confidence 0.7 | "vendor live"'],
    ["vendor is late. Confidence 4/10", 'confidence 0.4 | "vendor is late. Confidence 4/10"'],
    ["vendor is late (confidence 4/10)", 'confidence 0.4 | "vendor is late (confidence 4/10)"'],
    ["31% (confidence of users grows)", '31% | "(confidence of users grows)"'],
    ["31%, confidence 15/10", "31% | range: confidence 15/10"],
    ["31%, confidence 120%", "31% | range: confidence 120%"],
    ["31%, confidence 7", "31% | scale: confidence 7"],
    ["31%, confidence 4/5", "31% | scale: confidence 4/5"],
    ["31%, confidence grows", '31% | "confidence grows"'],
    ["3 days, confidence 7/10", "mismatch 3 days | confidence 0.7"],
    ["3 customers left, we talk to them", '"3 customers left, we talk to them"'],
    ["2026 is lost", '"2026 is lost"'],
    ["", ""],
  ]);

  table("Customers in the new plan from 200 to 3,000", [
    ["450", "450"],
    ["450 customers, on track", "450 | on track"],
    ["2026, on track", "2026 | on track"],
  ]);

  table("Orders from 40 customers to 60 customers", [
    ["50 customers", "50"],
    ["50", "50"],
    ["2 interviews", "mismatch 2"],
  ]);

  table("Referrals up 20%", [["450 referrals", "450"]]);
  table("Note 4,2 -> 4,8", [["4,6, confidence 7/10", "4.6 | confidence 0.7"]], "de");

  it("have no value where nothing is measured, but a confidence", () =>
    assert.equal(
      shown("31%, confidence 7/10, live", readEntry("31%, confidence 7/10, live")),
      'confidence 0.7 | "live"',
    ));
});

describe("grades", () => {
  const rows: readonly (readonly [text: string, grade: number | string])[] = [
    ["0.7", 0.7],
    ["0,7", 0.7],
    ["70%", 0.7],
    [" 7/10 ", 0.7],
    ["1", 1],
    ["7", "range"],
    ["11/10", "range"],
    ["-0.1", "range"],
    ["good", "form"],
    ["7/12", "form"],
    ["", "form"],
  ];
  for (const [text, expected] of rows)
    it(text || "nothing", () => {
      const grade = readGrade(text);
      assert.equal("reason" in grade ? grade.reason : grade.value, expected);
    });
});

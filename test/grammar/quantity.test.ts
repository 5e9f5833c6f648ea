import assert from "node:assert/strict";
import {
  ENGLISH,
  findQuantities,
  type Quantity,
  type QuantityOptions,
  readQuantity,
} from "../../grammar/quantity.ts";
import { comparable, inUnitOf, withUnitOf } from "../../grammar/quantity-compare.ts";

const GERMAN: QuantityOptions = { decimal: ",", words: false };

/** A quantity in one line: `12 %`, `5000000 USD`, `3/7`, `500 referral per month`. */
const shown = ({ value, of, currency, unit, counted, per, orMore, year }: Quantity): string =>
  [
    of === undefined ? value : `${value}/${of}`,
    currency ?? unit?.key ?? (counted?.sure ? counted.key : undefined),
    per && `per ${per.key}`,
    orMore && "or more",
    year && "year",
  ]
    .filter(Boolean)
    .join(" ") || "0";

const all = (text: string, options = ENGLISH): string =>
  findQuantities(text, options).quantities.map(shown).join(", ");

const q = (text: string): Quantity => {
  const quantity = readQuantity(text, 0, ENGLISH);
  assert.ok(quantity, `${text} is a quantity`);
  return quantity;
};

const table = (rows: readonly (readonly [text: string, expected: string])[], options = ENGLISH): void => {
  for (const [text, expected] of rows) it(text, () => assert.equal(all(text, options), expected));
};

describe("quantities", () => {
  describe("numbers", () =>
    table([
      ["from 4,200 to 7,000", "4200, 7000"],
      ["rated 4.6", "4.6"],
      ["1'000 and 1’000 and 1\u00a0000 and 1\u202f000", "1000, 1000, 1000, 1000"],
      ["1,00,000 users", "100000 user"],
      ["-5% and −3 and +20%", "-5 %, -3, 20 %"],
      ["5k, 5K, 5M, 2bn and 1.5mn", "5000, 5000, 5000000, 2000000000, 1500000"],
      ["three thousand, 5 million", "3000, 5000000"],
      ["two days, Twelve teams", "2 day, 12 team"],
      ["2000+ visitors", "2000 visitor or more"],
    ]));

  describe("money", () =>
    table([
      ["$5k", "5000 USD"],
      ["€ 5.2M", "5200000 EUR"],
      ["US$3m", "3000000 USD"],
      ["-$5k", "-5000 USD"],
      ["$-5k", "-5000 USD"],
      ["£2B", "2000000000 GBP"],
      ["USD 5M and 5M EUR", "5000000 USD, 5000000 EUR"],
      ["5 € or 3 dollars", "5 EUR, 3 USD"],
      ["$1MM", "1000000 USD"],
    ]));

  describe("units", () =>
    table([
      ["12%, 12 %, 12 percent", "12 %, 12 %, 12 %"],
      ["5 pp, 5 percentage points, 5 %-points", "5 pp, 5 pp, 5 pp"],
      ["20ms, 30mins, 2 hrs, 1 day", "20 millisecond, 30 minute, 2 hour, 1 day"],
      ["1m30s and 2h 30m", "90 second, 9000 second"],
      ["3 working days", "3 working day"],
      ["1TB over 100Mbps", "1 TB, 100 Mbps"],
      ["2x", "2 x"],
      ["500 referrals a month", "500 referral per month"],
      ["5 photos/week, 9 calls per day", "5 photo per week, 9 call per day"],
      ["20 diverse US clubs", "20 club"],
      ["3 people, 2 companies, 4 boxes", "3 person, 2 company, 4 box"],
    ]));

  describe("N of M", () =>
    table([
      ["3 of 7 teams", "3/7 team"],
      ["3 out of 7", "3/7"],
      ["1 in 4", "1/4"],
      ["one in four", "1/4"],
      ["2/3 of users", "2/3"],
      ["4.6/5 and 4.6 / 5", "4.6/5, 4.6/5"],
      ["3 in 10 days", "3, 10 day"],
      ["100 of 50", "100, 50"],
    ]));

  describe("no quantity", () =>
    table([
      ["p95, v2.0, D7, GPT-4, UnixFSv2, #1, 12pm, 7th", ""],
      ["a 90-day plan and a two-week sprint", ""],
      ["top 5, week 4, version 2, phase 3, Q 2, SOC 2", ""],
      ["24/7 and 10/50/99", ""],
      ["at 10:30, release 1.2.3, pages 1,2", ""],
      ["on 2026-01-19, 19 Jan, Jan 19 and 03/04/2026", ""],
      ["one-off, one's", ""],
      ["https://x.example/5/6", ""],
      ["123456789012345678", ""],
    ]));

  it("marks what is rather a year", () => {
    assert.equal(all("from 2025 to 2026"), "2025 year, 2026 year");
    assert.equal(all("2000 visitors, 2,026 visitors, $2026"), "2000 visitor, 2026 visitor, 2026 USD");
  });

  it("leaves open what 3m is, but not behind money", () => {
    const { quantities, unclear } = findQuantities("from 3m to 3 m, $3m", ENGLISH);
    assert.deepEqual(unclear, [
      { start: 5, end: 7 },
      { start: 11, end: 14 },
    ]);
    assert.deepEqual(quantities.map(shown), ["3000000 USD"]);
  });

  describe("with a decimal comma and without English words", () =>
    table(
      [
        ["4.200 und 4,6", "4200, 4.6"],
        ["1,2 Mio. € und 3 Mrd. €", "1200000 EUR, 3000000000 EUR"],
        ["drei von 7, 3 of 7, 3/7", "7, 3, 7, 3/7"],
        ["two days", ""],
      ],
      GERMAN,
    ));

  it("spans sign, currency, number, magnitude and unit, but not what is counted", () => {
    const text = "Raise -$5.2M from 20 new customers in 30 minutes";
    const spans = findQuantities(text, ENGLISH).quantities.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(spans, ["-$5.2M", "20", "30 minutes"]);
  });

  it("reads at an offset only what begins there", () => {
    assert.equal(readQuantity("up 20%", 3, ENGLISH)?.value, 20);
    assert.equal(readQuantity("up $20", 4, ENGLISH), undefined);
    assert.equal(readQuantity("up 20%", 0, ENGLISH), undefined);
    assert.equal(readQuantity("", 0, ENGLISH), undefined);
  });

  it("reads on behind what it can't read, however long", () => {
    const odd = ["1,", "1'", "1/", "1-", "9", "$", "3m ", "1 of ", "2026-01-", "(", "one "];
    for (const piece of odd)
      assert.equal(
        all(`${piece.repeat(2000)} x 5%`)
          .split(", ")
          .at(-1),
        "5 %",
        piece,
      );
  });
});

describe("comparing quantities", () => {
  const pairs: readonly (readonly [a: string, b: string, inUnitOfB: number | undefined])[] = [
    ["1 day", "1 hour", 24],
    ["90 seconds", "2 minutes", 1.5],
    ["3 of 7", "5 of 7", 3],
    ["3 of 4", "50%", 75],
    ["50%", "2/4", 2],
    ["5 pp", "20%", 5],
    ["20", "10 minutes", 20],
    ["$5k", "$10", 5000],
    ["$5k", "€5k", undefined],
    ["40%", "2 hours", undefined],
    ["1 customer", "5 customers", 1],
    ["40 customers", "60 partners", undefined],
    ["3 customers", "40%", undefined],
    ["10 calls a day", "70 calls a week", 70],
    ["2 GB", "500 MB", 2000],
  ];
  for (const [a, b, expected] of pairs)
    it(`${a} and ${b}`, () => {
      assert.equal(comparable(q(a), q(b)), expected !== undefined);
      const value = inUnitOf(q(a), q(b));
      assert.equal(value === undefined ? undefined : Math.round(value * 1e9) / 1e9, expected);
    });

  it("gives a bare number the unit of the other", () => {
    assert.equal(withUnitOf(q("20"), q("10 minutes")).unit?.key, "minute");
    assert.equal(withUnitOf(q("3"), q("5 of 7")).of, 7);
    assert.equal(withUnitOf(q("20%"), q("10 minutes")).unit?.key, "%");
  });
});

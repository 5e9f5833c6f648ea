import assert from "node:assert/strict";
import { readCycle } from "../../server/src/model/cycle.ts";
import { type MeasureContext, readMeasure } from "../../server/src/model/measure.ts";
import { amount, read, shown } from "../kit/measures.ts";

const table = (
  rows: readonly (readonly [text: string, expected: string])[],
  context?: MeasureContext,
): void => {
  for (const [text, expected] of rows) it(text, () => assert.equal(read(text, context), expected));
};

describe("measures", () => {
  describe("from Q to Q", () =>
    table([
      ["Companies applying each month from 4,200 to 7,000", "fromTo, 4200 7000, up"],
      ["Applications approved from 12% to 60% by 2026-03-31", "fromTo, 12% 60%, up"],
      ["Median time to a decision from 1 day to 1 hour", "fromTo, 1day 1hour, down"],
      ["Response time from 20 to 10 minutes", "fromTo, 20minute 10minute, down"],
      ["Bring the tools we use from 12 to three", "fromTo, 12 3, down"],
      ["Spending from $10k to $5k", "fromTo, 10000USD 5000USD, down"],
      ["Teams from 1 in 4 to 3 in 4", "fromTo, 1/4 3/4, up"],
      ["Toil from 25% of on-call time to 20%", "fromTo, 25% 20%, down"],
      ["Wait from over 2 hours to under 30 minutes", "fromTo, 2hour 30minute, down"],
      ["Rating from 4.2 (2025 average) to 4.6", "fromTo, 4.2 4.6, up"],
      ["Retention from 20% in 2025 to 40% in 2026", "fromTo, 20% 40%, up"],
      ["Week 4 retention goes from 21.5% to 30%", "fromTo, 21.5% 30%, up"],
      ["Trials 20% -> 40%", "fromTo, 20% 40%, up"],
      ["Trials from 20% → 40%", "fromTo, 20% 40%, up"],
      ["Increase NPS 30 to 45", "fromTo, 30 45, up"],
      ["Weekly orders from 1990 to 2500", "fromTo, 1990 2500, up"],
      ["Calls from 5 minutes to 10 customers", "fromTo, 5minute 10"],
    ]));

  describe("from … to … without two quantities is text", () =>
    table([
      ["Move from Berlin to Munich", "none"],
      ["Carry over from Q1 to Q2", "none"],
      ["The plan from 2025 to 2026", "none"],
      ["Answers on a scale from 1 to 5", "none"],
      ["Latency from p95 to p50", "none"],
    ]));

  describe("between Q and Q", () =>
    table([
      ["Stay between 40 and 60 orders", "between, 40 60"],
      ["Wait between 20 and 10 minutes", "between, 10minute 20minute"],
      ["Conversion 2–3%", "between, 2% 3%"],
      ["5-8 partners live", "between, 5 8"],
      ["Deals of $20-100k", "between, 20000USD 100000USD"],
      ["10 to 15 customers renew", "between, 10 15"],
      ["Answers on a scale of 1-5", "none"],
      ["Readers aged 18-35", "none"],
    ]));

  describe("at least Q", () =>
    table([
      ["Availability at least 99.95%", "atLeast, 99.95%, up"],
      ["Availability ≥ 99.95%", "atLeast, 99.95%, up"],
      ["Availability>=99.95%", "atLeast, 99.95%, up"],
      ["NPS > 40", "atLeast, 40, up"],
      ["Over 2/3 of users agree", "atLeast, 2/3, up"],
      ["More than 50 teams", "atLeast, 50, up"],
      ["3+ prospects commit", "atLeast, 3, up"],
      ["89 or higher in audits", "atLeast, 89, up"],
      ["At least one app uses it", "atLeast, 1, up"],
      ["No fewer than five partners", "atLeast, 5, up"],
    ]));

  describe("a change", () =>
    table([
      ["Revenue up 20%", "change, 20%, up"],
      ["Churn down 2 pp", "change, 2pp, down"],
      ["Increase renewals by 10%", "change, 10%, up"],
      ["Onboarding is shortened by 2 days", "change, 2day, down"],
      ["Improve first contact resolution by 5%", "change, 5%"],
      ["20% fewer escalations", "change, 20%, down"],
      ["24 more customers", "change, 24, up"],
      ["A 15% relative increase in trials", "change, 15%, up"],
      ["+20% sign-ups", "change, 20%, up"],
      ["Signups 2x", "change, 2x, up"],
      ["Double trial starts", "change, 2x, up"],
      ["Halve the waiting time", "change, 0.5x, down"],
      ["Cut the wait in half", "change, 0.5x, down"],
    ]));

  describe("what only looks like a change", () =>
    table([
      ["Notifications used by 80% of users", "only, 80%, up"],
      ["Used by 3 teams", "only, 3, up"],
      ["Reduce cost by 20% of revenue", "only, 20%, up"],
      ["Sign up 300 companies", "only, 300, up"],
      ["A double opt-in for new users", "none"],
      ["Users come back 2x in one week of 20%", "only, 2x, up"],
    ]));

  describe("at most Q", () =>
    table([
      ["Wait at most 2 hours", "atMost, 2hour, down"],
      ["Wait ≤ 2 hours", "atMost, 2hour, down"],
      ["Pickup time to < 10 mins", "atMost, 10minute, down"],
      ["No more than 3 incidents a month", "atMost, 3, down"],
      ["Up to 5 escalations", "atMost, 5, down"],
      ["A sales cycle of 2 months or less", "atMost, 2month, down"],
    ]));

  describe("to Q", () =>
    table([
      ["Increase NPS to 50", "to, 50, up"],
      ["Reduce churn to 5%", "to, 5%, down"],
      ["Error rate down to 1%", "to, 1%, down"],
      ["Reach 1,000 active workspaces", "to, 1000, up"],
      ["NPS 40", "to, 40"],
      ["A satisfaction score of 4.6/5", "to, 4.6/5"],
      ["Trials -> 60%", "to, 60%"],
      ["Decision time to one day", "to, 1day, down"],
      ["Move all customers to one platform", "none"],
    ]));

  describe("the only quantity", () =>
    table([
      ["500 referrals a month", "only, 500, up"],
      ["60% of new users invite a colleague", "only, 60%, up"],
      ["Three teams rely on it", "only, 3, up"],
      ["Zero data-loss incidents", "only, 0, down"],
      ["A median response time of 2 hours", "only, 2hour, down"],
      ["One team relies on it", "none"],
      ["Be the first choice", "none"],
      ["", "none"],
    ]));

  describe("a time to do it in, and brackets, count only if there is nothing else", () =>
    table([
      ["60% of new users finish within 24 hours", "only, 60%, up"],
      ["60% of new users finish in under 5 minutes", "only, 60%, up"],
      ["Bugs resolved within 2 days", "atMost, 2day, down, aside"],
      ["Runs for 10 days without a crash", "only, 10day, up, aside"],
      ["Reach 40% of teams (from 10% to 20% in Europe)", "to, 40%, up"],
      ["Most teams use it (at least 40)", "atLeast, 40, up, aside"],
    ]));

  it("the first of the form that wins is the measure, the others are told", () => {
    const { measure, others } = readMeasure("Get 200 leads, cost from $9 to $5 and rating from 4.2 to 4.6");
    assert.equal(shown(measure), "fromTo, 9USD 5USD, down");
    assert.deepEqual(others.map(shown), ["only, 200, up", "fromTo, 4.2 4.6, up"]);
  });

  it("what stands after while is a limit", () => {
    const { measure, limits } = readMeasure("Delivery from 5 to 2 days while returns at most 2%");
    assert.equal(shown(measure), "fromTo, 5day 2day, down");
    assert.deepEqual(limits.map(shown), ["atMost, 2%, down"]);
    assert.equal(read("Grow while churn stays at most 2%"), "none");
    assert.equal(read("While it is raining, 40% stay"), "only, 40%, up");
  });

  it("3m is none, and told", () => {
    const { measure, unclear } = readMeasure("Pages seen from 3m to 5m");
    assert.equal(measure, undefined);
    assert.deepEqual(unclear.length, 2);
  });
});

describe("measures in other languages", () => {
  table(
    [
      ["Bestellungen 4.200 -> 7.000", "fromTo, 4200 7000, up"],
      ["Note 4,6 → 4,8", "fromTo, 4.6 4.8, up"],
      ["Zufriedenheit ≥ 4,6/5", "atLeast, 4.6/5, up"],
      ["Umsatz 1,2 Mio. € → 2 Mio. €", "fromTo, 1200000EUR 2000000EUR, up"],
      ["Wartezeit from 20 to 10", "only"],
      ["drei Teams", "none"],
    ],
    { language: "de-DE" },
  );
  it("keep the point where it is written", () => {
    assert.equal(read("Note 4.6 -> 4.8", { language: "de-CH" }), "fromTo, 4.6 4.8, up");
    assert.equal(read("評価 4.6 → 4.8", { language: "ja" }), "fromTo, 4.6 4.8, up");
    assert.equal(read("Rating from 4.6 to 4.8", { language: "en-GB" }), "fromTo, 4.6 4.8, up");
  });
});

describe("deadlines of statements", () => {
  const deadline = (text: string) => {
    const { cycle } = readCycle("2026-Q1");
    const { deadline: found } = readMeasure(text, { cycle });
    return found && [text.slice(found.start, found.end), found.day];
  };
  it("stand anywhere", () => {
    assert.deepEqual(deadline("By February 40% of teams use it"), ["By February", "2026-02-28"]);
    assert.deepEqual(deadline("Used by 40% of teams by 2026-03-15."), ["by 2026-03-15", "2026-03-15"]);
    assert.deepEqual(deadline("40% by the end of the quarter"), ["by the end of the quarter", "2026-03-31"]);
    assert.equal(deadline("Up by 20%"), undefined);
  });
  it("are no quantities", () => {
    const { quantities } = readMeasure("Launched by September 1 with 30 users by March 2027");
    assert.deepEqual(quantities.map(amount), ["30"]);
  });
});

describe("the metric", () => {
  const metric = (text: string): string[] =>
    readMeasure(text).metric.map(({ start, end }) => text.slice(start, end));
  it("is what the words beside the measure name", () => {
    assert.deepEqual(metric("Applications approved from 12% to 60% by 2026-03-31"), [
      "Applications approved",
    ]);
    assert.deepEqual(metric("By March, trials -> 60% while churn at most 2%"), ["trials"]);
    assert.deepEqual(metric("Reach 1,000 active workspaces."), ["active workspaces"]);
    assert.deepEqual(metric("500 referrals a month"), ["referrals a month"]);
    assert.deepEqual(metric("from 24% to 40%"), []);
  });
  it("keeps while where no limit follows", () =>
    assert.deepEqual(metric("Grow while we stay small"), ["Grow while we stay small"]));
});

describe("any text", () => {
  const pieces = [
    "from 1 to 2 ",
    "by ",
    "while 5% ",
    "(1",
    "1(2)",
    "1 -> ",
    ">",
    "double ",
    "one ",
    "increase 5 by 5% ",
  ];
  for (const piece of pieces)
    it(`${piece}… is read to its end`, () => {
      const text = `${piece.repeat(300)}, at least 7% of them`;
      const { measure, others, limits } = readMeasure(text);
      assert.ok(
        [measure, ...others, ...limits].some((found) => found?.kind === "atLeast" && found.to?.value === 7),
      );
    });
  it("is read as far as a statement could go", () => {
    const { measure, quantities } = readMeasure(`from 10% to 20% ${"5 ".repeat(500_000)}`);
    assert.equal(shown(measure), "fromTo, 10% 20%, up");
    assert.ok(quantities.length < 10_000);
  });
  it("is read without an exception", () => {
    for (const text of [
      "\ud800 5% \udfff",
      "\0 5",
      "5%\r\n-> 6%",
      "((((",
      "from from to to",
      "% € - + 5",
      "’’’5’’’",
    ])
      assert.ok(readMeasure(text).metric);
  });
});

/** How the measure of one key result is written: its start, its lens, what it counts, and how far it goes. */
import assert from "node:assert/strict";
import { objective } from "../kit/objective.ts";
import { mends, messageOf, tells } from "../kit/rules.ts";
import { open } from "../kit/workspace.ts";

describe("kr-no-baseline", () => {
  for (const line of [
    "kr: Owners who plan their month «at least 70%»",
    "kr: Median wait for an answer «under 2 hours»",
    "kr: «NPS 40» among owners in their first year",
    "kr: Increase the orders of a week «by 20%»",
    "kr: Grow the shops that order «to 500»",
  ])
    it(`tells “${line}”, which has no start`, () => tells("kr-no-baseline", objective(line)));

  it("is said once in an objective", () =>
    tells(
      "kr-no-baseline",
      objective(
        "kr: Owners who stay from 71% to 80%",
        "kr: Owners who plan their month «at least 70%»",
        "kr: Median wait for an answer under 2 hours",
      ),
    ));

  it("says how many others it is true of, so that nobody takes them for well written", () => {
    const message = (...more: string[]) =>
      messageOf("kr-no-baseline", objective("kr: Owners who plan their month at least 70%", ...more));
    assert.doesNotMatch(message("kr: Owners who stay from 71% to 80%"), /other/);
    assert.match(
      message("kr: 80% of visits end without an error"),
      / One other key result .* leaves it out, too\.$/,
    );
    assert.match(
      message("kr: Median wait for an answer under 2 hours", "kr: NPS 40 among owners"),
      / 2 other key results of this objective leave it out, too\.$/,
    );
  });

  it("accepts what may well begin at nothing", () =>
    tells(
      "kr-no-baseline",
      objective(
        "kr: 20 new shops in the north",
        "kr: Win 20 shops in the north",
        "kr: 40 shops share their stock with a neighbour",
        "kr: Launch the cash view with 300 shops using it every week",
        "kr: 3 of 7 pilots renew",
        "kr: Expand yearly income by $100,000",
      ),
    ));

  it("accepts a start beside the measure, a growth over time, and a target still to be typed", () =>
    tells(
      "kr-no-baseline",
      objective(
        "kr: Churn of shops below 2% (currently 3.5%)",
        "kr: Churn of shops below 2% (3.5% today)",
        "kr: Churn of shops below 2%, was 3.5%",
        "kr: Grow the income of small shops 20% QoQ",
        "kr: Grow the income of small shops by 20% year over year",
        "kr: Increase the share of searches with an order from 4% to",
        "kr: Churn of shops «below 2%» (agreed with 3 partners)",
      ),
    ));

  it("accepts a start among the properties, and what is over", () => {
    tells("kr-no-baseline", objective("kr: Owners who plan their month", "  from: 40%", "  to: 70%"));
    tells("kr-no-baseline", objective("kr: Owners who plan their month at least 70%", "  grade: 0.7"));
  });

  it("begins with the first check-in that has a value", () =>
    mends(
      "kr-no-baseline",
      objective("kr: 70% of owners plan their month", "  2026-01-12: no survey yet", "  2026-01-19: 42%"),
      "Start from 42%, the first check-in",
      objective(
        "kr: From 42% to 70% of owners plan their month",
        "  2026-01-12: no survey yet",
        "  2026-01-19: 42%",
      ),
    ));

  it("keeps a change as a blank to be reckoned", () =>
    mends(
      "kr-no-baseline",
      objective("kr: Increase the orders of a week by 20%"),
      "Say where it stands today: from <today>",
      objective("kr: Increase the orders of a week from <today> to <20% more>"),
    ));

  it("is a hint while the page is a draft", () => {
    const page = objective("kr: Owners who plan their month at least 70%").replace("launched", "drafting");
    const found = open(page).service.findings("file:///ws/page.okr");
    assert.equal(found.find(({ rule }) => rule === "kr-no-baseline")?.severity, "hint");
  });
});

describe("kr-dimension", () => {
  const withLens = "kr reach: Owners who open the forecast from 900 to 2,500";

  it("tells a missing lens where others of the objective have one", () =>
    tells("kr-dimension", objective(withLens, "«kr: Yearly income from shops from $1M to $2M»")));

  it("leaves those alone who don't work with lenses", () =>
    tells("kr-dimension", objective("kr: Owners who open the forecast from 900 to 2,500")));

  it("tells it everywhere where that is wished for", () =>
    tells("kr-dimension", objective("«kr: Owners who open the forecast from 900 to 2,500»"), {
      config: { rules: { "kr-dimension": ["hint", { always: true }] } },
    }));

  it("tells a reach that is money or time, and no reach in percent", () =>
    tells(
      "kr-dimension",
      objective(
        "kr «reach»: Yearly income from shops from $1M to $2M",
        "kr «reach»: Median wait for an answer from 3 hours to 1 hour",
        "kr reach: Applications answered untouched from 12% to 60%",
        "kr impact: Money that an owner saves each month from €20 to €40",
      ),
    ));
});

describe("kr-vanity", () => {
  it("tells counts that grow by themselves", () =>
    tells(
      "kr-vanity",
      objective(
        "kr: Increase «followers» by 30%",
        "kr: «App downloads» from 1,000 to 5,000",
        "kr: Monthly «website visitors» from 10,000 to 30,000",
      ),
    ));

  it("accepts what people do, shares, and a count with a limit", () =>
    tells(
      "kr-vanity",
      objective(
        "kr: Visitors who order within a week from 2% to 4%",
        "kr: Visitors who order from 200 to 400",
        "kr: Paying subscribers from 1,000 to 5,000",
        "kr: Sign-ups from 100 to 500 while those who stay a month at least 60%",
      ),
    ));
});

describe("kr-timid", () => {
  it("tells a target beside the start", () =>
    tells(
      "kr-timid",
      objective(
        "kr: Owners who plan their month «from 50% to 51%»",
        "kr: Shops that order «from 4,200 to 4,300»",
        "kr: Shops that order",
        "  from: 4,200",
        "  to: 4,300",
      ).replace("Shops that order\n", "«Shops that order»\n"),
    ));

  it("measures a share by what is missing to the whole", () =>
    tells(
      "kr-timid",
      objective(
        "kr: Orders that arrive complete from 98% to 99%",
        "kr: Rating of the app from 4.5/5 to 4.6/5",
      ),
    ));

  it("tells a draft that everybody is sure of already", () => {
    const page = objective(
      "kr: Owners who plan their month from 40% to 60%",
      "  2026-01-05: 40%, «confidence 9/10»",
    );
    tells("kr-timid", page.replace("launched", "drafting"));
    tells("kr-timid", page.replace(/[«»]/g, ""));
  });
});

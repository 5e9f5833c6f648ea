/** What the words of one key result say: output, upkeep, no measure, and how its measure is written. */
import assert from "node:assert/strict";
import { mends, messageOf, tells } from "../kit/rules.ts";
import { type Opened, open } from "../kit/workspace.ts";

const objective = (...lines: string[]): string =>
  `cycle: 2026-Q1\nphase: launched\n\nobjective: Owners plan without fear\n${lines.map((line) => `  ${line}\n`).join("")}`;

const keyResultRules = (statement: string, config?: unknown): string[] => {
  const opened: Opened = open(objective(statement), { config });
  return opened.service
    .findings("file:///ws/page.okr")
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith("kr-"));
};

describe("what a key result is by its words", () => {
  const always = (rule: string, ...statements: string[]) => {
    for (const statement of statements)
      it(`${rule} alone speaks of “${statement}”`, () =>
        assert.deepEqual(keyResultRules(`kr: ${statement}`), [rule]));
  };
  always(
    "kr-output",
    "Launch the cash view for small shops",
    "The bank feed is live in every account",
    "Publish 12 guides to taxes by the end of March",
    "Owners can export their month as a table",
    "Hire three engineers for the forecast",
  );
  always(
    "kr-health",
    "Maintain the availability of the bank feed at 99.9%",
    "Keep crashes below 0.5% of sessions",
    "No outages of the bank feed",
    "Respond to questions within 2 hours",
  );
  always(
    "kr-unmeasured",
    "Owners find their way faster",
    "Improve the quality of the forecast",
    "Increase how much owners trust us",
  );

  it("says nothing of a result with a start and a target", () =>
    assert.deepEqual(keyResultRules("kr: Owners who open the forecast on Monday from 900 to 2,500"), []));

  it("says nothing of words in another language", () =>
    tells(
      "kr-output",
      `language: de\n\n${objective("kr: Launch the cash view").replace(/^.*\n.*\n\n/, "")}`,
    ));

  it("lets the reader fill in blanks before it says more", () =>
    assert.deepEqual(keyResultRules("kr: Launch <what changes, and for whom> from <today> to <goal>"), []));
});

describe("kr-output", () => {
  it("quotes the telling words, verb through thing", () => {
    const says = (statement: string) =>
      messageOf("kr-output", objective(`kr: ${statement}`)).split(", not")[0];
    assert.equal(
      says("Launch the new onboarding flow by March 31"),
      "“Launch the new onboarding flow” says what will be made",
    );
    assert.equal(
      says("The handbook is released in three languages"),
      "“The handbook is released” says that something is finished",
    );
    assert.equal(says("80% of the roadmap shipped"), "“80% of the roadmap shipped” counts work that is done");
    assert.equal(
      says("Hire three engineers for the forecast"),
      "“Hire three engineers” says what will be done",
    );
    assert.equal(
      says("Owners can export their month as a table"),
      "“Owners can export their month as a table” says what will be possible",
    );
  });

  it("accepts a delivery that others depend on, and the best sign there is for now", () => {
    tells("kr-output", objective("kr: Launch the payments API", "  risk: dependency, orders waits for it"));
    tells("kr-output", objective("risk: dependency", "kr: Launch the payments API"));
    tells("kr-output", objective("kr: Launch the payments API", "  leading: yes"));
    tells("kr-output", objective("kr: «Launch the payments API»", "  risk: execution", "  leading: no"));
  });

  it("accepts adoption that is measured", () =>
    tells("kr-output", objective("kr: Launch the cash view with 300 shops using it every week")));
});

describe("kr-unmeasured", () => {
  const title = "Complete the measure: from <today> to <goal>";

  it("accepts numbers that stand as properties", () =>
    tells(
      "kr-unmeasured",
      objective("kr: Owners find their way faster", "  from: 40 seconds", "  to: 10 seconds"),
    ));

  it("writes the measure before a deadline", () =>
    mends(
      "kr-unmeasured",
      objective("kr: Owners find their way faster by 2026-03-31."),
      title,
      objective("kr: Owners find their way faster from <today> to <goal> by 2026-03-31."),
    ));

  it("writes the measure behind a sentence over two lines", () =>
    mends(
      "kr-unmeasured",
      objective("kr: Owners find their way", "    much faster"),
      title,
      objective("kr: Owners find their way", "    much faster from <today> to <goal>"),
    ));
});

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

describe("kr-process", () => {
  const config = { extends: ["strategy-communication"] };
  it("tells the pace of the team, and not of those whom it serves", () =>
    tells(
      "kr-process",
      objective(
        "kr: Median «lead time for changes» from 9 days to 4 days",
        "kr: «Velocity» of the team from 20 to 30",
        "kr: Median time until a question is answered from 9 hours to 4 hours",
      ),
      { config },
    ));
});

describe("kr-names-solution", () => {
  const config = { rules: { "kr-names-solution": "information" } };
  it("tells the way, and not the channel or the deadline", () =>
    tells(
      "kr-names-solution",
      objective(
        "kr: Shops that order from 300 to 900 «by launching one-tap orders»",
        "kr: Shops that order «with the new cash view» from 300 to 900",
        "kr: Shops that come through friends from 300 to 900",
        "kr: Shops that order from 300 to 900 by the end of March",
        "kr: Orders with a photo from 30% to 60%",
      ),
      { config },
    ));
});

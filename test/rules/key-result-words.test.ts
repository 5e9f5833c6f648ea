/** What the words of one key result say: output, upkeep, process, a solution, or no measure. */
import assert from "node:assert/strict";
import { objective } from "../kit/objective.ts";
import { mends, messageOf, tells } from "../kit/rules.ts";
import { type Opened, open } from "../kit/workspace.ts";

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

  it("takes so much more or less than today for a measure, of which at most the start is asked for", () => {
    for (const statement of [
      "Support tickets about failed payments down by half",
      "Support tickets about failed payments down by a third",
      "Complaints about late orders halved",
      "Shops that share their stock doubled",
      "Twice as many owners plan their month with us",
    ]) {
      const others = keyResultRules(`kr: ${statement}`).filter((rule) => rule !== "kr-no-baseline");
      assert.deepEqual([statement, others], [statement, []]);
    }
  });

  it("says nothing of words in another language", () =>
    tells(
      "kr-output",
      `language: de\n\n${objective("kr: Launch the cash view").replace(/^.*\n.*\n\n/, "")}`,
    ));

  it("lets the reader fill in blanks before it says more", () =>
    assert.deepEqual(keyResultRules("kr: Launch <what changes, and for whom> from <today> to <goal>"), []));
});

describe("kr-output", () => {
  it("takes no shops or stalls that come for things to be made, however the bound is written", () => {
    for (const bound of ["at least", ">=", "≥"])
      tells("kr-output", objective(`kr: Stalls that ask for a forecast ${bound} 40`));
  });

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

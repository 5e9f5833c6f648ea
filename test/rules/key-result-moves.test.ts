/** Fixes that move a key result: its work to an initiative, its level to a health metric. */
import { mends } from "../kit/rules.ts";

const INITIATIVE = "Move it to an initiative, and keep a key result for what it changes";
const HEALTH = "Move it to health metrics";

describe("the fix that moves work to an initiative", () => {
  it("keeps a key result for what changes, and the work with its deadline, owner and check-ins", () =>
    mends(
      "kr-output",
      `
      cycle: 2026-Q1

      team forecast: Forecast
        objective calm: Calm

          kr impact: Launch the cash view for small shops by 2026-03-06
            owner: @noa
            hypothesis: Who sees the bill coming sleeps better
            link: https://example.org/cash
            2026-02-02: half of it is built,
              the rest waits

          kr business: Owners who stay from 81% to 88%

        health: Crashes at most 0.5%
      `,
      INITIATIVE,
      `
      cycle: 2026-Q1

      team forecast: Forecast
        objective calm: Calm

          kr impact cash-view: <what changes, and for whom> from <today> to <goal>
            owner: @noa
            hypothesis: Who sees the bill coming sleeps better

          kr business: Owners who stay from 81% to 88%

        initiative: Cash view for small shops
          moves: calm.cash-view
          owner: @noa
          due: 2026-03-06
          link: https://example.org/cash
          2026-02-02: half of it is built,
            the rest waits

        health: Crashes at most 0.5%
      `,
    ));

  it("keeps a name, so that what refers to it still does", () =>
    mends(
      "kr-output",
      "objective: Calm\n  kr view: Launch the cash view\n",
      INITIATIVE,
      "objective: Calm\n  kr view: <what changes, and for whom> from <today> to <goal>\n\ninitiative: Cash view\n  moves: view\n",
    ));

  it("gives no name that is taken, and ends a page without a last line end", () =>
    mends(
      "kr-output",
      "health cash-view: Crashes at most 0.5%\nobjective calm: Calm\n  kr: Launch the cash view",
      INITIATIVE,
      "health cash-view: Crashes at most 0.5%\nobjective calm: Calm\n  kr cash-view-2: <what changes, and for whom> from <today> to <goal>\n\ninitiative: Cash view\n  moves: calm.cash-view-2",
    ));

  it("keeps a deadline that is no day as words", () =>
    mends(
      "kr-output",
      "objective calm: Calm\n  kr view: Launch the cash view by June\n",
      INITIATIVE,
      "objective calm: Calm\n  kr view: <what changes, and for whom> from <today> to <goal>\n\ninitiative: Launch the cash view by June\n  moves: calm.view\n",
    ));
});

describe("the fix that moves a key result to health metrics", () => {
  const statement = (before: string, after: string) =>
    mends(
      "kr-health",
      `objective calm: Calm\n  kr: Owners who plan from 40% to 60%\n  kr up: ${before}\n`,
      HEALTH,
      `objective calm: Calm\n  kr: Owners who plan from 40% to 60%\n\nhealth up: ${after}\n`,
    );

  it("writes what is held as a bound", () => {
    statement("Maintain the availability of the feed at 99.9%", "Availability of the feed at least 99.9%");
    statement("Keep crashes below 0.5% of sessions", "Crashes below 0.5% of sessions");
    statement("99.9% uptime of the feed", "At least 99.9% uptime of the feed");
    statement("No outages of the feed", "No outages of the feed");
  });

  it("bounds the side that is worse, and asks where neither is sure", () => {
    statement("Maintain payouts on time at 99%", "Payouts on time at least 99%");
    statement("Maintain uptime of 99.9%", "Uptime at least 99.9%");
    statement("Maintain CSAT at 4.5", "CSAT at least 4.5");
    statement("Keep churn at 3%", "Churn at most 3%");
    statement("Keep support response time at 2 hours", "Support response time at most 2 hours");
    statement("Maintain market share at 30%", "Market share <at least or at most> 30%");
    statement("Zero P1 incidents", "P1 incidents at most 0");
  });

  it("calls it by the words of its metric", () => {
    const named = (before: string, after: string) =>
      mends(
        "kr-health",
        `objective calm: Calm\n  kr: Owners who plan from 40% to 60%\n  kr business: ${before}\n`,
        HEALTH,
        `objective calm: Calm\n  kr: Owners who plan from 40% to 60%\n\nhealth ${after}\n`,
      );
    named("Maintain uptime of 99.9%", "uptime: Uptime at least 99.9%");
    named("Keep churn at 3%", "churn: Churn at most 3%");
    named("Zero P1 incidents", "p1-incidents: P1 incidents at most 0");
  });

  it("takes the comments right above along", () =>
    mends(
      "kr-health",
      `
      objective calm: Calm
        kr: Owners who plan from 40% to 60%

        # The bank is asked on Monday
        # and on Friday
        kr up: Maintain uptime of 99.9%
      `,
      HEALTH,
      `
      objective calm: Calm
        kr: Owners who plan from 40% to 60%

      # The bank is asked on Monday
      # and on Friday
      health up: Uptime at least 99.9%
      `,
    ));

  it("takes the metric, its owner and its check-ins along, and leads there what referred to it", () =>
    mends(
      "kr-health",
      `
      cycle: 2026-Q1

      team forecast: Forecast

        objective calm: Calm
          kr plan: Owners who plan their month from 40% to 60%

          kr up: Maintain the availability of the feed at 99.9%
            owner: @noa
            hypothesis: Who can't rely on it goes back to paper
            risk: execution
            2026-02-02: 99.95%

        initiative feed: Bank feed
          moves: calm.plan, calm.up, because it is slow
          depends-on: calm.up

        initiative spare: A second server
          moves: calm.up

        week 2026-02-09
          update calm.up: 99.9%
          done: Server moved -> calm.up
      `,
      HEALTH,
      `
      cycle: 2026-Q1

      team forecast: Forecast

        objective calm: Calm
          kr plan: Owners who plan their month from 40% to 60%

        health up: Availability of the feed at least 99.9%
          owner: @noa
          note: Who can't rely on it goes back to paper
          2026-02-02: 99.95%

        initiative feed: Bank feed
          moves: calm.plan, because it is slow
          depends-on: up

        initiative spare: A second server
          moves: <another key result>

        week 2026-02-09
          update up: 99.9%
          done: Server moved -> up
      `,
    ));

  it("closes the gap that it leaves among the others", () =>
    mends(
      "kr-health",
      `
      objective calm: Calm

        kr up: No outages of the feed

        kr plan: Owners who plan from 40% to 60%

      initiative: Cash view
      `,
      HEALTH,
      `
      objective calm: Calm

        kr plan: Owners who plan from 40% to 60%

      health up: No outages of the feed

      initiative: Cash view
      `,
    ));
});

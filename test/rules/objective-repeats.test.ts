/** Objectives that only say again what stands above them: a key result, or a strategy. */
import { COMPANY } from "../kit/company.ts";
import { mends, tells } from "../kit/rules.ts";

describe("objective-from-kr", () => {
  it("tells a reference to a key result, and words that are those of one", () => {
    tells(
      "objective-from-kr",
      `${COMPANY}
      team forecast: Forecast
        objective rent: Owners sleep well before the rent is due
          supports: known, «calm-month.exact»
        objective plans: «Increase the share of plans that come true within a tenth»
          supports: calm-month
        objective weeks: Owners know what to order on Monday
          supports: calm-month`,
    );
  });

  it("leaves out the key result where its objective is supported as well", () => {
    mends(
      "objective-from-kr",
      `
      company tally: Tally
        objective calm-month: Owners plan a month ahead without fear
          kr exact: Plans that come true within a tenth from 40% to 65%
      team forecast: Forecast
        objective rent: Owners sleep well before the rent is due
          supports: calm-month, calm-month.exact
      `,
      "Support its objective “calm-month”",
      `
      company tally: Tally
        objective calm-month: Owners plan a month ahead without fear
          kr exact: Plans that come true within a tenth from 40% to 65%
      team forecast: Forecast
        objective rent: Owners sleep well before the rent is due
          supports: calm-month
      `,
    );
  });

  it("keeps silent about its own key results, and those of teams that stand beside", () => {
    tells(
      "objective-from-kr",
      `${COMPANY}
      team forecast: Forecast
        objective rent: Owners who pay the rent on the day
          supports: calm-month
          kr paid: Owners who pay the rent on the day from 64% to 80%
      team orders: Orders
        objective paid: Owners who pay the rent on the day
          supports: known`,
    );
  });
});

describe("an objective that points at one key result and repeats another", () => {
  it("is told both, one by one", () =>
    tells(
      "objective-from-kr",
      `${COMPANY}
      team forecast: Forecast
        objective plans: «Plans that come true within a tenth»
          supports: «known.told»`,
    ));
});

describe("an objective that supports its own key result", () => {
  const page = (supports: string) => `${COMPANY}
      team forecast: Forecast
        objective plans: «Plans that come true within a tenth»
          supports: ${supports}
          kr opened: Owners who open the forecast from 40% to 60%

        objective weeks: Shops know the week
          supports: plans`;

  it("is told of the words of another key result as well", () => tells("objective-from-kr", page("opened")));

  it("can support something else", () => {
    const supporting = (supports: string) => page(supports).replaceAll(/[«»]/g, "");
    mends(
      "alignment-cycle",
      supporting("opened"),
      "Support something else",
      supporting("<another objective>"),
    );
  });
});

describe("objective-repeats-strategy", () => {
  it("tells the words of the strategy, and no others", () => {
    tells(
      "objective-repeats-strategy",
      `
      company tally: Tally
        strategy clarity: Show owners what they will earn before the week begins
        objective show: «Owners see what they will earn before each week begins»
          strategy: clarity
        objective order: Owners order on Monday for the week that is really coming
          strategy: clarity`,
    );
  });
});

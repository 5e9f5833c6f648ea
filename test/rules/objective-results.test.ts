import assert from "node:assert/strict";
import { mends, messageOf, tells } from "../kit/rules.ts";
import { address, open } from "../kit/workspace.ts";

describe("objective-missing-lens", () => {
  it("tells the lens that nobody looks through, where lenses are used", () => {
    tells(
      "objective-missing-lens",
      `
      objective rent: «Owners sleep well before the rent is due»
        kr reach early: Owners who see the rent coming from 600 to 1,800
        kr impact paid: Owners who pay the rent on the day from 64% to 80%
      objective plan: Owners plan a month ahead without fear
        kr: Owners who plan their month with us from 1,200 to 3,000
        kr: Plans that come true within a tenth from 40% to 65%`,
    );
  });

  it("counts what a key result without a lens measures, if its words say so", () => {
    tells(
      "objective-missing-lens",
      `
      objective rent: Owners sleep well before the rent is due
        kr reach: Owners who see the rent coming from 600 to 1,800
        kr impact: Owners who pay the rent on the day from 64% to 80%
        kr: Yearly revenue from $400k to $600k
      objective plan: Owners plan a month ahead without fear
        kr reach: Owners who plan their month with us from 1,200 to 3,000
        kr: Quiet Sundays from 3 to 9`,
    );
  });

  it("counts what teams that share it measure", () => {
    const pages = (lens: string, text: string) => `
      team forecast: Forecast
        objective rent: ${text}
          kr reach early: Owners who see the rent coming from 600 to 1,800
          kr business advised: Owners who come to us through another owner from 9% to 15%
      team orders: Orders
        shares forecast.rent
          kr ${lens} paid: Owners who pay the rent on the day from 64% to 80%`;
    tells("objective-missing-lens", pages("impact", "Owners sleep well before the rent is due"));
    tells("objective-missing-lens", pages("business", "«Owners sleep well before the rent is due»"));
  });

  it("waits where there is something to find out first", () => {
    tells(
      "objective-missing-lens",
      `
      objective rent: Owners sleep well before the rent is due
        risk: understanding
        kr reach early: Owners who see the rent coming from 600 to 1,800
        kr impact paid: Owners who pay the rent on the day from 64% to 80%`,
    );
  });

  it("is a hint in a draft", () => {
    const page = `
phase: drafting
objective rent: Owners sleep well before the rent is due
  kr reach: Owners who see the rent coming from 600 to 1,800
  kr impact: Owners who pay the rent on the day from 64% to 80%
`;
    const { service } = open(page);
    const told = service
      .findings(address("page.okr"))
      .filter(({ rule }) => rule === "objective-missing-lens");
    assert.deepEqual(
      told.map(({ severity }) => severity),
      ["hint"],
    );
  });

  it("adds all that is missing, apart from each other where the others are", () => {
    mends(
      "objective-missing-lens",
      `
      objective rent: Owners sleep well before the rent is due

        kr reach early: Owners who see the rent coming from 600 to 1,800
          owner: @mia
        
        kr reach more: Owners who plan their rent from 200 to 600

      health crashes: Crashes at most 2
      `,
      "Add a key result for customer impact and business impact",
      `
      objective rent: Owners sleep well before the rent is due

        kr reach early: Owners who see the rent coming from 600 to 1,800
          owner: @mia
        
        kr reach more: Owners who plan their rent from 200 to 600

        kr impact: <how well they are served> from <today> to <goal>

        kr business: <what it is worth to the business> from <today> to <goal>

      health crashes: Crashes at most 2
      `,
    );
  });
});

describe("objective-no-key-results", () => {
  it("is content with those of a team that shares it", () => {
    tells(
      "objective-no-key-results",
      `
      company tally: Tally
        objective rent: Owners sleep well before the rent is due
        objective plan: «Owners plan a month ahead without fear»
        objective old: Owners write letters
          retired: 2026-01-12 Nobody does
      team orders: Orders
        shares tally.rent
          kr left: Orders that leave enough for the rent from 48% to 70%`,
    );
  });
});

describe("objective-all-counts", () => {
  it("tells numbers alone, also beside money", () => {
    tells(
      "objective-all-counts",
      `
      objective rent: «Owners sleep well before the rent is due»
        kr: Owners who see the rent coming from 600 to 1,800
        kr: Rents in the plan each month from 2,000 to 9,000
      objective plan: «Owners plan a month ahead without fear»
        kr: Owners with a plan from 600 to 1,800
        kr: Monthly revenue from $400k to $600k`,
    );
  });

  it("keeps silent where something says how well: a share, a time, a score, a limit, a word", () => {
    for (const quality of [
      "Owners who pay on the day from 64% to 80%",
      "Wait for a plan from 3 days to 1 hour",
      "Stars in the shop from 3.9/5 to 4.5/5",
      "Plans made from 200 to 900 while plans thrown away at most 5%",
      "Owners who finish a plan without help from 200 to 900",
    ])
      tells(
        "objective-all-counts",
        `
      objective rent: Owners sleep well before the rent is due
        kr: Owners who see the rent coming from 600 to 1,800
        kr: ${quality}`,
      );
  });
});

describe("objective-kr-count", () => {
  const results = (count: number) =>
    ["Mon", "Tue", "Wed", "Thu", "Fri"]
      .slice(0, count)
      .map((day) => `\n        kr ${day}: Owners who order in time on ${day} from 20% to 40%`)
      .join("");

  it("tells one, and more than four; a page without any is told otherwise", () => {
    for (const [count, told] of [
      [0, false],
      [1, true],
      [2, false],
      [4, false],
      [5, true],
    ] as const) {
      const sentence = "Owners sleep well before the rent is due";
      tells(
        "objective-kr-count",
        `
      objective rent: ${told ? `«${sentence}»` : sentence}${results(count)}`,
      );
    }
  });

  it("counts the key results of a team that shares it, against one alone only", () => {
    tells(
      "objective-kr-count",
      `
      team forecast: Forecast
        objective rent: Owners sleep well before the rent is due
          kr paid: Owners who pay the rent on the day from 64% to 80%
      team orders: Orders
        shares forecast.rent
          kr left: Orders that leave enough for the rent from 48% to 70%`,
    );
  });

  it("can be told another width", () => {
    const config = { rules: { "objective-kr-count": ["hint", { most: 3 }] } };
    tells(
      "objective-kr-count",
      `
      objective rent: «Owners sleep well before the rent is due»${results(4)}`,
      { config },
    );
  });
});

describe("objective-backlog", () => {
  it("tells when more than half is work, and at least two are", () => {
    tells(
      "objective-backlog",
      `
      objective rent: «Owners sleep well before the rent is due»
        kr: Launch the rent alarm
        kr: Write the letters for landlords
        kr: Owners who pay the rent on the day from 64% to 80%
      objective plan: Owners plan a month ahead without fear
        kr: Launch the month view
        kr: Plans that come true within a tenth from 40% to 65%
      objective known: Owners hear of us from other owners
        kr: Launch the letter`,
    );
  });

  it("says how many of how many", () => {
    assert.match(
      messageOf(
        "objective-backlog",
        `
      objective rent: Owners sleep well before the rent is due
        kr: Launch the rent alarm
        kr: Write the letters for landlords`,
      ),
      /^Both key results of “Owners sleep well before the rent is due” are things to do or to ship/,
    );
  });

  it("keeps silent where others wait for the delivery", () => {
    tells(
      "objective-backlog",
      `
      objective rent: Owners sleep well before the rent is due
        risk: dependency, the bank sets the date
        kr: Launch the rent alarm
        kr: Write the letters for landlords
      objective plan: Owners plan a month ahead without fear
        kr: Launch the month view
          risk: dependency
        kr: Launch the year view
          leading: yes`,
    );
  });
});

/** Objectives that are something else: an activity, a metric, or upkeep. */
import assert from "node:assert/strict";
import { judgeObjective } from "../../server/src/english/index.ts";
import { mended, mends, messageOf, tells, titlesOf } from "../kit/rules.ts";
import { address, open } from "../kit/workspace.ts";

const rulesOf = (page: string): string[] =>
  open(page)
    .service.findings(address("page.okr"))
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith("objective-"));

describe("what an objective is", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Launch the rent handbook", "objective-activity"],
    ["The new portal is live", "objective-activity"],
    ["Hire three engineers", "objective-activity"],
    ["Increase revenue", "objective-metric"],
    ["NPS from 22 to 50", "objective-metric"],
    ["Maintain the uptime of the platform", "objective-upkeep"],
    ["Improve internal communication", "objective-upkeep"],
    ["Owners sleep well before the rent is due", ""],
    ["Founders hear yes before they close the tab", ""],
  ];

  for (const [text, rule] of cases)
    it(`hears ${rule || "nothing wrong"} in “${text}”`, () => {
      const page = `
phase: launched
objective: ${text}
  kr: Owners who see the rent coming from 600 to 1,800
  kr: Owners who pay the rent on the day from 64% to 80%
`;
      assert.deepEqual(rulesOf(page), rule ? [rule] : []);
    });

  it("says what the module says that knows English, whatever else is told", () => {
    const text = "Launch the best product for our customers because we are late";
    assert.equal(judgeObjective(text).kind, "activity");
    assert.ok(rulesOf(`objective: ${text}\n`).includes("objective-activity"));
  });

  it("keeps silent in other languages, in closed cycles, of what is retired, and before blanks are filled in", () => {
    for (const page of [
      "language: de\nobjective: Launch the rent handbook\n",
      "phase: closed\nobjective: Launch the rent handbook\n",
      "objective: Launch the rent handbook\n  retired: 2026-01-12 Nobody reads it\n",
      "objective: Launch <what> for <whom>\n",
      "team a: A\n  candidate: Launch the rent handbook\n",
    ])
      assert.deepEqual(
        rulesOf(page).filter((rule) => rule !== "objective-no-key-results"),
        [],
        page,
      );
  });
});

describe("objective-activity", () => {
  it("quotes the words that say so", () => {
    assert.match(
      messageOf("objective-activity", "objective: Launch the rent handbook for all owners\n"),
      /^“Launch the rent handbook” says what you will do/,
    );
    assert.match(
      messageOf("objective-activity", "objective: The new portal is live\n"),
      /that something is finished/,
    );
  });

  it("keeps the work, and names whom it is for", () => {
    mends(
      "objective-activity",
      `
      team forecast: Forecast
        objective handbook: Launch the rent handbook for new owners
          kr: Owners who pay the rent on the day from 64% to 80%
      team orders: Orders
      `,
      "Say what will be different, and keep the work as an initiative",
      `
      team forecast: Forecast
        objective handbook: New owners <can do what they can't do today>
          kr: Owners who pay the rent on the day from 64% to 80%

        initiative: Launch the rent handbook for new owners
          moves: <the key result that it moves>
      team orders: Orders
      `,
    );
  });
});

describe("objective-metric", () => {
  const flipped = (text: string): string => {
    const page = `objective: ${text}\n  kr reach: Owners who see the rent coming from 600 to 1,800\n`;
    const [title = ""] = titlesOf("objective-metric", page);
    const [objective = "", , keyResult = ""] = mended("objective-metric", page, title).split("\n");
    return `${objective.slice("objective: ".length)} | ${keyResult.trim()}`;
  };

  it("turns a metric into the behaviour behind it, and keeps it as a key result", () => {
    assert.equal(
      flipped("Increase repair revenue"),
      "<Customers> come back for more because <what it did for them> | kr business: Repair revenue from <today> to <goal>",
    );
    assert.equal(
      flipped("Reduce customer churn to 3%"),
      "<Customers> stay because <what they would miss without us> | kr business: Customer churn from <today> to 3%",
    );
    assert.equal(
      flipped("Increase NPS from 22 to 50."),
      "<Customers> tell others about us because <what went better than they expected> | kr impact: NPS from 22 to 50",
    );
    assert.equal(
      flipped("Increase sign-ups of shop owners by 20%"),
      "Owners choose us when they first need <what we do for them> | kr reach: Increase sign-ups of shop owners by 20%",
    );
  });

  it("doesn't say the same key result twice", () => {
    const page = "objective: Yearly revenue from $4M to $6M\n  kr business: Yearly revenue from $4M to $6M\n";
    const [title = ""] = titlesOf("objective-metric", page);
    assert.equal(mended("objective-metric", page, title).match(/Yearly revenue/g)?.length, 1);
  });

  it("tells a number in an objective that is more than a metric, but no time and no small number", () => {
    tells(
      "objective-metric",
      `
      objective: Help «10,000» owners sleep well before the rent is due
        kr: Owners who pay the rent on the day from 64% to 80%
      objective: Owners hear from us within 24 hours
      objective: Help owners in 3 towns sleep well
      objective: Owners know about the 50 by 50 rule
      objective: Owners plan two weeks ahead`,
    );
  });

  it("moves such a number to a key result", () => {
    mends(
      "objective-metric",
      `
      objective: Help 10,000 owners sleep well before the rent is due
        kr: Owners who pay the rent on the day from 64% to 80%
      `,
      "Move the number to a key result",
      `
      objective: Help owners sleep well before the rent is due
        kr: Owners who pay the rent on the day from 64% to 80%
        kr: Owners who sleep well before the rent is due from <today> to 10,000
      `,
    );
  });
});

describe("objective-upkeep", () => {
  it("says whether it is upkeep or a wish", () => {
    assert.match(
      messageOf("objective-upkeep", "objective: Maintain the uptime of the platform\n"),
      /^“Maintain” keeps/,
    );
    assert.match(
      messageOf("objective-upkeep", "objective: Improve internal communication\n"),
      /would be welcome in any quarter/,
    );
  });

  it("moves it to health metrics", () => {
    mends(
      "objective-upkeep",
      `
      team forecast: Forecast
        objective feed: Maintain the availability of the bank feed
      `,
      "Move it to health metrics",
      `
      team forecast: Forecast
        health feed: Availability of the bank feed at least <level>
      `,
    );
  });
});

describe("objective-upkeep with work among its key results", () => {
  const page = `
      team forecast: Forecast
        objective talk: Improve internal communication
          kr: Launch the staff newsletter
      `;

  it("guards nothing, and asks for the change", () => {
    const title = "Say what is to become different, and keep this as a note";
    assert.deepEqual(titlesOf("objective-upkeep", page), [title]);
    mends(
      "objective-upkeep",
      page,
      title,
      `
      team forecast: Forecast
        objective talk: <who> <can do what they can't do today>
          note: Improve internal communication
          kr: Launch the staff newsletter
      `,
    );
  });
});

import assert from "node:assert/strict";
import { payCoupling } from "../../server/src/rules/shared/pay.ts";
import { tells } from "../kit/rules.ts";

const words = (text: string): string | undefined => {
  const found = payCoupling(text);
  return found && text.slice(found.start, found.end);
};

describe("pay-coupling", () => {
  const TIED: readonly (readonly [text: string, words: string])[] = [
    ["20% of the bonus is tied to this key result", "bonus is tied to this"],
    ["Ana's bonus depends on hitting 60%, see her targets", "bonus depends on hitting 60%, see her targets"],
    ["Sales commission is based on attainment", "commission is based on attainment"],
    ["Ratings depend on how many key results are green", "Ratings depend on how many key results"],
    ["The grade feeds into promotion decisions", "feeds into promotion decisions"],
    ["This goal counts towards the performance rating", "counts towards the performance rating"],
    ["Every grade goes into her rating at the end of the year", "goes into her rating"],
    ["The score is an input to the salary round", "input to the salary round"],
    ["If we hit 60% everyone gets a bonus", "If we hit 60% everyone gets a bonus"],
    ["A bonus of €500 for reaching the goal", "bonus of €500 for reaching"],
    ["@ben will be promoted when the number is met", "promoted when the number is met"],
    ["We report weekly. The yearly bonus depends on it.", "yearly bonus depends on it"],
  ];
  for (const [text, telling] of TIED) it(`tells “${text}”`, () => assert.equal(words(text), telling));

  const APART = [
    "App store rating of 4.6/5",
    "Customer rating from 4.1 to 4.6",
    "Drivers whose rating depends on this route from 12% to 4%",
    "Attendee rating of the spring conference 9.5",
    "Bonus for customers who reach ten orders",
    "Customers who earn a bonus when they reach level five from 10% to 30%",
    "Referral bonus paid within a day for reaching three friends",
    "Orders that use promotion codes from 8% to 4%",
    "The spring promotion is part of the plan",
    "The winning variant is promoted to all shops",
    "Menders promoted on our first page from 20 to 60",
    "Commission per booking from 12% to 9%",
    "Salaries paid on time at least 99.9%",
    "Peer reviews of pull requests within a day",
    "Objective promoted because trust was lost",
    "The health metric is promoted if it stays out of its bounds",
    "Performance reviews finished in January",
    "Pay out every refund within two days",
    "Never an input to pay",
    "Bonuses don't depend on OKRs",
    "Nobody's salary depends on a key result",
    "Grades and appraisals are kept apart",
    "OKRs are agreed without looking at bonuses",
  ];
  for (const text of APART) it(`keeps silent at “${text}”`, () => assert.equal(words(text), undefined));

  it("reads statements and properties, but not what ends or was learned, and English only", () => {
    tells(
      "pay-coupling",
      `
      team forecast: Forecast
        objective calm: Owners start calmly, and our «bonus depends on this»
          why: The «bonus depends on this»
          learned: We set safe goals because the bonus depends on this
      `,
    );
    tells(
      "pay-coupling",
      `
      language: de

      team forecast: Forecast
        agreements: Der bonus depends on this
      `,
    );
  });

  it("reads a threshold, in which “no” ties them closely", () => {
    tells("pay-coupling", "objective: Calm\n  note: «No bonus below 90% attainment»\n");
    tells("pay-coupling", "objective: Calm\n  note: No bonus, no ranking, only learning\n");
  });
});

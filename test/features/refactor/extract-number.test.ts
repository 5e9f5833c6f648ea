import assert from "node:assert/strict";
import { offered, refactored, refactors } from "../../kit/refactorings.ts";

const TITLE = "Extract the number into a key result";

/** The objective and the key result that become of a sentence. */
const split = (sentence: string): string[] =>
  refactored(`objective: ‸${sentence}\n`, TITLE)
    .trimEnd()
    .split("\n")
    .map((line) => line.trim());

/** Before, then the objective and the key result. */
const SENTENCES: readonly (readonly [string, string, string])[] = [
  [
    "Grow weekly active cooks to 50,000 so that every kitchen plans its week with us",
    "Grow weekly active cooks so that every kitchen plans its week with us",
    "Weekly active cooks from <today> to 50,000",
  ],
  [
    "Help 10,000 owners sleep well before the rent is due",
    "Help owners sleep well before the rent is due",
    "Owners who sleep well before the rent is due from <today> to 10,000",
  ],
  [
    "50,000 cooks plan their week with us",
    "Cooks plan their week with us",
    "Cooks who plan their week with us from <today> to 50,000",
  ],
  [
    "Win 300 restaurants in Spain that cook from our plans",
    "Win restaurants in Spain that cook from our plans",
    "Restaurants in Spain that cook from our plans from <today> to 300",
  ],
  [
    "Make sure that 95% of parcels arrive on the promised day",
    "Make sure that parcels arrive on the promised day",
    "Parcels that arrive on the promised day from <today> to 95%",
  ],
  [
    "Grow repair income by 20% because menders depend on us",
    "Grow repair income because menders depend on us",
    "Repair income from <today> to <goal, 20% more>",
  ],
  [
    "Cut payment failures by 30%, so shops trust us",
    "Cut payment failures, so shops trust us",
    "Payment failures from <today> to <goal, 30% less>",
  ],
  [
    "Raise first-week retention from 24% to 40% so that cooks find a habit",
    "Raise first-week retention so that cooks find a habit",
    "First-week retention from 24% to 40%",
  ],
  [
    "Reach €2M in yearly repair income so that menders can live from it",
    "Grow yearly repair income so that menders can live from it",
    "Yearly repair income from <today> to €2M",
  ],
];

describe("Extracting the number of an objective", () => {
  it("leaves a sentence, and a key result with the writer’s number and blanks elsewhere", () => {
    const read = SENTENCES.map(([sentence]) => [
      sentence,
      ...split(sentence).map((line) => line.replace(/^\w+: /, "")),
    ]);
    assert.deepEqual(
      read,
      SENTENCES.map((each) => [...each]),
    );
  });

  it("adds the key result behind those that are there, and touches nothing else", () =>
    refactors(
      `
      team kitchen: Kitchen

        # What we are here for.
        objective weekly: Grow weekly active cooks to ‸50,000 so that every kitchen plans its week
          owner: @mia

          kr: Cooks who plan a whole week from 900 to 2,500

        health api: API availability at least 99.9%
      `,
      TITLE,
      `
      team kitchen: Kitchen

        # What we are here for.
        objective weekly: Grow weekly active cooks so that every kitchen plans its week
          owner: @mia

          kr: Cooks who plan a whole week from 900 to 2,500

          kr: Weekly active cooks from <today> to 50,000

        health api: API availability at least 99.9%
      `,
    ));

  it("keeps comments within a sentence that goes on over several lines", () =>
    refactors(
      `
      objective: Grow weekly active cooks to ‸50,000
        # As the board has it.
        so that every kitchen plans its week
      `,
      TITLE,
      `
      objective: Grow weekly active cooks
        # As the board has it.
        so that every kitchen plans its week
        kr: Weekly active cooks from <today> to 50,000
      `,
    ));

  it("is offered on the sentence of an objective that has such a number", () => {
    assert.deepEqual(offered("objective: Cooks plan ‸their week with us\n"), []);
    assert.deepEqual(offered("objective: Founders hear yes within ‸24 hours\n"), []);
    assert.deepEqual(offered("objective: Help 10,000 owners sleep\n  ‸owner: @mia\n"), []);
    assert.deepEqual(offered("objective: Help 10,000 owners ‸sleep\n"), [TITLE]);
  });
});

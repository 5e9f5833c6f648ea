import assert from "node:assert/strict";
import { type Answers, openQuestions, stepOf } from "../../client/src/forms/steps.ts";

const ask = (id: string, hangs: { after?: string; unless?: string; beside?: string } = {}) => ({
  ...{ id, ask: `${id}?` },
  ...hangs,
});

const OBJECTIVE = [
  ask("sentence"),
  ask("reach"),
  ask("reach from", { after: "reach" }),
  ask("reach to", { after: "reach" }),
  ask("impact"),
  ask("impact from", { after: "impact" }),
];
const CHECK_IN = [
  ask("value 1"),
  ask("confidence 1", { after: "value 1" }),
  ask("note 1", { beside: "value 1" }),
  ask("value 2"),
  ask("confidence 2", { after: "value 2" }),
];
const STRATEGY = [ask("strategy"), ask("bet", { unless: "strategy" }), ask("stop", { after: "bet" })];

/** The questions that are asked after some answers, each with its step. */
const walked = (questions: typeof OBJECTIVE, answers: Answers): string[] =>
  openQuestions(questions, answers).map((each) => {
    const { step, of } = stepOf(questions, each);
    return `${each.id}, ${step} of ${of}`;
  });

describe("the steps of a form", () => {
  it("stay as many, whatever is passed over", () => {
    assert.deepEqual(walked(OBJECTIVE, { reach: "" }), [
      ...["sentence, 1 of 3", "reach, 2 of 3", "impact, 3 of 3", "impact from, 3 of 3"],
    ]);
    assert.equal(walked(OBJECTIVE, { reach: "Readers" })[3], "reach to, 2 of 3");
  });

  it("are one for each key result", () => {
    assert.deepEqual(walked(CHECK_IN, { "value 1": "" }), [
      ...["value 1, 1 of 2", "note 1, 1 of 2", "value 2, 2 of 2", "confidence 2, 2 of 2"],
    ]);
  });

  it("don’t ask for what another answer has said", () => {
    assert.deepEqual(walked(STRATEGY, { strategy: "first" }), ["strategy, 1 of 1"]);
    assert.deepEqual(walked(STRATEGY, { strategy: "" }), ["strategy, 1 of 1", "bet, 1 of 1", "stop, 1 of 1"]);
  });
});

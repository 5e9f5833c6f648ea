import assert from "node:assert/strict";
import { judgeKeyResult, judgeObjective } from "../../server/src/english/index.ts";

/** The words behind a verdict, with the part that each plays. */
const words = (text: string, judge: typeof judgeKeyResult | typeof judgeObjective = judgeKeyResult): string =>
  judge(text)
    .evidence.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`)
    .join(", ");

describe("The evidence of a verdict", () => {
  const key: Record<string, string> = {
    "Launch the new mobile app": "verb-of-making: Launch, thing: app",
    "We will finally launch the app": "verb-of-making: launch, thing: app",
    "The API is finalised and released": "thing: API, released-state: finalised",
    "Users can export their data": "capability: can export",
    "80% of the roadmap shipped": "share-of-work: 80%, thing: roadmap, released-state: shipped",
    "Launch the app with 300 beta users": "adoption: with 300, people: users",
    "Increase retention from 60% to 75%": "verb-of-direction: Increase, measure: retention, quantity: 60%",
    "Improve customer satisfaction": "verb-of-direction: Improve, quality: satisfaction",
    "Keep churn below 2%": "verb-of-holding: Keep",
    "Fewer than 5 critical bugs": "ceiling: Fewer, measure: bugs",
    "Respond to all tickets within 4 hours": "standing-duty: Respond, quantity: 4",
  };
  for (const [text, expected] of Object.entries(key))
    it(`of “${text}”`, () => assert.equal(words(text), expected));

  it("of an objective", () => {
    assert.equal(
      words("Build a new data platform", judgeObjective),
      "verb-of-making: Build, thing: platform",
    );
    assert.equal(
      words("Grow monthly active users", judgeObjective),
      "verb-of-direction: Grow, people: users",
    );
  });

  it("lies within the text, in order, without overlap", () => {
    const text = "• Launch the app, and get at least 10 signups per week (see https://example.com/a?b=1)";
    let end = 0;
    for (const piece of judgeKeyResult(text).evidence) {
      assert.ok(piece.start >= end && piece.end > piece.start && piece.end <= text.length);
      end = piece.end;
    }
    assert.ok(end > 0);
  });
});

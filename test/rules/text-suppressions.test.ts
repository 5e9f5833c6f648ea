/** Suppressions: those that name no rule or give no reason, and those that silence nothing. */
import { mends, tells } from "../kit/rules.ts";

const RULE = "objective-no-key-results";

describe("invalid-suppression", () => {
  it("tells unknown rules, and suppressions without a rule or a reason", () => {
    tells(
      "invalid-suppression",
      `
      «# okr-ignore ${RULE}»
      objective: Calm
      # okr-ignore ${RULE}, «kr-outputs»: they follow in March
      objective: Sure
      «# okr-ignore: they follow in March»
      objective: Quick
      `,
    );
  });

  it("offers the rule that was meant, and room for a reason", () => {
    mends(
      "invalid-suppression",
      "# okr-ignore kr-ouput: we depend on it\nobjective: Calm\n",
      "Write “kr-output”",
      "# okr-ignore kr-output: we depend on it\nobjective: Calm\n",
    );
    mends(
      "invalid-suppression",
      `# okr-ignore ${RULE}:\nobjective: Calm\n`,
      "Add a reason",
      `# okr-ignore ${RULE}: <why it is right as it is>\nobjective: Calm\n`,
    );
  });
});

describe("unused-suppression", () => {
  it("tells the rules that are silenced for nothing, on lines and for pages", () => {
    tells(
      "unused-suppression",
      `
      # okr-ignore-file «kr-shared», ${RULE}: a page of ideas
      # okr-ignore «kr-output»: we depend on it
      objective: Calm
      `,
    );
  });

  it("removes the line, or one of several rules", () => {
    mends(
      "unused-suppression",
      "objective: Calm\n  # okr-ignore kr-output: we depend on it\n  kr: Orders from 40 to 90\n",
      "Remove the suppression",
      "objective: Calm\n  kr: Orders from 40 to 90\n",
    );
    mends(
      "unused-suppression",
      `# okr-ignore kr-output, ${RULE}: they follow\nobjective: Calm\n`,
      "Remove “kr-output” from the suppression",
      `# okr-ignore ${RULE}: they follow\nobjective: Calm\n`,
    );
    mends(
      "unused-suppression",
      `# okr-ignore ${RULE}, kr-output: they follow\nobjective: Calm\n`,
      "Remove “kr-output” from the suppression",
      `# okr-ignore ${RULE}: they follow\nobjective: Calm\n`,
    );
  });
});

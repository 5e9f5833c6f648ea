/** The rewrites of output key results as fixes: what they are called, and what becomes of the page. */
import assert from "node:assert/strict";
import { mends, titlesOf } from "../kit/rules.ts";
import { allFindings, applied, open } from "../kit/workspace.ts";

const FLOW = `
  cycle: 2026-Q3
  phase: launched

  objective first-week: Owners know what they earn
    kr: Launch the new onboarding flow by July 31
      owner: @noa
      2026-07-06: on track
    kr impact flow: Owners who come back from 20% to 40%
`;
const REACH = "Customers who finish the new onboarding flow each week from <number> to <number>";

describe("the fixes that rewrite an output", () => {
  it("come in the order reach, customer impact, business impact, then with the work kept", () =>
    assert.deepEqual(
      titlesOf("kr-output", FLOW).map((title) => title.replace(/:.*/, ": …")),
      [
        "Rewrite as reach: …",
        "Rewrite as customer impact: …",
        "Rewrite as business impact: …",
        "Rewrite as reach, and keep the work as an initiative",
        "Rewrite as customer impact, and keep the work as an initiative",
        "Rewrite as business impact, and keep the work as an initiative",
        "Move it to an initiative, and keep a key result for what it changes",
      ],
    ));

  it("set the lens and the sentence", () =>
    mends(
      "kr-output",
      FLOW,
      `Rewrite as reach: ${REACH}`,
      // What was checked in measured the work: its words stay, and count for nothing.
      FLOW.replace("kr: Launch the new onboarding flow by July 31", `kr reach: ${REACH}`).replace(
        "2026-07-06",
        "note: 2026-07-06",
      ),
    ));

  it("put another lens in place of the one that is there, and take out the day of the work", () =>
    mends(
      "kr-output",
      `
        objective: Owners sleep well
          kr reach view: Launch the cash view
            by: 2026-03-31
            owner: @noa
      `,
      "Rewrite as customer impact: Customers who would miss the cash view if it were gone from <number>% to <number>%",
      `
        objective: Owners sleep well
          kr impact view: Customers who would miss the cash view if it were gone from <number>% to <number>%
            owner: @noa
      `,
    ));

  it("keep the work as an initiative with its day, its owner and its check-ins", () =>
    mends(
      "kr-output",
      FLOW,
      "Rewrite as reach, and keep the work as an initiative",
      `
        cycle: 2026-Q3
        phase: launched

        objective first-week: Owners know what they earn
          kr reach onboarding-flow: ${REACH}
            owner: @noa
          kr impact flow: Owners who come back from 20% to 40%

        initiative: New onboarding flow
          moves: first-week.onboarding-flow
          owner: @noa
          due: 2026-07-31
          2026-07-06: on track
      `,
    ));

  it("keep work that is no thing in the writer's sentence", () =>
    mends(
      "kr-output",
      "objective calm: Calm\n  kr: Train 40 sales reps on the playbook\n",
      "Rewrite as reach, and keep the work as an initiative",
      "objective calm: Calm\n  kr reach sales-reps: Sales reps who work with the playbook every week from <number> to 40\n\ninitiative: Train 40 sales reps on the playbook\n  moves: calm.sales-reps\n",
    ));

  it("leave nothing to be told but the blanks", () => {
    const page = (statement: string) =>
      `objective calm: Owners plan without fear\n  kr: ${statement}\n  kr impact fear: Owners who fear the rent from 40% to 20%\n`;
    const told = (text: string) =>
      allFindings(open(text))
        .filter(([, { severity }]) => severity === "error" || severity === "warning")
        .map(([, { rule }]) => rule);
    const before = new Set(told(page("Owners who plan a month ahead from 900 to 2,500")));
    for (const statement of [
      "Migrate billing to the new platform",
      "Hire a VP of Engineering",
      "Complete the GDPR review",
      "Publish 12 blog posts this quarter",
      "Users can export their month as a table",
      "Open an office in Lisbon",
    ]) {
      const opened = open(page(statement));
      const [[path, output] = []] = allFindings(opened).filter(([, { rule }]) => rule === "kr-output");
      assert.ok(path && output, statement);
      for (const fix of opened.service.fixes(`file:///ws/${path}`, output).slice(0, 6))
        for (const edit of fix.edits()) {
          const after = applied(opened, edit);
          const left = told(after).filter((rule) => !before.has(rule));
          assert.deepEqual([...new Set(left)], ["placeholder-left"], after);
        }
    }
  });
});

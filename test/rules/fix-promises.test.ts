/** What fixes once broke: lines of others, names, and findings that only changed their place. */

import assert from "node:assert/strict";
import { mended, mends, tells, titlesOf } from "../kit/rules.ts";

describe("fixes", () => {
  it("write a new block behind stray lines, which it would catch", () => {
    const page =
      "team a: A\n  objective calm: Calm\n    kr flow: Launch the cash view\n\n  due: 2026-03-01\n";
    const after = mended(
      "kr-output",
      page,
      "Move it to an initiative, and keep a key result for what it changes",
    );
    assert.match(after, / {2}due: 2026-03-01\n\n {2}initiative: Cash view\n/);
  });

  it("read no line as a new block above check-ins, which it would catch", () => {
    const page =
      "objective: Calm\n  kr: Orders from 40 to 90\n  We talk about it in March\n    2026-02-09: 50\n";
    assert.deepEqual(
      titlesOf("syntax", page).filter((title) => title.startsWith("Read")),
      [],
    );
  });

  it("leave something to measure where the last key result becomes a health metric", () =>
    mends(
      "kr-health",
      "objective calm: Calm\n  kr: Maintain the availability of the bank feed at 99.9%\n",
      "Move it to health metrics",
      `
      objective calm: Calm
        kr: <what changes, and for whom> from <today> to <goal>

      health availability-bank: Availability of the bank feed at least 99.9%
      `,
    ));

  it("make no health metric of what is outside its bounds", () =>
    assert.deepEqual(
      titlesOf("kr-health", "objective: Calm\n  kr: Keep churn below 3%\n    2026-02-09: 12%\n"),
      [],
    ));

  it("add the missing reason to a suppression that names the rule already", () =>
    mends(
      "objective-no-key-results",
      "# okr-ignore objective-no-key-results\nobjective: Calm\n",
      "Leave it here, with a reason",
      "# okr-ignore objective-no-key-results: <reason>\nobjective: Calm\n",
    ));

  it("offer no lens that doesn't fit the number", () =>
    assert.deepEqual(
      titlesOf(
        "kr-dimension",
        "objective: Calm\n  kr reach: Owners from 1 to 2\n  kr: Median time to open from 40 seconds to 10 seconds\n",
      ),
      ["Look at how well they are served: kr impact", "Look at what it is worth to us: kr business"],
    ));

  it("take no other number of a sentence for a target that is still a blank", () =>
    tells(
      "unit-mismatch",
      "objective: Calm\n  kr: Owners who are still with us three months later from <number>% to <number>%\n    2026-02-09: 31%\n",
    ));
});

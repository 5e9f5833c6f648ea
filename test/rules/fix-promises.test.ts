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

  it("name an objective where nothing else leads to its key result", () =>
    mends(
      "kr-output",
      `
      team a: A
        objective: Calm
          kr flow: Launch the cash view

        objective near: Near
          kr flow: Owners who plan from 40% to 60%
      `,
      "Move it to an initiative, and keep a key result for what it changes",
      `
      team a: A
        objective calm: Calm
          kr flow: <what changes, and for whom> from <today> to <goal>

        initiative: Cash view
          moves: calm.flow

        objective near: Near
          kr flow: Owners who plan from 40% to 60%
      `,
    ));

  it("stand apart from a block below that stands deeper, which would be read as more words", () => {
    const page =
      "team a: A\n  objective calm: Calm\n    kr flow: Launch the cash view\n      owner: @noa\n      health Questions answered within an hour\n";
    const after = mended(
      "kr-output",
      page,
      "Move it to an initiative, and keep a key result for what it changes",
    );
    assert.match(after, / {4}owner: @noa\n\n {6}health Questions answered within an hour\n/);
  });

  it("leave a blank where work has to move something else", () =>
    mends(
      "kr-health",
      `
      team a: A
        objective calm: Calm
          kr plan: Owners who plan from 40% to 60%
          kr up: Maintain uptime of 99.9%

        initiative server: A second server
          moves: calm.up
      `,
      "Move it to health metrics",
      `
      team a: A
        objective calm: Calm
          kr plan: Owners who plan from 40% to 60%

        health up: Uptime at least 99.9%

        initiative server: A second server
          moves: <another key result>
      `,
    ));

  it("call no strategy like something that is there", () =>
    assert.deepEqual(
      titlesOf("misplaced-line", "team a: A\n  strategy: Be near\n\n  initiative near: Be near\n"),
      ["Make it a strategy called “near-2”"],
    ));

  it("ask no team to measure what it is still finding out", () => {
    const team = (mode: string, objective: string) =>
      `team a: A\n  mode: ${mode}\n\n  objective: ${objective}\n`;
    const stays = "Maintain the availability of the bank feed";
    assert.deepEqual(titlesOf("objective-upkeep", team("discovery", stays)), ["Move it to health metrics"]);
    assert.equal(titlesOf("objective-upkeep", team("growth", stays)).length, 2);
    assert.deepEqual(titlesOf("objective-metric", team("discovery", "Help 10,000 owners sleep well")), []);
    assert.equal(titlesOf("objective-metric", team("growth", "Help 10,000 owners sleep well")).length, 1);
  });

  it("ask no team for more than it can look at beside its upkeep", () => {
    const results = [
      "reach planners: Owners who plan from 1 to 2",
      "impact: Plans that come true from 4% to 6%",
    ];
    const team = (all: readonly string[]) =>
      `team a: A\n  mode: maintenance\n\n  objective: Calm\n${all.map((each) => `    kr ${each}\n`).join("")}`;
    const third = "reach: Owners who call from 10 to 5";
    assert.equal(titlesOf("objective-missing-lens", team(results)).length, 1);
    assert.deepEqual(titlesOf("objective-missing-lens", team([...results, third])), []);
  });

  it("keep a number in the sentence where the line alone says too little", () => {
    const titles = (sentence: string, line: string) =>
      titlesOf("repeated-key", `objective: Calm\n  kr: ${sentence}\n    ${line}\n`);
    const later = "Keep the sentence, leave out this line";
    assert.deepEqual(titles("Increase NPS of owners by 10%", "from: 10"), [later]);
    assert.deepEqual(titles("Orders from 42% to 70% and calls from 10 to 5", "from: 10"), [later]);
    assert.equal(titles("Orders from 42% to 70%", "from: 10%").length, 2);
  });

  it("don't take work for needed because it depends on itself", () =>
    tells(
      "initiative-unlinked",
      `
      team a: A
        objective calm: Calm
          kr plan: Owners who plan from 40% to 60%

        initiative server: «A second server»
          depends-on: server
      `,
    ));

  it("don't miss what work moves where all there is to move is a blank", () =>
    tells(
      "initiative-unlinked",
      `
      team a: A
        objective calm: Calm
          kr: <what changes, and for whom> from <today> to <goal>

        initiative server: A second server
      `,
    ));
});

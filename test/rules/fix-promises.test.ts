/** What fixes once broke: lines of others, names, and findings that only changed their place. */

import assert from "node:assert/strict";
import { mended, mends, messageOf, tells, titlesOf } from "../kit/rules.ts";

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
    const unended = mended(
      "kr-output",
      page.trimEnd(),
      "Move it to an initiative, and keep a key result for what it changes",
    );
    assert.match(unended, / {2}due: 2026-03-01\n\n {2}initiative: Cash view\n/);
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

  it("write nothing above a line that stands deeper, which would be read as more words", () => {
    const page = (below: string) =>
      `team a: A\n  objective calm: Calm\n    kr flow: Launch the cash view\n      owner: @noa\n${below}\n`;
    const kept = (below: string) =>
      titlesOf("kr-output", page(below)).filter((title) => title.includes("initiative")).length;
    assert.equal(kept("  health Questions answered within an hour"), 4);
    assert.equal(kept("      health Questions answered within an hour"), 0);
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

  it("split nothing that stands in no objective, or is too much to look at beside upkeep", () => {
    const two = "kr: Orders from 42% to 70% and calls from 10 to 5";
    const upkeep = (more: string) =>
      `team a: A\n  mode: maintenance\n\n  objective: Calm\n    ${two}\n${more}`;
    assert.deepEqual(titlesOf("two-measures", `team a: A\n  ${two}\n`), []);
    assert.equal(titlesOf("two-measures", upkeep("")).length, 1);
    const full = "    kr: Plans from 1 to 2\n    kr: Stalls from 1 to 2\n";
    assert.deepEqual(titlesOf("two-measures", upkeep(full)), []);
  });

  it("call no two metrics of two objectives alike", () => {
    const page = `
      team a: A
        mode: maintenance

        objective one: One
          kr calm: Owners who plan from 40% to 60%

        objective two: Two
          kr near: Orders at least 90%

        objective three: Three
          kr near: Calls at most 10%
      `;
    const after = mended(
      "team-maintenance",
      page,
      "Guard what “Two” and “Three” measure under health metrics",
    );
    assert.match(after, /health near-2: Orders/);
    assert.match(after, /health near-3: Calls/);
  });

  it("tell each objective that vanished by itself, so that each can be carried on", () => {
    const page = (more: string) =>
      `=== a.okr\ncycle: 2025-Q4\n\nteam a: A\n  objective one: Owners plan ahead\n\n  objective two: Families find a shop\n=== b.okr\ncycle: 2026-Q1\n\nteam a\n  objective sleep: Owners sleep well\n${more}`;
    assert.match(messageOf("objective-vanished", page("")), /^“Owners plan ahead” was an objective/);
    assert.match(
      messageOf("objective-vanished", page("\n  objective one: Owners plan ahead\n")),
      /^“Families find a shop” was an objective/,
    );
  });

  it("leave something to measure where an objective says its own part", () => {
    const page = `
      === company.okr
      cycle: 2026-Q1

      company tally

        objective calm: Calm
          kr near: Owners who plan their month with us from 40% to 60%
      === page.okr
      cycle: 2026-Q1

      team a: A

        objective plan: Owners who plan their month with us
          owner: @noa
      `;
    const after = mended("objective-from-kr", page, "Support “calm”, and say this team's own part");
    assert.match(after, /owner: @noa\n {4}kr: <what changes, and for whom> from <today> to <goal>/);
  });

  it("read what is left of a merge as nothing", () =>
    assert.deepEqual(titlesOf("syntax", "objective: Calm\n  owner: @noa\n  <<<<<<< HEAD\n"), [
      "Take it out",
    ]));

  it("indent a page as a whole, tabs and all", () => {
    const page =
      "team a: A\n\tobjective: Calm\n\t\tkr: Orders from 1 to 2\n\t\t\tkr: Calls from 1 to 2\n\n\thealth: Up at least 9\n";
    const after = mended("misleading-indentation", page, "Indent it as it is read");
    assert.equal(/\t/.test(after), false);
  });
});

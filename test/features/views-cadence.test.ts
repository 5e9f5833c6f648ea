import assert from "node:assert/strict";
import { drawTree } from "../kit/trees.ts";
import { address, open } from "../kit/workspace.ts";

const page = (phase: string, cycle = "2026-Q1") => `
=== a.okr
cycle: ${cycle}
phase: ${phase}
team a: Ants
  objective calm: Ants are calm
    kr impact hill: Calm hills from 10% to 20%
      2026-01-12: 11%, confidence 5/10
    kr reach ask: Ants who ask from 100 to 200
      2026-02-02: 120
    kr business pay: Ants who pay from 10 to 20
      2026-02-09: 12
=== a.weeks.okr
cycle: ${cycle}
team a
  week 2026-02-02
    win: Found the river
  week 2026-02-09
    commit: [ ] @ana map the river -> calm.ask
    commit: [x] @ben sleep
    blocked: Rain on Tuesday
`;

const cadence = (files: string, today: string): string =>
  drawTree(open(files, { today }), "cadence").replace(/ !\d/g, "");

describe("the tree of cadence", () => {
  it("shows what to do, who is to be heard, and what this week is about", () => {
    assert.equal(
      cadence(page("launched"), "2026-02-11"),
      `
now 2026-Q1: week 6 of 13
  step Check in | 2 key results
check-ins Check-ins | 1 overdue, 2 to hear
  kr Calm hills from 10% to 20% | 10% · 5/10 · impact · no check-in for 4 weeks · Ants
  kr Ants who ask from 100 to 200 | 20% · reach · Ants
commitments Commitments this week | 2 promises
  commitment @ana map the river | Ants → calm.ask
  commitment @ben sleep | Ants
blocks In the way this week | 1
  blocked Rain on Tuesday | Ants
wins Wins, this week and last | 1 win
  win Found the river | Ants
`,
    );
  });

  const steps = (files: string, today: string): string[] =>
    [...cadence(files, today).matchAll(/^ {2}step (.*)$/gm)].map(([, step = ""]) => step);

  it("begins a week with promises and ends it with wins", () => {
    assert.ok(
      steps(page("launched"), "2026-02-16").includes("Say what you commit to this week | three at most"),
    );
    assert.ok(steps(page("launched"), "2026-02-20").includes("Write down what went well this week"));
  });

  it("launches drafts, grades in the last two weeks, then plans, and closes what is over", () => {
    assert.deepEqual(steps(page("drafting"), "2026-01-05"), ["Agree on the drafts and launch them | 1 page"]);
    assert.ok(
      steps(page("launched"), "2026-03-20").includes("Grade, and note what you learned | 3 key results"),
    );
    assert.ok(steps(page("launched"), "2026-03-27").includes("Plan the next cycle, briefly"));
    assert.ok(steps(page("reviewing"), "2026-04-03").includes("Close what is over | 2 pages"));
  });

  it("says of a page without a phase that it waits to be launched, and of no check-in that it was heard", () => {
    const text = "=== a.okr\ncycle: 2026-Q1\nobjective: Ants are calm\n  kr: Calm hills from 10% to 20%\n";
    assert.equal(
      cadence(text, "2026-02-11"),
      `
now 2026-Q1: week 6 of 13
  step Agree on the drafts and launch them | 1 page
check-ins Check-ins | begin once a page is launched
commitments Commitments this week | none yet
wins Wins, this week and last | none yet
`,
    );
  });

  it("asks for nothing when all is done, and is empty without a cycle", () => {
    assert.deepEqual(
      steps(
        "=== a.okr\ncycle: 2026-Q1\nphase: launched\nteam a: Ants\n  week 2026-02-09\n    commit: Rest\n",
        "2026-02-10",
      ),
      ["Nothing waits for you this week"],
    );
    assert.equal(cadence("objective: Ants are calm\n", "2026-02-10"), "\n\n");
  });

  it("names the command of what is to be done", () => {
    const { service } = open(page("launched"), { today: "2026-02-11" });
    const [[now] = []] = service.views.children("cadence", {}, [null]);
    const [[step] = []] = service.views.children("cadence", {}, [now?.id ?? ""]);
    assert.equal(step?.action, "okr.checkIn");
  });
});

describe("the status of a page", () => {
  it("tells the week of its cycle and how much was found", () => {
    const { service } = open(page("launched"), { today: "2026-02-11" });
    const { findings, ...status } = service.status(address("a.okr")) ?? {};
    assert.deepEqual(status, {
      cycle: "2026-Q1",
      phase: "launched",
      week: 6,
      weeks: 13,
      time: "5 weeks of 13 gone",
    });
    assert.ok(findings && findings.information + findings.warning > 0);
  });

  it("tells when a cycle begins, and nothing of a page that isn’t known", () => {
    const { service } = open(page("drafting", "2026-Q2"), { today: "2026-02-11" });
    assert.equal(service.status(address("a.okr"))?.time, "2026-Q2 begins 2026-04-01");
    assert.equal(service.status(address("b.okr")), undefined);
  });

  it("knows all lines apart, also of weeks that are said twice and of pages outside of all folders", () => {
    const week = (team: string) => `cycle: 2026-Q1
phase: launched
team ${team}
  objective calm: Ants are calm
    kr: Calm hills from 10% to 20%
  week 2026-02-09
    blocked: Rain
    win: Found the river
  week 2026-02-09
    blocked: Wind
    win: Found the hill
`;
    const { service } = open(`=== a.okr\n${week("a")}`, { today: "2026-02-11" });
    for (const name of ["b", "c"]) service.openPage(`untitled:${name}.okr`, week(name), 1);
    const [roots = []] = service.views.children("cadence", {}, [null]);
    const parents = roots.filter(({ hasChildren }) => hasChildren).map(({ id }) => id);
    const lines = service.views.children("cadence", {}, parents).flat();
    assert.equal(lines.filter(({ label }) => label === "Rain").length, 3);
    assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
  });
});

/** Places in which a fix would leave something new to be told: there it isn't offered, or does the whole work. */
import assert from "node:assert/strict";
import { dedent } from "../kit/fixture.ts";
import { mended, mends, titlesOf } from "../kit/rules.ts";
import { address, open } from "../kit/workspace.ts";

const offers = (rule: string, page: string, ...titles: string[]): void =>
  assert.deepEqual(titlesOf(rule, page), titles);

/** Offers a fix, among others, on one page and not on another. */
const offersOnly = (rule: string, title: string, page: string, other: string): void =>
  assert.deepEqual(
    [page, other].map((each) => titlesOf(rule, each).includes(title)),
    [true, false],
  );

/** The fixes that give another name to something on a page. */
const newNames = (page: string): string[] => {
  const { service } = open(dedent(page));
  const all = service.fixes(address("page.okr"), { start: 0, end: 400 }).map(({ title }) => title);
  return all.filter((title) => title.startsWith("Call this one"));
};

describe("fixes in their places", () => {
  it("rename no objective that a reference means, or that it may mean as well", () => {
    const page = (reference: string) => `
      team a: A
        objective early: Families find the shop
          kr sure: Orders from 40 to 90

        objective early: Owners feel at home
          kr sure: Calls from 10 to 5

        initiative: Cash view
          moves: ${reference}
      `;
    assert.deepEqual(newNames(page("sure")), []);
    assert.deepEqual(newNames(page("early.sure")), ["Call this one “owners-feel”"]);
  });

  it("write a line where it belongs to its block, whatever below is no deeper", () => {
    const page =
      "team a: A\n  objective calm: Calm\n    kr: Plans from 40 to 60\n      2026-02-09: 44\n\n  depends-on: b\n";
    assert.match(
      mended("kr-no-owner", page, "Name an owner", { config: { extends: ["strict"] } }),
      / {4}kr: Plans from 40 to 60\n {6}owner: <who>\n {6}2026-02-09: 44\n/,
    );
  });

  it("begin no objective in a team that has no room for one", () => {
    const page = (mode: string) => `
      team a: A
        mode: ${mode}

        kr: Orders from 40 to 90
      `;
    offers("misplaced-line", page("growth"), "Begin an objective above it");
    offers("misplaced-line", page("discovery"));
  });

  it("read no line as a key result where none can stand", () => {
    const read = (above: string) =>
      titlesOf("syntax", `${above}\nKey results\nOrders from 40 to 90\n`).filter((title) =>
        title.startsWith("Read"),
      );
    assert.deepEqual(read("team a: A\nlead: @noa"), []);
    assert.deepEqual(read("objective: Calm\nowner: @noa"), ["Read these 2 lines as key results"]);
  });

  it("let work move nothing of the team above", () => {
    const page = (between: string) =>
      `team a: A\n  objective calm: Calm\n    kr plan: Plans from 40 to 60\n${between}  initiative: Cash view\n`;
    const offered = (between: string) =>
      titlesOf("misleading-indentation", page(between)).filter((title) => title.startsWith("Let it move"));
    assert.equal(offered("  ").length, 1);
    assert.deepEqual(offered("  team\n"), []);
  });

  it("write nothing above a line that would be read as its words", () => {
    const page = (below: string) =>
      `objective calm: Calm\n  kr reach: Owners who plan from 40 to 60\n    owner: @noa\n${below}`;
    const title = "Add a key result for customer impact and business impact";
    offers("objective-missing-lens", page("team b: B\n"), title);
    offers("objective-missing-lens", page("    team\n"));
  });

  it("say the team's own part where the objective points at a key result and repeats it", () =>
    mends(
      "objective-from-kr",
      `
      === company.okr
      company tally: Tally
        objective calm: Calm
          kr near: Owners who plan their month with us from 40% to 60%
      === page.okr
      team a: A
        objective plan: Owners who plan their month with us
          supports: tally.calm.near
          kr: Orders from 40 to 90
      `,
      "Support “calm”, and say this team's own part",
      `
      === company.okr
      company tally: Tally
        objective calm: Calm
          kr near: Owners who plan their month with us from 40% to 60%
      === page.okr
      team a: A
        objective plan: <who will do what differently, thanks to this team>
          supports: calm
          kr: Orders from 40 to 90
      `,
    ));

  it("suggest no name that leads in a circle, and the objective in place of its key result", () => {
    const page = (supports: string) => `
      team a: A
        objective calm: Calm
          supports: ${supports}
          kr planners: Orders from 40 to 90

        objective nearby: Near
          supports: calm
          kr openers: Calls from 10 to 5

        objective sleeping: Sleep
          kr sleepers: Owners from 10 to 50
      `;
    offers("unresolved-reference", page("nearbi"));
    offers("unresolved-reference", page("sleepng"), "Write “sleeping”");
    offers("unresolved-reference", page("slepers"), "Write “sleeping”");
  });

  it("move no word to the head of a page that nobody knows there", () => {
    const page = (phase: string) => `team a: A\n  phase: ${phase}\n`;
    offers("misplaced-line", page("launched"), "Move “phase” to the head of the page");
    offers("misplaced-line", page("lunched"));
  });

  it("make no block of a line where it would catch those below", () => {
    const page = (below: string) =>
      `team a: A\n  initiative rent: Rent\n    status: doing\n\n  strategy: Be near\n${below}`;
    offers("misplaced-line", page(""), "Make it a strategy called “near”");
    offers("misplaced-line", page("\n    due: 2026-03-01\n"));
  });

  it("add no key result that would catch a line below", () => {
    const page = (line: string) =>
      `team a: A\n  objective sure: Maintain the availability of the bank feed\n    owner: @noa\n\n${line}\n`;
    offersOnly(
      "objective-upkeep",
      "Say what is to become different, and keep this as a note",
      page("    why: They stay"),
      page("  grade: 70"),
    );
  });

  it("guard no objective that is the key result of another", () => {
    const page = (text: string) => `
      team a: A
        mode: maintenance

        objective calm: Calm
          kr: Orders that are paid at once from 40% to 60%

        objective near: ${text}
      `;
    offers("team-maintenance", page("Orders that are paid at once"));
    assert.equal(titlesOf("team-maintenance", page("Stalls that know the week")).length, 1);
  });

  it("make no block of a heading that would come between an objective and its key results", () => {
    const page = (heading: string) =>
      `team a: A\n  objective: Calm\n    kr: Orders from 40 to 90\n\n  ### ${heading}\n\n    kr: Calls from 10 to 5\n`;
    offers("unread-heading", page("Health: Up at least 9"));
    offers("unread-heading", page("Objective: Near"), "Make it an objective");
  });

  it("guard no objective of which a week tells", () => {
    const page = (name: string) =>
      `team a: A\n  objective sure: Maintain the availability of the bank feed\n    kr up: Orders from 40 to 90\n\n  week 2026-02-09\n    update ${name}: 95\n`;
    offersOnly("objective-upkeep", "Move it to health metrics", page("up"), page("sure"));
  });

  it("read no line as work that would catch a word that nobody knows", () => {
    const page = (status: string) =>
      `team a: A\n  objective calm: Calm\n    kr plan: Plans from 40 to 60\n\n   * Rent alarm\n\n  status: ${status}\n`;
    offersOnly("syntax", "Read this line as an initiative", page("doing"), page("dooing"));
  });

  it("guard no number that somebody else is to move", () => {
    const page = (other: string) => `
      team a: A
        objective calm: Calm
          kr: Maintain the availability of the bank feed at 99.9%
          kr: Owners who plan from 40% to 60%

        objective near: Near
          kr: ${other}
      `;
    offersOnly(
      "kr-health",
      "Move it to health metrics",
      page("Orders from 40 to 90"),
      page("Availability of the bank feed from 99% to 99.9%"),
    );
  });

  it("write no block above a line that stands deeper, in the same section or in the next, by spaces or by tabs", () => {
    const keeps = (step: string, below: string): boolean =>
      titlesOf(
        "kr-output",
        `team a: A\n${step}objective calm: Calm\n${step}${step}kr: Release the payments API by March 1\n${step}${step}${step}owner: @ada\n${below}\n`,
      ).some((title) => title.endsWith("as an initiative"));
    assert.ok(keeps("  ", "  health: Questions answered within an hour"));
    assert.ok(!keeps("  ", "      health Questions answered within an hour"));
    assert.ok(!keeps("  ", "      health Questions answered within an hour\n\n  due: 30 February"));
    assert.ok(!keeps("\t", "\t\t\tobjective"));
    const page = (indent: string) =>
      `objective: Calm\n  kr: Calls from 10 to 5 and stays from 1 to 2\n    grade: 0.2\n${indent}health Up\n`;
    offersOnly("two-measures", "Make two key results of it", page(""), page("    "));
  });

  it("take out no key result above lines that the one before would catch", () => {
    const page = (indent: string) =>
      `team a: A\n  objective calm: Calm\n    kr plan: Plans from 1 to 2\n      owner: @noa\n        kr up: Maintain the availability of the bank feed at 99.9%\n${indent}owner: @mia\n`;
    offersOnly("kr-health", "Move it to health metrics", page("    "), page("      "));
  });

  it("make no objective of a heading below which references look for the key results of another", () => {
    const page = (moves: string) => `
      team a: A
        objective near: Near
        ### Objective: Calm
          kr early: Orders from 40 to 90

        initiative: Cash view
          moves: ${moves}
      `;
    offersOnly("unread-heading", "Make it an objective", page("early"), page("near.early"));
  });

  it("leave with a key result what would lead elsewhere beside its objective", () => {
    const page = (name: string) => `
      team a: A
        objective calm: Calm
          kr ${name}: Orders from 40 to 90
          kr guide: Write the guide for market stalls
            depends-on: ${name}

        initiative list: A price list that is right
          moves: calm.${name}
      `;
    const left = (name: string) =>
      mended("kr-output", page(name), "Move it to an initiative, and keep a key result for what it changes");
    assert.match(left("list"), /kr guide: <.*>\n {6}depends-on: list\n/);
    assert.match(left("rent"), /initiative: Guide for market stalls\n.*\n {4}depends-on: rent\n/);
  });

  it("write nothing between a reason to leave something out and what it is left out for", () => {
    const page = (above: string) => `
      objective: Calm
        kr: Response time from 6 h to 1 h and calls from 10 to 5
      ${above}    2026-02-02: 5 h

        kr: Maintain the availability of the bank feed at 99.9%
      `;
    const reason = "    # okr-ignore kr-health: they asked for it\n";
    offers("two-measures", page(""), "Make two key results of it");
    offers("two-measures", page(reason));
  });

  it("add no key result above a stray start that it would catch", () => {
    const page = (line: string) =>
      `team a: A\n  objective price-list: Reduce churn by 20%\n    owner: @noa\n\n  ${line}\n`;
    const flips = (line: string) => titlesOf("objective-metric", page(line)).length;
    assert.ok(flips("mode: growth") > 0);
    assert.equal(flips("from: 10"), 0);
  });

  it("leave its name to a key result whose updates may be those of another", () => {
    const page = (line: string) => `
      team a: A
        objective calm: Calm
          kr plan: Plans from 40 to 60
          kr plan: Calls from 10 to 5

        week 2026-02-02
          ${line}
      `;
    assert.deepEqual(newNames(page("update calm.plan: 44")), []);
    assert.equal(newNames(page("commit: @noa calls the bank -> calm.plan")).length, 1);
    const work = (line: string) => `team a: A\n  health list: Up\n  initiative list: Prices\n    ${line}\n`;
    const needed = (line: string) => newNames(`${work(line)}  initiative: Stock\n    depends-on: list\n`);
    assert.equal(needed("moves: x").length - needed("status: doing").length, 1);
  });
});

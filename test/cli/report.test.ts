import assert from "node:assert/strict";
import { existsSync, symlinkSync } from "node:fs";
import path from "node:path";
import { Folder, removeFolders } from "./kit.ts";

const PAGES = `
=== okr.config.json
{ "extends": ["recommended"] }
=== bank.okr
company bank: Bank
  mission: Every founder banks as easily as they send a message
=== q1/yes.okr
cycle: 2026-Q1
phase: launched

team yes: First yes
  objective instant: Founders hear yes before they close the tab
    kr reach untouched: Applications approved with no human touch from 12% to 60%
      2026-02-02: 20%, confidence 5/10
      2026-02-09: 31%, confidence 7/10, the vendor is live
  week 2026-02-09
    win: First founder approved in four minutes
=== q1/risk.okr
cycle: 2026-Q1
phase: launched

team risk: Risk
  health calm: Alerts at night at most 3
    2026-02-09: 1
=== q4/old.okr
cycle: 2025-Q4
phase: closed

team yes: First yes
  objective early: Founders find us
`;

describe("okr report", () => {
  after(removeFolders);

  it("writes the week of a team in a few lines", async () => {
    const folder = new Folder(PAGES);
    assert.equal(
      await folder.okr("report weekly --team yes"),
      `First yes, 2026-Q1 · week 6 of 13

First yes
Wins
• First founder approved in four minutes
Confidence moved
• Applications approved with no human touch: now 31%, confidence up from 5/10 to 7/10, the vendor is live
exit 0
`,
    );
  });

  it("writes the board where no report is named, of the teams on the pages that are", async () => {
    const folder = new Folder(PAGES);
    const printed = await folder.okr("report q1/risk.okr --format markdown");
    assert.match(printed, /^# Risk\n/);
    assert.doesNotMatch(printed, /First yes/);
    assert.match(await folder.okr("report"), /^<!doctype html>[\s\S]*First yes[\s\S]*exit 0\n$/);
  });

  it("is plain text for a person at a terminal, and in a file what its name says", async () => {
    const folder = new Folder(PAGES.replace("Risk\n", "Risk & Fraud\n"));
    const inTerminal = (typed: string) => folder.okr(typed, "", true);
    assert.match(await inTerminal("report brief q1/risk.okr"), /^2026-Q1 · week 6 of 13\n/);
    assert.match(await inTerminal("report"), /^Bank\n[\s\S]*\nRisk & Fraud\n/);
    assert.match(await inTerminal("report --format html"), /^<!doctype html>/);
    for (const name of ["wall.md", "wall.csv", "wall.HTM", "wall"])
      assert.equal(await inTerminal(`report --output ${name}`), "exit 0\n");
    assert.match(folder.read("wall.md"), /^# Bank\n/);
    assert.match(folder.read("wall.csv"), /kind,cycle,holder/);
    assert.match(folder.read("wall.HTM"), /^<!doctype html>/);
    assert.match(folder.read("wall"), /^<!doctype html>/);
    assert.match(
      await inTerminal("report weekly --output week.csv"),
      /^okr: weekly is written as text, markdown or html, not as csv\./,
    );
  });

  it("writes another cycle", async () => {
    const folder = new Folder(PAGES);
    const printed = await folder.okr("report board --cycle 2025-q4 --format text");
    assert.match(printed, /2025-Q4 · over[\s\S]*Founders find us/);
  });

  it("takes the day that it is told for today", async () => {
    const folder = new Folder(PAGES);
    const printed = await folder.okr("report board --format text --today 2026-03-31");
    assert.match(printed, /2026-Q1 · week 13 of 13/);
  });

  it("says what there is, where it is asked for something else", async () => {
    const folder = new Folder(PAGES);
    const complaint = async (typed: string) =>
      (await folder.okr(typed)).replace(/ See okr report --help\.\n/, "\n");
    assert.equal(
      await complaint("report weakly"),
      "okr: There is neither a report nor a file or folder “weakly”. Did you mean weekly?\nexit 2\n",
    );
    assert.equal(
      await complaint("report weekly --format csv"),
      "okr: weekly is written as text, markdown or html, not as csv.\nexit 2\n",
    );
    assert.equal(
      await complaint("report --team yse"),
      "okr: There is no company or team “yse” in this cycle. There are bank, risk and yes. Did you mean yes?\nexit 2\n",
    );
    assert.equal(
      await complaint("report --cycle 2027-Q1"),
      "okr: There is no cycle “2027-Q1” on these pages. There are 2025-Q4 and 2026-Q1. Did you mean 2026-Q1 or 2025-Q4?\nexit 2\n",
    );
  });

  it("lists all reports in its help", async () => {
    const help = await new Folder(PAGES).okr("report --help");
    for (const name of ["board", "sprint-review", "all-hands", "weekly", "brief", "audit", "retrospective"])
      assert.match(help, new RegExp(`^ {2}${name} `, "m"));
  });

  it("writes to a file or into a folder, and over what is there only when told to", async () => {
    const folder = new Folder(PAGES);
    assert.equal(await folder.okr("report weekly --output week.txt"), "exit 0\n");
    const first = folder.read("week.txt");
    assert.match(first, /First founder approved/);
    folder.write("week.txt", "mine");
    assert.equal(
      await folder.okr("report weekly --output week.txt"),
      "okr: week.txt is there already. With --force it is written over.\nexit 2\n",
    );
    assert.equal(folder.read("week.txt"), "mine");
    assert.equal(await folder.okr("report weekly --output week.txt --force"), "exit 0\n");
    assert.equal(folder.read("week.txt"), first);
    assert.equal(await folder.okr("report audit --output q1"), "exit 0\n");
    assert.ok(existsSync(path.join(folder.path, "q1/bank-2026-q1-audit.md")));
  });

  it("never writes over a page", async () => {
    const folder = new Folder(PAGES);
    const before = folder.read("bank.okr");
    assert.equal(
      await folder.okr("report --output bank.okr --force"),
      "okr: bank.okr is a page of OKRs. A report is not written over it.\nexit 2\n",
    );
    assert.equal(folder.read("bank.okr"), before);
  });

  it("never writes to where a link leads", async () => {
    const folder = new Folder(PAGES);
    const before = folder.read("bank.okr");
    symlinkSync("bank.okr", path.join(folder.path, "week.txt"));
    assert.equal(
      await folder.okr("report weekly --output week.txt --force"),
      "okr: week.txt is a link. A report is not written to where it leads.\nexit 2\n",
    );
    assert.equal(folder.read("bank.okr"), before);
  });

  it("ends with 2 where there is nothing to report on, or too much at once", async () => {
    assert.match(
      await new Folder("=== note.md\nNothing").okr("report"),
      /There are no pages[\s\S]*exit 2\n$/,
    );
    const two = new Folder(
      "=== a/okr.config.json\n{}\n=== a/x.okr\nobjective: A\n=== b/okr.config.json\n{}\n=== b/y.okr\nobjective: B",
    );
    assert.match(
      await two.okr("report board a b"),
      /belong to several workspaces: FOLDER\/a and FOLDER\/b\.[\s\S]*exit 2\n$/,
    );
  });
});

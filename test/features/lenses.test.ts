import assert from "node:assert/strict";
import { dedent } from "../kit/fixture.ts";
import { address, applied, type OpenOptions, open } from "../kit/workspace.ts";

const FILES = `
=== company.okr
company c: Company
  strategy bet: Win by speed
    doc: bet.md
=== bet.md
# The bet
## Why now
=== q1.okr
cycle: 2026-Q1
company c
  objective first: Founders come to us first
  squad: Calm squad
    supports: a.calm
=== b.okr
cycle: 2026-Q1
team b: Bees
  shares a.calm
    kr reach hive: Hives from 10 to 20
      2026-02-02: 20
`;

const page = (phase: string, lines: string): string =>
  `${FILES}=== a.okr\ncycle: 2026-Q1\nphase: ${phase}\nteam a: Ants\n${lines}`;

const OBJECTIVE = `
  objective calm: Ants are calm
    supports: c.first
    strategy: bet#why-now
    kr reach some: Calm ants from 10% to 20%
      2026-02-02: 12%
    kr impact all: Calm hills at least 90%
      2026-02-09: 95%
    kr business most: Calm days from 1 to 5
`;

const lensesOf = (drawing: string, options?: OpenOptions) =>
  open(dedent(drawing), options).service.lenses(address("a.okr"));
const titles = (drawing: string, options?: OpenOptions) =>
  lensesOf(drawing, options).map(({ title }) => title);

describe("lenses", () => {
  it("tell who contributes, open the strategy, and check in what this week has not heard of", () => {
    assert.deepEqual(titles(page("launched", OBJECTIVE)), [
      "1 team contributes",
      "Open the strategy",
      "Check in",
      "Check in",
    ]);
  });

  it("open the document of the strategy at the heading", () => {
    const [, open] = lensesOf(page("launched", OBJECTIVE));
    assert.deepEqual(open?.action, { kind: "open", uri: address("bet.md"), line: 1 });
  });

  it("write a check-in in the unit of the goal", () => {
    const pages = open(dedent(page("launched", OBJECTIVE)));
    const lens = pages.service.lenses(address("a.okr")).find(({ title }) => title === "Check in");
    assert.ok(lens?.action?.kind === "edit");
    const [edit] = lens.action.edits();
    assert.ok(edit);
    assert.match(applied(pages, edit), /2026-02-02: 12%\n {6}2026-02-09: <number>%, confidence <n>\/10\n/);
  });

  it("grade in the last two weeks and afterwards, as far as the last check-in says", () => {
    const late = { today: "2026-03-25" };
    assert.deepEqual(titles(page("reviewing", OBJECTIVE), late).slice(2), ["Grade 0.2", "Grade", "Grade"]);
    assert.deepEqual(titles(page("drafting", OBJECTIVE), late).slice(2), []);
    assert.deepEqual(
      titles(page("reviewing", OBJECTIVE.replace(/kr impact[\s\S]*/, "  grade: 0.2")), late).slice(2),
      [],
    );
  });

  it("leave a draft alone", () => {
    assert.deepEqual(titles(page("drafting", "  objective: B\n    kr: C from 1 to 2")), []);
  });
});

describe("hints", () => {
  const hintsOf = (drawing: string, from = 0, to = Infinity) => {
    const { service } = open(dedent(drawing));
    const text = service.lines(address("a.okr"))?.text() ?? "";
    return service.hints(address("a.okr"), { start: from, end: to }).map((hint) => {
      const line = text.slice(text.lastIndexOf("\n", hint.offset - 1) + 1, hint.offset);
      return `${line.trim()} | ${hint.text}`;
    });
  };

  it("tell progress behind key results, and the mean and the teams behind an objective", () => {
    assert.deepEqual(hintsOf(page("launched", OBJECTIVE)), [
      "objective calm: Ants are calm | 60%, 1 team contributes",
      "kr reach some: Calm ants from 10% to 20% | 20%",
      "kr impact all: Calm hills at least 90% | met",
    ]);
  });

  it("leave the teams to the lenses where these are shown", () => {
    const { service } = open(dedent(page("launched", OBJECTIVE)));
    const whole = { start: 0, end: Infinity };
    const texts = service.hints(address("a.okr"), whole, true).map(({ text }) => text);
    assert.deepEqual(texts, ["60%", "20%", "met"]);
  });

  it("are those of the range", () => {
    assert.deepEqual(hintsOf(page("launched", OBJECTIVE), 0, 5), []);
  });
});

describe("links", () => {
  const linksOf = (drawing: string) => {
    const { service } = open(dedent(drawing));
    const text = service.lines(address("a.okr"))?.text() ?? "";
    return service
      .links(address("a.okr"))
      .map(({ start, end, target, line }) => [
        text.slice(start, end),
        line === undefined ? target : `${target} ${line}`,
      ]);
  };

  it("open documents, headings, addresses and mail", () => {
    const lines = `
  doc: bet.md#why-now
  link: https://example.com/board
  lead: ana@example.com, @ben
  objective calm: Ants are calm
    strategy: bet#why-now
`;
    assert.deepEqual(linksOf(page("launched", lines)), [
      ["bet.md#why-now", `${address("bet.md")} 1`],
      ["https://example.com/board", "https://example.com/board"],
      ["ana@example.com", "mailto:ana@example.com"],
      ["why-now", `${address("bet.md")} 1`],
    ]);
  });

  it("never leave the folder, run anything, or lead to what isn't there", () => {
    const lines = `
  link: command:workbench.action.quit
  link: http://example.com
  link: file:///etc/passwd
  doc: ../../outside.md
  doc: gone.md
`;
    assert.deepEqual(linksOf(page("launched", lines)), []);
  });

  it("stand at the head of a page too", () => {
    assert.deepEqual(linksOf(`${FILES}=== a.okr\ndoc: bet.md\n`), [["bet.md", address("bet.md")]]);
  });
});

import assert from "node:assert/strict";
import { REPORTS, type ReportFormat, type ReportName, type Scope } from "../../server/src/service.ts";
import { BANK, BANK_TODAY } from "../kit/bank.ts";
import { HOSTILE } from "../kit/hostile.ts";
import { open } from "../kit/workspace.ts";

const write = (pages: string, name: ReportName, format: ReportFormat, scope: Scope = {}) => {
  const written = open(pages, { today: BANK_TODAY }).service.report(name, scope, format);
  assert.ok(written, `${name} as ${format}`);
  return written;
};

/** The cells of a table of commas. */
const cells = (csv: string): string[][] =>
  csv
    .replace(/^\ufeff/, "")
    .trim()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
      ),
    );

describe("a report", () => {
  it("is written in each of its formats, the usual one where none is said", () => {
    const { service } = open(BANK, { today: BANK_TODAY });
    for (const { name, formats } of REPORTS) {
      assert.equal(service.report(name)?.text, service.report(name, {}, formats[0])?.text);
      for (const format of formats)
        assert.ok((service.report(name, {}, format)?.text.length ?? 0) > 40, name);
    }
  });

  it("is nothing where there is no such report or format", () => {
    const { service } = open(BANK);
    assert.equal(service.report("weekly", {}, "csv"), undefined);
    assert.equal(service.report("nothing" as ReportName), undefined);
  });

  it("has a name that any disk takes, and the language of an editor", () => {
    const { fileName, language } = write(BANK, "sprint-review", "markdown");
    assert.deepEqual([fileName, language], ["northbank-2026-q1-sprint-review.md", "markdown"]);
    const hostile = "=== a.okr\ncompany x: ../../etc/passwd: *?\n  objective: Founders hear yes";
    assert.equal(write(hostile, "board", "html").fileName, "etc-passwd-board.html");
  });

  it("is written of an empty workspace as well", () => {
    const { service } = open("# nothing yet");
    for (const { name, formats } of REPORTS)
      for (const format of formats) assert.ok(service.report(name, {}, format), `${name} as ${format}`);
  });
});

describe("reports as HTML", () => {
  it("stand alone: they load nothing, run nothing and say nothing of the disk", () => {
    for (const { name } of REPORTS) {
      const { text } = write(BANK, name, "html");
      assert.match(text, /^<!doctype html>\n<html lang="en">/);
      assert.match(
        text,
        /default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'/,
      );
      assert.doesNotMatch(text, /<script|<link|src=|@import|url\(|https?:|file:/, name);
    }
  });

  it("show hostile text as text", () => {
    for (const { name } of REPORTS) {
      const { text } = write(HOSTILE, name, "html");
      assert.doesNotMatch(text, /<(?:script|img|iframe|a)\b|<[^>]*\son\w+=/i, name);
      assert.equal(text.match(/<style>/g)?.length, 1, name);
      assert.match(text, /<title>[^<]*&lt;img/, name);
    }
  });
});

describe("reports as Markdown", () => {
  it("show every sign as it was typed", () => {
    for (const { name } of REPORTS) {
      const { text } = write(HOSTILE, name, "markdown");
      const bare = text.replace(/\\[\s\S]/g, "").replace(/^\s*- \[[ x]\] /gm, "- ");
      assert.doesNotMatch(bare, /<\p{L}|`|~~|&\w+;|\[[^\]\n]*\]\(|\*\*bold/u, name);
      assert.doesNotMatch(text, /^ *(?:# Not a heading|1\. first)/m, name);
      assert.doesNotMatch(text, /(?!\s)\p{Cc}/u, name);
    }
  });

  it("have a backslash only before what Markdown would misread", () => {
    const written = (sentence: string) =>
      write(`team t: T\n  objective o: ${sentence}\n`, "brief", "markdown").text.match(/^## .*/m)?.[0];
    const same = [
      "R&D > sales, a < b & c, 2 * 3, +20% or -5%",
      "$60k to $50k, ~40% of snake_case files {all}",
      "#1 bank [draft] a|b C:\\pages",
    ];
    for (const sentence of same) assert.equal(written(sentence), `## ${sentence}`);
    const misread = [
      ["Ask <number> &amp; *all* _of_ `them`", "Ask \\<number> \\&amp; \\*all\\* \\_of\\_ \\`them\\`"],
      ["~~Old~~ [[x] y](z) and 5$ C #", "~\\~Old\\~\\~ \\[\\[x] y](z) and 5\\$ C \\#"],
    ];
    for (const [sentence = "", markdown] of misread) assert.equal(written(sentence), `## ${markdown}`);
  });

  it("begin with the sentence, and say what nothing measures", () => {
    const { text } = write(BANK, "board", "markdown", { team: "bank" });
    assert.match(text, /^### Founders think of us first when they open an account$/m);
    assert.match(
      text,
      /^■■■■■□□□□□ 50% of the way over 1 of 2 key results, 46% of the time is over, confidence 6\/10$/m,
    );
    assert.match(
      text,
      /^- Reach: Companies applying each month from 4,200 to 7,000 \(now 5,600, 50% of the way, confidence 6\/10\)$/m,
    );
    assert.match(text, /^- Customer impact: nothing measures this yet\./m);
  });
});

describe("reports as plain text", () => {
  it("can do nothing to a terminal, nor can the others", () => {
    for (const { name, formats } of REPORTS)
      for (const format of formats)
        assert.doesNotMatch(write(HOSTILE, name, format).text, /(?![\r\n])\p{Cc}/u, `${name} as ${format}`);
  });
});

describe("the board as CSV", () => {
  it("has a row for each key result, health metric and initiative, with figures as written", () => {
    const [head = [], ...rows] = cells(write(BANK, "board", "csv").text);
    const column = (name: string, row: string[]) => row[head.indexOf(name)];
    const counts = rows.map((row) => column("kind", row));
    assert.deepEqual(
      ["key result", "health", "initiative"].map((kind) => counts.filter((each) => each === kind).length),
      [6, 2, 2],
    );
    const kept = rows.find((row) => column("sentence", row)?.startsWith("Monthly income")) ?? [];
    assert.deepEqual(
      ["holder", "lens", "from", "now", "to", "unit", "confidence"].map((name) => column(name, kept)),
      ["Onboarding", "business", "€310k", "€347k", "€420k", "EUR", "0.6"],
    );
    for (const row of rows) assert.equal(row.length, head.length);
  });

  it("has nothing that a spreadsheet would run", () => {
    const [, ...rows] = cells(write(HOSTILE, "board", "csv").text);
    const all = rows.flat();
    assert.ok(all.includes(`'=HYPERLINK("https://evil.example","Open") from 1 to 2`));
    assert.ok(all.includes("'+SUM(1+1)*cmd from 3 to 4"));
    assert.ok(all.includes("'@SUM(1+1) from 5 to 6"));
    assert.ok(all.includes("'-2+3+cmd at most 5"));
    assert.deepEqual(
      all.filter((cell) => /^\s*[=+@-]/.test(cell)),
      [],
    );
  });

  it("keeps numbers with a sign numbers", () => {
    const page = "=== a.okr\nteam t: T\n  objective o: Calm\n    kr k: Change of the mood from -5% to 10%\n";
    assert.match(write(page, "board", "csv").text, /,-5%,,10%,/);
  });
});

describe("the board as JSON", () => {
  it("has the shape of the board, and places that mean something elsewhere", () => {
    const { text, language } = write(BANK, "board", "json");
    const board = JSON.parse(text);
    assert.equal(language, "json");
    assert.deepEqual(Object.keys(board), [
      "version",
      "title",
      "today",
      "cycle",
      "cycles",
      "names",
      "holders",
      "loose",
    ]);
    const [objective] = board.holders[1].objectives;
    assert.deepEqual(objective.at, { path: "q1/onboarding.okr", line: 5, column: 3 });
    assert.deepEqual(objective.supports[0].at, { path: "q1/company.okr", line: 5, column: 3 });
    assert.doesNotMatch(text, /file:/);
  });
});

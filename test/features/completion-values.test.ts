import assert from "node:assert/strict";
import { completions, described, offered, replaced, taken } from "../kit/completion.ts";

const hasFirst = (drawing: string, ...labels: string[]) =>
  assert.deepEqual(offered(drawing).slice(0, labels.length), labels);

describe("key results offered behind their word", () => {
  it("are the lenses that the objective lacks first, then measures for each", () => {
    hasFirst(
      `
      objective: A
        kr reach: B from 1 to 2
        kr ‸
    `,
      "impact",
      "business",
      "reach",
      "impact: Median time from <the request> to <the result> from <number> hours to <number> hours",
    );
    assert.equal(taken("objective: A\n  kr b‸", "business"), "objective: A\n  kr business: ");
  });

  it("fit the business of the company first", () => {
    const pages = (model: string) => `
      === company.okr
      company c: C
        business-model: ${model}
      === team.okr
      team a: A
        objective: B
          kr business: ‸
    `;
    hasFirst(pages("marketplace"), "Offers that find a buyer within <days> days from <number>% to <number>%");
    hasFirst(pages("subscription"), "Net revenue retention from <number>% to <number>%");
  });

  it("keep a name that is there", () => {
    assert.equal(taken("objective: A\n  kr ‸quick: B", "impact"), "objective: A\n  kr impact quick: B");
    assert.deepEqual(offered("objective: A\n  kr qui‸ck: B"), []);
    assert.equal(taken("objective: A\n  kr re‸ach quick: B", "impact"), "objective: A\n  kr impact quick: B");
  });

  it("are sentences behind the colon, with the lens where it is missing", () => {
    const label = "Net revenue retention from <number>% to <number>%";
    assert.equal(taken("objective: A\n  kr: ret‸", label), `objective: A\n  kr business: ${label}`);
    assert.equal(taken("objective: A\n  kr business: ‸", label), `objective: A\n  kr business: ${label}`);
    assert.deepEqual(offered("objective: A\n  kr: Customers who stay longer‸"), []);
  });
});

describe("sentences", () => {
  it("begin objectives, health metrics and strategies", () => {
    hasFirst("objective: ‸", "<Customers> <get what they need> before they <lose patience>");
    hasFirst("health api: ‸", "Availability of <what people rely on> at least <number>%");
    hasFirst("team a: A\n  discovery: ‸", "<People> can't <do what> because <of what>");
  });
});

describe("units behind a number", () => {
  it("are those of the other number first", () => {
    hasFirst("objective: A\n  kr: Time from 10 minutes to 5 ‸", "minutes");
    hasFirst("objective: A\n  kr: Share from 10 ‸", "%", "hours", "minutes");
  });

  it("replace what was typed of them, and a percent sign has no space before it", () => {
    assert.equal(
      taken("objective: A\n  kr: Time from 10 mi‸", "minutes"),
      "objective: A\n  kr: Time from 10 minutes",
    );
    assert.equal(taken("objective: A\n  kr: Share from 10 ‸", "%"), "objective: A\n  kr: Share from 10%");
  });

  it("are not offered behind a number that may be finished", () => {
    assert.deepEqual(offered("objective: A\n  kr: Share from 10% to 60‸"), []);
  });
});

describe("values", () => {
  it("are the words of a list, each with a line of help", () => {
    assert.deepEqual(described("team a: A\n  mode: ‸"), [
      "growth | Wants to change something: up to three objectives.",
      "maintenance | Keeps something running well: health metrics, and one objective at most.",
      "discovery | Finds out what is worth doing: problems and experiments, no key results yet.",
    ]);
    assert.equal(replaced("phase: dra‸fting\n", "launched"), "phase: «drafting»\n");
    assert.deepEqual(offered("objective: A\n  focus: ‸"), ["yes", "no"]);
    assert.deepEqual(offered("objective: A\n  risk: dependency, the ‸"), []);
  });

  it("have a space before them where it is missing", () => {
    assert.equal(taken("phase:‸", "launched"), "phase: launched");
  });

  it("are days worth naming", () => {
    assert.deepEqual(described("cycle: 2026-Q1\nteam a: A\n  initiative: B\n    due: ‸"), [
      "2026-03-31 | end of 2026-Q1",
      "2026-02-28 | end of this month",
      "2026-02-13 | Friday",
      "2026-02-16 | next Monday",
      "2026-02-23 | Monday after next",
      "2026-02-09 | today",
      "2026-02-10 | tomorrow",
    ]);
    assert.deepEqual(described("team a: A\n  week ‸"), [
      "2026-02-09 | Monday of this week",
      "2026-02-16 | next Monday",
      "2026-02-02 | last Monday",
    ]);
    assert.equal(taken("objective: A\n  decision: ‸", "2026-02-09"), "objective: A\n  decision: 2026-02-09 ");
    hasFirst("cycle: 2026-Q1\nobjective: A\n  kr: B to 20 by ‸", "2026-03-31");
  });

  it("are cycles: this one, its neighbours, and those of other pages", () => {
    const drawing = `
      === a.okr
      cycle: ‸
      === b.okr
      cycle: sprint-7 from 2026-02-02 to 2026-02-15
    `;
    assert.deepEqual(described(drawing).slice(0, 2), ["2026-Q1 | this quarter", "2026-Q2 | next quarter"]);
    assert.ok(described(drawing).includes("sprint-7 | now"));
    hasFirst("=== a.okr\ncompany c: C\n  year-starts: April\n=== b.okr\ncycle: ‸", "2026-Q4", "2027-Q1");
  });

  it("are people: those of the same team first, then those named most often", () => {
    assert.deepEqual(
      offered(`
        === a.okr
        team a: A
          lead: @zoe
        === b.okr
        team b: B
          lead: @ana
          members: @ben design, @cleo
          objective: C
            owner: @cleo
        === c.okr
        team a
          objective: C
            owner: @‸
      `),
      ["@zoe", "@cleo", "@ana", "@ben"],
    );
    assert.equal(
      taken("team a: A\n  lead: @ana\n  members: @b‸en design", "@ana"),
      "team a: A\n  lead: @ana\n  members: @ana design",
    );
    assert.ok(offered("team a: A\n  lead: @ana\n  week 2026-02-09\n    commit: call @‸").includes("@ana"));
    assert.deepEqual(offered("team a: A\n  lead: @ana\n  members: @ben des‸"), []);
  });

  it("are the grade that the last check-in would give", () => {
    assert.deepEqual(
      offered(`
        objective: A
          kr: B from 10% to 20%
            2026-02-02: 17%
            grade: ‸
      `),
      ["0.7"],
    );
  });

  it("answer a candidate", () => {
    assert.equal(
      taken("team a: A\n  candidate: B\n    decision: ‸", "declined"),
      "team a: A\n  candidate: B\n    decision: declined: <reason>",
    );
    assert.deepEqual(
      offered(`
        company c: C
          objective first: A
        team a: A
          candidate: B
            decision: adopted ‸
      `),
      ["c.first"],
    );
  });
});

describe("documents", () => {
  const files = (drawing: string) => `
=== company.okr
company c: C
  strategy bet: Win
    doc: strategy/bet.md
=== strategy/bet.md
# The bet
## Why now
## What stops
=== teams/a.okr
${drawing}
`;

  it("are offered by their path from the page, with their title", () => {
    assert.deepEqual(described(files("team a: A\n  doc: ‸")), ["../strategy/bet.md | The bet"]);
  });

  it("are offered with their headings", () => {
    assert.deepEqual(offered(files("team a: A\n  doc: ../strategy/bet.md#‸")), [
      "the-bet",
      "why-now",
      "what-stops",
    ]);
    const strategy = "team a: A\n  objective x: B\n    strategy: bet#wh‸";
    assert.deepEqual(offered(files(strategy)), ["the-bet", "why-now", "what-stops"]);
    assert.match(taken(files(strategy), "why-now"), /strategy: bet#why-now$/m);
  });
});

describe("rules", () => {
  it("are offered in suppressions, those that speak first, with a reason to give", () => {
    const drawing = `
      phase: launched
      # okr-ignore ‸
      objective: Launch the app
    `;
    const labels = offered(drawing);
    assert.ok(labels.indexOf("objective-activity") < labels.indexOf("alignment-cycle"));
    assert.match(taken(drawing, "kr-output"), /^# okr-ignore kr-output: <reason>$/m);
    assert.match(taken("# okr-ignore kr-output, kr-h‸: why\n", "kr-health"), /kr-output, kr-health: why/);
  });

  it("are not pressed on every comment", () => {
    assert.deepEqual(offered("# ‸"), []);
    assert.deepEqual(offered("# Our plan‸"), []);
    assert.deepEqual(offered("# ok‸"), ["okr-ignore", "okr-ignore-file"]);
  });
});

describe("a list that is cut", () => {
  it("says so, and finds by what is typed what it didn't show", () => {
    const objectives = Array.from(
      { length: 200 },
      (_, index) => `  objective o${index}: Sentence ${index}\n`,
    ).join("");
    const drawing = (typed: string) =>
      `company c: C\n${objectives}team a: A\n  objective x: B\n    supports: ${typed}‸`;
    const all = completions(drawing(""));
    assert.equal(all.isIncomplete, true);
    assert.equal(all.items.length, 60);
    const some = completions(drawing("o199"));
    assert.deepEqual(
      some.items.map(({ label }) => label),
      ["c.o199"],
    );
    assert.equal(some.isIncomplete, true);
  });
});

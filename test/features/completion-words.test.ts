import assert from "node:assert/strict";
import { completions, offered, replaced, taken, told } from "../kit/completion.ts";
import { dedent } from "../kit/fixture.ts";

const hasFirst = (drawing: string, ...labels: string[]) =>
  assert.deepEqual(offered(drawing).slice(0, labels.length), labels);

describe("words offered where a line begins", () => {
  it("are a whole page first, on an empty one", () => {
    hasFirst(
      "‸",
      "team page: an objective with three key results",
      "company page: mission, strategy, objective",
    );
    assert.match(
      taken("‸", "team page: an objective with three key results"),
      /^cycle: 2026-Q1\nphase: drafting\n/,
    );
    assert.ok(!offered("team a: A\n‸").includes("team page: an objective with three key results"));
  });

  it("are those of the block that the line is in", () => {
    const labels = offered(`
      objective: A
        kr reach: B from 1 to 2
          ‸
    `);
    assert.equal(labels[0], "2026-02-09");
    assert.equal(labels[1], "owner");
    assert.ok(labels.includes("from") && labels.includes("grade"));
    assert.ok(labels.includes("supports"), "a property of the objective may follow too");
  });

  it("are those of the outer block where the line is indented like the inner one, after new blocks", () => {
    const labels = offered(`
      objective: A
        kr reach: B from 1 to 2
        ‸
    `);
    assert.equal(labels[0], "kr");
    assert.ok(labels.includes("supports"));
    assert.ok(!labels.includes("grade"), "that would be the objective's");
  });

  it("leave out what may stand once and stands already", () => {
    const labels = offered(`
      objective: A
        owner: @ana
        note: One
        ‸
    `);
    assert.ok(!labels.includes("owner"));
    assert.ok(labels.includes("note"));
  });

  it("are not offered where a text goes on", () => {
    assert.deepEqual(
      offered(`
        objective: A
          why: One
            two‸
      `),
      [],
    );
  });

  it("are those of the page at its head", () => {
    hasFirst("phase: drafting\ncy‸\n", "objective");
    assert.ok(offered("phase: drafting\ncy‸\n").includes("cycle"));
    assert.ok(!offered("phase: drafting\n‸\n").includes("phase"));
    assert.ok(!offered("objective: A\n  ‸").includes("cycle"));
  });

  it("hold no block that can't stand there", () => {
    const inTeam = offered("team a: A\n  ‸");
    assert.ok(inTeam.includes("week") && !inTeam.includes("squad") && !inTeam.includes("kr"));
    const inCompany = offered("company a: A\n  ‸");
    assert.ok(inCompany.includes("squad") && !inCompany.includes("week"));
  });

  it("replace the whole word in its middle, and leave what follows", () => {
    const drawing = `
      objective: A
        ow‸ner: @ana
    `;
    assert.equal(
      replaced(drawing, "decided-by"),
      dedent("\n      objective: A\n        «owner»: @ana\n    "),
    );
    assert.equal(taken(drawing, "decided-by"), "objective: A\n  decided-by: @ana\n");
    assert.equal(taken("objective: A\n  ow‸", "owner"), "objective: A\n  owner: ");
  });

  it("bring a block to where its neighbours stand", () => {
    const drawing = `
      team a: A
        objective: B
          kr reach: C from 1 to 2
            2026-02-02: 1
            ob‸
    `;
    const page = "team a: A\n  objective: B\n    kr reach: C from 1 to 2\n      2026-02-02: 1\n";
    assert.equal(taken(drawing, "objective"), `${page}  objective: \n`);
    assert.equal(taken(drawing, "kr"), `${page}    kr \n`);
    assert.equal(taken(drawing, "note"), `${page}      note: \n`);
  });

  it("write whole blocks with their lines indented", () => {
    const drawing = "team a: A\n  ‸\n";
    assert.equal(
      taken(drawing, "objective with three key results"),
      dedent(`
        team a: A
          objective: <what will be different, and for whom>

            kr reach: <who does what> from <number> to <number>
            kr impact: <how well they are served> from <number>% to <number>%
            kr business: <what it is worth to the business> from <number>% to <number>%
      `),
    );
    assert.match(taken(drawing, "week with commitments and wins"), /^ {2}week 2026-02-09\n {4}commit: /m);
  });

  it("end their lines as the page does", () => {
    assert.match(
      taken("team a: A\r\n  ‸\r\n", "health metric with an owner"),
      /%\r\n {4}owner: <@who>\r\n {4}source/,
    );
  });

  it("tell more when looked at", () => {
    assert.equal(
      told("objective: A\n  ‸", "owner"),
      "**owner**: Who answers for it.\n\n```okr\nowner: @ana\n```",
    );
    assert.match(
      told("‸", "objective with three key results") ?? "",
      /^One sentence about what will be different.*\n\n```okr\nobjective: <what will be different, and for whom>\n/,
    );
    assert.match(told("objective: A\n  ‸", "kr") ?? "", /^\*\*kr\*\*: A key result: a measurable change/);
  });
});

describe("check-ins offered where a line begins", () => {
  it("have a blank in the unit of the goal", () => {
    const of = (statement: string) =>
      taken(`objective: A\n  ${statement}\n    ‸`, "2026-02-09").split("\n").at(-1);
    assert.equal(of("kr reach: B from 1% to 2%"), "    2026-02-09: <number>%, confidence <n>/10");
    assert.equal(of("kr business: B from €1k to €2k"), "    2026-02-09: €<amount>, confidence <n>/10");
    assert.equal(
      of("kr impact: B from 5 hours to 2 hours"),
      "    2026-02-09: <number> hours, confidence <n>/10",
    );
    assert.equal(of("kr reach: B from 10 to 20"), "    2026-02-09: <value>, confidence <n>/10");
    assert.equal(of("health: Uptime at least 99%"), "    2026-02-09: <number>%");
  });

  it("are there once a day", () => {
    assert.ok(!offered("objective: A\n  kr: B from 1 to 2\n    2026-02-09: 1\n    ‸").includes("2026-02-09"));
  });

  it("are updates of the team's key results in a week", () => {
    const drawing = `
      team a: A
        objective x: B
          kr reach one: C from 1 to 2
          kr reach two: D from 1% to 2%
        week 2026-02-09
          update x.one: 1
          ‸
    `;
    assert.equal(offered(drawing)[0], "update x.two");
    assert.ok(!offered(drawing).includes("update x.one"));
    assert.match(taken(drawing, "update x.two"), /^ {4}update x\.two: <number>%, confidence <n>\/10$/m);
  });

  it("go on with what a check-in says", () => {
    const drawing = "objective: A\n  kr: B from 1% to 2%\n    2026-02-09: ‸";
    hasFirst(drawing, "<number>%, confidence <n>/10", "confidence", "on track");
    assert.match(
      taken("objective: A\n  kr: B from 1% to 2%\n    2026-02-09: 1%, at‸", "at risk"),
      /2026-02-09: 1%, at risk$/,
    );
    assert.deepEqual(
      offered("objective: A\n  kr: B from 1% to 2%\n    2026-02-09: 1%, confidence 5/10, words‸"),
      [],
    );
  });
});

describe("completion", () => {
  it("takes any place of any page", () => {
    const page =
      "cycle: 2026-Q1\r\nteam a: A\r\n  objective x: B\r\n    - kr: from 1 to 2 x\r\n\t# okr-ignore a\r\nupdate x\r\n  weird\r";
    for (let at = 0; at <= page.length; at++) {
      if (page.slice(at - 1, at + 1) === "\r\n") continue;
      const { items } = completions(`${page.slice(0, at)}‸${page.slice(at)}`);
      for (const { edit } of items)
        assert.ok(edit.start <= at && at <= edit.end, `${at} ${JSON.stringify(edit)}`);
    }
  });
});

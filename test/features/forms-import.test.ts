import assert from "node:assert/strict";
import { dedent } from "../kit/fixture.ts";
import { open } from "../kit/workspace.ts";

const read = (text: string) => open("").service.forms.read(dedent(text));
const textOf = (text: string): string => {
  const answer = read(text);
  return "refused" in answer ? answer.refused : answer.text;
};

const HOME = `objective: Ants find home in the rain
  kr: Ants who come home dry from 12% to 60%
  kr: Hills without a leak from 3 to 20
`;

describe("importing", () => {
  it("reads a document", () => {
    const answer = read(`
      # Objective: Ants find home in the rain
      - KR1: Ants who come home dry from 12% to 60%
      - KR2: Hills without a leak from 3 to 20
    `);
    assert.deepEqual(answer, { text: HOME, objectives: 1, keyResults: 2 });
  });

  it("gives key results that stand alone an objective to fill in, below the cycle", () => {
    assert.equal(
      textOf(`
        OKRs Q1 2026
        - KR1: Ants who come home dry from 12% to 60%
      `),
      dedent(`
        # OKRs Q1 2026
        cycle: 2026-Q1

        objective: <what will be different, and for whom>
          kr: Ants who come home dry from 12% to 60%
      `),
    );
  });

  it("reads a table that a spreadsheet saved, with semicolons and quotes too", () => {
    assert.equal(
      textOf(`
        Objective;Key result;Baseline;Target
        "Ants find home; in the rain";"Ants who come home ""dry""";12%;60%
        ;Hills without a leak;3;20
      `),
      dedent(`
        objective: Ants find home; in the rain
          kr: Ants who come home "dry" from 12% to 60%
          kr: Hills without a leak from 3 to 20
      `),
    );
  });

  it("reads JSON of most tools", () => {
    const data = {
      quarter: "Q1",
      goals: [
        {
          title: "Ants find home in the rain",
          keyResults: [
            { title: "Ants who come home dry", baseline: "12%", target: "60%" },
            { name: "Hills without a leak", start: 3, target: 20 },
          ],
        },
      ],
    };
    assert.equal(textOf(JSON.stringify(data)), HOME);
  });

  const BOARD = dedent(`
    === a.okr
    cycle: 2026-Q1
    team a: Ants
      objective home: Ants find home in the rain
        kr reach dry: Ants who come home dry from 12% to 60%
          owner: @ana
          2026-01-19: 20%
      health: Hills at least 3
  `);

  for (const format of ["json", "csv"] as const)
    it(`reads our own board in ${format}`, () => {
      const { service } = open(BOARD);
      const report = service.report("board", {}, format);
      assert.match(
        textOf(report?.text ?? ""),
        /^objective: Ants find home in the rain\n {2}kr: Ants who come home dry from 12% to 60%\n {4}owner: @?ana\n/m,
      );
    });

  it("leaves a page of ours as it is, but for its form", () => {
    const page = "team a: Ants\n  objective: Home\n    kr: Dry ants from 1 to 2\n";
    assert.equal(textOf(page), page);
  });

  it("says so where there is nothing to read", () => {
    for (const nothing of [
      "",
      "Dear all",
      "{}",
      "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
      '{"__proto__":{"objectives":[1]}}',
    ])
      assert.match(textOf(nothing), /^Nothing in it reads like|^objective: 1/);
    assert.match(textOf("x".repeat(500_000)), /too long/);
  });
});

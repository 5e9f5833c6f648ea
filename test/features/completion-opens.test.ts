/** What opens by itself while somebody types: lists where a value is asked for, and nothing inside prose. */
import assert from "node:assert/strict";
import { offered } from "../kit/completion.ts";
import { address, open } from "../kit/workspace.ts";

const PAGE = `=== company.okr
company tally: Tally
  strategy clarity: Clarity
=== page.okr
cycle: 2026-Q1
phase:‸
`;

/** What is offered behind a line of an objective. */
const behind = (line: string) =>
  offered(`=== company.okr
company tally: Tally
  strategy clarity: Clarity
  objective calm: Owners plan ahead
=== page.okr
cycle: 2026-Q1
team forecast: Forecast
  lead: @noa
  objective near: Near
    ${line}‸
`);

describe("typing", () => {
  it("opens the values of a property behind its colon and behind the space", () => {
    assert.deepEqual(offered(PAGE), offered(PAGE.replace("phase:", "phase: ")));
    assert.ok(offered(PAGE).includes("launched"));
    for (const space of ["", " "]) {
      assert.ok(behind(`owner:${space}`).includes("@noa"));
      assert.ok(behind(`supports:${space}`).includes("tally.calm"));
      assert.ok(behind(`strategy:${space}`).some((label) => label.endsWith("clarity")));
    }
  });

  it("opens nothing where prose is written", () => {
    const prose = [
      "why: Owners sleep well, and ",
      "why: One thing: ",
      "why: One thing:",
      "note: See page 4/",
      "note: It ended. ",
      "kr: Owners who plan ",
      "kr reach: Owners: those who plan:",
      "We talk about it ",
      "# a comment ",
    ];
    for (const line of prose) assert.deepEqual(behind(line), [], line);
  });

  it("offers all documents of the folder behind doc, those that pages link to first", () => {
    const { service, files } = open(`=== strategy/clarity.md
# Clarity
=== company.okr
company tally: Tally
  strategy clarity: Clarity
    doc: strategy/clarity.md
  strategy nearby: Nearby
    doc: ‸
`);
    service.listDocument(address("notes/market.md"));
    service.listDocument(address("strategy/clarity.md"));
    const offset = files.get("company.okr")?.cursor ?? 0;
    const labels = () => service.complete(address("company.okr"), offset).items.map(({ label }) => label);
    assert.deepEqual(labels(), ["strategy/clarity.md", "notes/market.md"]);
    service.setFile(address("notes/market.md"), undefined);
    assert.deepEqual(labels(), ["strategy/clarity.md"]);
  });
});

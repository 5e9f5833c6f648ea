/** Which rule makes which other pointless: data that must name rules, and never silence what always speaks. */
import assert from "node:assert/strict";
import { SILENCES } from "../../server/src/rules/frame/precedence.ts";
import { RULES_BY_ID } from "../../server/src/rules/registry.ts";
import { open } from "../kit/workspace.ts";

const ALWAYS = [
  "kr-output",
  "kr-health",
  "kr-unmeasured",
  "objective-activity",
  "objective-metric",
  "objective-upkeep",
];

describe("precedence", () => {
  it("names rules that exist", () => {
    for (const id of [...Object.keys(SILENCES), ...Object.values(SILENCES).flat()])
      assert.ok(RULES_BY_ID.has(id), id);
  });

  it("silences none of the six that always speak", () => {
    const silenced = new Set(Object.values(SILENCES).flat());
    assert.deepEqual(
      ALWAYS.filter((id) => silenced.has(id)),
      [],
    );
  });

  it("silences no two by each other", () => {
    for (const [id, silenced] of Object.entries(SILENCES))
      for (const other of silenced) assert.ok(!SILENCES[other]?.includes(id), `${id} and ${other}`);
  });

  it("lets one rule speak of a statement of which several could", () => {
    const page = `cycle: 2026-Q1
phase: launched

team forecast: Forecast
  objective calm: Owners plan without fear
    kr reach: Owners who open the forecast from 900 to 2,500
    kr: Launch 12 guides through the new portal
    kr up: Maintain the availability of the feed at 99.9%
      2026-01-05: 99.95%
  initiative: Cash view
    moves: up
`;
    const { service } = open(page);
    const rules = service.findings("file:///ws/page.okr").map(({ rule }) => rule);
    assert.deepEqual(
      rules.filter((rule) => rule.startsWith("kr-")),
      ["kr-output", "kr-health"],
    );
  });
});

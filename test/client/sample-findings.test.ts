/** The sample must not rot: on any day its pages are clean, and its draft tells what there is to learn. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sampleFiles } from "../../client/src/sample-dates.ts";
import { createService } from "../../server/src/service.ts";
import { address, FOLDER } from "../kit/workspace.ts";

const SAMPLE = "client/sample";
const DAYS = [
  "2026-01-01",
  "2026-02-09",
  "2026-03-31",
  "2026-04-01",
  "2026-08-31",
  "2026-12-24",
  "2028-02-29",
];

const readSample = (): Map<string, string> =>
  new Map(
    readdirSync(SAMPLE, { recursive: true, encoding: "utf8" })
      .filter((name) => path.extname(name) !== "")
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(path.join(SAMPLE, name), "utf8")]),
  );

const findingsOn = (today: string): string[] => {
  const service = createService({ today: () => today, log: assert.fail });
  service.setFolders([FOLDER]);
  for (const [name, text] of sampleFiles(readSample(), today)) service.setFile(address(name), text);
  service.setReading(false);
  return service
    .pages()
    .flatMap((uri) => service.findings(uri).map(({ rule }) => `${uri.slice(FOLDER.length + 1)}: ${rule}`));
};

describe("the sample", () => {
  for (const day of DAYS)
    it(`is clean on ${day}, but for its draft`, () => {
      assert.deepEqual(
        findingsOn(day).filter((line) => !line.startsWith("draft.okr")),
        [],
      );
    });

  it("has a draft that shows the mistakes that everybody makes", () => {
    const rules = new Set(findingsOn("2026-02-09").map((line) => line.split(": ")[1]));
    for (const rule of [
      "kr-output",
      "kr-shared",
      "kr-health",
      "kr-unmeasured",
      "objective-activity",
      "objective-metric",
    ])
      assert.ok(rules.has(rule), rule);
  });
});

/**
 * What every fix promises, on every page there is: its finding is gone, nothing of level warning or above is new, the page
 * stays formatted, and the edits are one step that stays in the folder. RUNS pages by chance from SEED on.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PACKS } from "../../server/src/rules/frame/define.ts";
import { EXAMPLE_TODAY, wholeExample } from "../../server/src/rules/frame/examples.ts";
import { RULES } from "../../server/src/rules/registry.ts";
import { type Broken, Fixing } from "../kit/every-fix.ts";
import { openMade } from "../kit/made.ts";
import { address, FOLDER, type Opened, open } from "../kit/workspace.ts";

const RUNS = Number(process.env.RUNS ?? 40);
const SEED = Number(process.env.SEED ?? 1);
const SAMPLE = "client/sample";

const told = ({ rule, title, why, uri }: Broken): string => `${rule}: “${title}” ${why} (${uri})`;

const brokenIn = ({ service, files }: Opened): string[] => {
  const fixing = new Fixing(FOLDER);
  fixing.workspace({ service, has: (uri) => files.has(uri.slice(address("").length)) });
  return fixing.broken.map(told);
};

/** All fixes find their page as a formatter leaves it. */
const formatted = (opened: Opened): Opened => {
  for (const uri of opened.service.pages())
    opened.service.editPage(uri, opened.service.format(uri).toReversed(), 0);
  return opened;
};

const sample = (): string =>
  readdirSync(SAMPLE, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:okr|md)$/.test(name))
    .map((name) => `=== ${name.split(path.sep).join("/")}\n${readFileSync(path.join(SAMPLE, name), "utf8")}`)
    .join("\n");

describe("every fix", () => {
  it("keeps its promise on the pages of the sample", function () {
    this.timeout(0);
    assert.deepEqual(brokenIn(open(sample(), { config: { extends: PACKS } })), []);
  });

  it("keeps its promise on what the examples of all rules find", function () {
    this.timeout(0);
    const broken = RULES.flatMap(({ id, severity, examples }) =>
      examples.flatMap(({ bad, around, options, today = EXAMPLE_TODAY }) => {
        const rules = { [id]: options ? [severity, options] : severity };
        const config = { extends: ["recommended"], rules };
        return brokenIn(formatted(open(wholeExample(bad, around), { today, config })));
      }),
    );
    assert.deepEqual(broken, []);
  });

  it(`keeps its promise on ${RUNS} pages by chance, from seed ${SEED} on`, function () {
    this.timeout(0);
    const fixing = new Fixing(FOLDER);
    for (let seed = SEED, pages = 0; pages < RUNS; seed++) {
      const made = openMade(seed);
      fixing.workspace(made);
      pages += made.service.pages().length;
    }
    assert.deepEqual(fixing.broken.map(told), []);
  });
});

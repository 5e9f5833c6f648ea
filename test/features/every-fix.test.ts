/**
 * What every fix promises, on every page there is: its finding is gone, nothing of level warning or above is new, the page
 * stays formatted, and the edits are one step that stays in the folder. RUNS pages by chance from SEED on.
 */
import assert from "node:assert/strict";
import { type Broken, Fixing } from "../kit/every-fix.ts";
import { openMade } from "../kit/made.ts";
import { FOLDER } from "../kit/workspace.ts";

const RUNS = Number(process.env.RUNS ?? 40);
const SEED = Number(process.env.SEED ?? 1);

const told = ({ rule, title, why, uri }: Broken): string => `${rule}: “${title}” ${why} (${uri})`;

describe("every fix", () => {
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

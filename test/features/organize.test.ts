/** The usual order of a page, on demand: nothing gets lost or moves elsewhere, and once is enough. */
import assert from "node:assert/strict";
import { organized } from "../../server/src/features/organize.ts";
import { dedent } from "../kit/fixture.ts";
import { address, applied, open } from "../kit/workspace.ts";
import { workspaceOf } from "../kit/workspaces.ts";

const RUNS = Number(process.env.RUNS ?? 100);
const SEED = Number(process.env.SEED ?? 1);

const puts = (before: string, after: string): void => assert.equal(organized(dedent(before)), dedent(after));
const leaves = (page: string): void => puts(page, page);

const lines = (text: string): string[] =>
  text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter(Boolean)
    .sort();

describe("the usual order", () => {
  it("leaves the title of a page above", () => {
    puts("# Notes\ninitiative: Feed\nobjective: Calm\n", "# Notes\nobjective: Calm\ninitiative: Feed\n");
  });

  it("is strategies, objectives, health, initiatives, weeks, with comments that travel", () => {
    puts(
      `
      cycle: 2026-Q1

      team forecast: Forecast
        lead: @noa

        week 2026-02-09
          commit: @noa call the bank

        # Bought, not built
        initiative feed: Bank feed in every account
          moves: openers

        health crashes: Sessions that end in a crash at most 0.5%
          # since the new map

        objective calm: Owners start the week calmly
          kr openers: Owners who open the forecast from 900 to 2,500
      `,
      `
      cycle: 2026-Q1

      team forecast: Forecast
        lead: @noa

        objective calm: Owners start the week calmly
          kr openers: Owners who open the forecast from 900 to 2,500

        health crashes: Sessions that end in a crash at most 0.5%
          # since the new map

        # Bought, not built
        initiative feed: Bank feed in every account
          moves: openers

        week 2026-02-09
          commit: @noa call the bank
      `,
    );
  });

  it("is reach, impact, business within an objective, and the newest check-in last", () => {
    puts(
      `
      objective: Calm
        kr business: Orders from 40 to 90
          2026-02-09: 60
          2026-02-02: 50
            more of it
        kr: Calls from 9 to 5
        # those who ask
        kr reach: Owners from 10 to 20
      `,
      `
      objective: Calm
        # those who ask
        kr reach: Owners from 10 to 20
        kr business: Orders from 40 to 90
          2026-02-02: 50
            more of it
          2026-02-09: 60
        kr: Calls from 9 to 5
      `,
    );
  });

  it("keeps every suppression with its block, and what is for the whole page at its head", () => {
    puts(
      `
      # okr-ignore-file kr-no-owner: a page of ideas
      # okr-ignore initiative-unlinked: agreed

      initiative: Bank feed
      objective: Calm
      `,
      `
      # okr-ignore-file kr-no-owner: a page of ideas
      objective: Calm
      # okr-ignore initiative-unlinked: agreed

      initiative: Bank feed
      `,
    );
  });

  it("leaves what isn't plain: lines that nobody reads, or that belong to the team", () => {
    leaves("team a: A\n  initiative: Feed\n  lead: @mia\n  objective: Calm\n");
    leaves("initiative: Feed\nWe talk about it in March\nobjective: Calm\n");
    leaves(
      "objective: Calm\n  kr business: Orders from 4 to 9\n  owner: @mia\n  kr reach: Owners from 1 to 2\n",
    );
    leaves("objective: Calm\n  kr: Orders from 4 to 9\n    2026-02-09: 5\n    soon: 6\n    2026-02-02: 7\n");
  });

  it("never moves anything from one team to another", () => {
    leaves("initiative: Feed\nteam a: A\n  objective: Calm\nteam b: B\n  strategy near: Near\n");
  });

  it("is offered where there is something to do, and leaves the page formatted", () => {
    const page = "initiative: Feed\nobjective: Calm\n";
    const opened = open(page);
    const organize = () =>
      opened.service.sourceActions(address("page.okr")).filter(({ kind }) => kind === "source.organize.okr");
    const [action] = organize();
    assert.equal(action?.title, "Put the page in its usual order");
    const [edit] = action.edits();
    assert.ok(edit);
    const after = applied(opened, edit);
    assert.equal(after, "objective: Calm\ninitiative: Feed\n");
    opened.service.setFile(address("page.okr"), after);
    assert.deepEqual(organize(), []);
  });

  it(`keeps every line of ${RUNS} workspaces by chance, and does nothing the second time`, () => {
    let moved = 0;
    for (let seed = SEED; seed < SEED + RUNS; seed++)
      for (const text of workspaceOf(seed).files.values()) {
        const after = organized(text);
        if (after !== text) moved++;
        assert.deepEqual(lines(after), lines(text), `seed ${seed}`);
        assert.equal(organized(after), after, `seed ${seed}`);
      }
    assert.ok(moved > RUNS / 10, `only ${moved} pages were out of order`);
  });
});

describe("fix all", () => {
  it("does what needs no second look, and leaves the rest to people", () => {
    const opened = open("OBJECTIVE calm: Calm\n  Owner: @ana\n  kr: Launch the cash view\n");
    const [action] = opened.service.sourceActions(address("page.okr"));
    assert.deepEqual(
      [action?.kind, action?.title],
      ["source.fixAll.okr", "Fix all that needs no second look"],
    );
    const [edit, ...more] = action?.edits() ?? [];
    assert.ok(edit);
    assert.deepEqual(more, []);
    assert.equal(applied(opened, edit), "objective calm: Calm\n  owner: @ana\n  kr: Launch the cash view\n");
  });

  it("is not offered where there is nothing to do", () => {
    const { service } = open("objective calm: Calm\n");
    assert.deepEqual(service.sourceActions(address("page.okr")), []);
  });
});

/** A board and trees that are drawn again after edits show what those show that are drawn for the first time. */
import assert from "node:assert/strict";
import { createService, type Service, type ViewNode } from "../../server/src/service.ts";
import { type Random, randomFrom } from "../kit/random.ts";
import { address, FOLDER } from "../kit/workspace.ts";

const TODAY = "2026-02-09";
const PAGE = `cycle: 2026-Q1
phase: launched

team risk: Risk

  objective calm: Founders sleep well before the audit
    owner: @ana
    kr answers: Founders who get an answer in a day from 40% to 90%
      owner: @li
      2026-01-19: 44%, confidence 6/10
    kr wait: Median time to a decision from 9 days to 2 days
      2026-01-19: 8 days, confidence 5/10
    kr quiet: Nights without a call from 12 to 28

  week 2026-01-26
    update answers: 51%, confidence 7/10
    update calm.wait: 6 days
`;
const COMPANY = `cycle: 2026-Q1
phase: launched

company north: North
  strategy soon: Answer before they ask
  objective heard: Founders are heard
    strategy: soon
    kr voices: Founders who call us first from 10% to 40%
  squad calm: Calm
    supports: risk.calm
    teams: risk, care
`;
const OTHER = `cycle: 2026-Q1
phase: launched

team care: Care

  objective near: Founders reach a person
    supports: north.heard, risk.calm
    depends-on: desk
    kr call: Calls that somebody takes from 60% to 90%
      2026-01-26: 66%, confidence 7/10

  shares risk.calm: With the words of the audit
    kr words: Answers that need no second one from 30% to 70%

  initiative desk: One desk for all calls
    owner: @ana
    moves: near.call, risk.calm.wait
  initiative board: A board in the hall

  health trust: Founders who trust us at least 80%
    2026-01-12: 78%

  week 2026-02-09
    commit: [ ] Ring ten founders -> near.call
    commit: [ ] Tidy up
`;
const PAGES: readonly (readonly [string, string])[] = [
  ["care.okr", OTHER],
  ["company.okr", COMPANY],
  ["north.okr", PAGE],
  ["risk.okr", PAGE],
];

const WRITTEN = [
  ...["x", "\n", "  ", "# ", "@mia", "2026-01-20", "51%", ", confidence 3/10", "\n  shares risk.calm\n"],
  ...["promoted: near\n", "team care: Others\n", "cycle: 2026-Q2\n", "moves: calm\n", "near.call", "voices"],
  ...["\n    kr more: Audits without a question from 3 to 9\n", "\n      grade: 0.7\n", "calm.answers", ": "],
];

/** Before all objectives: they stay as they are, and stand elsewhere. */
const TOP = 60;

/** Without rules nothing but the board looks things up. */
const CONFIGS = [{}, { extends: [] }];

const newService = (config: object): Service => {
  const service = createService({ today: () => TODAY, log: assert.fail, config });
  service.setFolders([FOLDER]);
  service.setReading(false);
  for (const [path, page] of PAGES) service.openPage(address(path), page, 0);
  return service;
};

const edit = (random: Random, services: readonly Service[], version: number): void => {
  const uri = address(random.pick(PAGES)[0]);
  const length = services[0]?.lines(uri)?.text().length ?? 0;
  const start = random.below(random.once(2) ? Math.min(length, TOP) : length + 1);
  const end = Math.min(length, start + random.below(6));
  const text = random.pick(WRITTEN);
  for (const service of services) service.editPage(uri, [{ start, end, text }], version);
};

/** All trees, node by node. */
const treesOf = ({ views }: Service): readonly ViewNode[] =>
  (["alignment", "health", "cadence"] as const).flatMap((view) => {
    const all: ViewNode[] = [];
    for (let ids: (string | null)[] = [null]; ids.length > 0; ) {
      const nodes = views.children(view, {}, ids).flat();
      all.push(...nodes);
      ids = nodes.flatMap(({ id, hasChildren }) => (hasChildren ? [id] : []));
    }
    return all;
  });

const run = (seed: number, edits: number): void => {
  const random = randomFrom(seed);
  const config = random.pick(CONFIGS);
  const [drawn, other] = [newService(config), newService(config)];
  for (let version = 1; version <= edits; version++) {
    edit(random, [drawn, other], version);
    drawn.board();
    treesOf(drawn);
  }
  assert.deepEqual(drawn.board(), other.board(), `seed ${seed}`);
  assert.deepEqual(treesOf(drawn), treesOf(other), `seed ${seed}`);
};

describe("what is drawn again", () => {
  const seed = Number(process.env.SEED ?? 1);
  const runs = Number(process.env.RUNS ?? 30);
  it(`shows what a new one shows (${runs} runs from seed ${seed})`, function () {
    this.timeout(0);
    for (let index = 0; index < runs; index++) run(seed + index, 1 + (index % 12));
  });
});

describe("what is kept of a board", () => {
  it("is made again where the name of a team changes that nothing on its page speaks of", () => {
    const pages = {
      "care.okr":
        "cycle: 2026-Q1\nteam care\n  objective near: Near\n    kr call: Calls from 6 to 9\n  initiative desk: One desk\n    moves: near.call, calm.wait\n",
      "names.okr": "cycle: 2026-Q1\nteam care: Care\n",
      "risk.okr": "cycle: 2026-Q1\nteam risk: Risk\n  objective calm: Calm\n    kr wait: Days from 9 to 2\n",
    };
    const service = createService({ today: () => TODAY, log: assert.fail, config: { extends: [] } });
    service.setFolders([FOLDER]);
    for (const [path, page] of Object.entries(pages)) service.openPage(address(path), page, 0);
    const helper = () => {
      const risk = service.board().holders.find(({ id }) => id === "risk");
      return risk?.objectives[0]?.work[0]?.moves[0]?.holder;
    };
    assert.equal(helper(), "Care");
    const end = pages["names.okr"].length - 1;
    service.editPage(address("names.okr"), [{ start: end, end, text: " for all" }], 1);
    assert.equal(helper(), "Care for all");
  });

  it("calls a team that is declared twice as the first page does, whichever was read last", () => {
    const declared = [
      ["a.okr", "cycle: 2026-Q1\nteam risk: Risk\n  objective calm: Calm\n"],
      ["b.okr", "cycle: 2026-Q1\nteam risk: Risks\n"],
    ] as const;
    for (const order of [declared, declared.toReversed()]) {
      const service = createService({ today: () => TODAY, log: assert.fail });
      service.setFolders([FOLDER]);
      for (const [path, page] of order) service.openPage(address(path), page, 0);
      assert.deepEqual(service.board().names, [{ id: "risk", name: "Risk" }]);
    }
  });
});

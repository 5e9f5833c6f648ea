/** A board that is drawn again after edits shows what one shows that is drawn for the first time. */
import assert from "node:assert/strict";
import { createService, type Service } from "../../server/src/service.ts";
import { type Random, randomFrom } from "../kit/random.ts";
import { address, FOLDER } from "../kit/workspace.ts";

const PATHS = ["north.okr", "risk.okr"];
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
const WRITTEN = [
  ...["x", "\n", "  ", "# ", "@mia", "2026-01-20", "51%", ", confidence 3/10", "\n  shares risk.calm\n"],
  ...["\n    kr more: Audits without a question from 3 to 9\n", "\n      grade: 0.7\n", "calm.answers", ": "],
];

/** Before all objectives: they stay as they are, and stand elsewhere. */
const TOP = 60;

const newService = (): Service => {
  const service = createService({ today: () => "2026-02-09", log: assert.fail });
  service.setFolders([FOLDER]);
  service.setReading(false);
  for (const path of PATHS) service.openPage(address(path), PAGE, 0);
  return service;
};

const edit = (random: Random, services: readonly Service[], version: number): void => {
  const uri = address(random.pick(PATHS));
  const length = services[0]?.lines(uri)?.text().length ?? 0;
  const start = random.below(random.once(2) ? Math.min(length, TOP) : length + 1);
  const end = Math.min(length, start + random.below(6));
  const text = random.pick(WRITTEN);
  for (const service of services) service.editPage(uri, [{ start, end, text }], version);
};

const run = (seed: number, edits: number): void => {
  const random = randomFrom(seed);
  const [drawn, other] = [newService(), newService()];
  for (let version = 1; version <= edits; version++) {
    edit(random, [drawn, other], version);
    drawn.board();
  }
  assert.deepEqual(drawn.board(), other.board(), `seed ${seed}`);
};

describe("a board that is drawn again", () => {
  const seed = Number(process.env.SEED ?? 1);
  const runs = Number(process.env.RUNS ?? 30);
  it(`shows what a new one shows (${runs} runs from seed ${seed})`, function () {
    this.timeout(0);
    for (let index = 0; index < runs; index++) run(seed + index, 1 + (index % 12));
  });
});

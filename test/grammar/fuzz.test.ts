import assert from "node:assert/strict";
import { readPage } from "../../grammar/page.ts";
import { caseOf, hugeSteps, runCase } from "../kit/cases.ts";
import { checkFormat } from "../kit/invariants.ts";
import { HUGE_SHAPES, hugePage, longLines, randomPage } from "../kit/pages.ts";

const RUNS = 150;

describe("pages by chance (npm run fuzz runs more of them)", () => {
  it("are read, edited and formatted without losing a word", () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      try {
        runCase(seed);
      } catch (error) {
        assert.fail(`npm run fuzz -- --replay ${seed}\n${(error as Error).message}`);
      }
    }
  });

  it("are the same for the same seed", () => {
    assert.equal(randomPage(5), randomPage(5));
    assert.deepEqual(caseOf(5), caseOf(5));
    assert.notEqual(randomPage(5), randomPage(6));
  });

  it("of 20,000 characters in the slowest shapes keep their words too", () => {
    for (let shape = 0; shape < HUGE_SHAPES; shape++) checkFormat(readPage(hugePage(shape, 3, 20_000)));
  });

  it("of one long line keep their words, whatever is in it again and again", () => {
    for (const line of longLines(600)) checkFormat(readPage(line));
    for (const line of longLines(40_000)) readPage(line);
  });

  it("of a megabyte in one line are read", () => {
    for (const { run } of hugeSteps(2, 1)) run();
  });
});

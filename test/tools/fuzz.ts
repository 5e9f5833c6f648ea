/**
 * Looks for pages that break what must always hold: reading never throws, an edited page is the page its text would be
 * read as, formatting keeps every word and what the page means.
 *   npm run fuzz -- [--runs N] [--seed S]     N pages from seed S on; prints both
 *   npm run fuzz -- --replay SEED             one page again, with what it is
 */
import { parseArgs } from "node:util";
import { caseOf, hugeSteps, runCase } from "../kit/cases.ts";
import { HUGE_SHAPES } from "../kit/pages.ts";

const HUGE_EVERY = 2000;
/** Of the processor's time, so that a busy machine slows nothing. */
const SLOW_MS = 1000;
const MICROSECONDS = 1000;
const MAX_FAILURES = 10;
const REPORT_EVERY = 10_000;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1000" },
    seed: { type: "string" },
    replay: { type: "string" },
  },
});

/** Says what fails, and what is slow; only the first is a failure. */
const attempt = (name: string, run: () => void): boolean => {
  const start = process.cpuUsage();
  try {
    run();
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message : error}`);
    return false;
  }
  const took = process.cpuUsage(start).user / MICROSECONDS;
  if (took > SLOW_MS) console.log(`${name}: slow, ${Math.round(took)} ms`);
  return true;
};

const replay = (seed: number): boolean => {
  const { text, changes, edited } = caseOf(seed);
  console.log(JSON.stringify({ text, changes, edited }, undefined, 1));
  return attempt(`seed ${seed}`, () => runCase(seed));
};

const runHuge = (shape: number, seed: number): number =>
  hugeSteps(shape, seed).filter(
    ({ name, run }) => !attempt(`huge shape ${shape}, seed ${seed}, ${name}`, run),
  ).length;

const fuzz = (runs: number, seed: number): boolean => {
  console.log(`${runs} runs from seed ${seed}`);
  let failures = 0;
  for (let run = 0; run < runs && failures < MAX_FAILURES; run++) {
    if (!attempt(`seed ${seed + run}`, () => runCase(seed + run))) failures++;
    if (run % HUGE_EVERY === 0) failures += runHuge((seed + run / HUGE_EVERY) % HUGE_SHAPES, seed);
    if (run > 0 && run % REPORT_EVERY === 0) console.log(`${run} runs, ${failures} failed`);
  }
  console.log(failures === 0 ? "nothing found" : `${failures} failed; --replay SEED shows one`);
  return failures === 0;
};

const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const fine = values.replay === undefined ? fuzz(Number(values.runs), seed) : replay(Number(values.replay));
process.exit(fine ? 0 : 1);

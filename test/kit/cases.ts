/** One case of the fuzzer: a page by chance, edited by chance, held against all that must always be true. */
import assert from "node:assert/strict";
import { type Change, editPage, type Page, pageText, readPage } from "../../grammar/page.ts";
import { formatPage } from "../../grammar/printer.ts";
import { checkFormat, checkNodes, checkSameAsRead, editAll } from "./invariants.ts";
import { applyChange, hugePage, randomChange, randomPage } from "./pages.ts";
import { type Random, randomFrom } from "./random.ts";

const MAX_EDITS = 12;
const HUGE = 1_000_000;

const changesOf = (random: Random, text: string, count: number): Change[] => {
  let now = text;
  return Array.from({ length: count }, () => {
    const change = randomChange(random, now);
    now = applyChange(now, change);
    return change;
  });
};

export interface Case {
  readonly text: string;
  readonly changes: readonly Change[];
  /** The text after the changes. */
  readonly edited: string;
}

/** The page of a seed, and what happens to it. */
export const caseOf = (seed: number): Case => {
  const random = randomFrom(seed ^ 0x5bd1e995);
  const text = randomPage(seed);
  const changes = changesOf(random, text, random.below(MAX_EDITS));
  return { text, changes, edited: changes.reduce(applyChange, text) };
};

/** Throws where a page of this seed, or an edit of it, breaks what must hold. */
export const runCase = (seed: number): void => {
  const random = randomFrom(seed);
  const { text, changes, edited } = caseOf(seed);
  const page = editAll(readPage(text), changes, (now) => random.once(3) && checkSameAsRead(now));
  assert.equal(pageText(page), edited);
  checkSameAsRead(page);
  checkNodes(page);
  checkFormat(page);
};

export interface Step {
  readonly name: string;
  run(): void;
}

/** A page of a megabyte, read, edited and formatted, step by step. */
export const hugeSteps = (shape: number, seed: number): readonly Step[] => {
  const text = hugePage(shape, seed, HUGE);
  const [change] = changesOf(randomFrom(seed), text, 1) as [Change];
  let page: Page;
  return [
    { name: "read", run: () => (page = readPage(text)) },
    { name: "edit", run: () => (page = editPage(page, change).page) },
    { name: "format", run: () => formatPage(page) },
  ];
};

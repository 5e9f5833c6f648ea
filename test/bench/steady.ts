/** What a server does when nobody types, and what an hour of typing leaves behind. */
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { companyOf } from "./company.ts";
import { type Contender, Run } from "./contender.ts";
import { emptyFolder, workspaceOf } from "./data.ts";
import type { Figures } from "./figures.ts";
import { pointsIn } from "./spots.ts";

/** Milliseconds of processor that a server takes while nobody does anything, once it has read a workspace. */
export const measureIdle = async (
  contender: Contender,
  { pages, seconds }: { readonly pages: number; readonly seconds: number },
  figures: Figures,
): Promise<void> => {
  const run = await Run.start(contender, [workspaceOf(contender.language, pages)]);
  await run.untilQuiet();
  const before = run.processor;
  await sleep(seconds * 1000);
  const after = run.processor;
  if (before !== undefined && after !== undefined)
    figures.add(`processor while idle, ms in ${seconds} s`, contender.name, after - before);
  await run.stop();
};

const LETTERS = "abcdefghijklmnopqrstuvwxyz ";
const WORD = 12;
const OBJECTIVES = 100;

/** Types and takes away words all over a page; gives the memory that is left of it after so many edits, in MB for each 1,000. */
export const measureLongEditing = async (
  contender: Contender,
  edits: number,
  figures: Figures,
): Promise<void> => {
  const { language } = contender;
  const text = language.single(companyOf({ teams: OBJECTIVES / 10, objectives: 10, taskEvery: 0 }));
  const uri = `${emptyFolder()}/page.${language.extension}`;
  const run = await Run.start({ ...contender, args: [...WATCHED, ...contender.args] });
  await run.open(uri, text);
  const points = pointsIn(text, language.reference);
  const half = Math.floor(edits / 2);
  await typeWords(run, uri, points, half);
  const before = await run.heap();
  await typeWords(run, uri, points, half);
  const after = await run.heap();
  figures.add("heap that stays of 1,000 edits, MB", contender.name, ((after - before) / half) * 1000);
  await run.stop();
};

const WATCHED = ["--expose-gc", "--require", path.resolve("test/bench/heap.cjs")];

const typeWords = async (run: Run, uri: string, points: readonly string[], edits: number): Promise<void> => {
  for (let edit = 0; edit < edits; edit++) {
    const point = points[Math.floor(edit / (2 * WORD)) % points.length] as string;
    const [line, column] = point.split(":").map(Number) as [number, number];
    const typed = edit % (2 * WORD);
    const isLetter = typed < WORD;
    const at = column + (isLetter ? typed : 2 * WORD - 1 - typed);
    const letter = LETTERS[(edit * 7 + typed) % LETTERS.length] as string;
    run.client.edit(uri, `${line}:${at}-${line}:${isLetter ? at : at + 1}`, isLetter ? letter : "");
    if (edit % WORD === 0) await run.client.answer("okr/nothing");
  }
  await run.client.answer("okr/nothing");
};

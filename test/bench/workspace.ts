/** Measures of a workspace: read from disk, then one of its pages edited, whose names others refer to. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { idOf } from "./company.ts";
import { type Contender, Run } from "./contender.ts";
import { OBJECTIVES_PER_PAGE, workspaceOf } from "./data.ts";
import { EMPTY, type Figures, OURS, type Sample } from "./figures.ts";
import { ONE_FILE } from "./goals.ts";
import { spotIn, toggle } from "./spots.ts";

export interface Extent {
  readonly pages: number;
  readonly edits: number;
  /** So many objectives refer to the first one. */
  readonly followers: number;
}

interface Page {
  readonly uri: string;
  readonly text: string;
}

const pageOf = (folder: string, { language }: Contender, number: number): Page => {
  const name = `teams/${idOf("t", number)}.${language.extension}`;
  return { uri: `${folder}/${name}`, text: readFileSync(path.join(fileURLToPath(folder), name), "utf8") };
};

/** Until the server knows the name that it reads last. */
const untilKnown = async (run: Run, query: string): Promise<void> => {
  for (;;) {
    const found = await run.client.request<{ name: string }[] | null>("workspace/symbol", { query });
    if (found?.some(({ name }) => name.startsWith(query))) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

const middleOf = (pages: number): number => Math.ceil(pages / 2);

const open = (run: Run, { uri, text }: Page): Promise<Sample> => run.open(uri, text);

/** Runs a server through a workspace of so many pages. */
export const measureWorkspace = async (
  contender: Contender,
  { pages, edits, followers }: Extent,
  figures: Figures,
): Promise<void> => {
  const add = (what: string, value: Sample | number | undefined) =>
    figures.add(`${what}, ${pages.toLocaleString("en")} files`, contender.name, value);
  const folder = workspaceOf(contender.language, pages, followers);
  const run = await Run.start(contender, [folder]);
  if (contender.name !== EMPTY) {
    await untilKnown(run, idOf("o", pages * OBJECTIVES_PER_PAGE));
    add("start → last symbol", run.age);
    await run.untilQuiet();
  }
  const page = pageOf(folder, contender, middleOf(pages));
  add("open in a workspace", await open(run, page));
  const spot = spotIn(page.text, contender.language.reference);
  for (const took of await toggle(run, page.uri, spot, edits)) add("edit in a workspace", took);
  add("memory", run.memory);
  const { declaration } = contender.language;
  if (contender.name !== EMPTY && declaration) {
    const first = pageOf(folder, contender, 1);
    await open(run, first);
    const row = `edit of a name that ${Math.min(followers, pages * OBJECTIVES_PER_PAGE - 1).toLocaleString("en")} places refer to`;
    const name = spotIn(first.text, declaration);
    for (const took of await toggle(run, first.uri, name, edits)) add(row, took);
    for (const took of await nextKeys(run, { uri: first.uri, spot: name }, { uri: page.uri, spot }, edits))
      add(`${row} → the next key, on another page`, took);
  }
  await run.stop();
};

interface Typed {
  readonly uri: string;
  readonly spot: ReturnType<typeof spotIn>;
}

/** A name is changed, and at once somebody types on another page: what that key takes. */
const nextKeys = async (run: Run, name: Typed, key: Typed, edits: number): Promise<Sample[]> => {
  await run.untilQuiet();
  const base = await run.messages(key.uri);
  const took: Sample[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const isBroken = edit % 2 === 0;
    run.client.edit(name.uri, isBroken ? name.spot.at : name.spot.after, isBroken ? "x" : "");
    took.push(
      isBroken
        ? await run.edit(key.uri, key.spot.at, "x", (messages) => messages !== base)
        : await run.edit(key.uri, key.spot.after, "", (messages) => messages === base),
    );
  }
  return took;
};

/** From the start until the findings of all pages are told: asked for where a server can tell, else page by page. */
export const measureAll = async (contender: Contender, pages: number, figures: Figures): Promise<void> => {
  const row = `start → all findings, ${pages.toLocaleString("en")} files`;
  const folder = workspaceOf(contender.language, pages);
  const run = await Run.start(contender, [folder]);
  const asks = contender.name === OURS;
  if (asks) await run.client.request("workspace/diagnostic", { previousResultIds: [] });
  else {
    const all = Array.from({ length: pages }, (_, index) => pageOf(folder, contender, index + 1));
    await run.openAll(all);
  }
  figures.add(row, contender.name, run.age);
  await run.stop();
};

/** The second start on the same workspace, with what the first left in the cache. */
export const measureSecondStart = async (
  contender: Contender,
  pages: number,
  figures: Figures,
): Promise<void> => {
  const size = `${pages.toLocaleString("en")} files`;
  const folder = workspaceOf(contender.language, pages);
  const page = pageOf(folder, contender, middleOf(pages));
  const alone = await Run.start(contender);
  await open(alone, page);
  figures.add(ONE_FILE, contender.name, alone.age);
  await alone.stop();
  const first = await Run.start(contender, [folder]);
  await open(first, page);
  await untilKnown(first, idOf("o", pages * OBJECTIVES_PER_PAGE));
  await first.untilQuiet();
  await first.stop();
  const again = await Run.start(contender, [folder]);
  await open(again, page);
  figures.add(`second start → first findings, ${size}`, contender.name, again.age);
  await untilKnown(again, idOf("o", pages * OBJECTIVES_PER_PAGE));
  figures.add(`second start → last symbol, ${size}`, contender.name, again.age);
  await again.stop();
};

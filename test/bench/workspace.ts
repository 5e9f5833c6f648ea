/** Measures of a workspace: read from disk, then one of its pages edited, whose names others refer to. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Contender, Run } from "./contender.ts";
import { workspaceOf } from "./data.ts";
import { referenceIn, settled, WARM_UP } from "./editing.ts";
import type { Figures } from "./figures.ts";

const LAST_NAME = "o0000";

/** Runs a server through a workspace of so many pages; without workspace symbols only the edit is measured. */
export const measureWorkspace = async (
  contender: Contender,
  pages: number,
  edits: number,
  figures: Figures,
): Promise<void> => {
  const add = (what: string, value: number | undefined) =>
    value !== undefined && figures.add(`${what}, ${pages.toLocaleString("en")} files`, contender.name, value);
  const folder = workspaceOf(contender.language, pages);
  const run = await Run.start(contender, [folder]);
  if (run.client.server.capabilities.workspaceSymbolProvider) {
    await untilKnown(run);
    add("start → first symbol", run.age);
  }
  const middle = path.join(
    "teams",
    `t${String(Math.ceil(pages / 2)).padStart(5, "0")}.${contender.language.extension}`,
  );
  const text = readFileSync(path.join(fileURLToPath(folder), middle), "utf8");
  const uri = `${folder}/${middle}`;
  add("open in a workspace", await run.open(uri, text, () => true));
  const base = await settled(run, uri);
  const { at, after } = referenceIn(text, contender);
  for (let edit = 0; edit < WARM_UP + edits; edit++) {
    const took =
      edit % 2 === 0
        ? await run.edit(uri, at, "x", (findings) => findings > base)
        : await run.edit(uri, after, "", (findings) => findings <= base);
    if (edit >= WARM_UP) add("edit in a workspace", took);
  }
  add("memory", run.memory);
  await run.stop();
};

/** Until the server knows a name of the workspace. */
const untilKnown = async (run: Run): Promise<void> => {
  for (;;) {
    const found = await run.client.request<unknown[] | null>("workspace/symbol", { query: LAST_NAME });
    if (found?.length) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

/** How long the board in a panel is behind an edit: it asks again for its picture as soon as something has changed. */

import { idOf } from "./company.ts";
import { type Contender, Run } from "./contender.ts";
import { workspaceOf } from "./data.ts";
import type { Figures } from "./figures.ts";

const EDITS = 6;

export const measureBoard = async (contender: Contender, pages: number, figures: Figures): Promise<void> => {
  const folder = workspaceOf(contender.language, pages);
  const run = await Run.start(contender, [folder]);
  const uri = `${folder}/teams/${idOf("t", 1)}.okr`;
  const page = `cycle: 2026-Q1\n\nteam one: One\n\n  objective seen: Shops see their month\n`;
  await run.open(uri, page, () => true);
  await run.untilQuiet();
  for (let edit = 0; edit < EDITS; edit++) {
    const took = await run.timed(() => {
      run.client.edit(uri, edit % 2 ? "5:19-5:20" : "5:19-5:19", edit % 2 ? "" : "x");
      return run.client.request("okr/picture", { kind: "board", near: uri });
    });
    figures.add(`edit → board, ${pages.toLocaleString("en")} files`, contender.name, took);
  }
  await run.stop();
};

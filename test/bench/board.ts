/** How long the board in a panel is behind an edit: it asks again for its picture as soon as something has changed. */

import type { SentPicture } from "../../server/src/protocol.ts";
import { idOf } from "./company.ts";
import { type Contender, Run } from "./contender.ts";
import { workspaceOf } from "./data.ts";
import type { Figures } from "./figures.ts";

const EDITS = 20;

const boardRow = (teams: number): string => `edit → board, ${teams.toLocaleString("en")} teams`;

/** A workspace of so many teams with a panel on all of them, of which the page of one is written on. */
export const measureBoard = async (contender: Contender, teams: number, figures: Figures): Promise<void> => {
  const folder = workspaceOf(contender.language, teams);
  const run = await Run.start(contender, [folder]);
  const uri = `${folder}/teams/${idOf("t", 1)}.okr`;
  const page = `cycle: 2026-Q1\n\nteam one: One\n\n  objective seen: Shops see their month\n`;
  await run.open(uri, page);
  await run.untilQuiet();
  let shown: number | undefined;
  const ask = async (): Promise<void> => {
    const asked = { kind: "board", near: uri, panel: 1, ...(shown === undefined ? {} : { shown }) };
    shown = (await run.client.request<SentPicture>("okr/picture", asked)).number;
  };
  await ask();
  for (let edit = 0; edit < EDITS; edit++) {
    const took = await run.timed(() => {
      run.client.edit(uri, edit % 2 ? "5:19-5:20" : "5:19-5:19", edit % 2 ? "" : "x");
      return ask();
    });
    figures.add(boardRow(teams), contender.name, took);
  }
  await run.stop();
};

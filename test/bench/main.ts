/**
 * `npm run bench [-- --sizes 10,100 --files 100 --rounds 1]`: our server side by side with those that a user might pick
 * instead, all in one run and turn by turn, so that what else the machine does hits all of them alike.
 */
import { parseArgs } from "node:util";
import { ownContenders } from "./bundles.ts";
import { measureEditing, type Plan, planName } from "./editing.ts";
import { Figures, slopeOf } from "./figures.ts";
import { peers } from "./peers.ts";
import { measureWorkspace } from "./workspace.ts";

const EDITS = 10;
const EVERY_THIRD = 3;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10,100,1000,5000" },
    files: { type: "string", default: "100,1000,5000" },
    rounds: { type: "string", default: "3" },
  },
});
const numbers = (list: string) => list.split(",").filter(Boolean).map(Number);
const [sizes, files] = [numbers(values.sizes), numbers(values.files)];
const plan = (objectives: number, taskEvery = 0): Plan => ({ objectives, taskEvery, edits: EDITS });

const figures = new Figures();
const contenders = [...(await ownContenders()), ...(await peers())];
for (let round = 0; round < Number(values.rounds); round++) {
  for (const each of [...sizes.map((size) => plan(size)), plan(100, EVERY_THIRD)])
    for (const contender of contenders) await measureEditing(contender, each, figures);
  for (const pages of files)
    for (const contender of contenders)
      if (contender.language.page) await measureWorkspace(contender, pages, EDITS, figures);
}

console.log(figures.table());
for (const { name } of contenders) {
  const editAt = (size: number) => figures.median(`edit → findings, ${planName(plan(size))}`, name);
  if (sizes.length > 1) console.log(`edit, ${name}: ${slopeOf(sizes, editAt)}`);
}
process.exit(0);

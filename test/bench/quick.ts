/** `npm run bench:quick [-- --sizes 10,100 --rounds 1]`: our server beside an empty one, and how an edit's cost grows. */
import { parseArgs } from "node:util";
import { ownContenders } from "./bundles.ts";
import { measureEditing, type Plan, planName } from "./editing.ts";
import { Figures, slopeOf } from "./figures.ts";

const EDITS = 20;
const EVERY_THIRD = 3;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10,100,1000,5000" },
    rounds: { type: "string", default: "3" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const plan = (objectives: number, taskEvery = 0): Plan => ({ objectives, taskEvery, edits: EDITS });
const plans = [...sizes.map((size) => plan(size)), plan(Math.min(1000, Math.max(...sizes)), EVERY_THIRD)];

const figures = new Figures();
const contenders = await ownContenders();
for (let round = 0; round < Number(values.rounds); round++)
  for (const each of plans)
    for (const contender of contenders) await measureEditing(contender, each, figures);

console.log(figures.table());
const editAt = (name: string) => (size: number) =>
  figures.median(`edit → findings, ${planName(plan(size))}`, name);
for (const { name } of contenders) console.log(`edit, ${name}: ${slopeOf(sizes, editAt(name))}`);
process.exit(0);

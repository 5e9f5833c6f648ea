/**
 * `npm run bench`: our server beside an empty one and beside those that a user might pick instead, all in one run and
 * turn by turn, so that what else the machine does hits all of them alike. `npm run bench:quick` (`--quick`) leaves the
 * peers and the largest sizes out.   [-- --sizes 10,100 --files 100 --rounds 1 --only edit,workspace,all,second,board,idle,long,check]
 */
import { parseArgs } from "node:util";
import { measureBoard } from "./board.ts";
import { ourCli, ownContenders } from "./bundles.ts";
import { measureCheck } from "./check.ts";
import type { Contender } from "./contender.ts";
import { withCache } from "./data.ts";
import { measureEditing, type Plan, planName } from "./editing.ts";
import { EMPTY, Figures, OURS, slopeOf } from "./figures.ts";
import { peers } from "./peers.ts";
import { measureIdle, measureLongEditing } from "./steady.ts";
import { measureAll, measureSecondStart, measureWorkspace } from "./workspace.ts";

const EDITS = 20;
const EVERY_THIRD = 3;
const FOLLOWERS = 1000;
/** On a board; nobody reads one of more. */
const TEAMS = [40, 200];

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    sizes: { type: "string" },
    files: { type: "string" },
    rounds: { type: "string" },
    only: { type: "string", default: "edit,workspace,all,second,board,idle,long,check" },
  },
});
const { quick } = values;
const numbers = (list: string) => list.split(",").filter(Boolean).map(Number);
const sizes = numbers(values.sizes ?? (quick ? "10,1000" : "10,100,1000,5000"));
const files = numbers(values.files ?? (quick ? "1,300" : "1,1000,5000"));
const rounds = Number(values.rounds ?? (quick ? 1 : 3));
const most = Math.max(...files);
const parts = new Set(values.only.split(","));
const plan = (objectives: number, taskEvery = 0): Plan => ({ objectives, taskEvery, edits: EDITS });
const plans = [...sizes.map((size) => plan(size)), ...sizes.slice(1).map((size) => plan(size, EVERY_THIRD))];

const own = await ownContenders();
const contenders = [...own, ...(quick ? [] : await peers())];
const ours = own.find(({ name }) => name === OURS) as Contender;
const figures = new Figures(contenders.map(({ name }) => name));
figures.cannot("Langium", /^second start/, "no cache");
for (const { name, language } of contenders)
  if (!language.declaration)
    figures.cannot(name, / files\b|reference after|^definition|^edit of a name/, "knows one file at a time");

/** The table, and how the cost of an edit grows. */
const tell = (): void => {
  console.log(figures.table());
  for (const { name } of contenders) {
    const editAt = (size: number) => figures.median(`edit → findings, ${planName(plan(size))}`, name);
    const inFiles = (pages: number) =>
      figures.median(`edit in a workspace, ${pages.toLocaleString("en")} files`, name);
    if (sizes.length > 1)
      console.log(`edit → findings over objectives in a file, ${name}: ${slopeOf(sizes, editAt)}`);
    if (files.length > 1 && inFiles(most))
      console.log(`edit → findings over files in a workspace, ${name}: ${slopeOf(files, inFiles)}`);
  }
};

// Whoever has no time for the rest sees what there is.
process.once("SIGINT", () => {
  tell();
  process.exit(1);
});

/** A server that fails is told of, and takes no other with it. */
const attempt = async (what: string, { name }: Contender, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    console.error(`${what}, ${name}: ${error}`);
  }
};

for (let round = 0; round < rounds; round++) {
  if (parts.has("edit"))
    for (const each of plans)
      for (const contender of contenders)
        await attempt(planName(each), contender, () => measureEditing(contender, each, figures));
  for (const pages of files)
    for (const contender of contenders.filter(({ language }) => language.page)) {
      const extent = { pages, edits: EDITS, followers: FOLLOWERS };
      if (parts.has("workspace"))
        await attempt(`${pages} files`, contender, () => measureWorkspace(contender, extent, figures));
      if (parts.has("all") && contender.name !== EMPTY && pages > 1)
        await attempt(`all of ${pages}`, contender, () => measureAll(contender, pages, figures));
    }
  if (parts.has("second"))
    await attempt("second start", ours, () => measureSecondStart(withCache(ours), most, figures));
}
if (parts.has("board"))
  for (const teams of TEAMS) await attempt("board", ours, () => measureBoard(ours, teams, figures));
if (parts.has("idle"))
  for (const contender of own)
    await attempt("idle", contender, () =>
      measureIdle(contender, { pages: most, seconds: quick ? 10 : 60 }, figures),
    );
if (parts.has("long"))
  for (const contender of own)
    await attempt("long", contender, () => measureLongEditing(contender, quick ? 4000 : 20_000, figures));
if (parts.has("check")) measureCheck(ourCli(), most, figures);

tell();
process.exit(0);

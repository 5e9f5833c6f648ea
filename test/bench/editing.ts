/** Measures of one page: opened cold, then a character that breaks a reference in its middle and is taken away again. */
import { measureAsking } from "./asking.ts";
import { companyOf } from "./company.ts";
import { type Contender, Run } from "./contender.ts";
import { emptyFolder } from "./data.ts";
import type { Figures, Sample } from "./figures.ts";
import { spotIn, toggle } from "./spots.ts";

export interface Plan {
  readonly objectives: number;
  /** Of so many key results one is a finding; none if 0. */
  readonly taskEvery: number;
  /** Edits that are measured. */
  readonly edits: number;
}

const OBJECTIVES_PER_TEAM = 10;

export const planName = ({ objectives, taskEvery }: Plan): string =>
  `${objectives.toLocaleString("en")} objectives${taskEvery ? ", many findings" : ""}`;

/** Runs a server through a plan and adds what it took, in milliseconds and MB. */
export const measureEditing = async (contender: Contender, plan: Plan, figures: Figures): Promise<void> => {
  const add = (what: string, value: Sample | number | undefined) =>
    figures.add(`${what}, ${planName(plan)}`, contender.name, value);
  const text = textFor(contender, plan);
  const uri = `${emptyFolder()}/page.${contender.language.extension}`;
  const run = await Run.start(contender);
  const opened = performance.now();
  const first = await run.open(uri, text);
  add("open → findings", first);
  add("start → first findings", run.age);
  await run.untilQuiet();
  add("open → all findings", run.toldAt === undefined ? first : run.toldAt - opened);
  const { language } = contender;
  const { reference, choice } = language;
  const typed = spotIn(text, reference);
  for (const took of await toggle(run, uri, typed, plan.edits)) add("edit → findings", took);
  const spots = { choice: spotIn(text, choice).point, reference: typed.point };
  if (!plan.taskEvery) await measureAsking(run, { uri, language, edits: plan.edits, typed, spots }, add);
  add("memory", run.memory);
  await run.stop();
};

const textFor = ({ language }: Contender, { objectives, taskEvery }: Plan): string => {
  const perTeam = Math.min(objectives, OBJECTIVES_PER_TEAM);
  return language.single(
    companyOf({ teams: Math.ceil(objectives / perTeam), objectives: perTeam, taskEvery }),
  );
};

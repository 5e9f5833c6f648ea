/** Measures of one page: opened cold, then a character that breaks a reference in its middle and is taken away again. */

import { drawRange } from "../kit/lsp.ts";
import { linesOf } from "../kit/lsp-service.ts";
import { companyOf } from "./company.ts";
import { type Contender, Run } from "./contender.ts";
import { emptyFolder } from "./data.ts";
import type { Figures } from "./figures.ts";

export interface Plan {
  readonly objectives: number;
  /** Of so many key results one is a finding; none if 0. */
  readonly taskEvery: number;
  /** Edits that are measured. */
  readonly edits: number;
}

const OBJECTIVES_PER_TEAM = 10;
/** Edits before those that count. */
export const WARM_UP = 10;

export const planName = ({ objectives, taskEvery }: Plan): string =>
  `${objectives.toLocaleString("en")} objectives${taskEvery ? ", many findings" : ""}`;

/** Runs a server through a plan and adds what it took, in milliseconds and MB. */
export const measureEditing = async (contender: Contender, plan: Plan, figures: Figures): Promise<void> => {
  const add = (what: string, value: number | undefined) =>
    value !== undefined && figures.add(`${what}, ${planName(plan)}`, contender.name, value);
  const text = textFor(contender, plan);
  const uri = `${emptyFolder()}/page.${contender.language.extension}`;
  const run = await Run.start(contender);
  add("open → findings", await run.open(uri, text, () => true));
  add("start → first findings", run.age);
  const base = await settled(run, uri);
  const { at, after } = referenceIn(text, contender);
  for (let edit = 0; edit < WARM_UP + plan.edits; edit++) {
    const isBroken = edit % 2 === 0;
    const took = isBroken
      ? await run.edit(uri, at, "x", (findings) => findings > base)
      : await run.edit(uri, after, "", (findings) => findings <= base);
    if (edit >= WARM_UP) add("edit → findings", took);
  }
  add("memory", run.memory);
  await run.stop();
};

const textFor = ({ language }: Contender, { objectives, taskEvery }: Plan): string => {
  const perTeam = Math.min(objectives, OBJECTIVES_PER_TEAM);
  return language.single(
    companyOf({ teams: Math.ceil(objectives / perTeam), objectives: perTeam, taskEvery }),
  );
};

/** Some servers tell their first findings in parts: those of the page as it is come with an edit that changes nothing. */
export const settled = async (run: Run, uri: string): Promise<number> => {
  await run.client.answer("okr/nothing");
  return run.count(uri);
};

/** The end of the reference that is nearest to the middle, as a place in the drawing of the kit, and the character behind. */
export const referenceIn = (text: string, { language }: Contender): { at: string; after: string } => {
  const middle = text.length / 2;
  const ends = Array.from(text.matchAll(language.reference), (match) => match.index + match[0].length);
  const offset = ends.reduce((best, end) => (Math.abs(end - middle) < Math.abs(best - middle) ? end : best));
  const start = linesOf(text).positionAt(offset);
  const end = { ...start, character: start.character + 1 };
  return { at: drawRange({ start, end: start }), after: drawRange({ start, end }) };
};

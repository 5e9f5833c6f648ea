/** What an objective brings along to a page on which nothing stands yet: the cycle of today, and the team that it belongs to. */
import { fold } from "../../../../grammar/vocabulary.ts";
import { yearStartsOf } from "../../model/calendar.ts";
import { type Cycle, cycleOf } from "../../model/cycle.ts";
import type { PageState } from "../../model/page-state.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import { freeName, idFrom } from "../../rules/shared/names.ts";
import type { FormAnswers, FormChoice, Question } from "../../service.ts";
import type { Grove } from "../views/grove.ts";
import { oneLine } from "../views/words.ts";
import { said } from "./asked.ts";

const STEP = "  ";

export const isNewPage = ({ units }: PageState): boolean =>
  units.every(
    ({ container, section: { tree } }) => !container && tree.blocks.length + tree.properties.length === 0,
  );

/** The teams or companies of all pages by their names, each once. */
const namedOf = ({ project }: Grove, kind: "team" | "company"): ReadonlyMap<string, Declaration> => {
  const found = new Map<string, Declaration>();
  for (const { units } of project.workspace.pages.values())
    for (const each of units.flatMap(({ contribution }) => contribution.declarations))
      if (each.kind === kind && each.word && each.block.text) found.set(each.word.text, each);
  return found;
};

/** They, to be chosen from. */
export const choicesOf = (grove: Grove, kind: "team" | "company"): FormChoice[] =>
  [...namedOf(grove, kind)].map(([id, { block }]) => ({ id, label: oneLine(block.text?.value ?? id) }));

export const teamQuestion = (grove: Grove): Question => {
  const choices = choicesOf(grove, "team");
  const question = { id: "team", ask: "Which team is it for?" };
  return choices.length > 0
    ? { ...question, choices, hint: "Another team, to be named later" }
    : { ...question, hint: "The name of your team · Enter alone leaves it out" };
};

const teamLine = (grove: Grove, answer: string): string => {
  if (namedOf(grove, "team").has(answer)) return `team ${answer}`;
  const name = freeName(idFrom(answer) || "my-team", (id) => [...grove.view.declarations(id)].length > 0);
  return `team ${name}: ${answer}`;
};

const cycleNow = ({ project, today }: Grove): Cycle | undefined =>
  cycleOf("quarter", today, yearStartsOf(project.workspace.facts));

/** A unit of a new page as it will be: in the cycle of today, from where the objectives of that cycle are seen. */
export const inCycleNow = (grove: Grove, unit: Unit): Unit => {
  const cycle = cycleNow(grove);
  if (!cycle) return unit;
  const { page } = unit;
  return { ...unit, page: { ...page, head: { ...page.head, cycle, cycleId: fold(cycle.id) } } };
};

/** In: the lines of an objective. Out: the page that begins with it. */
export const newPage = (grove: Grove, answers: FormAnswers, lines: readonly string[]): readonly string[] => {
  const cycle = cycleNow(grove);
  const team = said(answers, "team");
  return [
    ...(cycle ? [`cycle: ${cycle.id}`, ""] : []),
    ...(team ? [teamLine(grove, team), "", ...lines.map((line) => line && STEP + line)] : lines),
  ];
};

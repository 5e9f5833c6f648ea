/** Whose bet it is, where its page tells of nobody: that of a company or a team that is known, or of a company that is named now. */
import { freeName, idFrom } from "../../rules/shared/names.ts";
import type { FormAnswers, FormChoice, Question } from "../../service.ts";
import type { Grove } from "../views/grove.ts";
import { said } from "./asked.ts";
import { choicesOf } from "./new-page.ts";

export const COMPANY = "company";
export const NEEDED = "A bet belongs to somebody. What is your company called?";

/** They are told apart by the line that a bet of theirs stands below. */
const known = (grove: Grove): FormChoice[] =>
  (["company", "team"] as const).flatMap((kind) =>
    choicesOf(grove, kind).map(({ id, label }) => ({ id: `${kind} ${id}`, label })),
  );

export const ownerQuestions = (grove: Grove): Question[] => {
  const choices = known(grove);
  const owner = { id: "owner", ask: "Whose bet is it?", after: "bet", choices, hint: "Another company" };
  const company = { id: COMPANY, ask: "What is your company called?", after: "bet" };
  return choices.length > 0 ? [owner, { ...company, unless: owner.id }] : [company];
};

/** The line that the bet stands below; undefined where nobody has said whose it is. */
export const ownerLine = (grove: Grove, answers: FormAnswers): string | undefined => {
  const picked = known(grove).find(({ id }) => id === said(answers, "owner"));
  if (picked) return picked.id;
  const company = said(answers, COMPANY);
  if (!company) return undefined;
  const id = freeName(idFrom(company) || COMPANY, (name) => [...grove.view.declarations(name)].length > 0);
  return `company ${id}: ${company}`;
};

/** What a form is made with, and what one is before it travels. */
import type { PageState } from "../../model/page-state.ts";
import type { Project } from "../../rules/frame/project.ts";
import type {
  Form,
  FormAnswers,
  FormBefore,
  FormSubject,
  Question,
  Refusal,
  Remark,
  ViewEdit,
  ViewFilter,
} from "../../service.ts";
import type { Place } from "../place.ts";
import { type Grove, groveOf } from "../views/grove.ts";

export interface FormAsked {
  readonly project: Project;
  readonly subject: FormSubject;
  /** The page that it is about, and where, if one is. */
  readonly page: PageState | undefined;
  readonly place: Place | undefined;
  readonly grove: Grove;
}

/** A form that knows what comes of its answers. */
export interface Making extends Form {
  remark?(question: string, answer: string): Remark | undefined;
  edit(answers: FormAnswers): ViewEdit | Refusal;
}

export type Maker = (asked: FormAsked) => Making | FormBefore | Refusal;

/** The cycles of a page that has one, else those of today. */
export const groveAt = (project: Project, page: PageState | undefined): Grove => {
  const filter: ViewFilter = page?.head.cycle ? { cycles: [page.head.cycle.id] } : {};
  return groveOf(project, filter);
};

export const refuse = (refused: string): Refusal => ({ refused });

/** Where answers were given about something that isn’t there any more. */
export const CHANGED =
  "Something that you were asked about was changed on its page in the meantime, so nothing was written. Try again.";

/** Is something answered that isn’t asked? */
export const isForeign = (answers: FormAnswers, questions: readonly Question[]): boolean => {
  const ids = new Set(questions.map(({ id }) => id));
  return Object.entries(answers).some(([id, answer]) => answer.length > 0 && !ids.has(id));
};

const LONGEST = 2000;

/** An answer on one line; nothing where there is none. */
export const said = (answers: FormAnswers, id: string): string | undefined => {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (typeof answer !== "string") return undefined;
  return answer.replace(/\s+/g, " ").trim().slice(0, LONGEST) || undefined;
};

/** The same where it matters whether somebody left it empty, or wasn't asked. */
export const answer = (answers: FormAnswers, id: string): string | undefined =>
  Object.hasOwn(answers, id) ? (said(answers, id) ?? "") : undefined;

export const chosen = (answers: FormAnswers, id: string): readonly string[] => {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return Array.isArray(answer) ? answer.filter((each) => typeof each === "string") : [];
};

/** What is left out where there is nothing to say. */
export const known = <Key extends "about" | "hint" | "value" | "after">(
  key: Key,
  value: string | undefined,
): Pick<Question, Key> | object => (value ? { [key]: value } : {});

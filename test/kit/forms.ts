/** Forms filled in as a person would: by the words of the questions, in their order; and the pages that come of it. */
import type { FileEdit, FormAnswers, FormName, FormSubject, Question } from "../../server/src/service.ts";
import { address, applied, FOLDER, type Opened } from "./workspace.ts";

const isAsked = (question: Question, answers: FormAnswers): boolean =>
  question.after === undefined || Boolean(answers[question.after]?.length);

/** The questions that a form asks, or the one before it. */
export const questionsOf = (
  { service }: Opened,
  name: FormName,
  subject: FormSubject = {},
): readonly Question[] => {
  const form = service.forms.form(name, subject);
  if ("refused" in form) throw new Error(form.refused);
  return "first" in form ? [form.first] : form.questions;
};

/** Answers questions one after another; what was answered before is kept where an answer is undefined. */
export const answered = (
  questions: readonly Question[],
  given: readonly (string | readonly string[] | undefined)[],
): FormAnswers => {
  const answers: Record<string, string | readonly string[]> = {};
  let next = 0;
  for (const question of questions) {
    if (!isAsked(question, answers)) continue;
    const answer = given[next++] ?? question.value;
    if (answer !== undefined) answers[question.id] = answer;
  }
  if (next < given.length) throw new Error(`Only ${next} questions were asked.`);
  return answers;
};

const written = (opened: Opened, file: FileEdit): string => {
  const path = file.uri.slice(FOLDER.length + 1);
  return `=== ${path}\n${applied(opened, file)}`;
};

/** The files that a form changes, whole, or why it doesn't. */
export const filled = (
  opened: Opened,
  name: FormName,
  subject: FormSubject,
  ...given: readonly (string | readonly string[] | undefined)[]
): string => {
  const form = opened.service.forms.form(name, subject);
  if ("refused" in form) return form.refused;
  const edit = opened.service.forms.edit(name, subject, answered(questionsOf(opened, name, subject), given));
  return "refused" in edit ? edit.refused : edit.files.map((file) => written(opened, file)).join("");
};

export const on = (path: string): FormSubject => ({ uri: address(path) });

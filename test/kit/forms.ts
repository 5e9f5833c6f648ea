/** Forms filled in as a person would: by the words of the questions, in their order; and the pages that come of it. */
import type { FileEdit, FormAnswers, FormName, FormSubject, Question } from "../../server/src/service.ts";
import { dedent } from "./fixture.ts";
import { address, applied, FOLDER, type Opened, open } from "./workspace.ts";

const isAsked = ({ after, unless }: Question, answers: FormAnswers): boolean =>
  (after === undefined || Boolean(answers[after]?.length)) &&
  (unless === undefined || !answers[unless]?.length);

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

/** A company with an objective, on pages without a team. */
export const COMPANY = dedent(`
  === company.okr
  company c: Company
    strategy bet: Win by speed
  === q1.okr
  cycle: 2026-Q1
  company c
    objective first: Founders come to us first
`);
/** A page with two teams, for which forms are filled in. */
export const TEAM = dedent(`
  cycle: 2026-Q1
  phase: launched
  team a: Ants
    objective calm: Ants are calm
      kr reach hill: Calm hills from 10% to 20%
        2026-01-19: 15%

  team b: Bees
`);
/** The company, with the teams as they are or as a test wants them. */
export const hive = (team = TEAM): Opened => open(`${COMPANY}=== a.okr\n${team}`);

/** The subject at the first place of some words. */
export const at = (path: string, text: string, words: string): FormSubject => ({
  ...on(path),
  offset: text.indexOf(words),
});

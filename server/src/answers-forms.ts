/** What forms ask and are answered: plain data, so that any editor can ask one question after another. */
import type { Refusal, Uri, ViewEdit } from "./answers.ts";

/** The forms, by what comes of them. */
export type FormName = "objective" | "check-in" | "week" | "grade" | "next-cycle" | "move" | "strategy";

/** What a form is about, as far as somebody said so. */
export interface FormSubject {
  readonly uri?: Uri;
  readonly offset?: number;
  /** A team, company or page, by the id of a choice. */
  readonly team?: string;
  /** The next cycle, where it doesn't follow from the calendar. */
  readonly cycle?: string;
  /** What stood at the place when the form was asked for, in place of it. */
  readonly about?: string;
}

export interface FormChoice {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  /** Is it chosen unless somebody says otherwise? */
  readonly picked?: boolean;
}

export interface Question {
  readonly id: string;
  readonly ask: string;
  /** What it is asked about, and what is known: a sentence, the last value. */
  readonly about?: string;
  /** What an answer looks like, or what comes of none. */
  readonly hint?: string;
  /** What was answered before. */
  readonly value?: string;
  /** Where there are any, one of them is the answer, or several where `many` says so. */
  readonly choices?: readonly FormChoice[];
  readonly many?: boolean;
  /** Asked only where that question was answered. */
  readonly after?: string;
  /** Not asked where that question was answered. */
  readonly unless?: string;
  /** Asked in one step with that question, as are those that hang on its answer. */
  readonly beside?: string;
}

export interface Form {
  readonly title: string;
  readonly questions: readonly Question[];
  /** What it turned out to be about: handed in again in place of an offset, it is found however the page changes. */
  readonly subject?: Pick<FormSubject, "team" | "about">;
}

/** Asked before there is a form: its answer goes into the subject under the question's id. */
export interface FormBefore {
  readonly title: string;
  readonly first: Question & { readonly id: "team" | "cycle" };
}

/** By the ids of questions. What isn't answered is missing, or empty. */
export type FormAnswers = Readonly<Record<string, string | readonly string[]>>;

/** What is said about an answer while it is typed; one that blocks has to be written otherwise. */
export interface Remark {
  readonly text: string;
  readonly blocks: boolean;
}

/** A document of another tool as a page. */
export interface Imported {
  readonly text: string;
  readonly objectives: number;
  readonly keyResults: number;
}

/** Questions and what is written of their answers. Any answers may be handed in, and any subject. */
export interface Forms {
  form(name: FormName, subject: FormSubject): Form | FormBefore | Refusal;
  remark(name: FormName, subject: FormSubject, question: string, answer: string): Remark | undefined;
  edit(name: FormName, subject: FormSubject, answers: FormAnswers): ViewEdit | Refusal;
  /** The name of the team or company that a place belongs to, or the only one of its page; and the cycle of the page. */
  scope(subject: FormSubject): { readonly team?: string; readonly cycle?: string };
  /** Reads what was written in a document, a table, or saved as JSON or CSV. */
  read(text: string): Imported | Refusal;
}

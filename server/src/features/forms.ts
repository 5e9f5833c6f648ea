/** Forms: questions in plain words, and the edits that come of their answers. */
import { unitStart } from "../model/page-state.ts";
import type { FormName, FormSubject, Forms } from "../service.ts";
import { CHANGED, type FormAsked, groveAt, type Maker, refuse } from "./forms/asked.ts";
import { checkIn } from "./forms/check-in.ts";
import { grade } from "./forms/grade.ts";
import { teamOf } from "./forms/holder.ts";
import { readImported } from "./forms/import.ts";
import { declarationAt } from "./forms/keys.ts";
import { move } from "./forms/move.ts";
import { nextCycle } from "./forms/next-cycle.ts";
import { objective } from "./forms/objective.ts";
import { strategy } from "./forms/strategy.ts";
import { week } from "./forms/week.ts";
import { placeAt } from "./place.ts";
import type { Projects } from "./projects.ts";
import type { Store } from "./store.ts";

const MAKERS: Readonly<Record<FormName, Maker>> = {
  "check-in": checkIn,
  "next-cycle": nextCycle,
  ...{ grade, move, objective, strategy, week },
};

export const formsOf = (projects: Projects, store: Store): Forms => {
  const askedAbout = (given: FormSubject): FormAsked => {
    const { uri, about } = given;
    const page = uri === undefined ? undefined : store.page(uri);
    const found = page && about !== undefined ? declarationAt(page, about) : undefined;
    const subject = found ? { ...given, offset: unitStart(found.unit) + found.block.start } : given;
    const { offset } = subject;
    const project = page ? projects.of(page.uri) : projects.meant(undefined);
    const place = page && offset !== undefined ? placeAt(page, offset) : undefined;
    return { project, subject, page, place, grove: groveAt(project, page) };
  };
  const make = (name: FormName, subject: FormSubject) => {
    const asked = askedAbout(subject);
    const isLost = subject.about !== undefined && asked.subject === subject;
    return isLost ? refuse(CHANGED) : MAKERS[name](asked);
  };
  return {
    form: (name, subject) => {
      const made = make(name, subject);
      if (!("questions" in made)) return made;
      const { title, questions, subject: about } = made;
      return { title, questions, ...(about ? { subject: about } : {}) };
    },
    remark: (name, subject, question, answer) => {
      const made = make(name, subject);
      return "questions" in made ? made.remark?.(question, answer.replace(/\s+/g, " ").trim()) : undefined;
    },
    edit: (name, subject, answers) => {
      const made = make(name, subject);
      if ("first" in made) return refuse("It isn’t clear what is meant. Try again.");
      return "questions" in made ? made.edit(answers) : made;
    },
    scope: (subject) => {
      const asked = askedAbout(subject);
      const [team, cycle] = [teamOf(asked), asked.page?.head.cycleId];
      return { ...(team === undefined ? {} : { team }), ...(cycle === undefined ? {} : { cycle }) };
    },
    read: readImported,
  };
};

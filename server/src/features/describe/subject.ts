/** What a description is made with. */
import type { Day } from "../../../../grammar/date-days.ts";
import type { PageState } from "../../model/page-state.ts";
import { View } from "../../model/view.ts";
import type { Project } from "../../rules/frame/project.ts";

export interface Subject {
  readonly project: Project;
  readonly page: PageState;
  readonly view: View;
  readonly today: Day;
}

export const subjectOf = (project: Project, page: PageState): Subject => ({
  project,
  page,
  view: new View(project.workspace),
  today: project.options.today(),
});

/** Parts with a blank line between them; undefined where nothing is left. */
export const joined = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.filter(Boolean).join("\n\n") || undefined;

/** A sentence of several pieces. */
export const sentence = (pieces: readonly (string | undefined)[]): string | undefined => {
  const text = pieces.filter(Boolean).join(", ");
  return text ? `${text[0]?.toUpperCase()}${text.slice(1)}.` : undefined;
};

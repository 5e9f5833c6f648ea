/** Offers to move an objective or key result to where it most likely belongs. */
import type { PageState } from "../../model/page-state.ts";
import type { Project } from "../../rules/frame/project.ts";
import { keyResultsOf } from "../../rules/shared/objectives.ts";
import { isClosed, isOver } from "../../rules/shared/phases.ts";
import type { MoveChoice } from "../../service.ts";
import { askedAt, type Refactoring } from "./asked.ts";
import { moveTo } from "./move.ts";
import { choicesFor } from "./move-places.ts";

/** A menu is no list of all teams; a command may ask for every one. */
const MOST = 4;

export const moveElsewhere: Refactoring = ({ project, page, range, target, view }) => {
  if (!target?.block.text || isClosed(page.head) || isOver(target.block)) return [];
  // The last key result stays: an objective without any says nothing.
  if (target.kind === "kr" && keyResultsOf(target.holder?.block ?? target.block).length < 2) return [];
  return choicesFor(target, view, MOST).map((choice) => ({
    title: `Move ${choice.title}`,
    kind: "refactor.move",
    edits: () => {
      const answer = moveTo(project, page, range.start, choice);
      return "refused" in answer ? [] : answer.files;
    },
  }));
};

/** Everywhere that what stands at an offset may go. */
export const moveTargetsAt = (project: Project, page: PageState, offset: number): readonly MoveChoice[] => {
  const { target, view } = askedAt(project, page, { start: offset, end: offset });
  return target ? choicesFor(target, view, Number.POSITIVE_INFINITY) : [];
};

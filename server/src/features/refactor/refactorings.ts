/** What can be made of what stands at a place, beside the fixes of findings. Nothing is worked out before it is chosen. */
import type { PageState } from "../../model/page-state.ts";
import type { Project } from "../../rules/frame/project.ts";
import type { Fix, Range } from "../../service.ts";
import { adoptCandidate } from "./adopt-candidate.ts";
import { askedAt, type Refactoring } from "./asked.ts";
import { carryObjective } from "./carry-objective.ts";
import { extractNumber } from "./extract-number.ts";
import { moveElsewhere } from "./move-offers.ts";
import { readPasted } from "./read-pasted.ts";

const REFACTORINGS: readonly Refactoring[] = [
  readPasted,
  extractNumber,
  adoptCandidate,
  carryObjective,
  moveElsewhere,
];

export const refactoringsIn = (project: Project, page: PageState, range: Range): readonly Fix[] => {
  const asked = askedAt(project, page, range);
  return REFACTORINGS.flatMap((offers) =>
    offers(asked).map((offer): Fix => ({ ...offer, findings: [], preferred: false, safe: false })),
  );
};

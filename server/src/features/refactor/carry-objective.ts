/** Carries an objective, or all that a team or a page goes on with, into the next cycle. */
import { addDays } from "../../../../grammar/date-days.ts";
import { unitStart } from "../../model/page-state.ts";
import { isDraft } from "../../rules/shared/phases.ts";
import type { NextCycleOptions } from "../../service.ts";
import type { Asked, Offer, Refactoring } from "./asked.ts";
import { nextCycleOf } from "./next-cycle.ts";

/** Nobody thinks of the next cycle earlier. */
const DAYS_BEFORE = 28;

const isTime = ({ page: { head }, project }: Asked): boolean =>
  head.cycle !== undefined &&
  !isDraft(head) &&
  addDays(head.cycle.end, -DAYS_BEFORE) <= project.options.today();

const isHead = ({ place }: Asked): boolean =>
  place.base === 0 && /^\s*(?:cycle|phase)\s*:/i.test(place.before + place.after);

/** What is carried from the place, and how that is called. */
const chosen = (asked: Asked): { options: NextCycleOptions; what: string } | undefined => {
  const { target } = asked;
  if (target?.kind === "objective" || target?.kind === "shares") {
    const start = unitStart(target.unit) + target.block.start;
    return { options: { carry: [start], health: false }, what: "Carry this objective" };
  }
  if (target?.kind === "team" || target?.kind === "company")
    return { options: { holder: target.name }, what: "Carry all that goes on" };
  return isHead(asked) ? { options: {}, what: "Carry all that goes on" } : undefined;
};

export const carryObjective: Refactoring = (asked): readonly Offer[] => {
  const choice = isTime(asked) ? chosen(asked) : undefined;
  if (!choice) return [];
  const next = nextCycleOf(asked.project, asked.page, choice.options);
  if ("refused" in next) return [];
  const { carry } = choice.options;
  const goesOn = carry
    ? next.objectives.some(({ start }) => carry.includes(start))
    : next.objectives.some(({ suggested }) => suggested) || next.health > 0;
  if (!goesOn) return [];
  return [
    {
      title: `${choice.what} into ${next.cycle}`,
      kind: "refactor.move",
      edits: () => next.edits(),
    },
  ];
};

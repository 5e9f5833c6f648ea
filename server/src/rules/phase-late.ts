import { addDays, type Day } from "../../../grammar/date-days.ts";
import { type Cycle, weekOfCycle } from "../model/cycle.ts";
import type { PageHead } from "../model/page-state.ts";
import { defineRule } from "./frame/define.ts";
import { isClosed, isDraft, isLaunched } from "./shared/phases.ts";

interface Late {
  readonly phase: string;
  readonly cycle: string;
  readonly case: "draft" | "over" | "early";
  readonly week: number;
}

/** A draft may take two weeks of its cycle; a week after the end is for closing; grading begins two weeks before. */
const DRAFT_DAYS = 14;
const CLOSING_DAYS = 7;
const GRADING_DAYS = 14;

const caseOf = (head: PageHead, cycle: Cycle, today: Day): Late["case"] | undefined => {
  if (isDraft(head) && today > addDays(cycle.start, DRAFT_DAYS)) return "draft";
  if (isLaunched(head) && today > addDays(cycle.end, CLOSING_DAYS)) return "over";
  if (isClosed(head) && today < addDays(cycle.end, -GRADING_DAYS)) return "early";
  return undefined;
};

const MESSAGES: Readonly<Record<Late["case"], (late: Late) => string>> = {
  draft: ({ cycle, phase, week }) =>
    week
      ? `${cycle} is in week ${week}, and this page is still ${phase}. Teams need to know what holds: launch what you have, or say on the page what you are waiting for.`
      : `${cycle} is over, and this page is still ${phase}. Nobody can work on it any more: close it, or give it a new cycle.`,
  over: ({ cycle, phase }) =>
    `${cycle} is over, and this page is still ${phase}. Look at what came of it while you remember: grade the key results, note what you learned, and close it.`,
  early: ({ cycle }) =>
    `${cycle} has weeks to go, and this page is closed already. If the course changed, note why; otherwise the last weeks can still move something.`,
};

export default defineRule<Late>({
  id: "phase-late",
  severity: "information",
  summary: "The phase of a page and the date disagree.",
  why: "A cycle lives from its rhythm: written before it starts, launched when it starts, graded when it ends. A page that stays behind is a page that nobody works with.",
  ignore: "Your cycle has other dates than its name says: give them with `cycle: ID from DATE to DATE`.",
  sources: [0, 3],
  items: [124, 132, 134],
  examples: [
    {
      bad: `
cycle: 2025-Q4
phase: «launched»
`,
      good: `
cycle: 2025-Q4
phase: closed
`,
    },
  ],
  reads: "page",
  quick: true,
  check: {
    property(property, report, { head, today }, block) {
      const { value } = property;
      if (block || property.key !== "phase" || !value || !head.cycle) return;
      const late = caseOf(head, head.cycle, today);
      const week = weekOfCycle(head.cycle, today)?.week ?? 0;
      if (late) report(value, { phase: value.value, cycle: head.cycle.id, case: late, week });
    },
  },
  message: (late) => MESSAGES[late.case](late),
});

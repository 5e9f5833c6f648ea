/** What is worth doing now, by the week of the cycle and the day of the week. */
import { daysBetween, weekday } from "../../../../grammar/date-days.ts";
import { contains, weekOfCycle } from "../../model/cycle.ts";
import type { PageHead, PageState } from "../../model/page-state.ts";
import type { Declaration } from "../../model/unit.ts";
import { isClosed, isDraft, isLaunched, isOver } from "../../rules/shared/phases.ts";
import type { ViewAction } from "../../service.ts";
import { commitments, winsNow } from "./cadence-lines.ts";
import { dueNow } from "./due.ts";
import { declared, type Grove } from "./grove.ts";
import type { Line } from "./item.ts";
import { keyFrom } from "./keys.ts";
import { counted } from "./words.ts";

const GRADING_DAYS = 14;
const PLANNING_DAYS = 7;
const FRIDAY = 5;

const isHere = (grove: Grove, { head }: PageState): boolean =>
  grove.heads.some(({ cycleId }) => cycleId === head.cycleId && head.cycle !== undefined);

const pagesOf = (grove: Grove): readonly PageState[] =>
  [...grove.project.workspace.pages.values()].filter((page) => isHere(grove, page));

const step = (
  grove: Grove,
  name: string,
  label: string,
  description: string,
  action?: ViewAction,
  at?: Line["at"],
): Line => {
  const { options, workspace } = grove.project;
  // A page outside of all folders is a workspace of its own.
  const [home = ""] = options.folder === undefined ? workspace.pages.keys() : [options.folder];
  return {
    ...{
      key: keyFrom("step", home, name),
      kind: "step",
      grove,
      label,
      description,
    },
    ...(action ? { action } : {}),
    ...(at ? { at } : {}),
  };
};

const daysLeft = ({ cycle }: PageHead, today: string): number =>
  cycle ? daysBetween(today, cycle.end) : Infinity;

const topOf = ({ units: [unit] }: PageState): Line["at"] => unit && { unit, start: 0, end: 0 };

const headOf = ({ unit, block }: Declaration): Line["at"] => ({ unit, ...block.head });

/** Key results that were worked on and have no grade. */
const ungraded = (grove: Grove, days: number): readonly Declaration[] =>
  declared(grove, "kr").filter(({ unit, block }) => {
    const { head } = unit.page;
    return !isDraft(head) && block.text && !isOver(block) && daysLeft(head, grove.today) < days;
  });

/** A page of objectives that says of no phase in which it is has not been launched yet. */
const isUnlaunched = ({ head, units }: PageState): boolean =>
  isDraft(head) ||
  (head.phase === undefined &&
    units.some(({ contribution }) => contribution.declarations.some(({ kind }) => kind === "objective")));

const writing = (grove: Grove, pages: readonly PageState[]): Line[] => {
  const drafts = pages.filter(
    (page) => isUnlaunched(page) && page.head.cycle && grove.today <= page.head.cycle.end,
  );
  const [first] = drafts;
  if (!first) return [];
  return [
    step(
      grove,
      "launch",
      "Agree on the drafts and launch them",
      counted(drafts.length, "page"),
      undefined,
      topOf(first),
    ),
  ];
};

const weekly = (grove: Grove): Line[] => {
  const due = dueNow(grove);
  const [first] = due;
  const day = weekday(grove.today);
  const begin = commitments(grove).length === 0 && day < FRIDAY;
  const end = winsNow(grove).length === 0 && day >= FRIDAY;
  return [
    ...(begin
      ? [step(grove, "commit", "Say what you commit to this week", "three at most", "okr.weeklyUpdate")]
      : []),
    ...(first
      ? [step(grove, "check-in", "Check in", counted(due.length, "key result"), "okr.checkIn", headOf(first))]
      : []),
    ...(end ? [step(grove, "wins", "Write down what went well this week", "", "okr.weeklyUpdate")] : []),
  ];
};

const closing = (grove: Grove, pages: readonly PageState[]): Line[] => {
  const open = ungraded(grove, GRADING_DAYS);
  const [first] = open;
  const over = pages.filter(({ head }) => head.cycle && head.cycle.end < grove.today && !isClosed(head));
  const [left] = over;
  const isEnding = pages.some(({ head }) => {
    const days = daysLeft(head, grove.today);
    return days >= 0 && days < PLANNING_DAYS;
  });
  return [
    ...(first
      ? [
          step(
            grove,
            "grade",
            "Grade, and note what you learned",
            counted(open.length, "key result"),
            "okr.grade",
            headOf(first),
          ),
        ]
      : []),
    ...(isEnding ? [step(grove, "next", "Plan the next cycle, briefly", "", "okr.nextCycle")] : []),
    ...(left
      ? [step(grove, "close", "Close what is over", counted(over.length, "page"), undefined, topOf(left))]
      : []),
  ];
};

/** Empty where everything is done that this week asks for. */
export const stepsOf = (grove: Grove): readonly Line[] => {
  const pages = pagesOf(grove);
  const runs = pages.some(
    ({ head }) => isLaunched(head) && head.cycle !== undefined && contains(head.cycle, grove.today),
  );
  const steps = [...writing(grove, pages), ...(runs ? weekly(grove) : []), ...closing(grove, pages)];
  if (steps.length > 0 || pages.length === 0) return steps;
  return [step(grove, "rest", "Nothing waits for you this week", "")];
};

const headline = ({ today }: Grove, { cycle }: PageHead): string[] => {
  if (!cycle) return [];
  const week = weekOfCycle(cycle, today);
  if (week) return [`${cycle.id}: week ${week.week} of ${week.of}`];
  return [today < cycle.start ? `${cycle.id} begins ${cycle.start}` : `${cycle.id} is over`];
};

/** Where the cycles stand: `2026-Q1: week 6 of 13`. */
export const headlines = (groves: readonly Grove[]): string =>
  [...new Set(groves.flatMap((grove) => grove.heads.flatMap((head) => headline(grove, head))))].join(", ");

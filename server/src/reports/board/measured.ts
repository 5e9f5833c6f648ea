/** Key results and health metrics. */
import { addDays } from "../../../../grammar/date-days.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { readGrade } from "../../model/entry.ts";
import { type CheckIn, historyOf, latestWith } from "../../model/history.ts";
import { unitStart } from "../../model/page-state.ts";
import { type Progress, progressOf } from "../../model/progress.ts";
import { fullName } from "../../model/resolve.ts";
import { readStatement } from "../../model/statement.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import { isFollowed } from "../../rules/shared/followed.ts";
import { isClosed } from "../../rules/shared/phases.ts";
import { propertyOf } from "../../rules/shared/properties.ts";
import type { BoardCheckIn, BoardHealth, BoardKeyResult } from "../board-types.ts";
import { at, firstOf, goneIn, known, type Making, notesOf, peopleOf, refTo, saidOf } from "./making.ts";
import { boundsIn, measureOf, metricOf, valueIn } from "./written.ts";

/** So many days may pass between two check-ins. */
const PATIENCE = 14;

/** A check-in with what it said; the way that its value had come is told by the goal. */
const checkInOf =
  (goal: Parameters<typeof progressOf>[0]) =>
  (checkIn: CheckIn): BoardCheckIn => {
    const { day, text, unit, node, value, confidence, state, note } = checkIn;
    const progress = value && progressOf(goal, value);
    return known({
      at: at(unit, node.start),
      day,
      said: valueIn(checkIn),
      progress: progress?.state === "known" ? progress.value : undefined,
      confidence: confidence?.value,
      state: state?.state,
      note: note && text.slice(note.start, note.end),
    });
  };

export const checkInsOf = (history: readonly CheckIn[], target: Declaration): readonly BoardCheckIn[] =>
  history.map(checkInOf(readStatement(target.unit, target.block).goal));

const measured = (making: Making, target: Declaration, history = historyOf(making.view, target)) => {
  const { unit, block } = target;
  const progress: Progress = progressOf(readStatement(unit, block).goal, latestWith(history, "value")?.value);
  return {
    at: at(unit, block.start),
    name: target.name ? fullName(target) : "",
    sentence: block.text?.value ?? target.word?.text ?? "",
    metric: metricOf(target),
    owner: peopleOf(target, "owner"),
    measure: measureOf(target, history),
    progress,
    checkIns: checkInsOf(history, target),
    lastEntry: history.at(-1)?.day,
    source: firstOf(block, "source"),
    findings: making.counts.on(unit, block),
  };
};

const isOverdue = ({ today }: Making, { unit, block }: Declaration, last: string | undefined): boolean => {
  const { head } = unit.page;
  const heard = last ?? head.cycle?.start;
  return isFollowed(block, head, today) && heard !== undefined && addDays(heard, PATIENCE) < today;
};

const gradeOf = (text: string | undefined): number | undefined => {
  const grade = text === undefined ? undefined : readGrade(text);
  return grade && "value" in grade ? grade.value : undefined;
};

const makeKeyResult = (
  making: Making,
  target: Declaration,
  history: readonly CheckIn[],
  team: string | undefined,
): BoardKeyResult => {
  const { unit, block } = target;
  const all = measured(making, target, history);
  return known({
    ...all,
    lens: block.lens?.lens,
    team,
    confidence: all.checkIns.findLast(({ confidence }) => confidence !== undefined)?.confidence,
    state: all.checkIns.findLast(({ state }) => state !== undefined)?.state,
    gone: goneIn(unit.page.head.cycle, making.today, all.measure?.by),
    overdue: isOverdue(making, target, all.lastEntry),
    grade: gradeOf(firstOf(block, "grade")),
    hypothesis: firstOf(block, "hypothesis"),
    learned: saidOf(block, "learned"),
    decisions: notesOf(target, "decision"),
    changes: notesOf(target, "changed"),
  });
};

/** What was made of a key result, and of what. */
interface Kept {
  readonly made: readonly unknown[];
  readonly result: BoardKeyResult;
}

/** A board is drawn again after each edit, and nearly all on it is as it was. */
const kept = new WeakMap<Unit, Map<Block, Kept>>();

/** All that a key result on the board is made of: the same, and it is the same. */
const madeOf = (
  { today, counts }: Making,
  { unit, block }: Declaration,
  history: readonly CheckIn[],
  team: string | undefined,
): readonly unknown[] => {
  const { error, warning, information, hint } = counts.on(unit, block);
  const said = history.flatMap((checkIn) => [checkIn, unitStart(checkIn.unit)]);
  return [today, team, unitStart(unit), error, warning, information, hint, ...said];
};

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

/** A key result; `team` is said where another team than that of the objective adds it. */
export const keyResultOf = (making: Making, target: Declaration, team?: string): BoardKeyResult => {
  const { unit, block } = target;
  const history = historyOf(making.view, target);
  const made = madeOf(making, target, history, team);
  const inUnit = kept.get(unit) ?? new Map<Block, Kept>();
  kept.set(unit, inUnit);
  const before = inUnit.get(block);
  if (before && isSame(before.made, made)) return before.result;
  const result = makeKeyResult(making, target, history, team);
  inUnit.set(block, { made, result });
  return result;
};

const stateOf = (progress: Progress): BoardHealth["state"] =>
  progress.state === "bound" ? (progress.met ? "within" : "outside") : "unknown";

const promotedBy = (making: Making, target: Declaration) => {
  const uses = making.view.referrers(target, ["promoted"]);
  const open = uses.find(({ unit, block }) => !isClosed(unit.page.head) && !propertyOf(block, "retired"));
  const objective = open?.unit.contribution.declarations.find(({ block }) => block === open.block);
  return objective && refTo(making, objective);
};

export const healthOf = (making: Making, target: Declaration): BoardHealth => {
  const all = measured(making, target);
  return known({
    ...all,
    ...boundsIn(target),
    state: stateOf(all.progress),
    promoted: promotedBy(making, target),
  });
};

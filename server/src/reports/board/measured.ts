/** Key results and health metrics. */
import { addDays } from "../../../../grammar/date-days.ts";
import { readGrade } from "../../model/entry.ts";
import { type CheckIn, historyOf, latestWith } from "../../model/history.ts";
import { type Progress, progressOf } from "../../model/progress.ts";
import { fullName } from "../../model/resolve.ts";
import { readStatement } from "../../model/statement.ts";
import type { Declaration } from "../../model/unit.ts";
import { isFollowed } from "../../rules/shared/followed.ts";
import { lensIn } from "../../rules/shared/missing-lenses.ts";
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

const measured = (making: Making, target: Declaration) => {
  const { unit, block } = target;
  const history = historyOf(making.view, target);
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

/** A key result; `team` is said where another team than that of the objective adds it. */
export const keyResultOf = (making: Making, target: Declaration, team?: string): BoardKeyResult => {
  const { unit, block } = target;
  const all = measured(making, target);
  return known({
    ...all,
    lens: lensIn(target),
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

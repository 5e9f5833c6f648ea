/** How far something has come, in words and as a bar of signs that are as wide as one another in every font. */
import { type Day, daysBetween } from "../../../../grammar/date-days.ts";
import { type Cycle, contains, weekOfCycle } from "../../model/cycle.ts";
import { type CheckIn, historyOf, latestWith } from "../../model/history.ts";
import { type MeanProgress, type Progress, progressOf } from "../../model/progress.ts";
import { readStatement } from "../../model/statement.ts";
import type { Declaration } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import { escaped } from "../markdown.ts";
import { sayGoal, sayQuantity } from "./quantities.ts";

const WIDTH = 10;
const WEEK = 7;
const FULL = "■";
const EMPTY = "□";
const MOST_CHECK_INS = 5;

const percent = (value: number): string => `${Math.round(value * 100)}%`;

/** `■■■■□□□□□□ 40%`; the bar ends at 0 and at 100, the number does not. */
export const bar = (value: number): string => {
  const filled = Math.round(Math.min(1, Math.max(0, value)) * WIDTH);
  return `${FULL.repeat(filled)}${EMPTY.repeat(WIDTH - filled)} ${percent(value)}`;
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** How much of a cycle is over: `3 weeks of 13 gone`. */
export const sayTime = (cycle: Cycle | undefined, today: Day): string | undefined => {
  if (!cycle) return undefined;
  if (today < cycle.start) return `${cycle.id} begins ${cycle.start}`;
  if (!contains(cycle, today)) return `${cycle.id} is over`;
  const { of } = weekOfCycle(cycle, today) as { of: number };
  return `${plural(Math.floor(daysBetween(cycle.start, today) / WEEK), "week")} of ${of} gone`;
};

const WHY_UNKNOWN = {
  "no-measure": "nothing to measure it by yet",
  "no-entry": "no check-in yet",
  "no-start": "where it started is not said",
  "no-distance": "start and goal are the same",
  units: "the last value doesn't compare with the goal",
} as const;

export const sayProgress = (progress: Progress): string => {
  if (progress.state === "unknown") return WHY_UNKNOWN[progress.reason];
  if (progress.state === "bound")
    return progress.met ? "which is within the bound" : "which is not within the bound yet";
  const { value } = progress;
  if (value < 0) return "further away than at the start";
  return value > 1 ? "past the goal" : `${percent(value)} of the way`;
};

const ofTen = (value: number): string => `${Math.round(value * 100) / 10}/10`;

/** `confidence 7/10, up from 5/10`, or the state that was given instead. */
export const sayConfidence = (history: readonly CheckIn[]): string | undefined => {
  const given = history.flatMap(({ confidence }) => (confidence ? [confidence.value] : []));
  const [last, before] = [given.at(-1), given.at(-2)];
  if (last === undefined) return latestWith(history, "state")?.state?.state;
  const trend =
    before === undefined || before === last
      ? before === undefined
        ? ""
        : ", as before"
      : `, ${last > before ? "up" : "down"} from ${ofTen(before)}`;
  return `confidence ${ofTen(last)}${trend}`;
};

/** The confidence of several key results, on the mean: what is known of each now, and what was known before. */
export const sayMeanConfidence = (histories: readonly (readonly CheckIn[])[]): string | undefined => {
  const given = histories.map((history) =>
    history.flatMap(({ confidence }) => (confidence ? [confidence.value] : [])),
  );
  const known = given.filter((values) => values.length > 0);
  if (known.length === 0) return undefined;
  const mean = (at: (values: readonly number[]) => number): number =>
    Math.round((known.reduce((sum, values) => sum + at(values), 0) / known.length) * 100) / 100;
  const now = mean((values) => values.at(-1) as number);
  const before = mean((values) => values.at(-2) ?? (values.at(-1) as number));
  const trend = now === before ? "" : `, ${now > before ? "up" : "down"} from ${ofTen(before)}`;
  return `confidence ${ofTen(now)} on average${trend}`;
};

export interface Standing {
  readonly history: readonly CheckIn[];
  readonly progress: Progress;
  /** `from 12% to 60%, now 31%, 40% of the way`; without a measure what is missing. */
  readonly words: string;
}

/** Where something that is measured stands. */
export const standingOf = (view: View, target: Declaration): Standing => {
  const history = historyOf(view, target);
  const { goal } = readStatement(target.unit, target.block);
  const value = latestWith(history, "value")?.value;
  const progress = progressOf(goal, value);
  const words = [
    ...(goal ? [sayGoal(goal)] : []),
    ...(value ? [`now ${sayQuantity(value)}`] : []),
    sayProgress(progress),
  ];
  return { history, progress, words: words.join(", ") };
};

/** `40% over 2 of 3 key results`, what is met without a start behind it. */
export const sayMean = ({ value, measured, of, met, notYet }: MeanProgress): string | undefined => {
  if (of === 0) return undefined;
  const bounds = met + notYet > 0 ? `; ${met} of ${plural(met + notYet, "bound")} met` : "";
  if (value === undefined) return `No progress known yet for ${plural(of, "key result")}${bounds}`;
  return `${bar(value)} over ${measured} of ${plural(of, "key result")}${bounds}`;
};

/** The latest check-ins, the newest first. */
export const checkInLines = (history: readonly CheckIn[]): string[] =>
  history
    .slice(-MOST_CHECK_INS)
    .reverse()
    .map(({ day, text }) => `${day}: ${escaped(text)}`);

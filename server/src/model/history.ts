/** Check-ins of a block, from its own entries and from updates in weeks, in the order in which they count. */
import { readDate, readWeek } from "../../../grammar/date.ts";
import type { Day } from "../../../grammar/date-days.ts";
import type { Block, Entry, Update } from "../../../grammar/tree.ts";
import { type EntryMeasure, type EntryReading, readEntry } from "./entry.ts";
import { comparePlaces, compareText } from "./page-state.ts";
import { type Progress, progressOf } from "./progress.ts";
import { Recent } from "./recent.ts";
import { readStatement } from "./statement.ts";
import type { Declaration, Unit } from "./unit.ts";
import type { View } from "./view.ts";

export interface CheckIn extends EntryReading {
  readonly day: Day;
  readonly node: Entry | Update;
  readonly unit: Unit;
  /** The text that its offsets count in. */
  readonly text: string;
}

/** What was read of each, for as long as it stays where it is and what it measures stays the same. */
const known = new WeakMap<Entry | Update, CheckIn & { readonly goal: EntryMeasure | undefined }>();

const readCheckIn = (
  target: Declaration,
  node: Entry | Update,
  unit: Unit,
  day: Day | undefined,
): CheckIn[] => {
  if (day === undefined) return [];
  const { goal } = readStatement(target.unit, target.block);
  const before = known.get(node);
  if (before && before.unit === unit && before.goal === goal && before.day === day) return [before];
  const text = node.text?.value ?? "";
  const checkIn = { day, node, unit, text, goal, ...readEntry(text, goal, unit.page.head.language) };
  known.set(node, checkIn);
  return [checkIn];
};

/** On a few days everybody checks in, and many ask for each. */
const MOST_DAYS = 500;
const days = new Recent<string, { readonly day: Day | undefined }>(MOST_DAYS);

/** The day of an entry; undefined if it is none, or may be two. */
export const entryDay = ({ date: { text } }: Entry): Day | undefined => {
  const known = days.get(text);
  if (known) return known.day;
  const date = readDate(text, 0);
  const day = date?.end === text.length ? date.day : undefined;
  days.set(text, { day });
  return day;
};

/** The Monday of a `week` block. */
export const weekDay = (week: Block): Day | undefined => week.target && readWeek(week.target.text, 0)?.monday;

const ownCheckIns = (target: Declaration): CheckIn[] =>
  target.block.entries.flatMap((entry) => readCheckIn(target, entry, target.unit, entryDay(entry)));

const updates = (view: View, target: Declaration): CheckIn[] =>
  view.referrers(target, ["update"]).flatMap(({ block, reference, unit }) => {
    const update = block.updates.find((each) => each.target.start === reference.start);
    return update ? readCheckIn(target, update, unit, weekDay(block)) : [];
  });

const byDay = (a: CheckIn, b: CheckIn): number =>
  compareText(a.day, b.day) || comparePlaces(a.unit, a.node.start, b.unit, b.node.start);

/** All check-ins, the latest last: by date, on one day by file and line. */
export const historyOf = (view: View, target: Declaration): readonly CheckIn[] =>
  view.once("history", target.block, () => [...ownCheckIns(target), ...updates(view, target)].sort(byDay));

/** The latest check-in that has something. */
export const latestWith = <Key extends keyof CheckIn>(
  history: readonly CheckIn[],
  key: Key,
): CheckIn | undefined => history.findLast((checkIn) => checkIn[key] !== undefined);

/** How far a key result (or whatever else is measured) has come. */
export const progressOfBlock = (view: View, target: Declaration): Progress => {
  const latest = latestWith(historyOf(view, target), "value");
  return progressOf(readStatement(target.unit, target.block).goal, latest?.value);
};

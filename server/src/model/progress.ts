/** How far a key result has come, and an objective on the mean. What is unknown is never zero. */

import type { Quantity } from "../../../grammar/quantity.ts";
import { inUnitOf } from "../../../grammar/quantity-compare.ts";
import type { Measure } from "./measure-types.ts";

/**
 * `known`: `value` is (latest − from) / (to − from), which may pass 0 and 1. `bound`: there is no start, so it is met or
 * not yet. `unknown`: no measure, no entry, no start (and nothing says where better lies), no way between start and target, or units that don't compare.
 */
export type Progress =
  | { readonly state: "known"; readonly value: number }
  | { readonly state: "bound"; readonly met: boolean }
  | {
      readonly state: "unknown";
      readonly reason: "no-measure" | "no-entry" | "no-start" | "no-distance" | "units";
    };

type Measured = Omit<Measure, "start" | "end">;

const unknown = (reason: Extract<Progress, { state: "unknown" }>["reason"]): Progress => ({
  state: "unknown",
  reason,
});
const bound = (met: boolean): Progress => ({ state: "bound", met });

const PERCENT = 100;

/** Where a change from a known start leads, in the unit of the start; undefined where nobody can tell. */
const changed = (from: Quantity, { change, direction }: Measured): number | undefined => {
  if (!change) return undefined;
  const { unit, value } = change;
  if (unit?.dimension === "times") return from.value * value;
  const amount = direction === "down" ? -Math.abs(value) : value;
  // `20%` of a share may be points or a part of it; of anything else it is a part.
  if (unit?.dimension === "share")
    return from.unit?.dimension === "share" || from.of !== undefined
      ? undefined
      : from.value * (1 + amount / PERCENT);
  const step = inUnitOf({ ...change, value: amount }, from);
  return step === undefined ? undefined : from.value + step;
};

/** Start, target and latest value in the unit of the start. */
const along = (start: number, target: number | undefined, latest: number | undefined): Progress => {
  if (target === undefined || latest === undefined) return unknown("units");
  return target === start
    ? unknown("no-distance")
    : { state: "known", value: (latest - start) / (target - start) };
};

const withinBounds = ({ low, high }: Measured, latest: Quantity): Progress => {
  const [lowest, highest] = [low && inUnitOf(latest, low), high && inUnitOf(latest, high)];
  if (lowest === undefined || highest === undefined || !low || !high) return unknown("units");
  return bound(lowest >= low.value && highest <= high.value);
};

const reached = ({ kind, direction, to }: Measured, latest: Quantity): Progress => {
  if (kind === "only" && !direction) return unknown("no-start");
  const value = to && inUnitOf(latest, to);
  if (value === undefined || !to) return unknown("units");
  return bound(kind === "atMost" || direction === "down" ? value <= to.value : value >= to.value);
};

/** How far a measure has come with the latest value. */
export const progressOf = (measure: Measured | undefined, latest: Quantity | undefined): Progress => {
  if (!measure) return unknown("no-measure");
  if (!latest) return unknown("no-entry");
  const { from, to, kind } = measure;
  if (kind === "between") return withinBounds(measure, latest);
  if (from && to) return along(from.value, inUnitOf(to, from), inUnitOf(latest, from));
  if (kind !== "change") return reached(measure, latest);
  return from ? along(from.value, changed(from, measure), inUnitOf(latest, from)) : unknown("no-start");
};

/** The progress of an objective. */
export interface MeanProgress {
  /** The mean of what is known, each held between 0 and 1; undefined if nothing is. */
  readonly value?: number;
  /** How many key results the mean is made of, and how many there are. */
  readonly measured: number;
  readonly of: number;
  /** Key results without a start: met, and not met yet. They are not part of the mean. */
  readonly met: number;
  readonly notYet: number;
}

/** The mean over key results, those of teams that share the objective among them. */
export const meanProgress = (all: readonly Progress[]): MeanProgress => {
  const known = all.flatMap((progress) => (progress.state === "known" ? progress.value : []));
  const bounds = all.flatMap((progress) => (progress.state === "bound" ? progress.met : []));
  const sum = known.reduce((total, value) => total + Math.min(1, Math.max(0, value)), 0);
  const met = bounds.filter(Boolean).length;
  const counts = { measured: known.length, of: all.length, met, notYet: bounds.length - met };
  return known.length === 0 ? counts : { value: sum / known.length, ...counts };
};

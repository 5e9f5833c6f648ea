/** What a statement measures, as plain data. All offsets are UTF-16 units of the statement. */
import type { Day } from "../../../grammar/date-days.ts";
import type { WrittenDeadline } from "../../../grammar/date-deadline.ts";
import type { Quantity } from "../../../grammar/quantity.ts";
import type { Span } from "../../../grammar/tree.ts";
import type { Cycle } from "./cycle.ts";

/** The forms, in the order in which they win. */
export const MEASURE_KINDS = ["fromTo", "between", "atLeast", "change", "atMost", "to", "only"] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];
export type Direction = "up" | "down";

/** One measure; its span holds the words of its form and its quantities, but not what they count. */
export interface Measure extends Span {
  readonly kind: MeasureKind;
  /** The start, for `fromTo`; a unit on one side has been given to both. */
  readonly from?: Quantity;
  /** The target: for `fromTo`, `atLeast`, `atMost`, `to` and `only`; not where nobody can tell which of several it is. */
  readonly to?: Quantity;
  /** The bounds, for `between`. */
  readonly low?: Quantity;
  readonly high?: Quantity;
  /** How much it changes, for `change`; `x` is the unit of twice and half. */
  readonly change?: Quantity;
  /** Where better lies, as far as the words say. */
  readonly direction?: Direction;
  /** In brackets, or a time to do it in: it counts only where there is nothing else. */
  readonly aside?: true;
}

export interface Edit extends Span {
  readonly text: string;
}

export interface Deadline extends WrittenDeadline {
  /** Undefined where the cycle is needed and unknown, or where there is no such day. */
  readonly day?: Day;
}

export interface MeasureContext {
  /** The page's `language:`; English words are read in English pages only. */
  readonly language?: string | undefined;
  readonly cycle?: Cycle | undefined;
  /** The month that the company's year starts with. */
  readonly yearStarts?: number | undefined;
}

/** All of it is always there, so that whatever looks at one finds the same shape. */
export interface MeasureReading {
  /** What else could be read as a measure; it counts for nothing. */
  readonly others: readonly Measure[];
  /** What stands after `while`. */
  readonly limits: readonly Measure[];
  readonly quantities: readonly Quantity[];
  /** Numbers that may mean several things: `3m`. */
  readonly unclear: readonly Span[];
  /** The words that name the metric; empty if there are none but the measure's. */
  readonly metric: readonly Span[];
  /** What would bring the measure into canonical form without changing it; none where it is. */
  readonly edits: readonly Edit[];
  readonly measure: Measure | undefined;
  readonly deadline: Deadline | undefined;
}

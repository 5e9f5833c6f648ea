/** The measure said by the properties `from`, `to` and `by`; offsets count in the text of each property. */
import { readDeadlineDate } from "../../../grammar/date-deadline.ts";
import { type Quantity, readQuantity } from "../../../grammar/quantity.ts";
import { withUnitOf } from "../../../grammar/quantity-compare.ts";
import { resolveDeadline } from "./cycle-deadline.ts";
import { optionsFor } from "./measure-language.ts";
import { directionOf } from "./measure-pairs.ts";
import type { Deadline, Measure, MeasureContext } from "./measure-types.ts";

export interface MeasureProperties {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A deadline, or how much it changes. */
  readonly by?: string | undefined;
}

/** What the properties say. Its spans are those of the property that each quantity comes from. */
export interface PropertyReading {
  readonly measure?: Omit<Measure, "start" | "end">;
  readonly deadline?: Deadline;
  /** Properties whose text is no quantity (or, for `by`, no date either). */
  readonly invalid: readonly (keyof MeasureProperties)[];
}

const quantityIn = (text: string | undefined, { language }: MeasureContext): Quantity | undefined => {
  const start = text?.search(/\S/) ?? -1;
  const quantity = start < 0 ? undefined : readQuantity(text as string, start, optionsFor(language));
  if (!quantity?.year) return quantity;
  const { year: _year, ...number } = quantity;
  return number;
};

const deadlineIn = (
  text: string | undefined,
  { cycle, yearStarts }: MeasureContext,
): Deadline | undefined => {
  const start = text?.search(/\S/) ?? -1;
  const deadline = start < 0 ? undefined : readDeadlineDate(text as string, start);
  if (!deadline) return undefined;
  const day = resolveDeadline(deadline.when, cycle, yearStarts);
  return day === undefined ? deadline : { day, ...deadline };
};

const measureOf = (from?: Quantity, to?: Quantity, change?: Quantity): PropertyReading["measure"] => {
  if (from && to) {
    const [start, target] = [withUnitOf(from, to), withUnitOf(to, from)];
    const direction = directionOf(start, target);
    return { kind: "fromTo", from: start, to: target, ...(direction ? { direction } : {}) };
  }
  if (to) return { kind: "to", to };
  if (!change) return undefined;
  const direction = change.value < 0 ? "down" : "up";
  return { kind: "change", change, direction, ...(from ? { from } : {}) };
};

/** Reads the measure from the properties of a key result. */
export const measureFromProperties = (
  properties: MeasureProperties,
  context: MeasureContext = {},
): PropertyReading => {
  const from = quantityIn(properties.from, context);
  const to = quantityIn(properties.to, context);
  const deadline = deadlineIn(properties.by, context);
  const change = deadline ? undefined : quantityIn(properties.by, context);
  const invalid = (["from", "to"] as const).filter(
    (key) => properties[key] !== undefined && !{ from, to }[key],
  );
  const by = properties.by !== undefined && !deadline && !change;
  const measure = measureOf(from, to, change);
  return {
    ...(measure ? { measure } : {}),
    ...(deadline ? { deadline } : {}),
    invalid: by ? [...invalid, "by"] : invalid,
  };
};

import type { Quantity } from "../../grammar/quantity.ts";
import { type Measure, type MeasureContext, readMeasure } from "../../server/src/model/measure.ts";

/** A quantity in one word: its value, what it is a part of, and its unit. */
export const amount = (quantity: Quantity | undefined): string =>
  quantity
    ? `${quantity.value}${quantity.of === undefined ? "" : `/${quantity.of}`}${quantity.currency ?? quantity.unit?.key ?? ""}`
    : "";

/** A measure in one line: kind, quantities, direction. */
export const shown = (measure: Omit<Measure, "start" | "end"> | undefined): string => {
  if (!measure) return "none";
  const { kind, from, to, low, high, change, direction, aside } = measure;
  const amounts = [from ?? low, to ?? high ?? change].map(amount).filter(Boolean).join(" ");
  return [kind, amounts, direction, aside && "aside"].filter(Boolean).join(", ");
};

/** What is shown of the measure that a text says. */
export const read = (text: string, context?: MeasureContext): string =>
  shown(readMeasure(text, context).measure);

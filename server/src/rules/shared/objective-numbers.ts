/** Numbers in objectives that are more than a metric: where they stand, and the objective without them. */
import type { Quantity } from "../../../../grammar/quantity-types.ts";
import type { Span } from "../../../../grammar/tree.ts";
import type { Statement } from "../../model/statement.ts";

/** Fewer of something is part of what is meant: two menders, three clicks. */
const SMALL = 10;

const isTarget = ({ value, unit, currency, counted, inWords, year }: Quantity): boolean => {
  if (inWords || year || unit?.dimension === "time" || unit?.dimension === "work-time") return false;
  return (
    currency !== undefined ||
    unit?.dimension === "share" ||
    (unit === undefined && counted?.sure === true && value >= SMALL)
  );
};

/** "customers in 12 countries": where, not how many. */
const isWhere = (text: string, at: number): boolean => /\b(?:in|across|within)\s+$/iu.test(text.slice(0, at));

/** The measure of an objective, or the number alone where it counts something. A time is part of what is meant. */
export const numberIn = ({ text, measure }: Statement): Span | undefined => {
  if (!measure || measure.aside || measure.kind === "atMost") return undefined;
  const quantity = measure.to ?? measure.change ?? measure.low;
  if (!quantity || !isTarget(quantity)) return undefined;
  if (quantity.counted?.sure && isWhere(text, quantity.start)) return undefined;
  return { start: measure.start, end: measure.end };
};

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/\s+([.,;:])/g, "$1")
    .trim();

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The objective without its number, and the number as a key result. */
export const withoutNumber = (
  { text, measure }: Statement,
  number: Span,
): { readonly objective: string; readonly keyResult: string } | undefined => {
  const objective = upperFirst(tidy(`${text.slice(0, number.start)} ${text.slice(number.end)}`));
  if (!measure || objective.split(" ").length < 2) return undefined;
  if (measure.kind === "fromTo") return { objective, keyResult: tidy(text) };
  const quantity = measure.to ?? measure.change ?? measure.low;
  const amount = quantity ? text.slice(quantity.start, quantity.end) : "<goal>";
  const counted = quantity?.counted
    ? upperFirst(text.slice(quantity.counted.start, quantity.counted.end))
    : undefined;
  const what = counted ? `${counted} who <do what>` : "<what is counted>";
  return { objective, keyResult: `${what} from <today> to ${amount}` };
};

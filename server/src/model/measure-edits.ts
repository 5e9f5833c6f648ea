/** Edits that bring a measure into canonical form: words for symbols, with the same values and units. English only. */
import type { Quantity } from "../../../grammar/quantity.ts";
import type { Edit, Measure } from "./measure-types.ts";

const ARROW = /\s*(?:-{1,2}>|=>|[→⇒➔➜⟶])\s*/;
const DASH = /^\s?[-–—]\s?$/;
const BOUND = /^(?:>=|<=|[≥≤⩾⩽<>])\s*/;

/** `20% -> 40%` and `20% to 40%` become `from 20% to 40%`. */
const arrowEdits = (text: string, start: number, from: Quantity, to: Quantity): Edit[] => {
  const arrow = ARROW.exec(text.slice(from.end, to.start));
  const at = from.end + (arrow?.index ?? 0);
  const edits: Edit[] = arrow ? [{ start: at, end: at + arrow[0].length, text: " to " }] : [];
  return start === from.start ? [{ start, end: start, text: "from " }, ...edits] : edits;
};

/** `5–8` becomes `between 5 and 8`; not where one magnitude serves both sides. */
const dashEdits = (text: string, low: Quantity, high: Quantity): Edit[] => {
  if (!DASH.test(text.slice(low.end, high.start)) || high.magnitude !== undefined) return [];
  return [
    { start: low.start, end: low.start, text: "between " },
    { start: low.end, end: high.start, text: " and " },
  ];
};

/** What a bound is called behind an `at` of its own: `200 leads at <$150`. */
const BEHIND_AT: Readonly<Record<string, string>> = {
  "at least ": "no less than ",
  "at most ": "no more than ",
};

/** Words in place of a symbol: with a space before them, and not with a second `at`. */
const inPlace = (text: string, start: number, words: string): string => {
  const other = BEHIND_AT[words];
  if (other && /\bat\s$/i.test(text.slice(Math.max(0, start - 4), start))) return other;
  return start > 0 && !/[\s([]/.test(text[start - 1] as string) ? ` ${words}` : words;
};

const boundEdits = (text: string, measure: Measure, quantity: Quantity): Edit[] => {
  const words = measure.kind === "atLeast" ? "at least " : "at most ";
  if (quantity.orMore && measure.start === quantity.start) {
    const { start, end } = quantity;
    return [
      { start, end: start, text: words },
      { start: end - 1, end, text: "" },
    ];
  }
  const symbolAt = measure.start + text.slice(measure.start, quantity.start).search(/[<>≥≤⩾⩽]/);
  const symbol = symbolAt >= measure.start ? BOUND.exec(text.slice(symbolAt, quantity.start)) : null;
  return symbol
    ? [{ start: symbolAt, end: symbolAt + symbol[0].length, text: inPlace(text, symbolAt, words) }]
    : [];
};

/** `-> 60%` becomes `to 60%`. */
const toEdits = (text: string, { start }: Measure, { start: end }: Quantity): Edit[] => {
  const arrow = ARROW.exec(text.slice(start, end));
  return arrow?.index === 0 && start < end
    ? [{ start, end: start + arrow[0].length, text: inPlace(text, start, "to ") }]
    : [];
};

/** The edits that make a measure canonical; none where it is, or where its words are good English. */
export const canonicalEdits = (text: string, measure: Measure): readonly Edit[] => {
  const { kind, from, to, low, high } = measure;
  if (kind === "fromTo" && from && to) return arrowEdits(text, measure.start, from, to);
  if (kind === "between" && low && high) return dashEdits(text, low, high);
  if ((kind === "atLeast" || kind === "atMost") && to) return boundEdits(text, measure, to);
  return kind === "to" && to ? toEdits(text, measure, to) : [];
};

/** A text with edits made; they don't overlap and are in the order of the text. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let result = "";
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
};

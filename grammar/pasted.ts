/**
 * Forms that people paste: read at once, told with the text that the language writes instead. The formatter and the
 * fix put that text there, nothing else does; what may have been meant otherwise waits for a person.
 */
import type { Builder } from "./builder.ts";
import { readDate } from "./date.ts";
import { isoDayEnd } from "./line-head.ts";
import type { Property } from "./tree.ts";
import type { KeyRow } from "./vocabulary.ts";

/** Tells a span that is written `text` in the language. */
export const tellPasted = (builder: Builder, start: number, end: number, text: string): void =>
  builder.tell("pasted", { start, end }, { text });

/**
 * Tells a day that was pasted, with the marks before it, if any, from `from` on; and one that can mean two days, or that
 * somebody may take for another. What is no day at all is for the rules of values.
 */
export const tellDate = (builder: Builder, start: number, from = start): void => {
  const iso = isoDayEnd(builder.text, start);
  if (iso >= 0 && from === start) return;
  const date = readDate(builder.text, start);
  if (!date) return;
  const { day = "", swapped } = date;
  const typed = builder.text.slice(start, date.end);
  const sure = date.form === "pasted" && swapped === undefined;
  if (sure || (from < start && swapped === undefined))
    tellPasted(builder, from, date.end, sure ? day : typed);
  else if (from < start) tellPasted(builder, from, start, "");
  if (swapped) builder.tell("pasted", date, { text: day, swapped });
  if (date.form === "ambiguous") builder.tell("ambiguous-date", date, { readings: date.readings.join(" ") });
};

const PASTED_CYCLE =
  /^(?:(?<first>Q[1-4]|H[12]|T[1-3])[ ,/-]{0,2}(?:FY ?)?(?<year>\d{4})|(?:FY ?)?(?<head>\d{4})[ /_]?(?<last>Q[1-4]|H[12]|T[1-3])|FY ?(?<only>\d{4}))$/i;

/** `2026-Q1` for `Q1 2026` and its kin; undefined for the form of the language and for names of cycles. */
export const cycleForm = (typed: string): string | undefined => {
  const groups = PASTED_CYCLE.exec(typed)?.groups;
  if (!groups) return undefined;
  const part = groups.first ?? groups.last;
  const year = (groups.year ?? groups.head ?? groups.only) as string;
  return part ? `${year}-${part.toUpperCase()}` : year;
};

/** Tells a value that was pasted: a day or a cycle in another form. */
export const tellValue = (builder: Builder, property: Property, row: KeyRow | undefined): void => {
  const { value } = property;
  if (!row || !value) return;
  if (row.value === "date" || row.value === "dated") tellDate(builder, value.start);
  else if (row.value === "cycle") {
    const form = cycleForm(value.value);
    if (form) tellPasted(builder, value.start, value.end, form);
  }
};

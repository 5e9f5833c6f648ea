/** Units behind a number, blanks in the unit of a goal, and what a check-in is made of. */

import type { Quantity } from "../../../../grammar/quantity.ts";
import { UNITS, type UnitRow } from "../../../../grammar/quantity-units.ts";
import type { Span } from "../../../../grammar/tree.ts";
import type { Goal } from "../../model/earlier.ts";
import type { Edit } from "../../service.ts";
import { currencySign } from "../describe/quantities.ts";
import { type Asked, type Draft, type Slot, unique } from "./slot.ts";

/** A number, a space, and the beginning of a word. */
const BEHIND_NUMBER = /(?:^|[\s(<>≥≤~\p{Sc}])[-+−]?\d[\d.,]*\s(\p{L}{0,12})$/u;
const SECOND_PIECES = /[,;]\s*([\p{L} ]*)$/u;
const COMMON = ["%", "hour", "minute", "day", "week", "second", "month", "pp"];

const spelled = ({ key, words }: UnitRow): string => (words?.[0] && key !== "%" ? `${words[0]}s` : key);

/** `60 %` is written `60%`: the space before it goes. */
const unitDraft = (row: UnitRow, space: Edit): Draft => ({
  label: spelled(row),
  kind: "unit",
  detail: row.words?.[0],
  also: row.key === "%" ? [space] : [],
  filter: [row.key, ...(row.words ?? []), ...(row.symbols ?? [])].join(" "),
});

const rank = (row: UnitRow, like: Quantity | undefined): number => {
  if (like?.unit?.key === row.key) return -2;
  if (like?.unit?.dimension === row.dimension) return -1;
  const common = COMMON.indexOf(row.key);
  return common < 0 ? COMMON.length : common;
};

const magnitudes: readonly Draft[] = [
  { label: "million", kind: "unit", detail: "also written M" },
  { label: "thousand", kind: "unit", detail: "also written k" },
];

/** Units behind a number; `like` is what else is measured there. */
export const units = ({ place }: Asked, start: number, like: Quantity | undefined): Slot | undefined => {
  const match = BEHIND_NUMBER.exec(place.source.slice(start, place.at));
  if (!match) return undefined;
  const word = match[1] ?? "";
  const rest = /^\p{L}*/u.exec(place.after)?.[0].length ?? 0;
  const rows = [...UNITS].sort((a, b) => rank(a, like) - rank(b, like));
  const at = place.at - word.length;
  const space = { start: at - 1, end: at, text: "" };
  const drafts = unique([...rows.map((row) => unitDraft(row, space)), ...magnitudes]);
  return { start: at, end: place.at + rest, drafts };
};

/** A blank for a value in the unit of a goal. */
export const valueBlank = (goal: Pick<Goal, "from" | "to" | "low"> | undefined): string => {
  const like = goal?.to ?? goal?.low ?? goal?.from;
  if (like?.currency) return `${currencySign(like.currency)}<amount>`;
  if (like?.unit?.key === "%") return "<number>%";
  if (like?.of !== undefined) return `<number> of ${like.of}`;
  return like?.unit?.dimension.endsWith("time") ? `<number> ${like.unit.key}s` : "<value>";
};

const standing = (label: string, detail: string, text = label): Draft => ({
  label,
  kind: "value",
  detail,
  text,
});

const STANDING: readonly Draft[] = [
  standing("confidence", "how sure you are that it will be reached, of 10", "confidence <n>/10"),
  standing("on track", "it will be reached if all goes on like this"),
  standing("at risk", "it may be missed"),
  standing("off track", "it will be missed unless something changes"),
];

/** What a check-in says: all of it where nothing is written yet, then what may follow a comma. */
export const checkIn = (asked: Asked, value: Span, goal: Goal | undefined): Slot | undefined => {
  const { place } = asked;
  const written = place.source.slice(value.start, place.at);
  if (/^\p{L}*$/u.test(written)) {
    const text = `${valueBlank(goal)}, confidence <n>/10`;
    const whole: Draft = { label: text, kind: "template", detail: "value and confidence" };
    return { ...value, drafts: [...(goal ? [whole] : []), ...STANDING] };
  }
  const piece = SECOND_PIECES.exec(written)?.[1];
  if (piece === undefined || /confidence/i.test(written.slice(0, written.length - piece.length)))
    return units(asked, value.start, goal?.to ?? goal?.low);
  return { start: place.at - piece.length, end: place.at, drafts: STANDING };
};

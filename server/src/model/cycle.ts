/**
 * Cycles on the calendar: `2026-Q1`, `2026-H1`, `2026`, `2026-T2`, and `ID from DATE to DATE`. `year-starts` moves the
 * short forms; they name the year in which the fiscal year ends.
 */
import { readDate } from "../../../grammar/date.ts";
import { type Day, daysBetween, endOfMonth } from "../../../grammar/date-days.ts";
import type { Span } from "../../../grammar/tree.ts";

export type CycleKind = "year" | "half" | "third" | "quarter" | "own";

/** A stretch of days, both ends included. */
export interface Cycle {
  /** In canonical spelling: `2026-Q1`, or the id that the page gave. */
  readonly id: string;
  readonly kind: CycleKind;
  readonly start: Day;
  readonly end: Day;
  /** The fiscal year, and which part of it; not for `own`. */
  readonly year?: number;
  readonly part?: number;
}

/** The value of `cycle:` as read. */
export interface CycleReading {
  readonly cycle?: Cycle;
  /** Written as in a document (`Q1 2026`); `id` is the form of the language. */
  readonly pasted?: { readonly id: string };
  readonly problem?: CycleProblem & Span;
}

/** `form`: nothing of the language; `day`: no such day, or one of two; `backwards`: the end comes before the start. */
export interface CycleProblem {
  readonly reason: "form" | "day" | "backwards";
}

const MONTHS: Readonly<Record<Exclude<CycleKind, "own">, number>> = {
  year: 12,
  half: 6,
  third: 4,
  quarter: 3,
};
const LETTERS = { H: "half", T: "third", Q: "quarter" } as const;
const WEEK = 7;

/** The id of a short form: `2026`, `2026-Q1`. */
const shortId = (kind: Exclude<CycleKind, "own">, year: number, part: number): string =>
  kind === "year" ? String(year) : `${year}-${kind.charAt(0).toUpperCase()}${part}`;

/** The cycle of a short form, or undefined if the year has no such part. `yearStarts` is a month, 1 to 12. */
export const shortCycle = (
  kind: Exclude<CycleKind, "own">,
  year: number,
  part: number,
  yearStarts = 1,
): Cycle | undefined => {
  const months = MONTHS[kind];
  if (year < 1000 || year > 9998 || part < 1 || part > 12 / months) return undefined;
  // The fiscal year of a company whose year starts in April 2025 is 2026.
  const first = (yearStarts === 1 ? year : year - 1) * 12 + (yearStarts - 1) + (part - 1) * months;
  const last = first + months - 1;
  const day = (month: number): { y: number; m: number } => ({
    y: Math.floor(month / 12),
    m: (month % 12) + 1,
  });
  const [from, to] = [day(first), day(last)];
  const start = `${String(from.y).padStart(4, "0")}-${String(from.m).padStart(2, "0")}-01`;
  return { id: shortId(kind, year, part), kind, start, end: endOfMonth(to.y, to.m), year, part };
};

const SHORT = /^(\d{4})(?:-([QHT])([1-4]))?$/i;
const PASTED =
  /^(?:([QHT])([1-4])[ ,/-]{0,2}(?:FY ?)?(\d{4})|(?:FY ?)?(\d{4})[ /_]?([QHT])([1-4])|FY ?(\d{4}))$/i;
const OWN = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)\s+from\s+(\S.*?)\s+to\s+(\S.*)$/iu;

const kindOf = (letter: string | undefined): Exclude<CycleKind, "own"> =>
  letter ? LETTERS[letter.toUpperCase() as keyof typeof LETTERS] : "year";

const readShort = (id: string, yearStarts: number): Cycle | undefined => {
  const match = SHORT.exec(id);
  return match
    ? shortCycle(kindOf(match[2]), Number(match[1]), Number(match[3] ?? 1), yearStarts)
    : undefined;
};

const readPasted = (text: string, yearStarts: number): Cycle | undefined => {
  const match = PASTED.exec(text);
  if (!match) return undefined;
  const [, letter, part, year, yearFirst, letterLast, partLast, only] = match;
  return shortCycle(
    kindOf(letter ?? letterLast),
    Number(year ?? yearFirst ?? only),
    Number(part ?? partLast ?? 1),
    yearStarts,
  );
};

const readDay = (text: string): Day | undefined => {
  const date = readDate(text, 0);
  return date?.end === text.length ? date.day : undefined;
};

const readOwn = (match: RegExpExecArray, yearStarts: number): Cycle | CycleProblem => {
  const [, id = "", from = "", to = ""] = match;
  const [start, end] = [readDay(from), readDay(to)];
  if (start === undefined || end === undefined) return { reason: "day" };
  if (end < start) return { reason: "backwards" };
  const short = readShort(id, yearStarts);
  return short ? { ...short, start, end } : { id: id.normalize("NFC"), kind: "own", start, end };
};

/** Reads the value of `cycle:`. */
export const readCycle = (text: string, yearStarts = 1): CycleReading => {
  const value = text.trim();
  const start = text.indexOf(value);
  const span = { start, end: start + value.length };
  const short = readShort(value, yearStarts);
  if (short) return { cycle: short };
  const pasted = value.length < 20 ? readPasted(value, yearStarts) : undefined;
  if (pasted) return { cycle: pasted, pasted: { id: pasted.id } };
  const own = value.length < 200 ? OWN.exec(value) : null;
  const read = own ? readOwn(own, yearStarts) : ({ reason: "form" } as const);
  return "reason" in read ? { problem: { ...read, ...span } } : { cycle: read };
};

/** Does a cycle hold a day, or all of another cycle? */
export const contains = (cycle: Cycle, inner: Day | Cycle): boolean =>
  typeof inner === "string"
    ? cycle.start <= inner && inner <= cycle.end
    : cycle.start <= inner.start && inner.end <= cycle.end;

const neighbour = (cycle: Cycle, step: 1 | -1, yearStarts: number): Cycle | undefined => {
  const { kind, year, part } = cycle;
  if (kind === "own" || year === undefined || part === undefined) return undefined;
  const parts = 12 / MONTHS[kind];
  const index = year * parts + (part - 1) + step;
  return shortCycle(kind, Math.floor(index / parts), (index % parts) + 1, yearStarts);
};

/** The next cycle of the same kind; unknown for a cycle with a name of its own. */
export const nextCycle = (cycle: Cycle, yearStarts = 1): Cycle | undefined => neighbour(cycle, 1, yearStarts);

/** The cycle of the same kind before. */
export const previousCycle = (cycle: Cycle, yearStarts = 1): Cycle | undefined =>
  neighbour(cycle, -1, yearStarts);

/** The fiscal year that a day lies in. */
export const fiscalYear = (day: Day, yearStarts = 1): number => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return yearStarts > 1 && month >= yearStarts ? year + 1 : year;
};

/** The short cycle of a kind that a day lies in. */
export const cycleOf = (kind: Exclude<CycleKind, "own">, day: Day, yearStarts = 1): Cycle | undefined => {
  const months = (Number(day.slice(5, 7)) - yearStarts + 12) % 12;
  return shortCycle(kind, fiscalYear(day, yearStarts), Math.floor(months / MONTHS[kind]) + 1, yearStarts);
};

const WIDER: Readonly<Record<CycleKind, readonly Exclude<CycleKind, "own">[]>> = {
  own: ["quarter", "third", "half", "year"],
  quarter: ["half", "year"],
  third: ["year"],
  half: ["year"],
  year: [],
};

const readChain = (cycle: Cycle, yearStarts: number): readonly Cycle[] => {
  const wider = WIDER[cycle.kind].flatMap((kind) => cycleOf(kind, cycle.start, yearStarts) ?? []);
  return [cycle, ...wider.filter((outer) => contains(outer, cycle))];
};

/** Every reference asks for the chain of its page. */
const chains = new WeakMap<Cycle, readonly Cycle[]>();

/** The cycle itself and the short ones that contain it, the narrowest first: `2026-Q1`, `2026-H1`, `2026`. */
export const cycleChain = (cycle: Cycle, yearStarts = 1): readonly Cycle[] => {
  if (yearStarts !== 1) return readChain(cycle, yearStarts);
  const chain = chains.get(cycle) ?? readChain(cycle, yearStarts);
  chains.set(cycle, chain);
  return chain;
};

/** Which week of how many a day lies in; the days beyond whole weeks belong to the last one. Undefined outside. */
export const weekOfCycle = (
  cycle: Cycle,
  day: Day,
): { readonly week: number; readonly of: number } | undefined => {
  if (!contains(cycle, day)) return undefined;
  const weeks = Math.max(1, Math.round((daysBetween(cycle.start, cycle.end) + 1) / WEEK));
  return { week: Math.min(weeks, Math.floor(daysBetween(cycle.start, day) / WEEK) + 1), of: weeks };
};

/** Orders cycles by their start; of two that start together the wider one comes first. */
export const compareCycles = (a: Cycle, b: Cycle): number =>
  compare(a.start, b.start) || compare(b.end, a.end) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What is wanted of our server, by row of the table. Ratios only: a machine that is slower is slower for all. */
import { OURS, type Standing } from "./figures.ts";

export interface Goal {
  readonly text: string;
  /** Undefined where the run has no figures to compare. */
  isMet(standing: Standing): boolean | undefined;
}

const atMost = (value: number | undefined, most: number) => (value === undefined ? undefined : value <= most);
const atLeast = (value: number | undefined, least: number) =>
  value === undefined ? undefined : value >= least;

const nearEmpty = (most: number): Goal => ({
  text: `≤ ${most} × empty`,
  isMet: ({ overEmpty }) => atMost(overEmpty, most),
});

const ahead = (least: number): Goal => ({
  text: `≥ ${least} × ahead`,
  isMet: (standing) => atLeast(standing.ahead, least),
});

const both = (one: Goal, other: Goal): Goal => ({
  text: `${one.text}, ${other.text}`,
  isMet: (standing) => {
    const all = [one.isMet(standing), other.isMet(standing)];
    return all.includes(undefined) ? undefined : all.every(Boolean);
  },
});

/** So many times what another row of ours has. */
const ofRow = (text: string, most: number, row: string): Goal => ({
  text,
  isMet: ({ ours, figures }) => {
    const other = figures.median(row, OURS);
    return other === undefined ? undefined : atMost(ours, most * other);
  },
});

/** The row of a page of a workspace that is opened without it. */
export const ONE_FILE = "start → first findings, one file of a workspace";
const SECOND_START = /^second start/;

const GOALS: readonly (readonly [RegExp, Goal])[] = [
  [/^edit → findings, 1,000 objectives/, both(nearEmpty(2), ahead(20))],
  [/^edit → findings, 5,000 objectives/, both(nearEmpty(1), ahead(50))],
  [/^edit → findings/, nearEmpty(2)],
  [/^edit in a workspace/, nearEmpty(2)],
  [/^edit of a name/, ahead(20)],
  [/^start → first findings/, both(nearEmpty(1.5), ahead(1))],
  [/^open → findings, 1,000 objectives/, ahead(2)],
  [/^start → (last symbol|all findings)/, ahead(2)],
  [/^memory/, ahead(2)],
  [/^(completion|hover|definition|symbols)/, ahead(1)],
  // From a key to the picture are to be 100 ms, and more than half of that is VS Code's.
  [/^edit → board, 40 teams/, { text: "≤ 40 ms", isMet: ({ ours }) => atMost(ours, 40) }],
  [/^okr check, MB\/s/, { text: "≥ 8", isMet: ({ ours }) => atLeast(ours, 8) }],
  [/^processor while idle/, { text: "0", isMet: ({ ours }) => atMost(ours, 0) }],
  [/^heap that stays/, { text: "≤ 0.1", isMet: ({ ours }) => atMost(ours, 0.1) }],
];

/** The goal of a row; undefined where it is only told. */
export const goalOf = (measure: string): Goal | undefined => {
  if (!SECOND_START.test(measure)) return GOALS.find(([pattern]) => pattern.test(measure))?.[1];
  return measure.includes("symbol")
    ? ofRow("≤ ⅓ of the first start", 1 / 3, measure.replace(SECOND_START, "start"))
    : ofRow("≤ 1.5 × one file", 1.5, ONE_FILE);
};

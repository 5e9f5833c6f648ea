/** The board as a table for spreadsheets: a row for each key result, health metric and initiative. */
import type { Board, BoardHealth, BoardHolder, BoardKeyResult, BoardRef, BoardWork } from "./board-types.ts";

const COLUMNS = [
  ...["kind", "cycle", "holder", "objective", "lens", "sentence", "owner", "from", "now", "to", "unit"],
  ...[
    "at least",
    "at most",
    "progress",
    "time gone",
    "confidence",
    "state",
    "last check-in",
    "overdue",
    "grade",
  ],
  ...["due", "moves"],
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/** What a spreadsheet would take for a formula; a number with its sign is none. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;
const NUMBER = /^[+-]?\p{Sc}?\d[\d.,]*\s?%?$/u;

const cell = (value: string | number | undefined): string => {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = value.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").replace(/\p{Cc}/gu, " ");
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",;'\s]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 1000) / 1000;

/** Without the sign in front, which spreadsheets take for a formula. */
const people = (owner: string | undefined): string | undefined => owner?.replace(/(?<![\p{L}\p{N}])@/gu, "");

const progressOf = ({ progress }: BoardKeyResult | BoardHealth): number | string | undefined => {
  if (progress.state === "known") return rounded(progress.value);
  return progress.state === "bound" ? (progress.met ? "met" : "not met yet") : undefined;
};

const measured = (each: BoardKeyResult | BoardHealth): Row => ({
  sentence: each.sentence,
  owner: people(each.owner),
  now: each.measure?.now,
  unit: each.measure?.unit,
  progress: progressOf(each),
  "last check-in": each.lastEntry,
});

const keyResult = (each: BoardKeyResult): Row => ({
  ...measured(each),
  kind: "key result",
  lens: each.lens,
  from: each.measure?.from,
  to: each.measure?.to,
  "time gone": rounded(each.gone),
  confidence: rounded(each.confidence),
  state: each.state,
  overdue: each.overdue ? "yes" : "no",
  grade: each.grade,
});

const health = (each: BoardHealth): Row => ({
  ...measured(each),
  kind: "health",
  "at least": each.floor,
  "at most": each.ceiling,
  state: each.state,
});

const names = (all: readonly BoardRef[]): string => all.map(({ name, text }) => name || text).join(", ");

const work = (each: BoardWork): Row => ({
  kind: "initiative",
  sentence: each.text,
  owner: people(each.owner),
  objective: each.why.map(({ text }) => text).join(", "),
  state: each.status,
  due: each.due,
  moves: names(each.moves),
});

const rowsOf = (holder: BoardHolder): readonly Row[] => [
  ...holder.objectives.flatMap(({ sentence, keyResults }) =>
    keyResults
      .filter(({ team }) => team === undefined)
      .map((each) => ({ ...keyResult(each), objective: sentence })),
  ),
  ...holder.shares.flatMap(({ objective, keyResults }) =>
    keyResults.map((each) => ({ ...keyResult(each), objective: objective.text })),
  ),
  ...holder.health.map(health),
  ...holder.work.map(work),
];

/** With the mark of UTF-8 in front, without which spreadsheets spoil every sign beyond English letters. */
export const toCsv = ({ holders, cycle }: Board): string => {
  const rows = holders.flatMap((holder) =>
    rowsOf(holder).map((row): Row => ({ ...row, cycle: cycle?.id, holder: holder.name })),
  );
  const lines = [
    COLUMNS.join(","),
    ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(",")),
  ];
  return `\ufeff${lines.join("\r\n")}\r\n`;
};

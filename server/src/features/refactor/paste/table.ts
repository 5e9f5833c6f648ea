/** Tables of objectives and key results: columns with names, an objective in front of its rows, or rows with labels. */
import { type Item, readItems } from "../../../rules/shared/paste-items.ts";
import { COLUMNS, type ItemKind } from "../../../rules/shared/paste-words.ts";
import type { Line } from "./lines.ts";
import { LABEL_ALONE } from "./words.ts";

type Cells = readonly string[];

const OBJECTIVE = /^(?:objectives?|goals?|o)$/i;
const RESULT = /^(?:key[ -]?results?|krs?|metrics?|measures?)$/i;
const NUMBERED = /^#|^(?:no|nr|id)\.?$/i;
const QUANTITY = /^[^\p{L}\d]{0,2}\d[\d.,]*\s*\p{L}{0,8}%?$/u;

const asRow = (cells: Cells): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const without = (cells: Cells, at: readonly number[]): Cells =>
  cells.filter((_, index) => !at.includes(index));
const strip = (text: string): string =>
  text.replace(/^(?:O|KR|Objective|Key[ -]?result)\s*\d[\d.]*\s*[:.)–-]?\s+/i, "");

/** The columns that only count the rows. */
const numbersIn = (header: Cells): number[] =>
  header.flatMap((cell, index) => (NUMBERED.test(cell) ? [index] : []));

/** `O1 | …` and `KR1.1 | …`: the label says what the row is. */
const labelledRow = (cells: Cells): Item | undefined => {
  const [, objective, result] = LABEL_ALONE.exec(cells[0] ?? "") ?? [];
  const [text = "", ...more] = cells.slice(1).filter((cell) => cell !== "");
  if (!text || (!objective && !result)) return undefined;
  const [from, to, ...rest] = more;
  const isPair = from && to && QUANTITY.test(from) && QUANTITY.test(to);
  const notes = (isPair ? rest : more).map((cell) => `note: ${cell}`);
  if (objective) return { kind: "objective", text, lines: more.map((cell) => `note: ${cell}`) };
  return { kind: "kr", text: isPair ? `${text} from ${from} to ${to}` : text, lines: notes };
};

/** Rows with labels; what a row without one says is kept with the thing above it. The names of the columns say nothing. */
const labelledRows = (rows: readonly Cells[]): readonly Item[] => {
  const items: Item[] = [];
  const before: string[] = [];
  for (const [index, cells] of rows.entries()) {
    const item = labelledRow(cells);
    const note = `note: ${cells.filter((cell) => cell !== "").join(", ")}`;
    if (item) items.push({ ...item, lines: [...item.lines, ...before.splice(0)] });
    else if (index > 0) (items.at(-1)?.lines ?? before).push(note);
  }
  return items;
};

/** The objective stands in a column of its own, and only in the first of its rows. */
const grouped = (header: Cells, rows: readonly Cells[], at: number): Item[] => {
  const numbers = numbersIn(header);
  const items: Item[] = [];
  let last = "";
  for (const row of rows) {
    const objective = strip(row[at] ?? "");
    if (objective && objective !== last) items.push({ kind: "objective", text: objective, lines: [] });
    last = objective || last;
    const left = without(row, [at, ...numbers]).map((cell, index) => (index === 0 ? strip(cell) : cell));
    items.push(...readItems([asRow(without(header, [at, ...numbers])), asRow(left)], "kr"));
  }
  return items;
};

/** What the rows of a table are; `mode` is what stands there if the table doesn't say. */
export const readTable = (lines: readonly Line[], mode: ItemKind | undefined): readonly Item[] => {
  const rows = lines.map(({ cells }) => cells ?? []);
  const [header = [], ...more] = rows;
  const at = header.findIndex((cell) => OBJECTIVE.test(cell));
  if (at >= 0 && header.some((cell) => RESULT.test(cell))) return grouped(header, more, at);
  const isNamed = header.filter((cell) => Object.hasOwn(COLUMNS, cell.toLowerCase())).length > 1;
  if (isNamed)
    return readItems(
      [header, ...more].map((row) => asRow(without(row, numbersIn(header)))),
      mode ?? "kr",
    );
  const labelled = labelledRows(rows);
  if (labelled.length > 0) return labelled;
  return readItems(
    lines.map(({ raw }) => raw),
    mode ?? "kr",
  );
};

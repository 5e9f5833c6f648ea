/**
 * How well the knowledge of English in server/src/english does on real statements, where a corpus is present.
 *   node test/tools/run.mjs tool test/bench/language.ts [--open] [--figures]
 * What is known is written by hand, so sources are split once into open ones, which may be read while writing, and
 * a closed third, which is only measured. --open looks at the open ones alone; --figures lists nothing that is wrong.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { judgeKeyResult, judgeObjective } from "../../server/src/english/index.ts";

interface Row {
  source: string;
  text: string;
  label: string;
  /** What the module says: a label, with a question mark where it isn't sure. */
  said: string;
  sure: boolean;
}

const CORPUS = path.resolve("../shared/corpus");
const AMBIGUOUS = "ambiguous";

const load = (name: string, judge: (text: string) => { kind: string; sure: boolean }): Row[] =>
  readFileSync(path.join(CORPUS, name), "utf8")
    .split("\n")
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [, source = "", , text = "", label = ""] = line.split("\t");
      const { kind, sure } = judge(text);
      return { source, text, label, said: kind, sure };
    });

/** FNV-1a, so that the split is the same everywhere. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
};

/** One source in three, taken from among three of like size. */
const closedSources = (rows: readonly Row[]): Set<string> => {
  const sizes = new Map<string, number>();
  for (const { source } of rows) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const sorted = [...sizes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([source]) => source);
  const closed = new Set<string>();
  for (let at = 0; at + 3 <= sorted.length; at += 3)
    closed.add([...sorted.slice(at, at + 3)].sort((a, b) => hash(a) - hash(b))[0] ?? "");
  return closed;
};

const figures = (rows: readonly Row[], label: string): string => {
  const said = rows.filter((row) => found(row) === label);
  const hits = said.filter((row) => row.label === label).length;
  const precision = hits / said.length;
  const recall = hits / rows.filter((row) => row.label === label).length;
  const f1 = (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1]
    .map((value) => (Number.isFinite(value) ? value.toFixed(3) : "  –  "))
    .join("  ");
};

/** What a rule would tell: it speaks only when it is sure. */
const found = (row: Row): string => (row.sure ? row.said : "silent");

const table = (title: string, rows: readonly Row[], kinds: readonly string[]): void => {
  const labels = [...new Set([...kinds, ...rows.map(({ label }) => label)])];
  const width = 19;
  console.log(`\n${title}: ${rows.length} statements; rows are labels, columns what was found`);
  console.log(
    [
      "".padEnd(width),
      ...[...kinds, "silent"].map((kind) => kind.slice(0, 12).padStart(13)),
      "   precision recall F1",
    ].join(""),
  );
  const judged = rows.filter(({ label }) => label !== AMBIGUOUS);
  for (const label of labels) {
    const counts = [...kinds, "silent"].map(
      (kind) => rows.filter((row) => row.label === label && found(row) === kind).length,
    );
    const end = label === AMBIGUOUS ? "" : `   ${figures(judged, label)}`;
    console.log([label.padEnd(width), ...counts.map((count) => String(count).padStart(13)), end].join(""));
  }
};

const wrong = (title: string, rows: readonly Row[], kinds: readonly string[]): void => {
  console.log(`\n${title}: label → said (? not sure, so silent)`);
  const missed = rows.filter(
    (row) =>
      row.label !== AMBIGUOUS &&
      found(row) !== row.label &&
      (kinds.includes(row.label) || kinds.includes(found(row))),
  );
  const order = (row: Row) => `${row.label} ${row.said}`;
  for (const row of missed.sort((a, b) => (order(a) < order(b) ? -1 : 1)))
    console.log(`  ${row.label} → ${row.said}${row.sure ? "" : "?"}  ${row.source}: ${row.text}`);
};

const KEY_RESULTS = ["output", "outcome", "maintenance", "unmeasurable"];
const OBJECTIVES = ["activity", "business-metric", "business-as-usual", "good", "vague"];

const main = (): void => {
  if (!existsSync(path.join(CORPUS, "krs.tsv"))) {
    console.log(
      "There is no corpus beside this repository (../shared/corpus), so there is nothing to measure.",
    );
    return;
  }
  const flags = new Set(process.argv.slice(2));
  const results = load("krs.tsv", judgeKeyResult);
  const objectives = load("objectives.tsv", judgeObjective);
  const closed = closedSources([...results, ...objectives]);
  const parts: [string, (row: Row) => boolean][] = [["Open sources", (row) => !closed.has(row.source)]];
  if (!flags.has("--open"))
    parts.push(["Closed sources", (row) => closed.has(row.source)], ["All sources", () => true]);
  for (const [name, belongs] of parts) {
    table(`${name}, key results`, results.filter(belongs), KEY_RESULTS);
    table(`${name}, objectives`, objectives.filter(belongs), OBJECTIVES);
  }
  if (flags.has("--figures")) return;
  const listed = flags.has("--open") ? (row: Row) => !closed.has(row.source) : () => true;
  wrong("Key results told wrong", results.filter(listed), KEY_RESULTS);
  wrong("Objectives told wrong", objectives.filter(listed), OBJECTIVES.slice(0, 3));
};

main();

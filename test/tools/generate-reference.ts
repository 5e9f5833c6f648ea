/** grammar/REFERENCE.md: the language for those who write it, its tables derived from the vocabulary. */
import {
  BLOCKS,
  type BlockRow,
  KEY_ALIASES,
  KEYS,
  type KeyRow,
  keysOf,
  LENS_ALIASES,
  type Place,
  VALUE_ALIASES,
} from "../../grammar/vocabulary.ts";
import { AFTER_BLOCKS, BEFORE_BLOCKS, LENS_HELP, VALUES } from "./reference-text.ts";

const code = (text: string): string => `\`${text}\``;
const list = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

/** `Stands on the page itself, or in a team.` */
const standsIn = (places: readonly Place[]): string => {
  const blocks = list(places.filter((place) => place !== "page").map(code));
  const page = places.includes("page") ? "on the page itself" : "";
  return `Stands ${[page, blocks && `in ${blocks}`].filter(Boolean).join(", or ")}.`;
};

/** What every block takes is said once. */
const isEverywhere = (row: KeyRow): boolean => BLOCKS.every(({ word }) => row.in.includes(word));

const valueCell = (row: KeyRow): string => {
  const name = VALUES[row.value].name;
  if (row.value === "word") {
    const words = (row.values ?? []).map(code).join(", ");
    return row.closed ? words : `${words}, then words`;
  }
  return row.refers && row.value !== "text" ? `${name}: ${list(row.refers.map(code))}` : name;
};

const keyTable = (rows: readonly KeyRow[]): string =>
  table(
    ["Property", "What it says", "Value", "Example"],
    rows.map((row) => [
      code(row.key) + (row.repeats ? " +" : ""),
      row.help,
      valueCell(row),
      code(row.example),
    ]),
  );

const blockSection = (row: BlockRow): string => {
  const own = keysOf(row.word).filter((key) => !isEverywhere(key));
  const takes = [
    row.word === "kr" ? LENS_HELP : "",
    row.entries ? "Takes check-ins." : "",
    row.word === "shares" ? "It has no sentence of its own." : "",
  ];
  return [
    `### ${row.word}`,
    [row.help, standsIn(row.in), ...takes].filter(Boolean).join(" "),
    `\`\`\`okr\n${row.example}\n\`\`\``,
    ...(own.length ? [keyTable(own)] : []),
  ].join("\n\n");
};

const FIVE = 5;

const blockTable = (rows: readonly BlockRow[]): string =>
  table(
    ["Word", "What it is for", "Example"],
    rows.map((row) => [`[${code(row.word)}](#${row.word})`, row.help, code(row.example)]),
  );

const valueTable = (): string => {
  const used = Object.entries(VALUES).filter(([kind]) => KEYS.some((row) => row.value === kind));
  return table(
    ["Value", "How it is written"],
    used.map(([, { name, means }]) => [name, means]),
  );
};

const spellings = (): string =>
  table(
    ["Written", "Read as"],
    Object.entries({ ...KEY_ALIASES, ...LENS_ALIASES, ...VALUE_ALIASES }).map(([typed, read]) => [
      code(typed),
      code(read),
    ]),
  );

/** The text of grammar/REFERENCE.md. */
export const reference = (): string =>
  `${[
    BEFORE_BLOCKS(blockTable(BLOCKS.slice(0, FIVE)), blockTable(BLOCKS.slice(FIVE))),
    "## What every block takes\n\nA `+` behind a property: it may stand more than once.",
    keyTable(KEYS.filter(isEverywhere)),
    "## The head of the page\n\nAbove the first block. What every block takes may stand here too.",
    keyTable(keysOf("page").filter((row) => !isEverywhere(row))),
    "## The blocks, one by one",
    ...BLOCKS.map(blockSection),
    "## Kinds of value",
    valueTable(),
    AFTER_BLOCKS,
    "## Other spellings",
    spellings(),
  ].join("\n\n")}\n`;

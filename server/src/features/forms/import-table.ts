/** Tables as spreadsheets save them, as rows that a paste may have: the objective first, a row for each key result. */

/** Columns of our own table, and what a paste calls them; the others say nothing that a page begins with. */
const OWN: Readonly<Record<string, string>> = {
  ...{ objective: "Objective", sentence: "Key result", owner: "Owner", from: "Baseline", to: "Target" },
};
const KIND = "kind";

const SEPARATORS = [",", ";", "\t"] as const;

/** Rows of cells; a cell in quotes may hold the separator, line ends and doubled quotes. */
const rowsOf = (text: string, separator: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(cell.replace(/\s+/g, " ").trim());
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (quoted && char === '"' && text[at + 1] === '"') cell += text[++at];
    else if (char === '"' && (quoted || cell.trim() === "")) quoted = !quoted;
    else if (quoted) cell += char;
    else if (char === separator) endCell();
    else if (char === "\n") {
      endCell();
      rows.push(row);
      row = [];
    } else cell += char;
  }
  endCell();
  return [...rows, row].filter((cells) => cells.some((each) => each !== ""));
};

const NAMED = /^(?:objectives?|goals?|key[ -]?results?|krs?|metrics?|measures?|sentence)$/i;

const readRows = (text: string): readonly (readonly string[])[] | undefined => {
  for (const separator of SEPARATORS) {
    const rows = rowsOf(text, separator);
    const [head = []] = rows;
    if (head.length > 1 && rows.length > 1 && head.some((cell) => NAMED.test(cell))) return rows;
  }
  return undefined;
};

export const isTable = (text: string): boolean => readRows(text) !== undefined;

/** Our own table has rows of other kinds beside key results, and columns that change every week. */
const ownRows = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const [head = [], ...more] = rows;
  const kind = head.indexOf(KIND);
  if (kind < 0 || !head.includes("sentence")) return rows;
  const columns = Object.keys(OWN).map((name) => head.indexOf(name));
  const results = more.filter((cells) => cells[kind] === "key result");
  const sentence = head.indexOf("sentence");
  // Most sentences have their numbers in them.
  const valueAt = (cells: readonly string[], at: number): string =>
    ["from", "to"].includes(head[at] ?? "") && cells[sentence]?.includes(cells[at] ?? "")
      ? ""
      : (cells[at] ?? "");
  return [Object.values(OWN), ...results.map((cells) => columns.map((at) => valueAt(cells, at)))];
};

const asRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

export const linesOfTable = (text: string): readonly string[] => ownRows(readRows(text) ?? []).map(asRow);

/** Pasted lines as things of the language: each with its text and the lines below it. */
import { readDate } from "../../../../grammar/date.ts";
import { readDeadlineDate } from "../../../../grammar/date-deadline.ts";
import { headingKind, type Row, readRow } from "./paste-lines.ts";
import { COLUMN_KINDS, COLUMNS, type Column, type ItemKind, STATUS } from "./paste-words.ts";

export interface Item {
  readonly kind: ItemKind;
  text: string;
  /** Properties, as lines without indentation. */
  readonly lines: string[];
}

interface Header {
  readonly columns: readonly (Column | undefined)[];
  readonly names: readonly string[];
  readonly kind: ItemKind | undefined;
}

const headerOf = (cells: readonly string[]): Header | undefined => {
  const names = cells.map((cell) => cell.toLowerCase().replace(/\s*[:?]$/, ""));
  const columns = names.map((name) => (Object.hasOwn(COLUMNS, name) ? COLUMNS[name] : undefined));
  const known = columns.filter((column) => column !== undefined);
  if (known.length < 2 && known[0] !== "text") return undefined;
  const kind = names.map((name) => COLUMN_KINDS[name]).find((each) => each !== undefined);
  return { columns, names: cells, kind };
};

const KEY = "[A-Z][A-Z0-9]{1,9}-\\d{1,6}";
const URL = "https?://[^\\s)\\]>]+";
const MARKDOWN = new RegExp(`\\[([^\\]]+)\\]\\((${URL})\\)`);
const AT_START = new RegExp(`^\\[?(${KEY})\\]?(?:\\s*[:–-]\\s+|\\s+)(?=\\S)`);
const AT_END = new RegExp(`\\s*(?:[([](${KEY})[)\\]]|(?<=\\s)(${URL})|[([<](${URL})[)\\]>])$`);
/** Names that look like keys of a tracker. */
const NO_KEY = /^(?:COVID|ISO|UTF|SHA|GPT|SOC|RFC|TLS|HTTP)-/;

/** Takes links and keys of a tracker out of a text. */
const takeLinks = (text: string): { text: string; links: string[] } => {
  const links: string[] = [];
  const keep = (link: string | undefined): string => {
    if (link) links.push(link);
    return "";
  };
  let rest = text.replace(MARKDOWN, (_all, label: string, url: string) => keep(url) + label).trim();
  const start = AT_START.exec(rest);
  if (start && !NO_KEY.test(start[1] as string)) {
    if (links.length === 0) keep(start[1]);
    rest = rest.slice(start[0].length);
  }
  const end = AT_END.exec(rest);
  if (end && end.index > 0 && !NO_KEY.test(end[1] ?? "")) {
    keep(end[1] ?? end[2] ?? end[3]);
    rest = rest.slice(0, end.index);
  }
  return { text: rest.trim(), links };
};

const itemOf = (kind: ItemKind, written: string): Item => {
  const { text, links } = takeLinks(written);
  return { kind, text, lines: links.map((link) => `link: ${link}`) };
};

const dueLine = (kind: ItemKind, text: string): string => {
  const date = readDate(text, 0);
  const whole = date && date.end === text.length ? date.day : undefined;
  const key = kind === "kr" ? "by" : kind === "initiative" ? "due" : undefined;
  if (key && (date || readDeadlineDate(text, 0))) return `${key}: ${whole ?? text}`;
  return `note: Due ${text}`;
};

const statusLine = (kind: ItemKind, text: string): string => {
  const status = kind === "initiative" ? STATUS[text.toLowerCase()] : undefined;
  return status ? `status: ${status}` : `note: Status: ${text}`;
};

/** The words of a key result or health metric with the numbers of the other columns. */
const withMeasure = (text: string, from: string, to: string): string => {
  if (from && to) return `${text} from ${from} to ${to}`;
  if (from) return `${text} from ${from} to <target>`;
  return to ? `${text} to ${to}` : text;
};

const itemOfCells = (kind: ItemKind, cells: readonly string[], header: Header): Item | undefined => {
  const cell = (column: Column): string => cells[header.columns.indexOf(column)] ?? "";
  const text = cell("text") || (cells.find((each, index) => each && !header.columns[index]) ?? "");
  const measured = kind === "kr" || kind === "health";
  const item = itemOf(kind, measured ? withMeasure(text, cell("from"), cell("to")) : text);
  if (!item.text) return undefined;
  const add = (line: string | false | ""): void => {
    if (line) item.lines.push(line);
  };
  add(cell("owner") && `owner: ${cell("owner")}`);
  add(cell("due") && dueLine(kind, cell("due")));
  add(cell("status") && statusLine(kind, cell("status")));
  add(cell("link") && `link: ${takeLinks(`${cell("link")} `).links[0] ?? cell("link")}`);
  for (const [index, name] of header.names.entries()) {
    const column = header.columns[index];
    const left = !measured && (column === "from" || column === "to");
    const value = cells[index];
    if (value && value !== text && (left || !column)) add(`note: ${name}: ${value}`);
  }
  return item;
};

/** Reads rows one after another; headings and heads of tables say what follows. */
class Reader {
  readonly items: Item[] = [];
  private kind: ItemKind;
  private header: Header | undefined;
  private base = Number.POSITIVE_INFINITY;

  constructor(kind: ItemKind) {
    this.kind = kind;
  }

  read(row: Row): void {
    const heading = row.cells ? undefined : headingKind(row.text);
    if (heading) {
      this.kind = heading;
      this.base = Number.POSITIVE_INFINITY;
    } else if (row.cells) this.readCells(row.cells);
    else this.readText(row);
  }

  private readCells(cells: readonly string[]): void {
    const header = headerOf(cells);
    if (header && !this.header) {
      this.header = header;
      return;
    }
    const filled = cells.filter((cell) => cell !== "");
    const item = this.header
      ? itemOfCells(this.header.kind ?? this.kind, cells, this.header)
      : itemOf(this.kind, filled.join(", "));
    if (item?.text) this.items.push(item);
  }

  private readText({ text, indent, listed }: Row): void {
    this.header = undefined;
    const last = this.items.at(-1);
    if (last && indent > this.base) {
      if (listed) last.lines.push(`note: ${text}`);
      else last.text += ` ${text}`;
      return;
    }
    this.base = Math.min(this.base, indent);
    if (text) this.items.push(itemOf(this.kind, text));
  }
}

/** The things that pasted lines hold; `kind` is what they are until a heading says otherwise. */
export const readItems = (lines: readonly string[], kind: ItemKind): readonly Item[] => {
  const reader = new Reader(kind);
  for (const line of lines) {
    const row = readRow(line);
    if (row) reader.read(row);
  }
  return reader.items;
};

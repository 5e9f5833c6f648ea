/** A document as Markdown that shows every sign as it was typed, and does nothing else. */
import { bar } from "../features/describe/standing.ts";
import type { Block, Document, Inline, Item, Line } from "./document.ts";
import { withoutControl } from "./html.ts";

/**
 * The signs that Markdown would read as something else, and only where it would: many read it as it is, in a terminal or
 * a text field, and “R&D”, “a > b” and “$60k” need no help. Of two signs that belong together one is enough.
 */
const SPECIAL = new RegExp(
  [
    /\\(?=[!-/:-@[-`{-~]|$)/, // before a sign that it would hide
    /`/,
    /\*(?!(?<=\s\*)\s)/, // an emphasis, but for a sign between spaces
    /_(?!(?<=\s_)\s|(?<=[\p{L}\p{N}]_)[\p{L}\p{N}])/u, // or within a word
    /(?<=\S)~/, // the end of what is struck out
    /(?<=\S)\$(?!\d)|\$(?=\$)/, // the end of a formula
    /^\[|\[(?=\^)/, // a box to tick, a footnote
    /<(?=[\p{L}/!?]|$)/u, // a tag or an address
    /&(?=#?[\p{L}\p{N}]+;|$)/u, // an entity
    /(?<=\s)#(?=#*$)/, // the end of a heading
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);
const LINE_ENDS = /\s*[\r\n\u2028\u2029]+\s*/g;
/** What would begin a list, a quote, a heading, a rule or a definition at the start of a line. */
const AT_START = /^(?:[-+](?=\s|-|$)|#(?=#{0,5}(?:\s|$))|>|=(?==*$)|:(?=\s)|\d+(?=[.)](?:\s|$)))/;

const WITH_LINKS = new RegExp(`${SPECIAL.source}|\\[`, "gu");

/** Could a bracket be the beginning of a link, here or with the words that follow? */
const mayLink = (line: string): boolean =>
  /\](?:[([:]|$)/.test(line) || line.lastIndexOf("[") > line.lastIndexOf("]");

/** Words of a person, on one line. */
const escapeMarkdown = (words: string): string => {
  const line = withoutControl(words.replace(LINE_ENDS, " "));
  return line.replace(mayLink(line) ? WITH_LINKS : SPECIAL, "\\$&");
};

const atStart = (line: string): string =>
  line.replace(AT_START, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));

const inline = (each: Inline): string => {
  if (typeof each === "string") return escapeMarkdown(each);
  if ("strong" in each) return `**${escapeMarkdown(each.strong.trim())}**`;
  return escapeMarkdown(each.soft);
};

const line = (pieces: Line): string => atStart(pieces.map(inline).join("").trim());

const item = ({ line: words, done, items = [] }: Item, indent = ""): string[] => {
  const box = done === undefined ? "" : done ? "[x] " : "[ ] ";
  return [`${indent}- ${box}${line(words)}`, ...items.flatMap((each) => item(each, `${indent}  `))];
};

const cell = (pieces: Line): string => line(pieces).replaceAll("|", "\\|");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const blocks = (all: readonly Block[]): string => all.map(block).filter(Boolean).join("\n\n");

const block = (each: Block): string => {
  switch (each.kind) {
    case "title":
      return `# ${line([each.text])}`;
    case "eyebrow":
      return `*${line([each.text])}*`;
    case "heading":
      return `${"#".repeat(each.level)} ${line([each.text])}`;
    case "text":
      return line(each.line);
    case "list":
    case "results":
    case "guards":
      return each.items.flatMap((one) => item(one)).join("\n");
    case "table":
      return [
        row(each.head.map((name) => cell([name]))),
        row(each.head.map(() => "---")),
        ...each.rows.map((cells) => row(cells.map(cell))),
      ].join("\n");
    case "way":
      return each.value === undefined
        ? escapeMarkdown(each.label)
        : `${bar(each.value).split(" ")[0]} ${escapeMarkdown(each.label)}`;
    case "blank":
      return `${line([each.label])} ________________`;
    case "slide":
      return `${blocks([...each.main, ...each.side])}\n\n---`;
  }
};

/** The last slide needs no line below it. */
export const toMarkdown = (document: Document): string => `${blocks(document).replace(/\n\n---$/, "")}\n`;

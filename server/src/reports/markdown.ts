/** A document as Markdown that shows every sign as it was typed, and does nothing else. */
import { bar } from "../features/describe/standing.ts";
import type { Block, Document, Inline, Item, Line } from "./document.ts";
import { withoutControl } from "./html.ts";

const SPECIAL = /[\\`*_{}[\]<>|~&$]/g;
const LINE_ENDS = /\s*[\r\n\u2028\u2029]+\s*/g;
/** What would begin a list, a heading or a rule at the start of a line. */
const AT_START = /^(?:[-+#=:]|\d+(?=[.)]))/;

/** Words of a person, on one line. */
export const escapeMarkdown = (words: string): string =>
  withoutControl(words.replace(LINE_ENDS, " ")).replace(SPECIAL, "\\$&");

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
        row(each.head.map((cell) => line([cell]))),
        row(each.head.map(() => "---")),
        ...each.rows.map((cells) => row(cells.map(line))),
      ].join("\n");
    case "way":
      return each.value === undefined
        ? escapeMarkdown(each.label)
        : `${bar(each.value).split(" ")[0]} ${escapeMarkdown(each.label)}`;
    case "blank":
      return `${line([each.label])} \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`;
    case "slide":
      return `${blocks([...each.main, ...each.side])}\n\n---`;
  }
};

/** The last slide needs no line below it. */
export const toMarkdown = (document: Document): string => `${blocks(document).replace(/\n\n---$/, "")}\n`;

/** A document as a few lines of plain text, as they are pasted into a chat. */
import { bar } from "../features/describe/standing.ts";
import type { Block, Document, Inline, Item, Line } from "./document.ts";
import { withoutControl } from "./html.ts";

const LINE_ENDS = /\s*[\r\n\u2028\u2029]+\s*/g;

const inline = (each: Inline): string =>
  typeof each === "string" ? each : "strong" in each ? each.strong : each.soft;

const line = (pieces: Line): string => pieces.map(inline).join("").replace(LINE_ENDS, " ").trim();

const item = ({ line: words, done, items = [] }: Item, indent = ""): string[] => {
  const mark = done === undefined ? "•" : done ? "☑" : "☐";
  return [`${indent}${mark} ${line(words)}`, ...items.flatMap((each) => item(each, `${indent}  `))];
};

/** Lines, and an empty one where something new begins. */
const block = (each: Block): string[] => {
  switch (each.kind) {
    case "title":
    case "eyebrow":
      return [line([each.text])];
    case "heading":
      return ["", line([each.text])];
    case "text":
      return [line(each.line)];
    case "list":
    case "results":
    case "guards":
      return each.items.flatMap((one) => item(one));
    case "table":
      return each.rows.map((cells) => `• ${cells.map(line).filter(Boolean).join(" · ")}`);
    case "way":
      return [each.value === undefined ? each.label : `${bar(each.value).split(" ")[0]} ${each.label}`];
    case "blank":
      return [`${line([each.label])} ________________`];
    case "slide":
      return ["", ...[...each.main, ...each.side].flatMap(block)];
  }
};

/** A title stands apart from what is above it, unless that belongs to it. */
const parted = (each: Block, index: number, all: Document): string[] =>
  each.kind === "title" && all[index - 1]?.kind !== "eyebrow" ? ["", ...block(each)] : block(each);

export const toText = (document: Document): string =>
  `${withoutControl(document.flatMap(parted).join("\n")).trim()}\n`;

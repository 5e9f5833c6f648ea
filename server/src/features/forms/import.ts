/** Reads OKRs that were written elsewhere: as text or Markdown, as a table of a spreadsheet, or as JSON. */
import { readPage } from "../../../../grammar/page.ts";
import { formatPage } from "../../../../grammar/printer.ts";
import type { Imported, Refusal } from "../../service.ts";
import { type Outline, readOutline } from "../refactor/paste/outline.ts";
import { outlineLines } from "../refactor/paste/write.ts";
import { refuse } from "./asked.ts";
import { isJson, linesOfJson } from "./import-json.ts";
import { isTable, linesOfTable } from "./import-table.ts";

/** Nobody has more objectives than fit in this, and everybody has one document that was picked by mistake. */
const LONGEST = 150_000;
const HOME = { indent: "", resultIndent: "  ", hasCycle: false, hasContainer: false, isTop: true };

const NOTHING =
  "Nothing in it reads like objectives or key results. Copy the part that has them, with one on each line, and try again.";

/** Key results that stand below no objective get one to fill in. */
const withObjective = (outline: Outline): Outline => {
  const { loose, objectives } = outline;
  if (loose.length === 0) return outline;
  const blank = { kind: "objective", text: "<what will be different, and for whom>", indent: 0 } as const;
  const first = { ...blank, listed: false, lines: [], details: [], results: loose };
  return { ...outline, loose: [], objectives: [first, ...objectives] };
};

const formatted = (text: string): string =>
  [...formatPage(readPage(text))]
    .sort((a, b) => b.start - a.start)
    .reduce((page, { start, end, text: written }) => page.slice(0, start) + written + page.slice(end), text);

const isPage = (text: string): boolean =>
  /^(?:cycle|objective|team|company)\b.*:/m.test(text) && /^\s*kr\b.*:/m.test(text);

const counted = (text: string, kind: RegExp): number =>
  text.split("\n").filter((line) => kind.test(line)).length;

const answer = (text: string): Imported => ({
  text,
  objectives: counted(text, /^\s*objective\b/),
  keyResults: counted(text, /^\s*kr\b/),
});

const linesOf = (text: string): readonly string[] => {
  if (isJson(text)) return linesOfJson(text);
  return isTable(text) ? linesOfTable(text) : text.split("\n");
};

/** In: what was copied or saved elsewhere. Out: a page, with blanks where something has to be filled in. */
export const readImported = (given: string): Imported | Refusal => {
  if (given.length > LONGEST)
    return refuse("That is too long for one page. Copy the part that has the objectives.");
  const text = given.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (isPage(text)) return answer(formatted(text));
  const outline = withObjective(readOutline(linesOf(text), false));
  if (outline.objectives.length === 0) return refuse(NOTHING);
  return answer(formatted(`${outlineLines(outline, HOME).join("\n")}\n`));
};

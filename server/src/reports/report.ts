/** Writes a report in a format. */
import type { Lines } from "../answers.ts";
import { linesOf } from "../features/lines.ts";
import type { Project } from "../rules/frame/project.ts";
import { boardOf } from "./board.ts";
import type { At, Board, Scope } from "./board-types.ts";
import { toCsv } from "./csv.ts";
import type { Document } from "./document.ts";
import { type JsonPlace, toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";
import { wholePage } from "./page.ts";
import { REPORTS, type ReportFormat, type ReportName } from "./registry.ts";
import { renderBoard } from "./render/board.ts";
import { renderDocument } from "./render/document.ts";
import { sayScope } from "./say.ts";
import { toText } from "./text.ts";

export interface WrittenReport {
  readonly text: string;
  /** A name for it that any disk takes: `nettle-2026-q1-board.html`. */
  readonly fileName: string;
  /** What an editor calls its language. */
  readonly language: "html" | "markdown" | "plaintext" | "json";
}

const ENDINGS = { html: "html", markdown: "md", text: "txt", csv: "csv", json: "json" } as const;
const LANGUAGES = {
  html: "html",
  markdown: "markdown",
  text: "plaintext",
  csv: "plaintext",
  json: "json",
} as const;

const slug = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Finds path, line and column of places; each page's lines are counted once. */
const placesIn = ({ workspace }: Project): ((at: At) => JsonPlace) => {
  const known = new Map<string, Lines>();
  const start = workspace.folder === undefined ? 0 : workspace.folder.length + 1;
  return ({ uri, offset }) => {
    const page = workspace.pages.get(uri);
    const lines = known.get(uri) ?? (page && linesOf(page));
    if (lines) known.set(uri, lines);
    const { line, character } = lines?.positionAt(offset) ?? { line: 0, character: 0 };
    const path = workspace.folder === undefined ? uri.slice(uri.lastIndexOf("/") + 1) : uri.slice(start);
    return { path: decoded(path), line: line + 1, column: character + 1 };
  };
};

const WRITERS: Readonly<Record<"markdown" | "text", (document: Document) => string>> = {
  markdown: toMarkdown,
  text: toText,
};

const inFormat = (name: ReportName, format: ReportFormat, board: Board, project: Project, scope: Scope) => {
  const placeOf = placesIn(project);
  const sayPlace = (at: At): string => {
    const { path, line } = placeOf(at);
    return `${path}, line ${line}`;
  };
  if (format === "csv") return toCsv(board);
  if (format === "json") return toJson(board, placeOf);
  const report = REPORTS.find((each) => each.name === name) as (typeof REPORTS)[number];
  const title = name === "board" ? sayScope(board) : `${report.title}: ${sayScope(board)}`;
  if (format === "html" && name === "board") return wholePage(title, renderBoard(board, false));
  const document = report.write(board, project, scope, sayPlace);
  return format === "html" ? wholePage(title, renderDocument(document, board)) : WRITERS[format](document);
};

/** Undefined for a report or a format that there is not. */
export const writeReport = (
  project: Project,
  name: ReportName,
  scope: Scope = {},
  asked?: ReportFormat,
): WrittenReport | undefined => {
  const formats: readonly ReportFormat[] = REPORTS.find((each) => each.name === name)?.formats ?? [];
  const format = asked ?? formats[0];
  if (!format || !formats.includes(format)) return undefined;
  const board = boardOf(project, scope);
  const parts = [slug(board.title), slug(board.cycle?.id ?? ""), name].filter(Boolean);
  return {
    text: inFormat(name, format, board, project, scope),
    fileName: `${parts.join("-")}.${ENDINGS[format]}`,
    language: LANGUAGES[format],
  };
};

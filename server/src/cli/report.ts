/** `okr report`: writes what a team would show or share. */
import { existsSync, lstatSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  type Board,
  REPORTS,
  type ReportFormat,
  type ReportSummary,
  type Scope,
  type Service,
} from "../service.ts";
import { type ExitCode, type Given, UsageError } from "./command.ts";
import { type NamedPages, readProjects } from "./projects.ts";
import { readSetup, type Setup } from "./setup.ts";
import type { Terminal } from "./terminal.ts";
import { listed } from "./words.ts";

interface Asked {
  readonly report: ReportSummary;
  readonly format: ReportFormat;
  readonly paths: readonly string[];
}

const FORMATS: Readonly<Record<string, ReportFormat>> = {
  html: "html",
  htm: "html",
  md: "markdown",
  markdown: "markdown",
  txt: "text",
  csv: "csv",
  json: "json",
};

/** The format that is named, or that the file is named for; people read text, all others take what is usual. */
const formatOf = ({ value }: Given, { formats }: ReportSummary, { isRead }: Terminal): ReportFormat => {
  const output = value("output");
  const named = FORMATS[/\.(\w+)$/.exec(output ?? "")?.[1]?.toLowerCase() ?? ""];
  const usual = isRead && !output ? "text" : formats[0];
  return (value("format") ?? named ?? usual) as ReportFormat;
};

/** The first word is the name of a report, unless a page or folder is called so; without one it is the board. */
const readAsked = (given: Given, terminal: Terminal): Asked => {
  const { operands } = given;
  const { folder } = terminal;
  const [first, ...rest] = operands;
  const named = REPORTS.find(({ name }) => name === first);
  if (first !== undefined && !named && !existsSync(path.resolve(folder, first)))
    throw new UsageError(
      `There is neither a report nor a file or folder “${first}”.`,
      first,
      REPORTS.map(({ name }) => name),
    );
  const report: ReportSummary = named ?? REPORTS[0];
  const format = formatOf(given, report, terminal);
  if (!report.formats.includes(format))
    throw new UsageError(`${report.name} is written as ${listed(report.formats, "or")}, not as ${format}.`);
  return { report, format, paths: named ? rest : operands };
};

/** One workspace; reports of several at once would be of neither. */
const readOne = async (
  given: Given,
  terminal: Terminal,
  setup: Setup,
  paths: readonly string[],
): Promise<NamedPages | undefined> => {
  const found: NamedPages[] = [];
  for await (const project of readProjects({ ...given, operands: paths }, terminal, setup, "references"))
    if (project.pages.length > 0) found.push(project);
  if (found.length > 1)
    throw new UsageError(
      `These pages belong to several workspaces: ${listed(
        found.map(({ root }) => root),
        "and",
      )}. Name those of one at a time.`,
    );
  return found[0];
};

const checkTeam = ({ names }: Board, team: string): void => {
  const ids = names.map(({ id }) => id);
  if (ids.some((id) => id.toLowerCase() === team.toLowerCase())) return;
  const known = ids.length > 0 ? ` There are ${listed(ids, "and")}.` : "";
  throw new UsageError(`There is no company or team “${team}” in this cycle.${known}`, team, ids);
};

const checkCycle = ({ cycles }: Board, cycle: string): void => {
  if (cycles.some((each) => each.toLowerCase() === cycle.toLowerCase())) return;
  const known = cycles.length > 0 ? ` There are ${listed(cycles, "and")}.` : "";
  throw new UsageError(`There is no cycle “${cycle}” on these pages.${known}`, cycle, cycles);
};

/** What the paths and the options mean; all of the workspace where neither says less. */
const scopeOf = (service: Service, given: Given, pages: NamedPages["pages"]): Scope => {
  const [team, cycle] = [given.value("team"), given.value("cycle")];
  const isAll = pages.length === service.pages().length;
  const scope: Scope = {
    ...(isAll ? {} : { within: pages.map(({ uri }) => uri) }),
    ...(cycle ? { cycle } : {}),
  };
  const board = team || cycle ? service.board(scope) : undefined;
  if (board && cycle) checkCycle(board, cycle);
  if (board && team) checkTeam(board, team);
  return team ? { ...scope, team } : scope;
};

/** Writes a file that is not there yet, or one that may be replaced. Gives a sentence where it can't be done. */
const writeTo = (
  typed: string,
  fileName: string,
  text: string,
  folder: string,
  force: boolean,
): string | undefined => {
  const place = path.resolve(folder, typed);
  const isFolder = existsSync(place) && statSync(place).isDirectory();
  const file = isFolder ? path.join(place, fileName) : place;
  if (/\.okr$/i.test(file)) return `${typed} is a page of OKRs. A report is not written over it.`;
  // Whoever made the folder may have made the link, too.
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
    return `${path.relative(folder, file)} is a link. A report is not written to where it leads.`;
  try {
    writeFileSync(file, text, { flag: force ? "w" : "wx" });
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "EEXIST"
      ? `${path.relative(folder, file)} is there already. With --force it is written over.`
      : `${typed} can't be written: ${message}.`;
  }
};

export const report = async (given: Given, terminal: Terminal): Promise<ExitCode> => {
  const setup = readSetup(given, terminal, true);
  const asked = readAsked(given, terminal);
  const project = await readOne(given, terminal, setup, asked.paths);
  if (!project) return 2;
  const { service, pages } = project;
  const written = service.report(asked.report.name, scopeOf(service, given, pages), asked.format);
  if (!written) return 2;
  const output = given.value("output");
  if (output === undefined) terminal.print(written.text);
  else {
    const problem = writeTo(output, written.fileName, written.text, terminal.folder, given.has("force"));
    if (problem) setup.complain(problem);
  }
  return setup.failed ? 2 : 0;
};

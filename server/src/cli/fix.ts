/** `okr fix`: carries out the fixes that need no second look. */
import type { Edit, FileEdit, Fix, Service, Uri } from "../service.ts";
import type { ExitCode, Given } from "./command.ts";
import { type NamedPages, readProjects } from "./projects.ts";
import { readSetup } from "./setup.ts";
import { plain, type Terminal } from "./terminal.ts";
import { counted } from "./words.ts";
import { replacePage } from "./write.ts";

/** A fix may uncover the next; no honest chain is longer. */
const MOST_ROUNDS = 20;

export const fix = async (given: Given, terminal: Terminal): Promise<ExitCode> => {
  const setup = readSetup(given, terminal);
  let [all, fixed, changed] = [0, 0, 0];
  for await (const named of readProjects(given, terminal, setup, "references")) {
    const before = new Map<Uri, string>();
    all += named.pages.length;
    fixed += fixPages(named, before);
    for (const { uri, path } of named.pages) {
      const text = before.get(uri);
      if (text === undefined) continue;
      const problem = replacePage(uri, text, named.service.lines(uri)?.text() ?? text);
      if (problem) setup.complain(problem);
      else {
        changed++;
        terminal.print(`${plain(path)}\n`);
      }
    }
  }
  terminal.print(`Fixed ${counted(fixed, "finding")} in ${changed} of ${counted(all, "page")}.\n`);
  return setup.failed ? 2 : 0;
};

/**
 * Fixes pages in memory until there is nothing left to do, and gives how many findings were fixed.
 * @param before takes the texts of the changed pages as they were.
 */
const fixPages = ({ service, pages }: NamedPages, before: Map<Uri, string>): number => {
  const named = new Set(pages.map(({ uri }) => uri));
  let fixed = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const done = pages.reduce((sum, { uri }) => sum + fixOnce(service, uri, named, before), 0);
    if (!done) break;
    fixed += done;
  }
  return fixed;
};

/** Carries out, at once, the fixes of a page that don't get in each other's way; the others have their turn later. */
const fixOnce = (service: Service, uri: Uri, named: ReadonlySet<Uri>, before: Map<Uri, string>): number => {
  const edits = new Map<Uri, Edit[]>();
  let fixed = 0;
  for (const files of safeFixes(service, uri)) {
    if (!files.every((file) => named.has(file.uri) && !file.create && isFree(file, edits.get(file.uri))))
      continue;
    for (const file of files) edits.set(file.uri, [...(edits.get(file.uri) ?? []), ...file.edits]);
    fixed++;
  }
  for (const [file, all] of edits) {
    if (!before.has(file)) before.set(file, service.lines(file)?.text() ?? "");
    service.editPage(
      file,
      all.sort((a, b) => b.start - a.start),
      0,
    );
  }
  return fixed;
};

/** The edits of the first safe fix of each finding. */
const safeFixes = (service: Service, uri: Uri): (readonly FileEdit[])[] => {
  const length = service.lines(uri)?.length ?? 0;
  const firsts = new Map<string, Fix>();
  for (const each of service.fixes(uri, { start: 0, end: length })) {
    const { rule, start, end } = each.findings[0] ?? { rule: "", start: 0, end: 0 };
    const key = `${rule} ${start} ${end}`;
    if (each.safe && !firsts.has(key)) firsts.set(key, each);
  }
  return [...firsts.values()].map((each) => each.edits());
};

const isFree = ({ edits }: FileEdit, taken: readonly Edit[] = []): boolean =>
  !edits.some((edit) => taken.some((other) => edit.start <= other.end && other.start <= edit.end));

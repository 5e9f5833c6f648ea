/** `okr fix`: carries out the fixes that need no second look, and tells each of them. */
import type { ExitCode, Given } from "./command.ts";
import { placeIn } from "./edits.ts";
import { type Done, fixPages } from "./fixing.ts";
import { type NamedPage, type NamedPages, readProjects } from "./projects.ts";
import { readSetup, type Setup } from "./setup.ts";
import { plain, type Terminal } from "./terminal.ts";
import { counted } from "./words.ts";
import { replacePage } from "./write.ts";

export const fix = async (given: Given, terminal: Terminal): Promise<ExitCode> => {
  const setup = readSetup(given, terminal);
  const onlyCheck = given.has("check");
  let [all, changed, fixed, left] = [0, 0, 0, 0];
  for await (const named of readProjects(given, terminal, setup, "references")) {
    all += named.pages.length;
    const { done, before } = fixPages(named);
    for (const page of named.pages) {
      left += named.service.findings(page.uri).length;
      const text = before.get(page.uri);
      if (text === undefined || !(onlyCheck || write(page, text, named, setup))) continue;
      const here = done.filter(({ uri }) => uri === page.uri).sort((a, b) => a.offset - b.offset);
      for (const each of here) terminal.print(lineOf(each, page, text, terminal));
      changed++;
      fixed += here.length;
    }
  }
  const share = `${counted(fixed, "finding")} in ${changed} of ${counted(all, "page")}`;
  if (all) terminal.print(`${onlyCheck ? "okr fix would fix" : "Fixed"} ${share}.${leftToYou(left)}\n`);
  if (setup.failed) return 2;
  return onlyCheck && changed ? 1 : 0;
};

const leftToYou = (left: number): string => {
  if (left === 0) return "";
  return left === 1
    ? " 1 finding is left to you; okr check tells it."
    : ` ${left} findings are left to you; okr check tells them.`;
};

const write = ({ uri }: NamedPage, text: string, { service }: NamedPages, setup: Setup): boolean => {
  const problem = replacePage(uri, text, service.lines(uri)?.text() ?? text);
  if (problem) setup.complain(problem);
  return !problem;
};

const lineOf = (
  { rule, title, offset }: Done,
  { path }: NamedPage,
  text: string,
  terminal: Terminal,
): string => {
  const { line, column } = placeIn(text, offset);
  const place = terminal.paint("strong", `${plain(path)}:${line}:${column}`);
  return `${place} ${terminal.paint("faint", rule)} ${plain(title)}\n`;
};

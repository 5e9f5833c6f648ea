/** `okr format`: lays out pages the usual way. */
import type { ExitCode, Given } from "./command.ts";
import { applyEdits } from "./edits.ts";
import { readProjects } from "./projects.ts";
import { readSetup } from "./setup.ts";
import { plain, type Terminal } from "./terminal.ts";
import { counted } from "./words.ts";
import { replacePage } from "./write.ts";

export const format = async (given: Given, terminal: Terminal): Promise<ExitCode> => {
  const setup = readSetup(given, terminal);
  const onlyCheck = given.has("check");
  let [all, changed] = [0, 0];
  for await (const { service, pages } of readProjects(given, terminal, setup, "named"))
    for (const { uri, path } of pages) {
      all++;
      const before = service.lines(uri)?.text() ?? "";
      const after = applyEdits(before, service.format(uri));
      if (after === before) continue;
      const problem = onlyCheck ? undefined : replacePage(uri, before, after);
      if (problem) setup.complain(problem);
      else {
        changed++;
        terminal.print(`${plain(path)}\n`);
      }
    }
  const share = `${changed} of ${counted(all, "page")}`;
  if (all) terminal.print(onlyCheck ? `okr format would change ${share}.\n` : `Formatted ${share}.\n`);
  if (setup.failed) return 2;
  return onlyCheck && changed ? 1 : 0;
};

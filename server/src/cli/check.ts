/** `okr check`: tells the findings of pages. */
import type { Finding } from "../service.ts";
import type { ExitCode, Given } from "./command.ts";
import { lastChanges, textsAt, whyNot } from "./history.ts";
import { type NamedPages, readProjects } from "./projects.ts";
import { REPORTS } from "./reports.ts";
import { readSetup, type Setup } from "./setup.ts";
import type { Terminal } from "./terminal.ts";

/** Lets the service know what pages said at a commit, and when the documents behind them were last changed. */
const recall = (commit: string | undefined, { service, root, pages }: NamedPages, setup: Setup): void => {
  if (commit === undefined) return;
  try {
    const uris = pages.map(({ uri }) => uri);
    for (const { uri, text } of textsAt(commit, root, uris)) service.setEarlier(uri, text);
    const documents = service.linkedDocuments();
    for (const { uri, day } of lastChanges(root, documents)) service.setChanged(uri, day);
  } catch (error) {
    setup.complain(`Git can't tell what pages said at ${commit}: ${whyNot(error, root)}`);
  }
};

const LEVELS = ["hint", "information", "warning", "error", "never"];

export const check = async (given: Given, terminal: Terminal): Promise<ExitCode> => {
  const setup = readSetup(given, terminal, true);
  const report = REPORTS[given.choice("format") as keyof typeof REPORTS](terminal);
  const least = LEVELS.indexOf(given.choice("fail-on"));
  const isFailure = ({ severity }: Finding) => LEVELS.indexOf(severity) >= least;
  let failures = false;
  for await (const project of readProjects(given, terminal, setup, "references")) {
    const { service, pages } = project;
    recall(given.value("since"), project, setup);
    for (const { uri, path } of pages) {
      const findings = service.findings(uri);
      failures ||= findings.some(isFailure);
      report.page(path, findings, service.lines(uri));
    }
  }
  report.end();
  if (setup.failed) return 2;
  return failures ? 1 : 0;
};

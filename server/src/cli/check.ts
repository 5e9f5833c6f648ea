/** `okr check`: tells the findings of pages. */
import type { Finding } from "../service.ts";
import type { ExitCode, Given } from "./command.ts";
import { readProjects } from "./projects.ts";
import { REPORTS } from "./reports.ts";
import { readSetup } from "./setup.ts";
import type { Terminal } from "./terminal.ts";

const LEVELS = ["hint", "information", "warning", "error", "never"];

export const check = async (given: Given, terminal: Terminal): Promise<ExitCode> => {
  const setup = readSetup(given, terminal);
  const report = REPORTS[given.choice("format") as keyof typeof REPORTS](terminal);
  const least = LEVELS.indexOf(given.choice("fail-on"));
  const isFailure = ({ severity }: Finding) => LEVELS.indexOf(severity) >= least;
  let failures = false;
  for await (const { service, pages } of readProjects(given, terminal, setup, "references"))
    for (const { uri, path } of pages) {
      const findings = service.findings(uri);
      failures ||= findings.some(isFailure);
      report.page(path, findings, service.lines(uri));
    }
  report.end();
  if (setup.failed) return 2;
  return failures ? 1 : 0;
};

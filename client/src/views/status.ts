/** The status bar: where the page is in its cycle, and what was found on it. */
import { Disposable, StatusBarAlignment, type StatusBarItem, window } from "vscode";
import type { PageStatus } from "../../../server/src/protocol.ts";
import type { Server } from "../server.ts";

const PRIORITY = 50;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** `Q1 · week 4 of 13`; the year is plain while it goes on. */
const sayWeek = ({ cycle = "", week, weeks, time }: PageStatus): string =>
  week === undefined ? (time ?? cycle) : `${cycle.replace(/^\d{4}-(?=.)/, "")} · week ${week} of ${weeks}`;

const showCycle = (item: StatusBarItem, status: PageStatus): void => {
  const { cycle, phase, time } = status;
  if (!cycle) {
    item.hide();
    return;
  }
  item.text = `$(calendar) ${sayWeek(status)}`;
  item.tooltip = [`${cycle}${phase ? `, ${phase}` : ""}`, time, "Show what to do now"]
    .filter(Boolean)
    .join("\n");
  item.accessibilityInformation = {
    label: `${cycle}, ${sayWeek(status)}. Show what to do now`,
    role: "button",
  };
  item.show();
};

const showFindings = (item: StatusBarItem, { findings }: PageStatus): void => {
  const { error, warning, information } = findings;
  const total = error + warning + information;
  item.text = total === 0 ? "$(check) no findings" : `$(lightbulb) ${plural(total, "finding")}`;
  item.tooltip =
    total === 0
      ? "Nothing was found on this page."
      : `On this page: ${[plural(error, "error"), plural(warning, "warning"), plural(information, "remark")].join(", ")}\nShow them`;
  item.show();
};

export const registerStatus = (server: Server): Disposable => {
  const cycle = window.createStatusBarItem("okr.cycle", StatusBarAlignment.Left, PRIORITY);
  const findings = window.createStatusBarItem("okr.findings", StatusBarAlignment.Left, PRIORITY - 1);
  cycle.name = "OKR: Cycle and Week";
  cycle.command = "okr.cadence.focus";
  findings.name = "OKR: Findings on This Page";
  findings.command = "workbench.actions.view.problems";

  const update = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    const uri = document?.languageId === "okr" ? document.uri.toString() : undefined;
    const status = uri === undefined ? undefined : await server.request("okr/status", { uri });
    if (uri !== undefined && window.activeTextEditor?.document.uri.toString() !== uri) return;
    if (!status) {
      cycle.hide();
      findings.hide();
      return;
    }
    showCycle(cycle, status);
    showFindings(findings, status);
  };
  return Disposable.from(
    cycle,
    findings,
    window.onDidChangeActiveTextEditor(() => void update()),
    server.onDidChange(() => void update()),
  );
};

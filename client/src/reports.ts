/** Reports as something to read, to paste into a chat, or to save. */
import {
  commands,
  Disposable,
  env,
  type QuickPickItem,
  TabInputCustom,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import type {
  ReportFormat,
  ReportSummary,
  ServerRequests,
  WrittenReport,
} from "../../server/src/protocol.ts";
import { subjectOf } from "./forms/subject.ts";
import { saveFile } from "./save-file.ts";
import type { Server } from "./server.ts";
import { answerOf } from "./waiting.ts";

const SCHEME = "okr-report";
const COULD_NOT = "There is no page of OKRs in this window to report on.";
const FORMATS: Readonly<Record<ReportFormat, string>> = {
  ...{ html: "Web page", markdown: "Markdown", text: "Text", csv: "Table", json: "Data for other tools" },
};

const MOST_SHOWN = 20;
const GONE = "This report was put away. Ask for it again.";

/** The reports that were shown last; each keeps what it said when it was asked for. */
const shown = new Map<string, string>();
let count = 0;

const remember = (path: string, text: string): void => {
  shown.set(path, text);
  for (const oldest of [...shown.keys()].slice(0, -MOST_SHOWN)) shown.delete(oldest);
};

/** Where one is read already, the next one joins it. */
const columnOfReports = (): ViewColumn | undefined =>
  window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputCustom && input.uri.scheme === SCHEME),
  )?.viewColumn;

/** Out: undefined where there is none; why, was told then. */
const reportOf = async (
  server: Server,
  asked: ServerRequests["okr/report"]["params"],
): Promise<WrittenReport | undefined> => {
  const report = await answerOf(server, "okr/report", asked);
  if (report === null) void window.showInformationMessage(COULD_NOT);
  return report ?? undefined;
};

const audit = async (server: Server, argument: unknown): Promise<void> => {
  const report = await reportOf(server, {
    ...{ name: "audit", format: "markdown", ofTeam: true, ofCycle: true },
    ...subjectOf(argument),
  });
  if (!report) return;
  const uri = Uri.from({ scheme: SCHEME, path: `/${++count}/${report.fileName}` });
  remember(uri.path, report.text);
  await commands.executeCommand("vscode.open", uri, columnOfReports() ?? ViewColumn.Beside);
};

const copyWeekly = async (server: Server, argument: unknown): Promise<void> => {
  const report = await reportOf(server, { name: "weekly", ofTeam: true, ...subjectOf(argument) });
  if (!report) return;
  await env.clipboard.writeText(report.text);
  void window.showInformationMessage("The week is copied. Paste it into your chat.");
};

interface ReportItem extends QuickPickItem {
  readonly report: ReportSummary;
}

const pickReport = async (reports: readonly ReportSummary[]): Promise<ReportSummary | undefined> => {
  const items = reports.map(
    (report): ReportItem => ({ label: report.title, detail: report.summary, report }),
  );
  const options = { title: "Export", placeHolder: "What do you want to show?", matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.report;
};

const pickFormat = async ({ title, formats }: ReportSummary): Promise<ReportFormat | undefined> => {
  const items = formats.map((format) => ({ label: FORMATS[format], format }));
  return (await window.showQuickPick(items, { title: `Export: ${title}`, placeHolder: "As what?" }))?.format;
};

const exportReport = async (server: Server, argument: unknown): Promise<void> => {
  const subject = subjectOf(argument);
  const reports = await answerOf(server, "okr/report/list", {});
  const picked = reports && (await pickReport(reports));
  const format = picked && (await pickFormat(picked));
  if (!picked || !format) return;
  // The week is always the one that goes on.
  const ofCycle = picked.name !== "weekly";
  const report = await reportOf(server, { name: picked.name, format, ofCycle, ...subject });
  if (!report) return;
  await saveFile(report.fileName, new TextEncoder().encode(report.text), subject.uri, FORMATS[format]);
};

export const registerReports = (server: Server): Disposable =>
  Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ path }) => shown.get(path) ?? GONE,
    }),
    commands.registerCommand("okr.audit", (argument?: unknown) => audit(server, argument)),
    commands.registerCommand("okr.copyWeekly", (argument?: unknown) => copyWeekly(server, argument)),
    commands.registerCommand("okr.export", (argument?: unknown) => exportReport(server, argument)),
  );

/** What the extension is on the desktop and in the browser alike; the two mains only differ in how a server starts. */
import { commands, type ExtensionContext, type LogOutputChannel, window, workspace } from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import type { InitializationOptions } from "../../server/src/protocol.ts";
import { registerBeginning } from "./begin.ts";
import { registerBoard } from "./board/index.ts";
import { answerFileRequests, FILE_REQUESTS } from "./files.ts";
import { registerForms } from "./forms/index.ts";
import { registerReports } from "./reports.ts";
import { registerRulePages, toShippedPages } from "./rule-pages.ts";
import { openCopiedSample, openSample } from "./sample.ts";
import { CHANGE_NOTIFICATIONS, createServer } from "./server.ts";
import { keepAlive } from "./stops.ts";
import { fixedToday } from "./today.ts";
import { registerViews, type Views } from "./views/index.ts";

export interface Extension {
  /** For tests, which can't see into a tree otherwise. */
  readonly views: Views;
  stop(): Promise<void>;
}

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The folder that VS Code keeps for us beside this workspace: on a disk, and only for a workspace that is trusted. */
const cacheDirOf = ({ storageUri }: ExtensionContext): string | undefined =>
  workspace.isTrusted && storageUri?.scheme === "file" ? storageUri.fsPath : undefined;

const initializationOptions = (context: ExtensionContext): InitializationOptions => {
  const [today, cacheDir] = [fixedToday(), cacheDirOf(context)];
  const customRequests = [...FILE_REQUESTS, ...CHANGE_NOTIFICATIONS];
  return {
    ...{ customRequests, checksConfiguration: true },
    ...(today ? { today } : {}),
    ...(cacheDir === undefined ? {} : { cacheDir }),
  };
};

const clientOptions = (
  outputChannel: LogOutputChannel,
  context: ExtensionContext,
): LanguageClientOptions => ({
  // Any scheme: a page that was never saved, or that lies on no disk, is a page.
  documentSelector: [{ language: "okr" }],
  outputChannel,
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  initializationOptions: () => initializationOptions(context),
  errorHandler: keepAlive(outputChannel),
  middleware: toShippedPages,
});

/** Starts the server and registers the commands. Nothing is awaited, so that VS Code is not kept waiting either. */
export const startExtension = (context: ExtensionContext, create: CreateClient): Extension => {
  const log = window.createOutputChannel("OKR", { log: true });
  const server = createServer();
  let client: BaseLanguageClient | undefined;

  const start = async (): Promise<void> => {
    client = create(clientOptions(log, context));
    answerFileRequests(client);
    server.connect(client);
    // A failed start is told by the client itself, once.
    await client.start().catch((error) => log.error(error));
  };
  const stop = async (): Promise<void> => {
    await client?.dispose().catch((error) => log.error(error));
    client = undefined;
  };
  const restart = async (): Promise<void> => {
    await stop();
    await start();
  };

  context.subscriptions.push(
    log,
    commands.registerCommand("okr.restartServer", restart),
    commands.registerCommand("okr.showLog", () => log.show()),
    commands.registerCommand("okr.openSample", () => openSample(context)),
    registerRulePages(context),
    registerBoard(context, server),
    registerForms(server),
    registerBeginning(server),
    registerReports(server),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("okr.today") && restart()),
  );
  const views = registerViews(context, server);
  void start();
  void openCopiedSample(context);
  return { stop, views };
};

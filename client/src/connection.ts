/** What a language client is told before it starts, on the desktop and in the browser alike. */
import { type ExtensionContext, type LogOutputChannel, workspace } from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import type { InitializationOptions } from "../../server/src/protocol.ts";
import { answerFileRequests, FILE_REQUESTS } from "./files.ts";
import { toShippedPages } from "./rule-pages.ts";
import { CHANGE_NOTIFICATIONS } from "./server.ts";
import { keepAlive } from "./stops.ts";
import { fixedToday } from "./today.ts";

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
  context: ExtensionContext,
  outputChannel: LogOutputChannel,
): LanguageClientOptions => ({
  // Any scheme: a page that was never saved, or that lies on no disk, is a page.
  documentSelector: [{ language: "okr" }],
  outputChannel,
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  initializationOptions: () => initializationOptions(context),
  errorHandler: keepAlive(outputChannel),
  middleware: toShippedPages,
});

/** Makes a client that is not started yet; `create` says how a server starts. */
export const connection = (
  context: ExtensionContext,
  log: LogOutputChannel,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): BaseLanguageClient => {
  const client = create(clientOptions(context, log));
  answerFileRequests(client);
  return client;
};

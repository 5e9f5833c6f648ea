/** What the extension is on the desktop and in the browser alike; the two mains only differ in how a server starts. */
import { commands, type ExtensionContext, type LogOutputChannel, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { registerBeginning } from "./begin.ts";
import { registerBoard } from "./board/index.ts";
import { registerForms } from "./forms/index.ts";
import { registerReports } from "./reports.ts";
import { registerRulePages } from "./rule-pages.ts";
import { openCopiedSample, openSample } from "./sample.ts";
import { createServer } from "./server.ts";
import { registerViews, type Views } from "./views/index.ts";

export interface Extension {
  /** For tests, which can't see into a tree otherwise. */
  readonly views: Views;
  stop(): Promise<void>;
}

export type CreateClient = (context: ExtensionContext, log: LogOutputChannel) => BaseLanguageClient;

/** When VS Code has done what was waiting: it is told that the extension is there first. */
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Registers the commands, and starts the server behind VS Code's back: nobody is kept waiting for it.
 * @param load brings the language client, by far the largest part: it is run only now.
 */
export const startExtension = (context: ExtensionContext, load: () => Promise<CreateClient>): Extension => {
  const log = window.createOutputChannel("OKR", { log: true });
  const make = async (): Promise<BaseLanguageClient> => {
    await soon();
    const create = await load();
    return create(context, log);
  };
  const server = createServer(make, (error) => log.error(error as Error));

  context.subscriptions.push(
    log,
    commands.registerCommand("okr.restartServer", server.restart),
    commands.registerCommand("okr.showLog", () => log.show()),
    commands.registerCommand("okr.openSample", () => openSample(context)),
    registerRulePages(context),
    registerBoard(context, server),
    registerForms(server),
    registerBeginning(server),
    registerReports(server),
    workspace.onDidChangeConfiguration(
      (change) => change.affectsConfiguration("okr.today") && server.restart(),
    ),
  );
  const views = registerViews(context, server);
  void server.start();
  void soon().then(() => openCopiedSample(context));
  return { stop: server.stop, views };
};

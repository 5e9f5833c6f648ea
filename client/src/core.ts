/** What the extension is on the desktop and in the browser alike; the two mains only differ in how a server starts. */
import {
  commands,
  Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  window,
  workspace,
} from "vscode";
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

/** Calls when VS Code has done what was waiting: it is told that the extension is there first. */
const soon = (act: () => void): Disposable => {
  const timer = setTimeout(act);
  return new Disposable(() => clearTimeout(timer));
};

/**
 * Registers the commands, and starts the server behind VS Code's back: nobody is kept waiting for it.
 * @param load brings the language client, by far the largest part: it is run only now.
 */
export const startExtension = (context: ExtensionContext, load: () => Promise<CreateClient>): Extension => {
  const log = window.createOutputChannel("OKR", { log: true });
  const server = createServer();
  let client: BaseLanguageClient | undefined;
  /** One start or stop after another, so that there are never two servers. */
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    turn = turn.then(act).catch((error) => log.error(error));
    return turn;
  };

  const start = async (): Promise<void> => {
    const create = await load();
    client = create(context, log);
    server.connect(client);
    // A failed start is told by the client itself, once.
    await client.start();
  };
  const end = async (): Promise<void> => {
    const ended = client;
    client = undefined;
    await ended?.dispose();
  };
  const stop = () => inTurn(end);
  const restart = async (): Promise<void> => {
    await stop();
    await inTurn(start);
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
  context.subscriptions.push(
    soon(() => {
      void inTurn(start);
      void openCopiedSample(context);
    }),
  );
  return { stop, views };
};

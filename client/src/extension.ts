/** The extension on a desktop or a server: the language server is a process of its own. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type Extension, startExtension } from "./core.ts";
import { registerTasks } from "./tasks.ts";

let extension: Extension | undefined;

/** Out: what tests look at. */
export const activate = (context: ExtensionContext): Pick<Extension, "views"> => {
  const module = context.asAbsolutePath("dist/server.js");
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  extension = startExtension(context, (options) => new LanguageClient("okr", "OKR", { run, debug }, options));
  context.subscriptions.push(registerTasks(context));
  return { views: extension.views };
};

export const deactivate = (): Promise<void> | undefined => extension?.stop();

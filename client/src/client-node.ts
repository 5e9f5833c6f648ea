/** The language client on a desktop or a server: the language server is a process of its own. */
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { connection } from "./connection.ts";
import type { CreateClient } from "./core.ts";

export const createClient: CreateClient = (context, log) => {
  const module = context.asAbsolutePath("dist/server.js");
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  return connection(context, log, (options) => new LanguageClient("okr", "OKR", { run, debug }, options));
};

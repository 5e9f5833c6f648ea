/** The language client in a browser: the language server is a worker. */
import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { connection } from "./connection.ts";
import type { CreateClient } from "./core.ts";

let worker: Worker | undefined;
/** The start that counts: one that was given up may still wait for its text. */
let latest: object | undefined;

export const endWorker = (): void => worker?.terminate();

// By its text and not by its address: where VS Code runs on a server, the address is one that no worker can load.
const startWorker = async ({ extensionUri }: ExtensionContext): Promise<MessageTransports> => {
  const mine = {};
  latest = mine;
  const script = await workspace.fs.readFile(Uri.joinPath(extensionUri, "dist/server-web.js"));
  if (latest !== mine) throw new Error("Another server was started meanwhile.");
  const address = URL.createObjectURL(new Blob([script.slice()], { type: "text/javascript" }));
  endWorker();
  worker = new Worker(address);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
};

export const createClient: CreateClient = (context, log) =>
  connection(
    context,
    log,
    (options) => new LanguageClient("okr", "OKR", () => startWorker(context), options),
  );

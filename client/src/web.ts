/** The extension in a browser: the language server is a worker. */
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { type Extension, startExtension } from "./core.ts";

let extension: Extension | undefined;
let worker: Worker | undefined;

const startWorker = async ({ extensionUri }: ExtensionContext): Promise<Worker> => {
  worker?.terminate();
  worker = new Worker(Uri.joinPath(extensionUri, "dist/server-web.js").toString(true));
  return worker;
};

export const activate = (context: ExtensionContext): void => {
  extension = startExtension(
    context,
    (options) => new LanguageClient("okr", "OKR", () => startWorker(context), options),
  );
};

export const deactivate = async (): Promise<void> => {
  await extension?.stop();
  worker?.terminate();
};

/** The extension in a browser: the language server is a worker. */
import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { type Extension, startExtension } from "./core.ts";

let extension: Extension | undefined;
let worker: Worker | undefined;

// By its text and not by its address: where VS Code runs on a server, the address is one that no worker can load.
const startWorker = async ({ extensionUri }: ExtensionContext): Promise<MessageTransports> => {
  const script = await workspace.fs.readFile(Uri.joinPath(extensionUri, "dist/server-web.js"));
  const address = URL.createObjectURL(new Blob([script.slice()], { type: "text/javascript" }));
  worker?.terminate();
  worker = new Worker(address);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
};

/** Out: what tests look at. */
export const activate = (context: ExtensionContext): Pick<Extension, "views"> => {
  extension = startExtension(
    context,
    (options) => new LanguageClient("okr", "OKR", () => startWorker(context), options),
  );
  return { views: extension.views };
};

export const deactivate = async (): Promise<void> => {
  await extension?.stop();
  worker?.terminate();
};

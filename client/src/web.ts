/** The extension in a browser. */
import type { ExtensionContext } from "vscode";
import { type Extension, startExtension } from "./core.ts";

let extension: Extension | undefined;
let endWorker = (): void => {};

/** Out: what tests look at. */
export const activate = (context: ExtensionContext): Pick<Extension, "views"> => {
  extension = startExtension(context, async () => {
    const client = await import("./client-web.ts");
    endWorker = client.endWorker;
    return client.createClient;
  });
  return { views: extension.views };
};

export const deactivate = async (): Promise<void> => {
  await extension?.stop();
  endWorker();
};

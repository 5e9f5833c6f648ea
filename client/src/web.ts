/** The extension in a browser. */
import type { ExtensionContext } from "vscode";
import { type Extension, startExtension } from "./core.ts";

const client = () => import("./client-web.ts");

let extension: Extension | undefined;

/** Out: what tests look at. */
export const activate = (context: ExtensionContext): Pick<Extension, "views"> => {
  extension = startExtension(context, async () => (await client()).createClient);
  return { views: extension.views };
};

export const deactivate = async (): Promise<void> => {
  await extension?.stop();
  (await client()).endWorker();
};

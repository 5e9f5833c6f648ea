/** The extension on a desktop or a server. */
import type { ExtensionContext } from "vscode";
import { type Extension, startExtension } from "./core.ts";
import { registerTasks } from "./tasks.ts";

let extension: Extension | undefined;

/** Out: what tests look at. */
export const activate = (context: ExtensionContext): Pick<Extension, "views"> => {
  extension = startExtension(context, async () => (await import("./client-node.ts")).createClient);
  context.subscriptions.push(registerTasks(context));
  return { views: extension.views };
};

export const deactivate = (): Promise<void> | undefined => extension?.stop();

/** Which commands this extension has. */
import { extensions } from "vscode";

let known: ReadonlySet<string> | undefined;

const read = (): ReadonlySet<string> => {
  const manifest = extensions.getExtension("okr-pages.okr")?.packageJSON;
  const commands: readonly { readonly command: string }[] = manifest?.contributes?.commands ?? [];
  return new Set(commands.map(({ command }) => command));
};

export const isOffered = (command: string): boolean => {
  known ??= read();
  return known.has(command);
};

/** What a person does with files in the editor: told by the editor itself, so that nobody waits for a watcher. */
import type { FileOperationRegistrationOptions, FileRename, ServerCapabilities } from "vscode-languageserver";
import { CONFIG_NAME } from "../host/walk.ts";
import type { Client } from "./client.ts";
import type { NotificationHandler } from "./handlers.ts";
import { invalid } from "./page.ts";

type Filters = FileOperationRegistrationOptions["filters"];

const filesLike = (glob: string): Filters[number] => ({
  pattern: { glob, matches: "file", options: { ignoreCase: true } },
});

/** Pages, configuration, what pages link to, and folders with all of it. */
const FILTERS: Filters = [
  ...["okr", "md", "mdx", "markdown", "txt", "pdf"].map((ending) => filesLike(`**/*.${ending}`)),
  filesLike(`**/${CONFIG_NAME}`),
  { pattern: { glob: "**", matches: "folder" } },
];

type Operations = NonNullable<NonNullable<ServerCapabilities["workspace"]>["fileOperations"]>;

/** What the client is told to tell, of what it can. */
export const fileOperations = ({ fileOperations: can }: Client): Operations =>
  Object.fromEntries(can.map((operation) => [operation, { filters: FILTERS }]));

const filesIn = <T>(params: object, isFile: (file: Partial<T>) => boolean): T[] => {
  const { files } = params as { files?: unknown };
  if (!Array.isArray(files)) throw invalid("`files` is a list.");
  return files.filter((file) => typeof file === "object" && file !== null && isFile(file));
};

const isText = (value: unknown): boolean => typeof value === "string";

/** The moves that parameters speak of, as the client spells them. */
export const movesIn = (params: object): FileRename[] =>
  filesIn<FileRename>(params, ({ oldUri, newUri }) => isText(oldUri) && isText(newUri)).map(
    ({ oldUri, newUri }) => ({ oldUri: withoutEnd(oldUri), newUri: withoutEnd(newUri) }),
  );

/** Some clients end the address of a folder with a slash. */
const withoutEnd = (uri: string): string => uri.replace(/(?<=[^/:])\/+$/, "");

const urisIn = (params: object): string[] =>
  filesIn<{ uri: string }>(params, ({ uri }) => isText(uri)).map(({ uri }) => withoutEnd(uri));

const didRename: NotificationHandler = {
  method: "workspace/didRenameFiles",
  receive: (params, { workspace }) => workspace.moved(movesIn(params)),
};

const didCreate: NotificationHandler = {
  method: "workspace/didCreateFiles",
  receive: (params, { workspace, addresses }) =>
    workspace.arrived(urisIn(params).map((uri) => addresses.meet(uri))),
};

const didDelete: NotificationHandler = {
  method: "workspace/didDeleteFiles",
  receive: (params, { workspace, addresses }) =>
    workspace.gone(urisIn(params).map((uri) => addresses.read(uri))),
};

export const fileChanges: readonly NotificationHandler[] = [didRename, didCreate, didDelete];

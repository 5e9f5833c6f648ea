/** News of the workspace: files, folders, settings. */
import type { NotificationHandler } from "./handlers.ts";
import { invalid } from "./page.ts";

const didChangeWatchedFiles: NotificationHandler = {
  method: "workspace/didChangeWatchedFiles",
  receive: (params, session) => {
    const { changes } = params as { changes?: unknown };
    session.workspace.changed(uris(changes).map((uri) => session.addresses.meet(uri)));
  },
};

const didChangeWorkspaceFolders: NotificationHandler = {
  method: "workspace/didChangeWorkspaceFolders",
  receive: (params, session) => {
    const { event } = params as { event?: { added?: unknown; removed?: unknown } };
    const removed = new Set(uris(event?.removed));
    session.folders = [...session.folders.filter((folder) => !removed.has(folder)), ...uris(event?.added)];
    session.workspace.setFolders(session.folders);
  },
};

const didChangeConfiguration: NotificationHandler = {
  method: "workspace/didChangeConfiguration",
  receive: (params, session) => void session.settings.changed((params as { settings?: unknown }).settings),
};

export const changes: readonly NotificationHandler[] = [
  didChangeWatchedFiles,
  didChangeWorkspaceFolders,
  didChangeConfiguration,
];

const uris = (list: unknown): string[] => {
  if (!Array.isArray(list)) throw invalid("A list was expected.");
  return list.map((item) => (item as { uri?: unknown } | null)?.uri).filter((uri) => typeof uri === "string");
};

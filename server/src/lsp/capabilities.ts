/** The answer to `initialize`. */
import { type InitializeResult, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { version } from "../host/about.ts";
import type { Client } from "./client.ts";
import { fileOperations } from "./file-operations.ts";
import { requests } from "./requests/index.ts";

export const initializeResult = (client: Client): InitializeResult => ({
  serverInfo: { name: "okr", version },
  capabilities: requests.reduce<ServerCapabilities>(
    (all, request) => Object.assign(all, request.capabilities?.(client)),
    {
      positionEncoding: client.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: fileOperations(client),
      },
    },
  ),
});

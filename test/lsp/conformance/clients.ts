/** Clients of three kinds, each with an encoding of its own. */
import type { Encoding } from "./judge.ts";

export interface Kind {
  readonly encoding: Encoding;
  readonly capabilities: object;
}

const rich = {
  codeAction: { resolveSupport: { properties: ["edit"] } },
  completion: {
    completionItem: {
      ...{ snippetSupport: true, labelDetailsSupport: true, commitCharactersSupport: true },
      documentationFormat: ["markdown"],
    },
  },
  hover: { contentFormat: ["markdown"] },
  definition: { linkSupport: true },
  documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  inlineCompletion: {},
  publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, versionSupport: true },
  rangeFormatting: { rangesSupport: true },
  rename: { prepareSupport: true },
};

const edits = {
  applyEdit: true,
  fileOperations: { willRename: true, didRename: true, didCreate: true, didDelete: true },
  workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ["create"] },
};

export const CLIENTS: Readonly<Record<string, Kind>> = {
  "a client that can nothing": { encoding: "utf-16", capabilities: {} },
  "a client that asks": {
    encoding: "utf-8",
    capabilities: {
      textDocument: { ...rich, diagnostic: { relatedInformation: true } },
      general: { positionEncodings: ["utf-8"] },
      window: { workDoneProgress: true, showDocument: { support: true } },
      workspace: {
        ...{ ...edits, configuration: true, workspaceFolders: true },
        codeLens: { refreshSupport: true },
        diagnostics: { refreshSupport: true },
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        inlayHint: { refreshSupport: true },
        semanticTokens: { refreshSupport: true },
      },
    },
  },
  "a client that is told": {
    encoding: "utf-32",
    capabilities: { textDocument: rich, general: { positionEncodings: ["utf-32"] }, workspace: edits },
  },
};

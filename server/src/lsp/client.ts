/** What the client can, read once from what it announced; a client that announces nothing gets the plainest answers. */
import {
  type InitializeParams,
  type MarkupKind,
  type PositionEncodingKind,
  ResourceOperationKind,
} from "vscode-languageserver";
import type { InitializationOptions } from "../protocol.ts";

export interface Client {
  readonly encoding: Encoding;
  /** Asks for diagnostics itself; else they are sent. Never both. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesTokens: boolean;
  readonly formatsRanges: boolean;
  readonly completesInline: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly hoverFormat: MarkupKind;
  readonly nestsSymbols: boolean;
  readonly preparesRename: boolean;
  readonly linksDefinitions: boolean;
  readonly resolvesEdits: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly snippetEdits: boolean;
  readonly completion: CompletionClient;
  readonly appliesEdits: boolean;
  readonly showsDocuments: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly relativePatterns: boolean;
  readonly fileOperations: readonly FileOperation[];
  readonly progress: boolean;
  readonly options: InitializationOptions;
}

const FILE_OPERATIONS = ["willRename", "didRename", "didCreate", "didDelete"] as const;

/** What a person does with files, and a client may tell. */
export type FileOperation = (typeof FILE_OPERATIONS)[number];

/** What the client can do with a completion. */
export interface CompletionClient {
  readonly snippets: boolean;
  readonly labelDetails: boolean;
  readonly commitCharacters: boolean;
  readonly format: MarkupKind;
}

export type Encoding = "utf-8" | "utf-16" | "utf-32";

const ENCODINGS: readonly PositionEncodingKind[] = ["utf-8", "utf-16", "utf-32"] satisfies Encoding[];

export const readClient = ({ capabilities, initializationOptions }: InitializeParams): Client => {
  const { textDocument, workspace, window } = capabilities;
  const edits = workspace?.workspaceEdit;
  return {
    encoding: encodingOf(capabilities.general?.positionEncodings),
    ...diagnosticsOf(capabilities),
    ...refreshesOf(capabilities),
    formatsRanges: textDocument?.rangeFormatting?.rangesSupport === true,
    completesInline: Boolean(textDocument?.inlineCompletion),
    hoverFormat: listOf(textDocument?.hover?.contentFormat)[0] === "markdown" ? "markdown" : "plaintext",
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    resolvesEdits: listOf(textDocument?.codeAction?.resolveSupport?.properties).includes("edit"),
    documentChanges: edits?.documentChanges === true,
    createsFiles: listOf(edits?.resourceOperations).includes(ResourceOperationKind.Create),
    snippetEdits: edits?.documentChanges === true && edits.snippetEditSupport === true,
    appliesEdits: workspace?.applyEdit === true,
    showsDocuments: window?.showDocument?.support === true,
    completion: completionOf(textDocument?.completion?.completionItem),
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    fileOperations: FILE_OPERATIONS.filter((operation) => workspace?.fileOperations?.[operation] === true),
    progress: window?.workDoneProgress === true,
    options: optionsOf(initializationOptions),
  };
};

type CompletionItemClient = NonNullable<
  NonNullable<InitializeParams["capabilities"]["textDocument"]>["completion"]
>["completionItem"];

const completionOf = (item: CompletionItemClient): CompletionClient => ({
  snippets: item?.snippetSupport === true,
  labelDetails: item?.labelDetailsSupport === true,
  commitCharacters: item?.commitCharactersSupport === true,
  format: listOf(item?.documentationFormat)[0] === "markdown" ? "markdown" : "plaintext",
});

const diagnosticsOf = ({ textDocument, workspace }: InitializeParams["capabilities"]) => {
  const { publishDiagnostics: pushed, diagnostic: pulled } = textDocument ?? {};
  return {
    pullsDiagnostics: Boolean(pulled),
    refreshesDiagnostics: Boolean(pulled) && workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (pulled?.relatedInformation ?? pushed?.relatedInformation) === true,
    diagnosticTags: Boolean(pulled?.tagSupport ?? pushed?.tagSupport),
  };
};

const refreshesOf = ({ workspace }: InitializeParams["capabilities"]) => ({
  refreshesHints: workspace?.inlayHint?.refreshSupport === true,
  refreshesLenses: workspace?.codeLens?.refreshSupport === true,
  refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
});

/** The first one that the client names is the one that costs it least. */
const encodingOf = (offered: unknown): Encoding =>
  (listOf(offered).find((encoding) => ENCODINGS.includes(encoding as string)) as Encoding) ?? "utf-16";

const optionsOf = (options: unknown): InitializationOptions => {
  const { today, cacheDir, customRequests, config, checksConfiguration } = (options ?? {}) as Record<
    string,
    unknown
  >;
  return {
    ...(typeof today === "string" && /^\d{4}-\d\d-\d\d$/.test(today) ? { today } : {}),
    ...(typeof cacheDir === "string" ? { cacheDir } : {}),
    ...(checksConfiguration === true ? { checksConfiguration } : {}),
    customRequests: listOf(customRequests) as NonNullable<InitializationOptions["customRequests"]>,
    ...(config === undefined || config === null ? {} : { config }),
  };
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

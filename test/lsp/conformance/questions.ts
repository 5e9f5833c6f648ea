/** Everything that can be asked, with parameters that make sense at a place of a page. */
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  Position,
  Range,
  SemanticTokens,
} from "vscode-languageserver";

export interface At {
  readonly uri: string;
  readonly folder: string;
  readonly text: string;
  readonly position: Position;
  readonly range: Range;
  /** What was answered last to a method. */
  told<T>(method: string): T | undefined;
}

/** The parameters of each time that it is asked. */
type Questions = Readonly<Record<string, (at: At) => readonly object[]>>;

const FEW = 3;

const here = ({ uri, position }: At) => ({ textDocument: { uri }, position });
const page = ({ uri }: At) => ({ textDocument: { uri } });
const options = { tabSize: 2, insertSpaces: true };
const few = <T>(list: readonly T[] | null | undefined): readonly T[] => (list ?? []).slice(0, FEW);
const items = (at: At, method: string) => few(at.told<object[]>(method)).map((item) => ({ item }));

/** Asked at several places of a page. */
export const AT_PLACES: Questions = {
  "textDocument/hover": (at) => [here(at)],
  "textDocument/definition": (at) => [here(at)],
  "textDocument/declaration": (at) => [here(at)],
  "textDocument/references": (at) => [{ ...here(at), context: { includeDeclaration: true } }],
  "textDocument/documentHighlight": (at) => [here(at)],
  "textDocument/selectionRange": (at) => [{ ...page(at), positions: [at.position] }],
  "textDocument/linkedEditingRange": (at) => [here(at)],
  "textDocument/prepareRename": (at) => [here(at)],
  "textDocument/rename": (at) => [{ ...here(at), newName: "another-name" }],
  "textDocument/completion": (at) => [{ ...here(at), context: { triggerKind: 1 } }],
  "completionItem/resolve": (at) => few(at.told<CompletionList>("textDocument/completion")?.items),
  "textDocument/inlineCompletion": (at) => [{ ...here(at), context: { triggerKind: 1 } }],
  "textDocument/onTypeFormatting": (at) => ["\n", ":"].map((ch) => ({ ...here(at), ch, options })),
  "textDocument/prepareTypeHierarchy": (at) => [here(at)],
  "typeHierarchy/supertypes": (at) => items(at, "textDocument/prepareTypeHierarchy"),
  "typeHierarchy/subtypes": (at) => items(at, "textDocument/prepareTypeHierarchy"),
  "textDocument/prepareCallHierarchy": (at) => [here(at)],
  "callHierarchy/incomingCalls": (at) => items(at, "textDocument/prepareCallHierarchy"),
  "callHierarchy/outgoingCalls": (at) => items(at, "textDocument/prepareCallHierarchy"),
};

/** Asked once for a page. */
export const ON_PAGES: Questions = {
  "textDocument/diagnostic": (at) => [page(at)],
  "textDocument/documentSymbol": (at) => [page(at)],
  "textDocument/documentLink": (at) => [page(at)],
  "textDocument/foldingRange": (at) => [page(at)],
  "textDocument/inlayHint": (at) => [{ ...page(at), range: at.range }],
  "textDocument/codeLens": (at) => [page(at)],
  "workspace/executeCommand": (at) =>
    few(at.told<CodeLens[]>("textDocument/codeLens")).flatMap(({ command }) =>
      command?.command ? [{ command: command.command, arguments: command.arguments }] : [],
    ),
  "textDocument/codeAction": (at) => [{ ...page(at), range: at.range, context: { diagnostics: [] } }],
  "codeAction/resolve": (at) =>
    (at.told<CodeAction[]>("textDocument/codeAction") ?? [])
      .filter(({ edit, data }) => !edit && data)
      .slice(0, 8),
  "textDocument/formatting": (at) => [{ ...page(at), options }],
  "textDocument/rangeFormatting": (at) => [{ ...page(at), range: at.range, options }],
  "textDocument/rangesFormatting": (at) => [{ ...page(at), ranges: [at.range], options }],
  "textDocument/semanticTokens/full": (at) => [page(at)],
  "textDocument/semanticTokens/full/delta": (at) => {
    const { resultId } = at.told<SemanticTokens>("textDocument/semanticTokens/full") ?? {};
    return [{ ...page(at), previousResultId: resultId ?? "none" }];
  },
  "textDocument/semanticTokens/range": (at) => [{ ...page(at), range: at.range }],
  "workspace/symbol": ({ text }) => ["", text.slice(0, 2), "go"].map((query) => ({ query })),
  "workspace/willRenameFiles": ({ uri, folder }) => [
    { files: [{ oldUri: uri, newUri: `${folder}/moved/here.okr` }] },
    { files: [{ oldUri: `${folder}/plan%20%281%29.md`, newUri: `${folder}/plans/b.md` }] },
  ],
  "workspace/diagnostic": () => [{ previousResultIds: [] }],
};

/** Offered to clients that can ask for findings only. */
export const NEEDS_ASKING = ["textDocument/diagnostic", "workspace/diagnostic"];

import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import type { PageSymbol } from "../../service.ts";
import { onPage } from "../handlers.ts";
import type { Page } from "../page.ts";
import { streamed } from "../streamed.ts";

/** What stands for each kind of block in an editor: its icon, mostly. */
export const SYMBOL_KINDS: Readonly<Record<PageSymbol["kind"], SymbolKind>> = {
  company: SymbolKind.Package,
  team: SymbolKind.Namespace,
  strategy: SymbolKind.Interface,
  objective: SymbolKind.Class,
  candidate: SymbolKind.Constructor,
  shares: SymbolKind.Class,
  kr: SymbolKind.Field,
  health: SymbolKind.Constant,
  initiative: SymbolKind.Method,
  discovery: SymbolKind.Event,
  squad: SymbolKind.Module,
  week: SymbolKind.Array,
};

export const documentSymbol = onPage<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[] | null>({
  method: "textDocument/documentSymbol",
  capabilities: () => ({ documentSymbolProvider: { workDoneProgress: true } }),
  givesWay: true,
  unknown: null,
  answer: (page, params, session, cancel) => {
    const symbols = session.service.symbols(page.uri);
    const asked = { params, cancel, title: "Reading the outline" };
    return session.client.nestsSymbols
      ? streamed(session, asked, symbols.map(nested(page)))
      : streamed(session, asked, symbols.flatMap(flat(page, params.textDocument.uri)));
  },
});

const nested =
  (page: Page) =>
  (symbol: PageSymbol): DocumentSymbol => {
    const made: DocumentSymbol = {
      name: symbol.name,
      kind: SYMBOL_KINDS[symbol.kind],
      range: page.range(symbol),
      selectionRange: page.range(symbol.selection),
      children: symbol.children.map(nested(page)),
    };
    if (symbol.detail !== undefined) made.detail = symbol.detail;
    return made;
  };

const flat =
  (page: Page, uri: string, containerName?: string) =>
  ({ name, kind, children, ...symbol }: PageSymbol): SymbolInformation[] => [
    {
      ...{ name, kind: SYMBOL_KINDS[kind], location: { uri, range: page.range(symbol) } },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...children.flatMap(flat(page, uri, name)),
  ];

import type { SymbolInformation, WorkspaceSymbolParams } from "vscode-languageserver";
import type { RequestHandler } from "../handlers.ts";
import { invalid, pageAt } from "../page.ts";
import { SYMBOL_KINDS } from "./document-symbol.ts";

export const workspaceSymbol: RequestHandler = {
  method: "workspace/symbol",
  capabilities: () => ({ workspaceSymbolProvider: true }),
  answer: (params, session): SymbolInformation[] => {
    const { query } = params as WorkspaceSymbolParams;
    if (typeof query !== "string") throw invalid("`query` is a text.");
    return session.service.search(query).flatMap(({ kind, name, holder, ...place }) => {
      const page = pageAt(session, place.uri);
      if (!page) return [];
      const location = { uri: session.addresses.write(place.uri), range: page.range(place) };
      return [{ name, kind: SYMBOL_KINDS[kind], location, ...(holder ? { containerName: holder } : {}) }];
    });
  },
};

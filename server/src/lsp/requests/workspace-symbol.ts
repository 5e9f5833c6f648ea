import type { SymbolInformation, WorkspaceSymbolParams } from "vscode-languageserver";
import type { RequestHandler } from "../handlers.ts";
import { invalid, pageAt } from "../page.ts";
import { streamed } from "../streamed.ts";
import { SYMBOL_KINDS } from "./document-symbol.ts";

export const workspaceSymbol: RequestHandler = {
  method: "workspace/symbol",
  capabilities: () => ({ workspaceSymbolProvider: { workDoneProgress: true } }),
  givesWay: true,
  answer: async (sent, session, cancel): Promise<SymbolInformation[]> => {
    const params = sent as WorkspaceSymbolParams;
    const { query } = params;
    if (typeof query !== "string") throw invalid("`query` is a text.");
    await session.workspace.recall(query);
    const found = session.service.search(query).flatMap(({ kind, name, holder, ...place }) => {
      const page = pageAt(session, place.uri);
      if (!page) return [];
      const location = { uri: session.addresses.write(place.uri), range: page.range(place) };
      return [{ name, kind: SYMBOL_KINDS[kind], location, ...(holder ? { containerName: holder } : {}) }];
    });
    return streamed(session, { params, cancel, title: "Looking for names" }, found);
  },
};

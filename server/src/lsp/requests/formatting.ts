import type { DocumentFormattingParams, TextEdit } from "vscode-languageserver";
import { onPage } from "../handlers.ts";

export const formatting = onPage<DocumentFormattingParams, TextEdit[] | null>({
  method: "textDocument/formatting",
  capabilities: () => ({ documentFormattingProvider: true }),
  unknown: null,
  answer: (page, _params, { service }) =>
    service.format(page.uri).map((edit) => ({ range: page.range(edit), newText: edit.text })),
});

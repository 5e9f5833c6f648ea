import type { InlineCompletionItem, InlineCompletionParams } from "vscode-languageserver";
import { onPage } from "../handlers.ts";
import { withBlanks, withStops } from "../workspace-edit.ts";

export const inlineCompletion = onPage<InlineCompletionParams, InlineCompletionItem[] | null>({
  method: "textDocument/inlineCompletion",
  capabilities: ({ completesInline }) => (completesInline ? { inlineCompletionProvider: true } : {}),
  unknown: null,
  answer: (page, { position }, { service, client }) => {
    const found = service.suggest(page.uri, page.offset(position));
    if (!found) return null;
    const isSnippet = client.completion.snippets && found.blanks.length > 0;
    const insertText = isSnippet ? { kind: "snippet" as const, value: withStops(found) } : withBlanks(found);
    return [{ insertText, range: page.range(found) }];
  },
});

import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
  type TextEdit,
} from "vscode-languageserver";
import type { Completion, CompletionKind, Edit, Topic, Uri } from "../../service.ts";
import { onPage, type RequestHandler } from "../handlers.ts";
import { markup } from "../markup.ts";
import type { Page } from "../page.ts";
import type { Session } from "../session.ts";
import { withBlanks, withStops } from "../workspace-edit.ts";

/** What an item carries to `resolve`. */
interface Ticket {
  readonly uri: Uri;
  readonly topic: Topic;
}

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  block: CompletionItemKind.Keyword,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  person: CompletionItemKind.Variable,
  date: CompletionItemKind.Constant,
  file: CompletionItemKind.File,
  heading: CompletionItemKind.Text,
  unit: CompletionItemKind.Unit,
  rule: CompletionItemKind.Event,
  template: CompletionItemKind.Snippet,
};
/** A space or colon stands behind every word of the language; the others begin people, headings, paths, names in names. */
const TRIGGERS = [" ", ":", "@", "#", ".", "/"];
const DIGITS = 4;

export const completion = onPage<CompletionParams, CompletionList | null>({
  method: "textDocument/completion",
  capabilities: () => ({
    completionProvider: {
      triggerCharacters: TRIGGERS,
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
  }),
  unknown: null,
  answer: (page, { position }, session) => {
    const { items, isIncomplete } = session.service.complete(page.uri, page.offset(position));
    return { isIncomplete, items: items.map((item, index) => toItem(session, page, item, index)) };
  },
});

export const completionResolve: RequestHandler = {
  method: "completionItem/resolve",
  answer: (params, { service, client }) => {
    const { uri, topic } = ((params as CompletionItem).data ?? {}) as Partial<Ticket>;
    const text = typeof uri === "string" && topic ? service.describe(uri, topic) : undefined;
    return text ? { ...params, documentation: markup(client.completion.format, text) } : params;
  },
};

/** The range is always said: what a client takes for the word differs. */
const toItem = (session: Session, page: Page, item: Completion, index: number): CompletionItem => {
  const { snippets, labelDetails, commitCharacters } = session.client.completion;
  const { label, kind, detail, filter, edit, also, commit, topic } = item;
  const isSnippet = snippets && edit.blanks.length > 0;
  return {
    ...{ label, kind: KINDS[kind], filterText: filter },
    sortText: String(index).padStart(DIGITS, "0"),
    ...(detail ? { detail } : {}),
    ...(detail && labelDetails ? { labelDetails: { description: detail } } : {}),
    textEdit: { range: page.range(edit), newText: isSnippet ? withStops(edit) : withBlanks(edit) },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // Every line is indented as it is to stand.
    insertTextMode: InsertTextMode.asIs,
    ...(also.length ? { additionalTextEdits: also.map((other) => toTextEdit(page, other)) } : {}),
    ...(commitCharacters && commit.length ? { commitCharacters: [...commit] } : {}),
    ...(topic ? { data: { uri: page.uri, topic } satisfies Ticket } : {}),
  };
};

const toTextEdit = (page: Page, edit: Edit): TextEdit => ({ range: page.range(edit), newText: edit.text });

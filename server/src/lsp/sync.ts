/** Texts that the client holds. The service keeps them; an edit is handed on as it comes, and nothing is copied. */
import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { nameOf } from "../host/uri.ts";
import { kindOf } from "../host/walk.ts";
import type { Uri } from "../service.ts";
import { type NotificationHandler, uriIn } from "./handlers.ts";
import { invalid, pageAt } from "./page.ts";
import type { Session } from "./session.ts";

interface SentDocument {
  readonly languageId?: unknown;
  readonly version?: unknown;
  readonly text?: unknown;
}

const didOpen: NotificationHandler = {
  method: "textDocument/didOpen",
  receive: (params, session) => {
    const spelling = uriIn(params);
    const { languageId, version, text } = (params as { textDocument: SentDocument }).textDocument;
    if (typeof text !== "string") throw invalid("`textDocument` has a `text`.");
    const uri = session.addresses.learn(spelling);
    if (!isPage(uri, languageId)) return;
    session.service.openPage(uri, text, typeof version === "number" ? version : 0);
    session.open.add(uri);
    afterEdit(uri, session);
  },
};

const didChange: NotificationHandler = {
  method: "textDocument/didChange",
  receive: (params, session) => {
    const uri = session.addresses.read(uriIn(params));
    if (!session.open.has(uri)) return session.outbox.log(`${uri} was changed and isn't open.`);
    const { textDocument, contentChanges } = params as {
      textDocument: SentDocument;
      contentChanges?: unknown;
    };
    if (!Array.isArray(contentChanges)) throw invalid("`contentChanges` is a list.");
    const before = session.service.version(uri) ?? 0;
    const version = typeof textDocument.version === "number" ? textDocument.version : before + 1;
    for (const change of contentChanges) applyChange(uri, change, version, session);
    afterEdit(uri, session);
  },
};

const didClose: NotificationHandler = {
  method: "textDocument/didClose",
  receive: (params, session) => {
    const uri = session.addresses.read(uriIn(params));
    if (!session.open.delete(uri)) return;
    session.service.closePage(uri);
    session.overview.forget(uri);
    session.shown.closed(uri);
    session.reporter.closed(uri);
    void session.workspace.syncDocuments();
  },
};

export const sync: readonly NotificationHandler[] = [didOpen, didChange, didClose];

/** The range of a change is one in the text that the change before it left. */
const applyChange = (
  uri: Uri,
  change: TextDocumentContentChangeEvent,
  version: number,
  session: Session,
): void => {
  if (typeof change?.text !== "string") throw invalid("A change has a `text`.");
  const page = pageAt(session, uri);
  if (!page) return;
  const range =
    "range" in change && change.range ? page.offsets(change.range) : { start: 0, end: page.lines.length };
  session.service.editPage(uri, [{ ...range, text: change.text }], version);
};

const afterEdit = (uri: Uri, session: Session): void => {
  session.reporter.edited(uri);
  void session.workspace.syncDocuments();
};

/** Some clients send every document that is open, or forget the language. */
const isPage = (uri: Uri, languageId: unknown): boolean =>
  languageId === "okr" || kindOf(nameOf(uri)) === "page";

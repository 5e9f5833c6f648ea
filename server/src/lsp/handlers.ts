/** The shapes of a request and a notification as this server answers them. */
import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import type { Client } from "./client.ts";
import { invalid, type Page, pageAt } from "./page.ts";
import type { Session } from "./session.ts";

export interface RequestHandler {
  readonly method: string;
  /** What the client is told that the server can; parts that stand in no other handler. */
  readonly capabilities?: (client: Client) => ServerCapabilities;
  /** Nobody is kept waiting while the answer takes its time: it gives way to all that comes after. */
  readonly givesWay?: true;
  /** It counts findings: the answer comes when open pages are judged to the end. */
  readonly countsFindings?: true;
  answer(params: object, session: Session, cancel: CancellationToken): unknown;
}

export interface NotificationHandler {
  readonly method: string;
  receive(params: object, session: Session): void;
}

interface PageRequest<P, R> {
  readonly method: string;
  readonly givesWay?: true;
  readonly capabilities: (client: Client) => ServerCapabilities;
  /** The answer for a page that nobody knows. */
  readonly unknown: R;
  answer(page: Page, params: P, session: Session, cancel: CancellationToken): R | Promise<R>;
}

/** A request about one page. */
export const onPage = <P extends { textDocument: TextDocumentIdentifier }, R>(
  request: PageRequest<P, R>,
): RequestHandler => ({
  method: request.method,
  capabilities: request.capabilities,
  ...(request.givesWay ? { givesWay: true } : {}),
  answer: (params, session, cancel) => {
    const page = pageAt(session, session.addresses.read(uriIn(params)));
    return page ? request.answer(page, params as P, session, cancel) : request.unknown;
  },
});

/** Gives up what the client doesn't wait for any more. */
export const cancelled = (cancel: CancellationToken): void => {
  if (cancel.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
};

/** The address of the document that parameters speak of. */
export const uriIn = (params: object): string => {
  const { textDocument } = params as { textDocument?: { uri?: unknown } };
  if (typeof textDocument?.uri !== "string") throw invalid("`textDocument` has a `uri`.");
  return textDocument.uri;
};

import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type LocationLink,
  type ReferenceParams,
  type ServerCapabilities,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import type { Destination } from "../../service.ts";
import { onPage, type RequestHandler } from "../handlers.ts";
import { pageAt } from "../page.ts";
import type { Session } from "../session.ts";
import { streamed } from "../streamed.ts";

const toLocation = (session: Session, place: Destination): Location => {
  const uri = session.addresses.write(place.uri);
  if ("line" in place) {
    const start = { line: place.line, character: 0 };
    return { uri, range: { start, end: start } };
  }
  const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return { uri, range: pageAt(session, place.uri)?.range(place) ?? nowhere };
};

/** Nothing is declared in one place and defined in another, so both requests have one answer. */
const goTo = (method: string, capabilities: ServerCapabilities): RequestHandler =>
  onPage<TextDocumentPositionParams, Location[] | LocationLink[] | null>({
    method,
    capabilities: () => capabilities,
    unknown: null,
    answer: (page, { position }, session) => {
      const found = session.service.definition(page.uri, page.offset(position));
      if (!found || found.destinations.length === 0) return null;
      const places = found.destinations.map((place) => toLocation(session, place));
      if (!session.client.linksDefinitions) return places;
      return places.map(({ uri, range }) => ({
        originSelectionRange: page.range(found),
        ...{ targetUri: uri, targetRange: range, targetSelectionRange: range },
      }));
    },
  });

export const definition = goTo("textDocument/definition", { definitionProvider: true });
export const declaration = goTo("textDocument/declaration", { declarationProvider: true });

export const references = onPage<ReferenceParams, Location[] | null>({
  method: "textDocument/references",
  capabilities: () => ({ referencesProvider: { workDoneProgress: true } }),
  givesWay: true,
  unknown: null,
  answer: (page, params, session, cancel) =>
    streamed(
      session,
      { params, cancel, title: "Looking for references" },
      session.service
        .mentions(page.uri, page.offset(params.position))
        .filter(({ isDeclaration }) => !isDeclaration || params.context?.includeDeclaration)
        .map((mention) => toLocation(session, mention)),
    ),
});

export const documentHighlight = onPage<DocumentHighlightParams, DocumentHighlight[] | null>({
  method: "textDocument/documentHighlight",
  capabilities: () => ({ documentHighlightProvider: true }),
  unknown: null,
  answer: (page, { position }, { service }) =>
    service
      .mentions(page.uri, page.offset(position))
      .filter(({ uri }) => uri === page.uri)
      .map((mention) => ({
        range: page.range(mention),
        kind: mention.isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
});

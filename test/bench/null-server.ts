/**
 * The floor: an empty server on vscode-languageserver, as every tutorial starts one. It knows no language; a character
 * more is a finding, one less is none.
 */
import { createConnection, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const lengths = new Map<string, number>();
const start = { line: 0, character: 0 };
const finding = { range: { start, end: { line: 0, character: 1 } }, message: "x", severity: 1 as const };

connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, hoverProvider: true },
}));
connection.onHover(() => null);
documents.onDidChangeContent(({ document }) => {
  const before = lengths.get(document.uri) ?? Number.POSITIVE_INFINITY;
  lengths.set(document.uri, document.getText().length);
  const diagnostics = document.getText().length > before ? [finding] : [];
  void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
});
documents.listen(connection);
connection.listen();

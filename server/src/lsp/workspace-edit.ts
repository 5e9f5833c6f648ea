/** Edits of files as the client can take them: versioned or plain, with tab stops or with blanks that one can see. */
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { FileEdit, Range } from "../service.ts";
import type { Base } from "./base.ts";
import { fromLineStarts } from "./line-starts.ts";
import { pageAt } from "./page.ts";

type Edit = FileEdit["edits"][number];

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const toWorkspaceEdit = (base: Base, files: readonly FileEdit[]): WorkspaceEdit =>
  base.client.documentChanges
    ? { documentChanges: files.flatMap(documentChanges(base)) }
    : plain(base, files);

const documentChanges = (base: Base) => (file: FileEdit) => {
  const uri = base.addresses.write(file.uri);
  const version = (base.open.has(file.uri) ? base.service.version(file.uri) : undefined) ?? null;
  const counter = { stops: 0 };
  const edits = (snippets(base, file) ?? withoutBlanks(file.edits)).map((edit) => {
    const range = rangeOf(base, file, edit);
    if (!edit.blanks?.length) return { range, newText: edit.text };
    return { range, snippet: { kind: "snippet" as const, value: withStops(edit, counter) } };
  });
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits };
  return file.create
    ? [{ kind: "create" as const, uri, options: { ignoreIfExists: true } }, change]
    : [change];
};

/** The edits of a file, made to become snippets; undefined where they can't or needn't. */
const snippets = (base: Base, file: FileEdit): readonly Edit[] | undefined => {
  if (!base.client.snippetEdits || !file.edits.some(({ blanks }) => blanks?.length)) return undefined;
  const page = file.create ? undefined : pageAt(base, file.uri);
  return page ? fromLineStarts(page.lines, file.edits) : file.edits;
};

const withoutBlanks = (edits: readonly Edit[]): readonly Edit[] =>
  edits.map((edit) => ({ start: edit.start, end: edit.end, text: withBlanks(edit) }));

const plain = (base: Base, files: readonly FileEdit[]): WorkspaceEdit => {
  const changes: Record<string, TextEdit[]> = {};
  for (const file of files) {
    const edits = file.edits.map((edit) => ({ range: rangeOf(base, file, edit), newText: withBlanks(edit) }));
    const uri = base.addresses.write(file.uri);
    changes[uri] = [...(changes[uri] ?? []), ...edits];
  }
  return { changes };
};

const rangeOf = (base: Base, file: FileEdit, edit: Edit) =>
  (file.create ? undefined : pageAt(base, file.uri)?.range(edit)) ?? START;

type Written = Pick<Edit, "text" | "blanks">;

/** The text with its blanks as `<words>`, which the rules find again if they are left. */
export const withBlanks = (edit: Written): string => pieces(edit, asIs, visible);

/** The text as a snippet: a tab stop at each blank, which shows the same words. */
export const withStops = (edit: Written, counter = { stops: 0 }): string =>
  pieces(edit, escaped, (blank) => `\${${++counter.stops}:${escaped(visible(blank))}}`);

const pieces = ({ text, blanks = [] }: Written, plainly: Write, blankly: Write): string => {
  let written = "";
  let end = 0;
  for (const blank of [...blanks].sort((a: Range, b: Range) => a.start - b.start)) {
    written += plainly(text.slice(end, blank.start)) + blankly(text.slice(blank.start, blank.end));
    end = blank.end;
  }
  return written + plainly(text.slice(end));
};

type Write = (text: string) => string;

const asIs: Write = (text) => text;
const visible: Write = (text) => (/^<.*>$/.test(text) ? text : `<${text}>`);
const escaped: Write = (text) => text.replace(/[\\$}]/g, "\\$&");

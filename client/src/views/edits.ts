/** Makes edits that the server worked out, where the pages are still what it saw, and shows them. */
import { Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { Editing, VersionedEdit } from "../../../server/src/protocol.ts";
import { toRange } from "./ranges.ts";

type Change = VersionedEdit["documentChanges"][number];

const BLANK = /<[^<>\r\n]+>/;
const CHANGED = "The page was changed in the meantime. Try again.";

const isCurrent = ({ version }: Change["textDocument"], document: TextDocument): boolean =>
  version === null || document.version === version;

/** The first blank of what was written, else its end. */
const placeIn = (document: TextDocument, { edits }: Change): Range => {
  const last = edits.at(-1);
  if (!last) return new Range(0, 0, 0, 0);
  const start = document.offsetAt(toRange(last.range).start);
  const blank = BLANK.exec(last.newText);
  const at = start + (blank ? blank.index : last.newText.trimEnd().length);
  return new Range(document.positionAt(at), document.positionAt(at + (blank?.[0].length ?? 0)));
};

const toEdit = (changes: readonly Change[]): WorkspaceEdit => {
  const edit = new WorkspaceEdit();
  for (const { textDocument, edits } of changes)
    for (const { range, newText } of edits)
      edit.replace(Uri.parse(textDocument.uri), toRange(range), newText);
  return edit;
};

/** In: the server's answer, and whether the writer goes on typing there. Out: whether anything was written. */
export const makeEdit = async (answer: Editing | undefined, goThere: boolean): Promise<boolean> => {
  if (!answer) return false;
  if ("refused" in answer) {
    void window.showInformationMessage(answer.refused);
    return false;
  }
  const changes = answer.edit.documentChanges;
  const documents = await Promise.all(
    changes.map(({ textDocument }) => workspace.openTextDocument(Uri.parse(textDocument.uri))),
  );
  const isStale = changes.some(
    ({ textDocument }, index) => !isCurrent(textDocument, documents[index] as TextDocument),
  );
  if (isStale || !(await workspace.applyEdit(toEdit(changes)))) {
    void window.showInformationMessage(CHANGED);
    return false;
  }
  const [document, change] = [documents.at(-1), changes.at(-1)];
  if (document && change) {
    const selection = placeIn(document, change);
    await window.showTextDocument(document, { selection, preserveFocus: !goThere, preview: false });
  }
  return true;
};

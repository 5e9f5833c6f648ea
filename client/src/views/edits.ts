/** Makes edits that the server worked out, where the pages are still what it saw, and shows them. */
import { Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { Editing, PageChange, PageCreation, VersionedEdit } from "../../../server/src/protocol.ts";
import { toRange } from "./ranges.ts";

type Step = VersionedEdit["documentChanges"][number];

const BLANK = /<[^<>\r\n]+>/;
const CHANGED = "The page was changed in the meantime. Try again.";

const isCreation = (step: Step): step is PageCreation => "kind" in step;

const isCurrent = ({ version }: PageChange["textDocument"], document: TextDocument): boolean =>
  version === null || document.version === version;

/** The first blank of what was written, else its end. */
const placeIn = (document: TextDocument, { edits }: PageChange): Range => {
  const last = edits.at(-1);
  if (!last) return new Range(0, 0, 0, 0);
  const start = document.offsetAt(toRange(last.range).start);
  const blank = BLANK.exec(last.newText);
  const at = start + (blank ? blank.index : last.newText.trimEnd().length);
  return new Range(document.positionAt(at), document.positionAt(at + (blank?.[0].length ?? 0)));
};

const toEdit = (steps: readonly Step[]): WorkspaceEdit => {
  const edit = new WorkspaceEdit();
  for (const step of steps)
    if (isCreation(step)) edit.createFile(Uri.parse(step.uri), { ignoreIfExists: true });
    else
      for (const { range, newText } of step.edits)
        edit.replace(Uri.parse(step.textDocument.uri), toRange(range), newText);
  return edit;
};

/** Are the pages that are there still what the server saw? Those that are to be made can't be looked at yet. */
const areCurrent = async (steps: readonly Step[]): Promise<boolean> => {
  const made = new Set(steps.filter(isCreation).map(({ uri }) => uri));
  const changes = steps.filter(
    (step): step is PageChange => !isCreation(step) && !made.has(step.textDocument.uri),
  );
  const current = await Promise.all(
    changes.map(async ({ textDocument }) =>
      isCurrent(textDocument, await workspace.openTextDocument(Uri.parse(textDocument.uri))),
    ),
  );
  return current.every(Boolean);
};

/** In: the server's answer, and whether the writer goes on typing there. Out: whether anything was written. */
export const makeEdit = async (answer: Editing | undefined, goThere: boolean): Promise<boolean> => {
  if (!answer) return false;
  if ("refused" in answer) {
    void window.showInformationMessage(answer.refused);
    return false;
  }
  const steps = answer.edit.documentChanges;
  if (!(await areCurrent(steps)) || !(await workspace.applyEdit(toEdit(steps)))) {
    void window.showInformationMessage(CHANGED);
    return false;
  }
  const change = steps.at(-1);
  if (change && !isCreation(change)) {
    const document = await workspace.openTextDocument(Uri.parse(change.textDocument.uri));
    const selection = placeIn(document, change);
    await window.showTextDocument(document, { selection, preserveFocus: !goThere, preview: false });
  }
  return true;
};

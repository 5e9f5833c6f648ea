/** Makes edits that the server worked out, where the pages are still what it saw, and shows them. */
import { Range, Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { Editing, PageChange, PageCreation, VersionedEdit } from "../../../server/src/protocol.ts";
import { isMadeFor } from "./current.ts";
import { landing, type Written } from "./landing.ts";
import { toRange } from "./ranges.ts";

type Step = VersionedEdit["documentChanges"][number];

const CHANGED = "The page was changed in the meantime, so nothing was written. Try again.";

const isCreation = (step: Step): step is PageCreation => "kind" in step;

/** Where the edits of a page stand in it before they are made; one that is to be made has nothing in it. */
const writtenIn = async ({ textDocument, edits }: PageChange, isMade: boolean): Promise<Written[]> => {
  if (isMade) return edits.map(({ newText }) => ({ start: 0, end: 0, text: newText }));
  const document = await workspace.openTextDocument(Uri.parse(textDocument.uri));
  return edits.map(({ range, newText }) => {
    const { start, end } = toRange(range);
    return { start: document.offsetAt(start), end: document.offsetAt(end), text: newText };
  });
};

const show = async (uri: Uri, written: readonly Written[], goThere: boolean): Promise<void> => {
  const document = await workspace.openTextDocument(uri);
  const { start, end } = landing(written);
  const selection = new Range(document.positionAt(start), document.positionAt(end));
  await window.showTextDocument(document, { selection, preserveFocus: !goThere, preview: false });
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
const areCurrent = async (steps: readonly Step[], made: ReadonlySet<string>): Promise<boolean> => {
  const changes = steps.filter(
    (step): step is PageChange => !isCreation(step) && !made.has(step.textDocument.uri),
  );
  const current = await Promise.all(
    changes.map(async (change) =>
      isMadeFor(change, await workspace.openTextDocument(Uri.parse(change.textDocument.uri))),
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
  const made = new Set(steps.filter(isCreation).map(({ uri }) => uri));
  const change = steps.findLast((step): step is PageChange => !isCreation(step));
  const isCurrentStill = await areCurrent(steps, made);
  const written = isCurrentStill && change ? await writtenIn(change, made.has(change.textDocument.uri)) : [];
  if (!isCurrentStill || !(await workspace.applyEdit(toEdit(steps)))) {
    void window.showInformationMessage(CHANGED);
    return false;
  }
  if (change) await show(Uri.parse(change.textDocument.uri), written, goThere);
  if (answer.remark) void window.showInformationMessage(answer.remark);
  return true;
};

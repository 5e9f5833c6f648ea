/** Makes edits that the server worked out, where the pages are still what it saw, and shows them. */
import { Range, Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { Editing, PageChange, PageCreation, VersionedEdit } from "../../../server/src/protocol.ts";
import { isMadeFor } from "./current.ts";
import { landing, type Written } from "./landing.ts";
import { toRange } from "./ranges.ts";

type Step = VersionedEdit["documentChanges"][number];

const CHANGED = "The page was changed in the meantime, so nothing was written. Try again.";

const isThereAlready = ({ path }: Uri): string =>
  `There is a file called “${path.slice(path.lastIndexOf("/") + 1)}” already, so nothing was written. Rename it or move it away, and try again.`;

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
  // Where a file came to be there meanwhile, nothing of all this is done.
  for (const step of steps)
    if (isCreation(step)) edit.createFile(Uri.parse(step.uri), { overwrite: false, ignoreIfExists: false });
    else
      for (const { range, newText } of step.edits)
        edit.replace(Uri.parse(step.textDocument.uri), toRange(range), newText);
  return edit;
};

const isThere = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

/** Is the page still what the server saw? One that can't be opened any more isn't. */
const isCurrent = (change: PageChange): Promise<boolean> =>
  Promise.resolve(workspace.openTextDocument(Uri.parse(change.textDocument.uri))).then(
    (page) => isMadeFor(change, page),
    () => false,
  );

/** Why the edit can't be made: pages that are to be made must not be there, and the others must be what the server saw. */
const obstacle = async (steps: readonly Step[], made: ReadonlySet<string>): Promise<string | undefined> => {
  for (const uri of [...made].map((each) => Uri.parse(each)))
    if (await isThere(uri)) return isThereAlready(uri);
  for (const step of steps)
    if (!isCreation(step) && !made.has(step.textDocument.uri) && !(await isCurrent(step))) return CHANGED;
  return undefined;
};

const refuse = (why: string): false => {
  void window.showInformationMessage(why);
  return false;
};

/** In: the server's answer, and whether the writer goes on typing there. Out: whether anything was written. */
export const makeEdit = async (answer: Editing | undefined, goThere: boolean): Promise<boolean> => {
  if (!answer) return false;
  if ("refused" in answer) return refuse(answer.refused);
  const steps = answer.edit.documentChanges;
  const made = new Set(steps.filter(isCreation).map(({ uri }) => uri));
  const why = await obstacle(steps, made);
  if (why !== undefined) return refuse(why);
  const change = steps.findLast((step): step is PageChange => !isCreation(step));
  const written = change ? await writtenIn(change, made.has(change.textDocument.uri)) : [];
  if (!(await workspace.applyEdit(toEdit(steps)))) return refuse(CHANGED);
  if (change) await show(Uri.parse(change.textDocument.uri), written, goThere);
  if (answer.remark) void window.showInformationMessage(answer.remark);
  return true;
};

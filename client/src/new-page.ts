/** New pages: a file where a folder is open, so that it belongs to the others there; else one that has to be saved. */
import {
  commands,
  Disposable,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { pageName } from "./file-name.ts";
import { homeFolder, saveAs, sayIsSaved } from "./save-file.ts";

const SAVE = "Save";

/** The files that were made here, by their addresses. */
const made = new Set<string>();
/** Those of them on which nothing has ever been saved. */
const neverWritten = new Set<string>();

const isMade = ({ uri }: TextDocument): boolean => made.has(uri.toString());

const sizeOf = async (uri: Uri): Promise<number | undefined> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    ({ size }) => size,
    () => undefined,
  );

const folderFor = (): Uri | undefined => {
  const near = window.activeTextEditor?.document.uri;
  return ((near && workspace.getWorkspaceFolder(near)) ?? workspace.workspaceFolders?.[0])?.uri;
};

const freePlace = async (folder: Uri, content: string): Promise<Uri> => {
  for (let count = 1; ; count++) {
    const place = Uri.joinPath(folder, pageName(content, count));
    if ((await sizeOf(place)) === undefined) return place;
  }
};

/** Out: the file; undefined where no folder is open, or nothing can be written there. */
const makeFile = async (content: string): Promise<Uri | undefined> => {
  const folder = folderFor();
  if (!folder || workspace.fs.isWritableFileSystem(folder.scheme) === false) return undefined;
  try {
    const place = await freePlace(folder, content);
    const edit = new WorkspaceEdit();
    // Never over a file that is there after all.
    edit.createFile(place, { overwrite: false, contents: new TextEncoder().encode(content) });
    if (!(await workspace.applyEdit(edit))) return undefined;
    made.add(place.toString());
    if (content === "") neverWritten.add(place.toString());
    return place;
  } catch {
    return undefined;
  }
};

/** The file that is made now: VS Code would write one of two over the other that are made at once. */
let making: Promise<unknown> = Promise.resolve();

const makeInTurn = (content: string): Promise<Uri | undefined> => {
  const file = making.then(() => makeFile(content));
  making = file;
  return file;
};

/** In: what stands on it. Out: the page in its editor. */
export const openNewPage = async (content = ""): Promise<TextEditor> => {
  const file = await makeInTurn(content);
  return file
    ? window.showTextDocument(file, { preview: false })
    : window.showTextDocument(await workspace.openTextDocument({ language: "okr", content }));
};

/** Closes a page without a question, and loses what wasn’t saved. */
const putAway = async (document: TextDocument): Promise<void> => {
  await window.showTextDocument(document);
  // The focus may have gone elsewhere meanwhile, and what stands there is not to be lost.
  if (window.activeTextEditor?.document === document)
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
};

/** A page that was opened for something that wasn’t written after all. */
export const putAwayIfEmpty = async (document: TextDocument): Promise<void> => {
  if (document.getText() === "" && !document.isClosed) await putAway(document);
};

/** Does anybody hold it, in whatever kind of editor? */
const isOpen = (uri: Uri): boolean =>
  workspace.textDocuments.some(
    (document) => document.isDirty && document.uri.toString() === uri.toString(),
  ) ||
  window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => urisOf(input).includes(uri.toString())));

const urisOf = (input: unknown): string[] =>
  input instanceof TabInputText
    ? [input.uri.toString()]
    : input instanceof TabInputTextDiff
      ? [input.original.toString(), input.modified.toString()]
      : [];

const removeIfEmpty = async (uri: Uri): Promise<void> => {
  const address = uri.toString();
  if (!neverWritten.has(address) || isOpen(uri) || (await sizeOf(uri)) !== 0 || isOpen(uri)) return;
  neverWritten.delete(address);
  made.delete(address);
  // What can't be taken away stays.
  await workspace.fs.delete(uri).then(undefined, () => {});
};

const forget = (uri: Uri): void => {
  neverWritten.delete(uri.toString());
};

/** A file that was made here and closed with nothing ever saved on it goes away again. */
export const removeEmptyPages = (): Disposable =>
  Disposable.from(
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const { input } of closed) if (input instanceof TabInputText) void removeIfEmpty(input.uri);
    }),
    workspace.onDidSaveTextDocument((document) => {
      if (document.getText() !== "") forget(document.uri);
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri } of files) forget(oldUri);
    }),
  );

/** Asks where it goes, with a name that says what it is. */
const save = async (document: TextDocument): Promise<void> => {
  const text = document.getText();
  const file = await saveAs(pageName(text, 1), new TextEncoder().encode(text), homeFolder(), "Pages of OKRs");
  if (!file) return;
  // What was written while the dialog was open stays in front of its writer.
  if (document.getText() !== text) return;
  await putAway(document);
  await window.showTextDocument(file, { preview: false });
};

/**
 * Sees to it that what was written on a new page is kept: nobody has to know yet how an editor saves.
 * In: what there is to say besides.
 */
export const keepNewPage = async (document: TextDocument, said = ""): Promise<void> => {
  if (document.isUntitled) {
    const words = `${said} This page is new and not saved yet.`.trim();
    if ((await window.showInformationMessage(words, SAVE)) === SAVE && !document.isClosed)
      await save(document);
    return;
  }
  if (isMade(document) && (await document.save())) sayIsSaved(document.uri);
  if (said) void window.showInformationMessage(said);
};

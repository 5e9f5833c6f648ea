/** New pages. Where a folder is open they have a name and a place from the beginning, so that saving asks nothing. */
import {
  commands,
  Position,
  type TextDocument,
  type TextEditor,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from "vscode";
import { pageName } from "./file-name.ts";
import { homeFolder, saveAs } from "./save-file.ts";

const SAVE = "Save";
const TOP = new Position(0, 0);

const isThere = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

const isTaken = async (uri: Uri): Promise<boolean> =>
  workspace.textDocuments.some(({ uri: { path } }) => path === uri.path) || isThere(uri);

/** A folder in which VS Code knows where a page goes that isn't there yet. */
const folderFor = (): WorkspaceFolder | undefined => {
  const near = window.activeTextEditor?.document.uri;
  const found = (near && workspace.getWorkspaceFolder(near)) ?? workspace.workspaceFolders?.[0];
  return found?.uri.scheme === "file" ? found : undefined;
};

const freePlace = async ({ uri }: WorkspaceFolder, content: string): Promise<Uri> => {
  for (let count = 1; ; count++) {
    const place = Uri.joinPath(uri, pageName(content, count));
    if (!(await isTaken(place))) return place.with({ scheme: "untitled" });
  }
};

/** In: what stands on it. Out: the page in its editor, not saved yet. */
export const openNewPage = async (content = ""): Promise<TextEditor> => {
  const folder = folderFor();
  if (!folder) return window.showTextDocument(await workspace.openTextDocument({ language: "okr", content }));
  const editor = await window.showTextDocument(
    await workspace.openTextDocument(await freePlace(folder, content)),
    { preview: false },
  );
  if (content) await editor.edit((edit) => edit.insert(TOP, content));
  return editor;
};

/** Closes a page without a question, and loses what stands on it. */
const putAway = async (document: TextDocument): Promise<void> => {
  await window.showTextDocument(document);
  await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
};

/** A page that was made for something that wasn't written after all. */
export const putAwayIfEmpty = async (document: TextDocument): Promise<void> => {
  if (document.isUntitled && !document.isClosed && document.getText() === "") await putAway(document);
};

/** One that has no place yet is asked for it, with a name that says what it is. */
const save = async (document: TextDocument): Promise<void> => {
  if (document.uri.path.includes("/")) return void (await workspace.save(document.uri));
  const text = document.getText();
  const file = await saveAs(pageName(text, 1), new TextEncoder().encode(text), homeFolder(), "Pages of OKRs");
  if (!file) return;
  await putAway(document);
  await window.showTextDocument(file, { preview: false });
};

/** Tells whoever never met an editor that a new page has to be saved, and does it. In: what there is to say besides. */
export const offerToSave = async (document: TextDocument, said?: string): Promise<void> => {
  if (!document.isUntitled) return void (said && window.showInformationMessage(said));
  const words = `${said ? `${said} ` : ""}This page is new and not saved yet.`;
  if ((await window.showInformationMessage(words, SAVE)) === SAVE && !document.isClosed) await save(document);
};

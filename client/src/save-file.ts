/** Saves something that was made of pages where the user says. */
import { Uri, window, workspace } from "vscode";
import { cleanFileName } from "./file-name.ts";

const folderOf = (near: string | undefined): Uri | undefined => {
  const of = near === undefined ? undefined : workspace.getWorkspaceFolder(Uri.parse(near));
  return (of ?? workspace.workspaceFolders?.[0])?.uri;
};

/** Where a person's files are, for a window without a folder; a browser has no such place. */
export const homeFolder = (): Uri | undefined => {
  const { HOME, USERPROFILE } = globalThis.process?.env ?? {};
  const path = HOME ?? USERPROFILE;
  return path ? Uri.file(path) : undefined;
};

export const sayIsSaved = ({ path }: Uri): void => {
  window.setStatusBarMessage(`Saved ${path.slice(path.lastIndexOf("/") + 1)}`, 5000);
};

/** In: what it is called, the folder to begin in, and what the dialog calls such files. Out: the file, if one was chosen. */
export const saveAs = async (
  name: string,
  bytes: Uint8Array,
  folder: Uri | undefined,
  kind: string,
): Promise<Uri | undefined> => {
  const fileName = cleanFileName(name);
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1);
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, fileName) } : {}),
    filters: { [kind]: [ending] },
  });
  if (!target) return undefined;
  await workspace.fs.writeFile(target, bytes);
  sayIsSaved(target);
  return target;
};

/** In: what it is called, a page that it is about, and what the dialog calls such files. */
export const saveFile = async (
  name: string,
  bytes: Uint8Array,
  near: string | undefined,
  kind: string,
): Promise<void> => {
  await saveAs(name, bytes, folderOf(near) ?? homeFolder(), kind);
};

/** Saves something that was made of pages where the user says. */
import { Uri, window, workspace } from "vscode";
import { cleanFileName } from "./file-name.ts";

const folderOf = (near: string | undefined): Uri | undefined => {
  const of = near === undefined ? undefined : workspace.getWorkspaceFolder(Uri.parse(near));
  return (of ?? workspace.workspaceFolders?.[0])?.uri;
};

/** In: what it is called, a page that it is about, and what the dialog calls such files. */
export const saveFile = async (
  name: string,
  bytes: Uint8Array,
  near: string | undefined,
  kind: string,
): Promise<void> => {
  const folder = folderOf(near);
  const fileName = cleanFileName(name);
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1);
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, fileName) } : {}),
    filters: { [kind]: [ending] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, bytes);
  window.setStatusBarMessage(`Saved ${target.path.slice(target.path.lastIndexOf("/") + 1)}`, 5000);
};

/** Saves what a panel shows where the user says: as a file that stands alone. */
import { Uri, window, workspace } from "vscode";
import type { AskedPicture, PictureFormat } from "../../../server/src/protocol.ts";
import type { Server } from "../server.ts";
import { askedBy } from "./asked.ts";
import type { PanelState, SavedFormat, ToPage } from "./messages.ts";

/** What is needed of a panel. */
interface Saved {
  readonly state: PanelState;
  readonly ask: Server["request"];
  tell(message: ToPage): void;
}

const NAMES: Readonly<Record<SavedFormat, string>> = {
  html: "Web page",
  markdown: "Markdown",
  csv: "Table",
  json: "Data",
  svg: "Drawing",
  png: "Image",
};

const folderOf = ({ near }: PanelState): Uri | undefined => {
  const of = near === undefined ? undefined : workspace.getWorkspaceFolder(Uri.parse(near));
  return (of ?? workspace.workspaceFolders?.[0])?.uri;
};

const save = async (
  state: PanelState,
  fileName: string,
  format: SavedFormat,
  bytes: Uint8Array,
): Promise<void> => {
  const folder = folderOf(state);
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1);
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, fileName) } : {}),
    filters: { [NAMES[format]]: [ending] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, bytes);
  window.setStatusBarMessage(`Saved ${target.path.slice(target.path.lastIndexOf("/") + 1)}`, 5000);
};

/** A file is for a wall, whatever room the panel has. */
const withoutRoom = ({ aspect: _aspect, ...asked }: AskedPicture): AskedPicture => asked;

/** Asks the server for a form, and saves it; a PNG is drawn by the page first. */
export const saveForm = async (panel: Saved, format: SavedFormat): Promise<void> => {
  const asked: PictureFormat = format === "png" ? "svg" : format;
  const form = await panel.ask("okr/picture/export", { ...withoutRoom(askedBy(panel.state)), format: asked });
  if (!form) return;
  if (format === "png") panel.tell({ kind: "draw", svg: form.text });
  else await save(panel.state, form.fileName, format, new TextEncoder().encode(form.text));
};

export const savePng = ({ state }: Saved, bytes: Uint8Array): Promise<void> =>
  save(state, `okr-map${state.cycle ? `-${state.cycle}` : ""}.png`, "png", bytes);

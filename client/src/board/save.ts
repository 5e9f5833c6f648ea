/** Saves what a panel shows where the user says: as a file that stands alone. */
import type { AskedPicture, PictureFormat } from "../../../server/src/protocol.ts";
import { saveFile } from "../save-file.ts";
import type { Server } from "../server.ts";
import { askedBy } from "./asked.ts";
import type { PanelState, SavedFormat, ToPage } from "./messages.ts";

/** What is needed of a panel. */
interface Saved {
  readonly state: PanelState;
  readonly ask: Server["request"];
  tell(message: ToPage): boolean;
}

const NAMES: Readonly<Record<SavedFormat, string>> = {
  html: "Web page",
  markdown: "Markdown",
  csv: "Table",
  json: "Data",
  svg: "Drawing",
  png: "Image",
};

/** A file is for a wall, whatever room the panel has. */
const withoutRoom = ({ aspect: _aspect, ...asked }: AskedPicture): AskedPicture => asked;

/** Asks the server for a form, and saves it; a PNG is drawn by the page first. */
export const saveForm = async (panel: Saved, format: SavedFormat): Promise<void> => {
  const asked: PictureFormat = format === "png" ? "svg" : format;
  const form = await panel.ask("okr/picture/export", { ...withoutRoom(askedBy(panel.state)), format: asked });
  if (!form) return;
  if (format === "png") panel.tell({ kind: "draw", svg: form.text });
  else await saveFile(form.fileName, new TextEncoder().encode(form.text), panel.state.near, NAMES[format]);
};

export const savePng = ({ state }: Saved, bytes: Uint8Array): Promise<void> =>
  saveFile(`okr-map${state.cycle ? `-${state.cycle}` : ""}.png`, bytes, state.near, NAMES.png);

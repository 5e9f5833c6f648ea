/** "Open Sample Workspace": copies the sample, with dates of today, to where the user wants it, and opens it there. */
import { commands, type ExtensionContext, Uri, window, workspace } from "vscode";
import { openFirstSteps, tickOff } from "./first-steps.ts";
import { sampleFiles } from "./sample-dates.ts";
import { today } from "./today.ts";

const COPIED = "copiedSample";
const FOLDER = "okr-sample";
const FIRST_PAGE = "draft.okr";
const NEW = "In a New Window";
const THIS = "In This Window";

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

const freeFolder = async (parent: Uri): Promise<Uri> => {
  for (let n = 1; ; n++) {
    const folder = Uri.joinPath(parent, n === 1 ? FOLDER : `${FOLDER}-${n}`);
    if (!(await exists(folder))) return folder;
  }
};

const shipped = async ({ extensionUri }: ExtensionContext): Promise<Map<string, string>> => {
  const packed = await workspace.fs.readFile(Uri.joinPath(extensionUri, "dist/sample.json"));
  return new Map(Object.entries(JSON.parse(new TextDecoder().decode(packed))));
};

const copyTo = async (folder: Uri, files: ReadonlyMap<string, string>): Promise<void> => {
  for (const [name, text] of files) {
    await workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
  }
};

/** Nobody’s folder goes away, and no second window comes, without a word. */
const whichWindow = async (): Promise<typeof NEW | typeof THIS | undefined> =>
  workspace.workspaceFolders
    ? window.showInformationMessage(
        "The sample is a folder of its own. Where should it open?",
        { modal: true },
        NEW,
        THIS,
      )
    : THIS;

/** The command. Files are written only into a new folder. */
export const openSample = async (context: ExtensionContext): Promise<void> => {
  const picked = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    title: "Where should the sample workspace go?",
    openLabel: "Put It Here",
  });
  const parent = picked?.[0];
  if (!parent) return;
  const folder = await freeFolder(parent);
  await copyTo(folder, sampleFiles(await shipped(context), today()));
  await context.globalState.update(COPIED, folder.toString());
  const where = await whichWindow();
  if (where) await commands.executeCommand("vscode.openFolder", folder, { forceNewWindow: where === NEW });
};

/** Opening a folder starts the extension anew: if the folder is a fresh copy of the sample, shows its first page. */
export const openCopiedSample = async ({ globalState }: ExtensionContext): Promise<void> => {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder || globalState.get(COPIED) !== folder.uri.toString()) return;
  await globalState.update(COPIED, undefined);
  await window.showTextDocument(Uri.joinPath(folder.uri, FIRST_PAGE));
  await tickOff("sample");
  await openFirstSteps(true);
};

/** A desktop VS Code, downloaded by @vscode/test-electron, in folders that are thrown away. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";

const SETTINGS = JSON.parse(readFileSync(path.join(import.meta.dirname, "settings.json"), "utf8"));
const NO_DOWNLOAD = "The desktop build of VS Code can't be downloaded here, so nothing ran in it.";

/** Out: the path of its program. */
export const downloadDesktop = () =>
  downloadAndUnzipVSCode().catch((error) => {
    throw new Error(`${NO_DOWNLOAD} ${error.message}`);
  });

/** Out: a folder with what a new user of VS Code has, the arguments that make VS Code use it, and `remove()`. */
export const newProfile = (settings = {}) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "okr-desktop-"));
  const user = path.join(folder, "data", "User");
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, "settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
  const args = [
    `--user-data-dir=${path.join(folder, "data")}`,
    `--extensions-dir=${path.join(folder, "extensions")}`,
  ];
  return { folder, args, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }) };
};

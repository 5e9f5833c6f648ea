/** The file port on the disk of this machine. */
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import type { FileStat, FolderEntry } from "../protocol.ts";
import type { Uri } from "../service.ts";
import { type Files, MAX_BYTES, tooLarge } from "./files.ts";
import { pathOfUri } from "./uri.ts";

/**
 * Reads at once rather than by a thread: pages are small, and four times as many are read in the same time. Whoever
 * reads many of them takes breath between.
 */
export const diskFiles = (log: (message: string) => void): Files => ({
  parallelReads: 1,
  list: async (folder) => listFolder(pathOfUri(folder)),
  read: async (file) => readText(file, log),
  stat: async (file) => statOf(pathOfUri(file)),
});

const listFolder = (path: string): FolderEntry[] => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
};

const readText = (file: Uri, log: (message: string) => void): string | undefined => {
  const path = pathOfUri(file);
  let handle: number | undefined;
  try {
    handle = openSync(path, "r");
    const stat = fstatSync(handle);
    if (!stat.isFile()) return undefined;
    if (stat.size > MAX_BYTES) return void log(tooLarge(path, stat.size));
    const bytes = Buffer.allocUnsafe(stat.size);
    return withoutMark(bytes.toString("utf8", 0, readSync(handle, bytes)));
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};

/** Editors hand over texts without a byte order mark, so that offsets mean the same here. */
const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

const statOf = (path: string): FileStat | undefined => {
  try {
    const stat = statSync(path);
    return stat.isFile() ? { size: stat.size, time: stat.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
};

/** The file port on the disk of this machine. */
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import type { FileStat, FolderEntry } from "../protocol.ts";
import type { Uri } from "../service.ts";
import { type Files, MAX_BYTES, tooLarge } from "./files.ts";
import { pathOfUri } from "./uri.ts";

/** Told what can't be read, and why. What is gone is no news. */
type Log = (message: string, uri: Uri) => void;

/**
 * Reads at once rather than by a thread: pages are small, and four times as many are read in the same time. Whoever
 * reads many of them takes breath between.
 */
export const diskFiles = (log: Log): Files => ({
  parallelReads: 1,
  list: async (folder) => listFolder(folder, log),
  read: async (file) => readText(file, log),
  stat: async (file) => statOf(pathOfUri(file)),
});

const listFolder = (folder: Uri, log: Log): FolderEntry[] => {
  const path = pathOfUri(folder);
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (!isGone(error)) log(unreadable(path, error), folder);
    return [];
  }
};

const readText = (file: Uri, log: Log): string | undefined => {
  const path = pathOfUri(file);
  let handle: number | undefined;
  try {
    handle = openSync(path, "r");
    const stat = fstatSync(handle);
    if (!stat.isFile()) return undefined;
    if (stat.size > MAX_BYTES) return void log(tooLarge(path, stat.size), file);
    const bytes = Buffer.allocUnsafe(stat.size);
    return withoutMark(bytes.toString("utf8", 0, readSync(handle, bytes)));
  } catch (error) {
    if (!isGone(error)) log(unreadable(path, error), file);
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};

const REASONS: Partial<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EISDIR: "it is a folder",
  ELOOP: "its links lead round in a circle",
};

/** A sentence about what can't be read. */
export const unreadable = (path: string, error: unknown): string => {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return `${path} can't be read: ${REASONS[code] ?? message}.`;
};

const isGone = (error: unknown): boolean =>
  ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");

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

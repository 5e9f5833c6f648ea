/** The file port: how the edges read a workspace, from a disk or through the client. Nothing in it throws. */
import type { FileStat, FolderEntry } from "../protocol.ts";
import type { Uri } from "../service.ts";

export interface Files {
  /** How many reads at a time are worth it. */
  readonly parallelReads: number;
  /** What is in a folder, by name, without links (they may lead out of it, or round in circles). */
  list(folder: Uri): Promise<readonly FolderEntry[]>;
  /** The text of a file; undefined when it can't be read or is larger than `MAX_BYTES`. */
  read(file: Uri): Promise<string | undefined>;
  stat(file: Uri): Promise<FileStat | undefined>;
}

/** Larger files are left out, with a sentence in the log. No page that people read comes near. */
export const MAX_BYTES = 5_000_000;

export const tooLarge = (name: string, bytes: number): string =>
  `${name} has ${(bytes / 1e6).toFixed(1)} MB and is left out: files over ${MAX_BYTES / 1e6} MB are not read.`;

/** What was named on the command line: where it is, and the folder in which its references are looked up. */
import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { unreadable } from "../host/disk.ts";
import { uriOfPath } from "../host/uri.ts";
import { CONFIG_NAME, kindOf } from "../host/walk.ts";
import type { Uri } from "../service.ts";

/** A page, a configuration or a folder that was named. */
export interface Named {
  /** As it was typed. */
  readonly typed: string;
  readonly uri: Uri;
  readonly isFolder: boolean;
  /** The path of the folder in which references are looked up. */
  readonly root: string;
}

const ROOT_MARKS = [CONFIG_NAME, ".git"];

/** Finds what was named, by its one real path; `complain` is told of what can't be. */
export const findNamed = (
  typed: readonly string[],
  folder: string,
  complain: (sentence: string) => void,
): Named[] =>
  typed.flatMap((each) => {
    const found = findOne(each, path.resolve(folder, each));
    if (typeof found !== "string") return [found];
    complain(found);
    return [];
  });

/** Gives a sentence where something is wrong. */
const findOne = (typed: string, place: string): Named | string => {
  try {
    const real = realPath(place);
    const stat = statSync(real);
    const isFolder = stat.isDirectory();
    if (!isFolder && !stat.isFile()) return `${typed} is neither a file nor a folder.`;
    if (!isFolder && !kindOf(path.basename(real)))
      return `${typed} is no page of OKRs: the names of pages end in .okr.`;
    return { typed, uri: uriOfPath(real), isFolder, root: rootOf(isFolder ? real : path.dirname(real)) };
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return `There is no file or folder ${typed}.`;
    return unreadable(typed, error);
  }
};

/** The one path of a file, without links and in the case that it has on the disk. */
export const realPath = (place: string): string => realpathSync.native(place);

/** The nearest folder upwards that holds a configuration or a repository, else the folder itself. */
const rootOf = (folder: string): string => {
  for (let at = folder; ; at = path.dirname(at)) {
    if (ROOT_MARKS.some((mark) => existsSync(path.join(at, mark)))) return at;
    if (at === path.dirname(at)) return folder;
  }
};

/** Where files are after moves, and the way from one to another. */
import type { FileMove, FileNames, Uri } from "../service.ts";
import type { Projects } from "./projects.ts";

/** Where a page is, or will be: as its folder and itself are spelled. */
export interface Standpoint {
  readonly page: Uri;
  readonly folder: Uri | undefined;
}

export interface Moving {
  readonly projects: Projects;
  readonly moves: readonly FileMove[];
  readonly names: FileNames;
}

const partsOf = (uri: Uri): readonly string[] => uri.split("/");

/** Where a file is after the moves; the innermost folder that moves takes it along. */
export const movedTo = ({ moves, names }: Moving, uri: Uri): Uri => {
  const parts = partsOf(uri);
  const [found] = moves
    .map(({ from, to }) => ({ to, length: partsOf(from).length, from: names.same(from) }))
    .filter(({ from, length }) => names.same(parts.slice(0, length).join("/")) === from)
    .sort((a, b) => b.length - a.length);
  return found ? [found.to, ...parts.slice(found.length)].join("/") : uri;
};

/** How many folders two addresses have in common, from the root on. */
const sharedFolders = ({ names }: Moving, one: readonly string[], other: readonly string[]): number => {
  let shared = Math.min(one.length, other.length) - 1;
  const upTo = (parts: readonly string[]) => names.same(parts.slice(0, shared).join("/"));
  while (shared > 0 && upTo(one) !== upTo(other)) shared--;
  return shared;
};

/** The names on the way from a page, or from its folder, to a file. */
export const wayTo = (
  moving: Moving,
  { page, folder }: Standpoint,
  target: Uri,
  isFromFolder: boolean,
): string[] => {
  const start = isFromFolder && folder !== undefined ? partsOf(`${folder}/`) : partsOf(page);
  const parts = partsOf(target);
  const shared = sharedFolders(moving, start, parts);
  return [...start.slice(shared, -1).map(() => ".."), ...parts.slice(shared).map(decodeURIComponent)];
};

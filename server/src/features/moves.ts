/** Keeps the paths on pages leading where they led when files and folders are moved. */
import { SPACE } from "../../../grammar/spaces.ts";
import type { Text } from "../../../grammar/tree.ts";
import { pathTexts } from "../model/links.ts";
import type { PageState } from "../model/page-state.ts";
import { readPath } from "../model/paths.ts";
import type { Edit, FileEdit, FileMove, FileNames, Uri } from "../service.ts";
import { editsOfIgnored } from "./move-ignored.ts";
import { type Moving, movedTo, type Standpoint, wayTo } from "./move-way.ts";
import { moved } from "./outline.ts";
import type { Projects } from "./projects.ts";

const ESCAPE = /%[0-9a-f]{2}/i;
/** What would not come back from a line of a page as it was written. */
const LOST = new RegExp(`^[${SPACE} ]|[${SPACE} ]$|[\\r\\n]`);

const decode = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** Ways to write the names, the most like what stood there first. */
const spellings = (way: readonly string[], before: string): string[] => {
  const known = new Map(before.split("/").map((name) => [decode(name), name]));
  const opening = before.startsWith("/") ? "/" : before.startsWith("./") && way[0] !== ".." ? "./" : "";
  const plain = (name: string) => name.replaceAll("#", "%23");
  const write = ESCAPE.test(before) ? encodeURIComponent : plain;
  return [
    opening + way.map((name) => known.get(name) ?? write(name)).join("/"),
    opening + way.map(encodeURIComponent).join("/"),
    `./${way.map(encodeURIComponent).join("/")}`, // a name with a colon would be read as a scheme
  ];
};

/** The path that leads from a standpoint to a file, in the manner of the one before; undefined where none can. */
const rewritten = (moving: Moving, from: Standpoint, target: Uri, before: string): string | undefined => {
  const hash = before.indexOf("#");
  const [file, heading] = hash < 0 ? [before, ""] : [before.slice(0, hash), before.slice(hash)];
  const way = wayTo(moving, from, target, file.startsWith("/"));
  return spellings(way, file)
    .map((path) => path + heading)
    .find((path) => !LOST.test(path) && leadsTo(from, path) === target);
};

const leadsTo = ({ page, folder }: Standpoint, path: string): Uri | undefined => {
  const target = readPath(path, page, folder);
  return target.kind === "file" ? target.uri : undefined;
};

/** Where a page stands after the moves; undefined when it leaves all folders. */
const standpointAfter = (moving: Moving, before: Standpoint): Standpoint | undefined => {
  const page = movedTo(moving, before.page);
  if (page === before.page || before.folder === undefined) return { ...before, page };
  const folder = moving.projects.folderOf(moving.names.same(page));
  return folder === undefined ? undefined : { page, folder: moving.names.spelled(folder) };
};

const editOf = (moving: Moving, before: Standpoint, after: Standpoint, text: Text): Edit[] => {
  const target = text.pieces ? undefined : leadsTo(before, text.value);
  if (target === undefined) return [];
  const wanted = movedTo(moving, target);
  if (leadsTo(after, text.value) === wanted) return [];
  const path = rewritten(moving, after, wanted, text.value);
  return path === undefined ? [] : [{ start: text.start, end: text.end, text: path }];
};

const editsOn = (moving: Moving, { uri, units }: PageState, folder: Uri | undefined): Edit[] => {
  const { spelled } = moving.names;
  const before = { page: spelled(uri), folder: folder === undefined ? undefined : spelled(folder) };
  const after = standpointAfter(moving, before);
  if (!after) return [];
  let base = 0;
  return units.flatMap((unit) => {
    const start = base;
    base += unit.section.text.length;
    return pathTexts(unit)
      .flatMap((text) => editOf(moving, before, after, text))
      .map((edit) => ({ ...edit, ...moved(edit, start) }));
  });
};

/** The changes of all pages and configurations, as they are before the moves. What leads out of the folders stays. */
export const editsForMoves = (
  projects: Projects,
  moves: readonly FileMove[],
  names: FileNames,
): readonly FileEdit[] => {
  const moving = { projects, moves, names };
  return projects.all
    .flatMap(({ workspace, configFiles }) => [
      ...[...workspace.pages.values()].map((page) => ({
        uri: page.uri,
        edits: editsOn(moving, page, workspace.folder),
      })),
      ...[...configFiles].map(([uri, { text }]) => ({ uri, edits: editsOfIgnored(moving, uri, text) })),
    ])
    .filter(({ edits }) => edits.length > 0)
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
};

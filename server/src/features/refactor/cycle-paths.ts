/** Which file holds the next cycle: files go on being named as they are. */
import { fold } from "../../../../grammar/vocabulary.ts";
import type { PageState } from "../../model/page-state.ts";
import type { View } from "../../model/view.ts";

interface Named {
  readonly year: string;
  readonly letter: string;
  readonly part: string;
}

const BETWEEN = "[-_. /]?|%20";
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");

const partsOf = (cycle: string): Named | undefined => {
  const [, year, letter, part] = /^(\d{4})-([A-Z])(\d)$/.exec(cycle) ?? [];
  return year && letter && part ? { year, letter, part } : undefined;
};

const sameCase = (like: string, letter: string): string =>
  like === like.toLowerCase() ? letter.toLowerCase() : letter;

const sameLength = (like: string, year: string): string => year.slice(-like.length);

/** A path with one cycle in place of another, wherever the path names it and however: `2026-Q1/`, `search_q1-26.okr`. */
export const renamePath = (path: string, from: string, to: string): string => {
  const [old, next] = [partsOf(from), partsOf(to)];
  if (!old || !next)
    return path.replaceAll(new RegExp(`(?<![a-z\\d])${literal(from)}(?![a-z\\d])`, "gi"), () => to);
  const year = `(${old.year}|${old.year.slice(2)})`;
  const part = `(${old.letter})${old.part}`;
  const forms = new RegExp(
    `(?<![a-z\\d])(?:${year}(${BETWEEN})${part}|${part}(${BETWEEN})${year})(?![a-z\\d])`,
    "gi",
  );
  return path.replaceAll(forms, (_all, y1, gap1, l1, l2, gap2, y2) =>
    y1 === undefined
      ? `${sameCase(l2, next.letter)}${next.part}${gap2}${sameLength(y2, next.year)}`
      : `${sameLength(y1, next.year)}${gap1}${sameCase(l1, next.letter)}${next.part}`,
  );
};

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/"));
const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf("/") + 1);

/** The part of an address below the folder of the workspace: only there do files name cycles. */
const below = (uri: string, folder: string | undefined): number => folder?.length ?? folderOf(uri).length;

const renamed = (uri: string, from: string, to: string, folder: string | undefined): string => {
  const at = below(uri, folder);
  return uri.slice(0, at) + renamePath(uri.slice(at), encodeURIComponent(from), encodeURIComponent(to));
};

/** A folder a cycle, as other pages have it. */
const folderLikeOthers = ({ workspace }: View, to: string): string | undefined => {
  const seen = new Set<string>();
  for (const { uri, head } of workspace.pages.values()) {
    const folder = folderOf(uri);
    if (!head.cycle || seen.has(folder)) continue;
    seen.add(folder);
    const next = renamed(`${folder}/`, head.cycle.id, to, workspace.folder).slice(0, -1);
    if (next !== folder) return next;
  }
  return undefined;
};

const isWeeks = (uri: string): boolean => /\.weeks\.okr$/i.test(uri);

/** The page that has what a team or company wants in a cycle; not the one of its weeks. */
export const pageOf = (view: View, holder: string, cycle: string): string | undefined => {
  const pages = view
    .unitsOf(holder)
    .filter(({ page }) => page.head.cycleId === fold(cycle))
    .map(({ page, contribution }) => ({
      uri: page.uri,
      has: contribution.declarations.some(({ kind }) => kind === "objective" || kind === "shares"),
    }))
    .sort((a, b) => Number(b.has) - Number(a.has) || Number(isWeeks(a.uri)) - Number(isWeeks(b.uri)));
  return pages[0]?.uri;
};

/** Where a page goes on in the next cycle; undefined where every name that it could have is taken by something else. */
export const nextPage = (view: View, page: PageState, from: string, to: string): string | undefined => {
  const { workspace } = view;
  const own = renamed(page.uri, from, to, workspace.folder);
  const folder = own === page.uri ? (folderLikeOthers(view, to) ?? folderOf(page.uri)) : folderOf(page.uri);
  const stem = nameOf(page.uri).replace(/\.okr$/i, "");
  const names = [
    ...(own === page.uri ? [] : [own]),
    ...(folder === folderOf(page.uri) ? [] : [`${folder}/${nameOf(page.uri)}`]),
    `${folderOf(page.uri)}/${stem}-${encodeURIComponent(to)}.okr`,
  ];
  return names.find((uri) => {
    const there = workspace.pages.get(uri);
    return !there || there.head.cycleId === fold(to);
  });
};

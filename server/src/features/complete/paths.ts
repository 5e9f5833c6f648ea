/** Documents that pages link to, and their headings. */
import type { Heading } from "../../model/documents.ts";
import { allBlocks, docLinks } from "../../model/links.ts";
import { readPath } from "../../model/paths.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import { LINKS } from "../../model/workspace.ts";
import { type Asked, type Draft, type Slot, toLineEnd } from "./slot.ts";

const MOST = 100;

const segments = (uri: string): string[] => uri.split("/").map(decodeURIComponent);

/** Signs that a path would be read otherwise with. */
const escaped = (path: string): string => path.replace(/[%#]/g, encodeURIComponent);

/** The path from a page to a file. */
export const relativePath = (page: string, file: string): string => {
  const [from, to] = [segments(page), segments(file)];
  let shared = 0;
  while (shared < from.length - 1 && from[shared] === to[shared]) shared++;
  const up = from.length - 1 - shared;
  return escaped([...Array<string>(up).fill(".."), ...to.slice(shared)].join("/"));
};

const heading = ({ anchor, text }: Heading): Draft => ({
  label: anchor,
  kind: "heading",
  detail: text,
  filter: `${anchor} ${text}`,
});

const titleOf = (asked: Asked, uri: string): string | undefined =>
  asked.view.document(uri)?.headings[0]?.text;

/** What pages link to already comes first, then what else is there. */
const documents = ({ view, project }: Asked): string[] => {
  const linked = new Set([...view.facts(LINKS)].map(({ value }) => value as string));
  const isLinked = (uri: string) => Number(linked.has(uri));
  return [...project.workspace.documents.all()].sort(
    (a, b) => isLinked(b) - isLinked(a) || (a < b ? -1 : Number(a > b)),
  );
};

const holds = (path: string, typed: string): boolean => path.toLowerCase().includes(typed.toLowerCase());

/** Paths of documents behind `doc:`, or headings of the one that is named there. */
export const paths = (asked: Asked, start: number): Slot => {
  const { place, project } = asked;
  const value = toLineEnd(place, start);
  const typed = place.source.slice(start, place.at);
  const hash = typed.indexOf("#");
  if (hash >= 0) {
    const target = readPath(typed.slice(0, hash), place.page.uri, project.workspace.folder);
    const document = target.kind === "file" ? asked.view.document(target.uri) : undefined;
    return { ...value, start: start + hash + 1, drafts: (document?.headings ?? []).map(heading) };
  }
  const all = documents(asked).map((uri) => ({ uri, path: relativePath(place.page.uri, uri) }));
  const fitting = all.length > MOST ? all.filter(({ path }) => holds(path, typed)) : all;
  const drafts = fitting.slice(0, MOST).map(({ uri, path }): Draft => {
    return {
      label: path,
      kind: "file",
      detail: titleOf(asked, uri),
      filter: `${path} ${titleOf(asked, uri) ?? ""}`,
    };
  });
  return { ...value, drafts, isIncomplete: all.length > MOST };
};

const linksOf = (unit: Unit, strategy: Declaration, folder: string | undefined) =>
  allBlocks(unit).includes(strategy.block)
    ? docLinks(unit, folder).filter(({ block }) => block === strategy.block)
    : [];

/** The headings of a strategy's documents. */
export const headingsOf = (asked: Asked, strategies: readonly Declaration[]): Draft[] =>
  strategies.flatMap((strategy) =>
    linksOf(strategy.unit, strategy, asked.project.workspace.folder).flatMap(
      ({ uri }) => asked.view.document(uri)?.headings.map(heading) ?? [],
    ),
  );

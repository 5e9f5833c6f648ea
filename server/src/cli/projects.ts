/** From the paths of a command line to projects, one for each root. */
import path from "node:path";
import { isBelow, pathOfUri, uriOfPath } from "../host/uri.ts";
import type { Service, Uri } from "../service.ts";
import type { Given } from "./command.ts";
import { findNamed, type Named, realPath } from "./paths.ts";
import { type Extent, Project } from "./project.ts";
import type { Setup } from "./setup.ts";
import type { Terminal } from "./terminal.ts";

export interface NamedPage {
  readonly uri: Uri;
  /** Relative to the working directory, with `/`. */
  readonly path: string;
}

/** Pages of one root, and what the service says of them. */
export interface NamedPages {
  readonly service: Service;
  /** The path of the root. */
  readonly root: string;
  readonly pages: readonly NamedPage[];
}

/** Reads what was named, one root after another; every page comes once. What can't be done is complained about. */
export async function* readProjects(
  { operands }: Given,
  terminal: Terminal,
  setup: Setup,
  extent: Extent,
): AsyncGenerator<NamedPages> {
  const base = realPath(terminal.folder);
  const pathOf = (uri: Uri) => path.relative(base, pathOfUri(uri)).replaceAll(path.sep, "/");
  const seen = new Set<Uri>();
  for (const [root, named] of byRoot(
    findNamed(operands.length ? operands : ["."], terminal.folder, setup.complain),
  )) {
    const project = new Project(uriOfPath(root), named, setup);
    await project.read(extent);
    for (const each of named) tellNothingFound(each, project, setup, terminal);
    const pages = project.pages.filter((uri) => !seen.has(uri));
    for (const uri of pages) seen.add(uri);
    yield { service: project.service, root, pages: pages.map((uri) => ({ uri, path: pathOf(uri) })) };
  }
}

const byRoot = (all: readonly Named[]): Map<string, Named[]> => {
  const roots = new Map<string, Named[]>();
  for (const named of all) {
    const those = roots.get(named.root);
    if (those) those.push(named);
    else roots.set(named.root, [named]);
  }
  return roots;
};

/** A page that is left out was named by a script, most likely; a folder without any page is a mistake. */
const tellNothingFound = (named: Named, project: Project, setup: Setup, terminal: Terminal): void => {
  const { typed, uri, isFolder } = named;
  const isIn = (each: Uri) => each === uri || (isFolder && isBelow(each, uri));
  if (project.pages.some(isIn) || project.unreadable.some(isIn)) return;
  if (!isFolder) {
    if (project.ignored.some(isIn)) terminal.complain(`okr: ${typed} is left out by the configuration.`);
  } else if (project.ignored.some(isIn))
    setup.complain(`All pages in ${typed} are left out by the configuration.`);
  else setup.complain(`There are no pages of OKRs in ${typed}: their names end in .okr.`);
};

/** What editors hold and what is on disk: the text that an editor holds wins until it is closed. */
import { readPage } from "../../../grammar/page.ts";
import { EVERYTHING, type Watcher } from "../model/facts.ts";
import { type PageState, textOfPage } from "../model/page-state.ts";
import { LINKS } from "../model/workspace.ts";
import type { Project } from "../rules/frame/project.ts";
import type { Finding, Lines, Uri } from "../service.ts";
import { linesOf } from "./lines.ts";
import type { Projects } from "./projects.ts";

const CONFIG_NAME = /\/okr\.config\.json$/;
const PAGE_NAME = /\.okr$/i;

interface Links extends Watcher {
  uris: readonly Uri[];
}

export class Store {
  private readonly projects: Projects;
  /** For each page that an editor holds, what is on disk; undefined when nothing is. */
  private readonly held = new Map<Uri, string | undefined>();
  private readonly links = new WeakMap<Project, Links>();
  private linked: readonly Uri[] = [];
  private linkedFrom: readonly (readonly Uri[])[] = [];

  constructor(projects: Projects) {
    this.projects = projects;
  }

  /** Does an editor hold it? */
  isHeld(uri: Uri): boolean {
    return this.held.has(uri);
  }

  page(uri: Uri): PageState | undefined {
    return this.projects.known(uri)?.workspace.pages.get(uri);
  }

  open(uri: Uri, text: string, version: number): void {
    const known = this.page(uri);
    if (!this.held.has(uri)) this.held.set(uri, known && textOfPage(known));
    this.setPage(uri, text, version);
  }

  close(uri: Uri): void {
    const onDisk = this.held.get(uri);
    this.held.delete(uri);
    this.put(uri, onDisk);
  }

  setFile(uri: Uri, text: string | undefined): void {
    const project = this.projects.of(uri);
    if (CONFIG_NAME.test(uri)) project.setConfigFile(uri, text);
    else if (!PAGE_NAME.test(uri)) project.workspace.documents.set(uri, text);
    else if (this.held.has(uri)) this.held.set(uri, text);
    else this.put(uri, text);
  }

  listDocument(uri: Uri): void {
    this.projects.of(uri).workspace.documents.list(uri);
  }

  private put(uri: Uri, text: string | undefined): void {
    if (text !== undefined) this.setPage(uri, text, undefined);
    else {
      this.projects.of(uri).workspace.removePage(uri);
      this.projects.forget(uri);
    }
  }

  /** A page that says what it said stays what it is: most are opened as they are on disk, and closed again. */
  private setPage(uri: Uri, text: string, version: number | undefined): void {
    const { workspace } = this.projects.of(uri);
    const known = workspace.pages.get(uri);
    if (known?.page.length === text.length && textOfPage(known) === text) known.version = version;
    else workspace.setPage(uri, text, version);
  }

  /** Pages move to the project of their new folder; what a folder that went away had on disk is forgotten. */
  setFolders(folders: readonly Uri[]): void {
    const texts = new Map(this.heldTexts());
    for (const folder of this.projects.folders)
      if (!folders.includes(folder)) this.projects.removeFolder(folder);
    for (const uri of texts.keys()) this.projects.of(uri).workspace.removePage(uri);
    for (const folder of folders) this.projects.addFolder(folder);
    for (const [uri, { text, version }] of texts) {
      this.projects.forget(uri);
      this.projects.of(uri).workspace.setPage(uri, text, version);
    }
  }

  private *heldTexts(): Iterable<[Uri, { text: string; version: number | undefined }]> {
    for (const uri of this.held.keys()) {
      const page = this.page(uri);
      if (page) yield [uri, { text: textOfPage(page), version: page.version }];
    }
  }

  /** The documents that pages link to; the same list while nothing changed. */
  linkedDocuments(): readonly Uri[] {
    const lists = this.projects.all.map((project) => this.linksOf(project));
    if (
      lists.length !== this.linkedFrom.length ||
      lists.some((list, index) => list !== this.linkedFrom[index])
    ) {
      this.linkedFrom = lists;
      this.linked = [...new Set(lists.flat())].sort();
    }
    return this.linked;
  }

  private linksOf(project: Project): readonly Uri[] {
    const { facts } = project.workspace;
    const links = this.links.get(project) ?? { cells: [], stale: EVERYTHING, onStale() {}, uris: [] };
    this.links.set(project, links);
    if (!links.stale) return links.uris;
    facts.release(links);
    const found = [...facts.get(LINKS, links)].map(({ value }) => value as Uri);
    const uris = [...new Set(found)].sort();
    if (uris.join("\n") !== links.uris.join("\n")) links.uris = uris;
    return links.uris;
  }

  /** The lines of a configuration file. Whatever text it is, its lines are those that a page would have. */
  configLines(uri: Uri): Lines | undefined {
    const file = this.projects.of(uri).configFile(uri);
    return file && linesOf({ page: readPage(file.text) });
  }

  /** What is wrong with a configuration file. */
  configFindings(uri: Uri): readonly Finding[] {
    const problems = this.projects.of(uri).configFile(uri)?.problems ?? [];
    return problems.map((problem) => ({
      ...problem,
      rule: "configuration",
      severity: "warning",
      related: [],
      tags: [],
    }));
  }
}

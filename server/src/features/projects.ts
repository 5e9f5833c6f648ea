/** Which project a page belongs to: that of the workspace folder it lies in, or one of its own. */

import { isWithin } from "../model/paths.ts";
import type { Config } from "../rules/frame/config.ts";
import { Project, type ProjectOptions } from "../rules/frame/project.ts";

type Shared = Omit<ProjectOptions, "folder">;

export class Projects {
  private readonly byFolder = new Map<string, Project>();
  /** Pages outside of every folder are models of their own. */
  private readonly alone = new Map<string, Project>();
  private readonly shared: Shared;
  private base: Config;
  private reading = false;

  constructor(shared: Shared, base: Config) {
    this.shared = shared;
    this.base = base;
  }

  get all(): readonly Project[] {
    return [...this.byFolder.values(), ...this.alone.values()];
  }

  get folders(): readonly string[] {
    return [...this.byFolder.keys()];
  }

  addFolder(folder: string): void {
    if (!this.byFolder.has(folder)) this.byFolder.set(folder, this.create(folder));
  }

  removeFolder(folder: string): void {
    this.byFolder.delete(folder);
  }

  setBase(base: Config): void {
    this.base = base;
    for (const project of this.all) project.setBase(base);
  }

  setReading(reading: boolean): void {
    this.reading = reading;
    for (const project of this.all) project.workspace.setReading(reading);
  }

  /** The innermost folder that holds an address. */
  folderOf(uri: string): string | undefined {
    return this.folders.filter((each) => isWithin(uri, each)).sort((a, b) => b.length - a.length)[0];
  }

  settle(sections: number): boolean {
    return this.all.some((project) => project.workspace.settle(sections));
  }

  /** The project of an address, if there is one; whoever only asks makes none. */
  known(uri: string): Project | undefined {
    const folder = this.folderOf(uri);
    return folder === undefined ? this.alone.get(uri) : this.byFolder.get(folder);
  }

  /** The project of an address: that of its folder, or one of its own. */
  of(uri: string): Project {
    const known = this.known(uri);
    if (known) return known;
    const project = this.create(undefined);
    this.alone.set(uri, project);
    return project;
  }

  /** The project of the first of some addresses that any has; the first one with pages where none are said. */
  meant(uris: readonly string[] | undefined): Project {
    const holds = ({ options, workspace }: Project) => {
      const { folder } = options;
      return (uris ?? []).some(
        (uri) => workspace.pages.has(uri) || (folder !== undefined && isWithin(uri, folder)),
      );
    };
    const { all } = this;
    const found = uris ? all.find(holds) : all.find(({ workspace }) => workspace.pages.size > 0);
    return found ?? this.create(undefined);
  }

  /** Forgets the project of a page that stood alone. */
  forget(uri: string): void {
    this.alone.delete(uri);
  }

  private create(folder: string | undefined): Project {
    const project = new Project({ ...this.shared, folder });
    project.setBase(this.base);
    project.workspace.setReading(this.reading && folder !== undefined);
    return project;
  }
}

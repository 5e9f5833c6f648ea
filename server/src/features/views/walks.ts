/** Keeps what was found out about the trees for as long as no page changes: cursors move more often than pages do. */
import { areSame } from "../../model/memory.ts";
import type { ViewFilter, ViewName } from "../../service.ts";
import type { Projects } from "../projects.ts";
import { type Grove, groveOf, memoryOf } from "./grove.ts";
import { Walk } from "./walk.ts";

/** Whoever asks with ever new filters is not remembered. */
const MOST_FILTERS = 4;

/** All that trees are made of: the same while nothing changed. */
const stampOf = ({ all }: Projects): readonly unknown[] =>
  all.flatMap(({ workspace, options }) => [
    options.today(),
    ...[...workspace.pages.values()].flatMap(({ page, revision }) => [page, revision]),
  ]);

interface Kept {
  readonly groves: readonly Grove[];
  readonly walks: Map<ViewName, Walk>;
}

export class Walks {
  private readonly projects: Projects;
  private readonly kept = new Map<string, Kept>();
  private stamp: readonly unknown[] = [];

  constructor(projects: Projects) {
    this.projects = projects;
  }

  /** The tree as it is now. */
  walk(view: ViewName, filter: ViewFilter): Walk {
    const { groves, walks } = this.keptFor(filter);
    const walk = walks.get(view) ?? new Walk(groves, view, filter);
    walks.set(view, walk);
    return walk;
  }

  private keptFor(filter: ViewFilter): Kept {
    const stamp = stampOf(this.projects);
    if (!areSame(stamp, this.stamp)) this.renew();
    this.stamp = stamp;
    const key = JSON.stringify(filter);
    const kept = this.kept.get(key) ?? { groves: this.grow(filter), walks: new Map<ViewName, Walk>() };
    if (this.kept.size > MOST_FILTERS) this.kept.clear();
    this.kept.set(key, kept);
    return kept;
  }

  private renew(): void {
    this.kept.clear();
    for (const project of this.projects.all) memoryOf({ project }).tidy();
  }

  private grow(filter: ViewFilter): readonly Grove[] {
    return this.projects.all
      .filter(({ workspace }) => workspace.pages.size > 0)
      .map((project) => groveOf(project, filter));
  }
}

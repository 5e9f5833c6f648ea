/** What an editor shows of its open pages beside findings, and whether it may be another by now: what was looked up for it is watched. */
import { type Cell, NOTHING, type Watcher } from "../model/facts.ts";
import type { PageState } from "../model/page-state.ts";
import { View } from "../model/view.ts";
import type { Project } from "../rules/frame/project.ts";
import type { Service, Sight, Uri } from "../service.ts";
import { hintsIn } from "./hints.ts";
import { lensesIn } from "./lenses.ts";
import type { Projects } from "./projects.ts";
import type { Store } from "./store.ts";
import { tokensOf } from "./tokens.ts";

class Eye implements Watcher {
  readonly cells: Cell<object>[] = [];
  stale = NOTHING;
  readonly project: Project;

  constructor(project: Project) {
    this.project = project;
  }

  onStale(): void {}

  close(): void {
    this.project.workspace.facts.release(this);
  }
}

export class Sights {
  private readonly eyes = new Map<Uri, Map<Sight, Eye>>();

  /** A view for what is shown from now on. */
  view(project: Project, uri: Uri, sight: Sight): View {
    const eyes = this.eyes.get(uri) ?? new Map<Sight, Eye>();
    this.eyes.set(uri, eyes);
    eyes.get(sight)?.close();
    const eye = new Eye(project);
    eyes.set(sight, eye);
    return new View(project.workspace, eye);
  }

  isOld(project: Project, uri: Uri, sight: Sight): boolean {
    const eye = this.eyes.get(uri)?.get(sight);
    return eye?.project !== project || eye.stale !== NOTHING;
  }

  close(uri: Uri): void {
    for (const eye of this.eyes.get(uri)?.values() ?? []) eye.close();
    this.eyes.delete(uri);
  }
}

/** @param ask answers about a page, if it is known. */
export const sightsOf = (
  sights: Sights,
  projects: Projects,
  store: Store,
  ask: <T>(uri: Uri, answer: (page: PageState) => T) => T | undefined,
): Pick<Service, "hints" | "lenses" | "tokens" | "isOld"> => {
  const look = (uri: Uri, sight: Sight): View => {
    const project = projects.of(uri);
    return store.isHeld(uri) ? sights.view(project, uri, sight) : new View(project.workspace);
  };
  return {
    hints: (uri, range, besideLenses = false) =>
      ask(uri, (page) => hintsIn(look(uri, "hints"), page, range, besideLenses)) ?? [],
    lenses: (uri) =>
      ask(uri, (page) => lensesIn(page, look(uri, "lenses"), projects.of(uri).options.today())) ?? [],
    tokens: (uri, range) =>
      ask(uri, (page) =>
        range
          ? tokensOf(new View(projects.of(uri).workspace), page, range)
          : tokensOf(look(uri, "tokens"), page),
      ) ?? [],
    isOld: (uri, sight) => sights.isOld(projects.of(uri), uri, sight),
  };
};

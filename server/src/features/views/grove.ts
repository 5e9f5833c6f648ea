/** What the trees grow from: each folder as one request sees it, with the cycles that are shown. */
import type { Day } from "../../../../grammar/date-days.ts";
import { fold, type NameKind } from "../../../../grammar/vocabulary.ts";
import { compareCycles, contains } from "../../model/cycle.ts";
import { Memory } from "../../model/memory.ts";
import type { PageHead } from "../../model/page-state.ts";
import { byPlace } from "../../model/page-state.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import { View } from "../../model/view.ts";
import { CYCLES } from "../../model/workspace.ts";
import type { Project } from "../../rules/frame/project.ts";
import { cyclesSeen } from "../../rules/shared/alignment.ts";
import type { ViewFilter } from "../../service.ts";

export interface Grove {
  readonly project: Project;
  readonly view: View;
  readonly today: Day;
  readonly filter: ViewFilter;
  /** The heads of the pages whose cycle was chosen. */
  readonly heads: readonly PageHead[];
  /** The cycles whose pages are shown, those around the chosen ones too; undefined stands for pages without. */
  readonly seen: ReadonlySet<string | undefined>;
}

/** The heads of all cycles that pages name, each once, in the order of time. */
export const headsOf = (view: View): readonly PageHead[] => {
  const heads = new Map<string | undefined, PageHead>();
  for (const { value } of view.facts(CYCLES)) {
    const head = value as PageHead;
    if (!heads.has(head.cycleId)) heads.set(head.cycleId, head);
  }
  return [...heads.values()].sort((a, b) =>
    a.cycle && b.cycle
      ? compareCycles(a.cycle, b.cycle)
      : Number(Boolean(b.cycle)) - Number(Boolean(a.cycle)),
  );
};

/** The cycles that today lies in; where there are none, the last that has begun, or else the first to come. */
export const headsNow = (heads: readonly PageHead[], today: Day): readonly PageHead[] => {
  const dated = heads.filter(({ cycle }) => cycle !== undefined);
  const now = dated.filter(({ cycle }) => cycle && contains(cycle, today));
  if (now.length > 0) return now;
  const nearest = dated.findLast(({ cycle }) => cycle && cycle.start <= today) ?? dated[0];
  return nearest ? [nearest] : [];
};

const chosen = (heads: readonly PageHead[], { cycles = [] }: ViewFilter, today: Day): readonly PageHead[] => {
  if (cycles.length === 0) return [...headsNow(heads, today), ...heads.filter(({ cycle }) => !cycle)];
  const ids = new Set(cycles.map(fold));
  return heads.filter(({ cycleId }) => cycleId !== undefined && ids.has(cycleId));
};

export const groveOf = (project: Project, filter: ViewFilter): Grove => {
  const view = new View(project.workspace);
  const today = project.options.today();
  const heads = chosen(headsOf(view), filter, today);
  const seen = new Set([undefined, ...heads.flatMap((head) => cyclesSeen(head))]);
  return { project, view, today, filter, heads, seen };
};

const memories = new WeakMap<Project, Memory>();

/** What was said about a folder before: trees are drawn again after each edit, and nearly all in them is as it was. */
export const memoryOf = ({ project }: Pick<Grove, "project">): Memory => {
  const memory = memories.get(project) ?? new Memory(project.workspace);
  memories.set(project, memory);
  return memory;
};

/** The sections of the pages that are shown, in no order. */
export const shownUnits = ({ project, seen }: Grove): readonly Unit[] =>
  [...project.workspace.pages.values()]
    .filter(({ head }) => seen.has(head.cycleId))
    .flatMap(({ units }) => units);

export const isShown = ({ seen }: Grove, { unit }: Pick<Declaration, "unit">): boolean =>
  seen.has(unit.page.head.cycleId);

/** Everything of a kind on the pages that are shown, in the order of the pages. */
export const declared = (grove: Grove, kind: NameKind): readonly Declaration[] =>
  grove.view.once(`declared ${kind}`, grove, () =>
    shownUnits(grove)
      .flatMap(({ contribution }) => contribution.declarations.filter((each) => each.kind === kind))
      .sort(byPlace),
  );

/** Which work moves what: from initiatives, commits and decisions to the key results that they name, and back. */
import { comparePlaces, type PageState, unitStart } from "../model/page-state.ts";
import type { Use } from "../model/unit.ts";
import { declarationOf, type View } from "../model/view.ts";
import type { Project } from "../rules/frame/project.ts";
import type { Handle, HierarchyCall, HierarchyItem } from "../service.ts";
import { type At, askAgain, itemOf, propertyAt } from "./found-again.ts";
import { askAt, foundAt } from "./names.ts";
import { moved } from "./outline.ts";
import { blockAt } from "./place.ts";

/** Lines of a week that are work, or lead to some. */
const WEEK_WORK = ["commit", "done", "decision"];
const MOVED = ["kr", "objective", "shares", "health", "initiative", "discovery"];

const isWork = ({ key, block }: Use): boolean =>
  key === "moves" || (block.kind === "week" && WEEK_WORK.includes(key));

const byPlace = (a: Use, b: Use): number =>
  comparePlaces(a.unit, a.reference.start, b.unit, b.reference.start);

/** The block, or line of a week, that a reference stands in. */
const callerOf = (use: Use): At => ({
  ...{ unit: use.unit, block: use.block },
  property: use.block.kind === "week" ? propertyAt(use) : undefined,
});

const usesIn = ({ unit, block, property }: At): Use[] =>
  unit.contribution.uses.filter(
    (use) => use.block === block && isWork(use) && (!property || propertyAt(use) === property),
  );

/** Calls by what is at their other end, each with the places of all its references. */
const grouped = (view: View, found: readonly { use: Use; end: At }[]): HierarchyCall[] => {
  const calls = new Map<object, { item: HierarchyItem; ranges: { start: number; end: number }[] }>();
  for (const { use, end } of found) {
    const key = end.property ?? end.block;
    const call = calls.get(key) ?? { item: itemOf(view, end), ranges: [] };
    call.ranges.push(moved(use.reference, unitStart(use.unit)));
    calls.set(key, call);
  }
  return [...calls.values()];
};

const movesOf = (view: View, at: At): HierarchyCall[] => {
  const found = usesIn(at).flatMap((use) =>
    view
      .resolveUse(use)
      .targets.slice(0, 1)
      .map((end) => ({ use, end })),
  );
  return grouped(view, found);
};

const moversOf = (view: View, { unit, block, property }: At): HierarchyCall[] => {
  const target = property ? undefined : declarationOf(unit, block);
  const uses = target ? view.referrers(target).filter(isWork) : [];
  return grouped(
    view,
    uses.sort(byPlace).map((use) => ({ use, end: callerOf(use) })),
  );
};

/** The work at an offset, or what is moved there: by its name, its line in a week, or its lines. */
export const workAt = (project: Project, page: PageState, offset: number): HierarchyItem | undefined => {
  const asking = askAt(project, page, offset);
  const { unit, at } = asking.place;
  const found = foundAt(asking);
  const block = blockAt(unit, at);
  const target = found?.about === "name" ? found.targets[0] : block && declarationOf(unit, block);
  if (target) return MOVED.includes(target.kind) ? itemOf(asking.view, target) : undefined;
  const property = block?.properties.find(({ start, end }) => start <= at && at <= end);
  const isLine = block?.kind === "week" && property !== undefined && WEEK_WORK.includes(property.key);
  return isLine ? itemOf(asking.view, { unit, block, property }) : undefined;
};

/** What the work moves. */
export const movedBy = (project: Project, handle: Handle): readonly HierarchyCall[] =>
  askAgain(project, handle, movesOf);

/** The work that moves something. */
export const movers = (project: Project, handle: Handle): readonly HierarchyCall[] =>
  askAgain(project, handle, moversOf);

/** The hierarchy of alignment: up to the objectives, the strategy and the mission that something serves, down to who carries it. */
import type { BlockKind } from "../../../grammar/vocabulary.ts";
import { byPlace, type PageState } from "../model/page-state.ts";
import { thingOf } from "../model/things.ts";
import type { Declaration } from "../model/unit.ts";
import { declarationOf, type View } from "../model/view.ts";
import type { Project } from "../rules/frame/project.ts";
import { objectivesMeant, strategiesOf, supportedBy } from "../rules/shared/alignment.ts";
import type { Handle, HierarchyItem } from "../service.ts";
import { missionOf } from "./describe/chain.ts";
import { type At, askAgain, eachOnce, itemOf } from "./found-again.ts";
import { askAt, foundAt } from "./names.ts";
import { blockAt } from "./place.ts";

const ALIGNED: readonly BlockKind[] = [
  ...(["company", "team", "strategy", "objective"] as const),
  ...(["shares", "kr", "squad"] as const),
];

const isContainer = ({ kind }: Declaration): boolean => kind === "team" || kind === "company";

const isSame = (one: Declaration, other: Declaration): boolean =>
  one.block === other.block || (isContainer(one) && one.kind === other.kind && one.name === other.name);

/** The company or team whose mission it serves. */
const mission = (view: View, target: Declaration): Declaration[] => {
  const found = missionOf(view, target);
  return found && !isSame(found, target) ? [found] : [];
};

/** The objectives that it supports or shares. */
const objectivesAbove = (view: View, { block, unit, kind, holder }: Declaration): Declaration[] => {
  if (kind === "kr") return holder ? [holder] : [];
  const shared = kind === "shares" ? declarationOf(unit, block) : undefined;
  const meant = shared ? objectivesMeant(view, shared) : [];
  return [...meant, ...supportedBy(block, { unit, view })].filter((each) => each.block !== block);
};

/** What stands one step above. */
const above = (view: View, target: Declaration): Declaration[] => {
  const found = [
    ...objectivesAbove(view, target),
    ...strategiesOf(target.block, { unit: target.unit, view }),
  ];
  return found.length > 0 || target.kind === "squad" ? eachOnce(found) : mission(view, target);
};

const referring = (view: View, target: Declaration, key: string): Declaration[] =>
  view.referrers(target, [key]).flatMap(({ unit, block }) => declarationOf(unit, block) ?? []);

const keyResultsOf = ({ unit, block }: Declaration): Declaration[] =>
  unit.contribution.declarations.filter(({ holder }) => holder?.block === block);

/** Who shares it, and who supports it, one of its key results, or it as somebody shares it. */
const carriers = (view: View, target: Declaration): Declaration[] => {
  const { declarations } = thingOf(view, target);
  const named = declarations.flatMap((each) => [each, ...keyResultsOf(each)]);
  const sharing = declarations.filter(({ kind }) => kind === "shares");
  return [...sharing, ...named.flatMap((each) => referring(view, each, "supports"))];
};

const isServing = ({ kind, block }: Declaration): boolean =>
  kind === "strategy" || kind === "team" || (kind === "objective" && block.text !== undefined);

/** What serves a mission directly; of a team that goes on elsewhere, where it has its name. */
const serving = (view: View, target: Declaration): Declaration[] => {
  const units = [...view.workspace.pages.values()].flatMap((page) => page.units);
  const all = units.flatMap(({ contribution }) => contribution.declarations.filter(isServing));
  return all
    .filter(({ kind, block }) => kind !== "team" || block.text !== undefined)
    .filter((each) => above(view, each).some((found) => isSame(found, target)));
};

/** What stands one step below. */
const below = (view: View, target: Declaration): Declaration[] => {
  switch (target.kind) {
    case "company":
    case "team":
      return serving(view, target).sort(byPlace);
    case "strategy":
      return eachOnce(referring(view, target, "strategy")).sort(byPlace);
    case "objective":
      return eachOnce(carriers(view, target))
        .filter(({ block }) => block !== target.block)
        .sort(byPlace);
    default:
      return eachOnce(referring(view, target, "supports")).sort(byPlace);
  }
};

/** What stands at an offset, by its name or its lines, if it has a place among what is aligned. */
export const alignedAt = (project: Project, page: PageState, offset: number): HierarchyItem | undefined => {
  const asking = askAt(project, page, offset);
  const found = foundAt(asking);
  const { unit, at } = asking.place;
  const block = blockAt(unit, at);
  const target = found?.about === "name" ? found.targets[0] : block && declarationOf(unit, block);
  return target && ALIGNED.includes(target.kind) ? itemOf(asking.view, target) : undefined;
};

const step =
  (walk: (view: View, target: Declaration) => Declaration[]) =>
  (project: Project, handle: Handle): readonly HierarchyItem[] =>
    askAgain(project, handle, (view, { unit, block }: At) => {
      const target = declarationOf(unit, block);
      return target ? walk(view, target).map((each) => itemOf(view, each)) : [];
    });

/** What something supports: objectives, then strategies, and at the end of the chain who has the mission. */
export const supported = step(above);
/** Who supports or shares something. */
export const supporters = step(below);

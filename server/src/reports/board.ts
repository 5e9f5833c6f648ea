/** The board of a workspace, or of a part of it: what the model knows, put together as a team would put it on a wall. */
import type { Block } from "../../../grammar/tree.ts";
import { holderName } from "../features/describe/chain.ts";
import type { PageHead } from "../model/page-state.ts";
import { containerName } from "../model/resolve.ts";
import type { Declaration, Unit } from "../model/unit.ts";
import { View } from "../model/view.ts";
import type { Project } from "../rules/frame/project.ts";
import { cyclesSeen } from "../rules/shared/alignment.ts";
import { Counts } from "./board/counts.ts";
import { boardCycle, cycleMeant, cyclesIn, type NamedCycle } from "./board/cycles.ts";
import { declaredIn, type Group, groupsOf } from "./board/groups.ts";
import { holderOf, isCalled } from "./board/holders.ts";
import { looseIn } from "./board/loose.ts";
import type { Making } from "./board/making.ts";
import { movedBy, workOf } from "./board/work.ts";
import type { Board, BoardHolder, BoardLoose, BoardWork, Scope } from "./board-types.ts";
import { isSomewhere } from "./scope.ts";

export type * from "./board-types.ts";

/** A head of a page of the cycle; that of a page without one, where there is none. */
const headOf = (cycle: NamedCycle | undefined): PageHead => ({
  cycle: cycle?.cycle,
  cycleId: cycle?.cycleId,
  phase: undefined,
  language: "en",
});

const isMeant = (group: Group, { team, within }: Scope): boolean =>
  team === undefined ? group.units.some(({ page }) => isSomewhere(page.uri, within)) : isCalled(group, team);

/** All work of the cycle, whoever does it: it may move what others measure. */
const readWork = (making: Making, moving: Map<Block, BoardWork[]>, groups: readonly Group[]) => {
  const works = new Map<Block, BoardWork>();
  for (const target of groups.flatMap((group) => declaredIn(group, "initiative"))) {
    const work = workOf(making, target);
    works.set(target.block, work);
    for (const { block } of movedBy(making, target)) {
      const those = moving.get(block);
      if (those) those.push(work);
      else moving.set(block, [work]);
    }
  }
  return works;
};

const namesOf = (groups: readonly Group[], making: Making): Board["names"] =>
  groups.flatMap(({ kind, places: [place] }) =>
    kind === "page" || !place?.word
      ? []
      : { id: place.word.text, name: making.holderOf(place.unit, place.block) ?? place.word.text },
  );

/** Has it anything that others may support? */
const canBeServed = (group: Group): boolean =>
  declaredIn(group, "objective").length + declaredIn(group, "strategy").length > 0;

/** Something to show, and not only a name that a page goes on with. */
const isEmpty = (holder: BoardHolder): boolean =>
  holder.kind === "page" &&
  holder.objectives.length + holder.health.length + holder.work.length + holder.shares.length === 0;

const titleOf = (holders: readonly BoardHolder[]): string => {
  const companies = holders.filter(({ kind }) => kind === "company");
  const [only] = companies.length === 1 ? companies : holders;
  return only && (companies.length === 1 || holders.length === 1) ? only.name : "Objectives and key results";
};

const makingOf = (project: Project, cycleId: string | undefined, moving: Making["moving"]): Making => {
  const view = new View(project.workspace);
  const names = new Map<string, string | undefined>();
  const nameOf = (unit: Unit, block: Declaration["block"]): string | undefined => {
    const id = containerName(unit, block);
    if (id === undefined) return undefined;
    if (!names.has(id)) names.set(id, holderName(view, { unit, block }));
    return names.get(id);
  };
  const today = project.options.today();
  return { project, view, today, cycleId, counts: new Counts(project), holderOf: nameOf, moving };
};

/** The part of a workspace that a scope means: a cycle, and companies, teams and pages in it. */
export interface Meant {
  readonly cycles: readonly NamedCycle[];
  readonly cycle: NamedCycle | undefined;
  readonly head: PageHead;
  /** Whatever the cycle sees, and what of it is meant. */
  readonly all: readonly Group[];
  readonly groups: readonly Group[];
}

export const meantBy = (project: Project, scope: Scope): Meant => {
  const view = new View(project.workspace);
  const cycles = cyclesIn(view);
  const cycle = cycleMeant(cycles, scope, project.options.today());
  const head = headOf(cycle);
  const all = groupsOf(project, view, cyclesSeen(head));
  return { cycles, cycle, head, all, groups: all.filter((group) => isMeant(group, scope)) };
};

/** What is on the board; the same data for the same pages, day and configuration. */
export const boardOf = (project: Project, scope: Scope = {}): Board => {
  const { cycles, cycle, head, all, groups } = meantBy(project, scope);
  const moving = new Map<Block, BoardWork[]>();
  const making = makingOf(project, head.cycleId, moving);
  const works = readWork(making, moving, all);
  const isAligned = all.some((group) => group.kind === "company" && canBeServed(group));
  const holders: BoardHolder[] = [];
  const loose: BoardLoose[] = [];
  for (const group of groups) {
    const holder = holderOf(making, group, head, works);
    if (isEmpty(holder)) continue;
    holders.push(holder);
    loose.push(...looseIn(making, group, holder, works, isAligned));
  }
  const phaseOf = (uri: string) => project.workspace.pages.get(uri)?.head.phase;
  return {
    version: 1,
    title: titleOf(holders),
    today: making.today,
    ...(cycle ? { cycle: boardCycle(cycle, making.today, phaseOf) } : {}),
    cycles: cycles.map(({ name }) => name),
    names: namesOf(all, making),
    holders,
    loose,
  };
};

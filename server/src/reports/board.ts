/** The board of a workspace, or of a part of it: what the model knows, put together as a team would put it on a wall. */
import type { Day } from "../../../grammar/date-days.ts";
import type { Block } from "../../../grammar/tree.ts";
import { holderName } from "../features/describe/chain.ts";
import { Memory } from "../model/memory.ts";
import type { PageHead } from "../model/page-state.ts";
import { containerName } from "../model/resolve.ts";
import type { Declaration, Unit } from "../model/unit.ts";
import { View } from "../model/view.ts";
import type { Project } from "../rules/frame/project.ts";
import { cyclesSeen } from "../rules/shared/alignment.ts";
import { Counts } from "./board/counts.ts";
import { boardCycle, cycleMeant, cyclesIn, type NamedCycle } from "./board/cycles.ts";
import { declaredIn, type Group, groupsOf } from "./board/groups.ts";
import { Heard } from "./board/heard.ts";
import { holderOf, isCalled } from "./board/holders.ts";
import { looseIn } from "./board/loose.ts";
import type { Making } from "./board/making.ts";
import { movedBy, workOf } from "./board/work.ts";
import type { Board, BoardHolder, BoardWork, Scope } from "./board-types.ts";
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

/** The work of a company, a team or a page, and what it moves. */
interface Works {
  readonly of: ReadonlyMap<Block, BoardWork>;
  readonly moved: readonly (readonly [Block, BoardWork])[];
}

const worksOf = (making: Making, group: Group): Works => {
  const targets = declaredIn(group, "initiative");
  const of = new Map(targets.map((target) => [target.block, workOf(making, target)]));
  const moved = targets.flatMap((target) =>
    movedBy(making, target).map(({ block }) => [block, of.get(target.block) as BoardWork] as const),
  );
  return { of, moved };
};

/** All work of the cycle by the key results that it moves, whoever does it: it may move what others measure. */
const movingIn = (all: readonly Works[]): Making["moving"] => {
  const moving = new Map<Block, BoardWork[]>();
  for (const [block, work] of all.flatMap(({ moved }) => moved)) {
    const those = moving.get(block);
    if (those) those.push(work);
    else moving.set(block, [work]);
  }
  return moving;
};

const namesOf = (groups: readonly Group[], view: View): Board["names"] =>
  groups.flatMap(({ kind, places: [place] }) =>
    kind === "page" || !place?.word
      ? []
      : { id: place.word.text, name: holderName(view, place) ?? place.word.text },
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

/** What all pieces of a board have in common. */
interface Sheet {
  readonly project: Project;
  readonly head: PageHead;
  readonly memory: Memory;
  readonly counts: Counts;
  readonly today: Day;
  readonly isAligned: boolean;
}

const makingOf = (
  { project, head, today }: Sheet,
  view: View,
  sources: Pick<Making, "moving" | "counts">,
): Making => {
  const names = new Map<string, string | undefined>();
  const nameOf = (unit: Unit, block: Declaration["block"]): string | undefined => {
    const id = containerName(unit, block);
    if (id === undefined) return undefined;
    if (!names.has(id)) names.set(id, holderName(view, { unit, block }));
    return names.get(id);
  };
  return { project, view, today, cycleId: head.cycleId, holderOf: nameOf, ...sources };
};

const nameOf = ({ kind, id }: Group): string => `${kind} ${id}`;
const workName = (group: Group): string => `work of ${nameOf(group)}`;

/** What every piece of a group is made of. */
const madeOf = ({ today, isAligned }: Sheet, { units, places }: Group): readonly unknown[] => [
  ...[today, isAligned, units.length],
  ...units.flatMap((unit) => [unit, unit.page.page]),
  ...places,
];

const keepWorks = (sheet: Sheet, group: Group): Works => {
  const sources = { moving: new Map(), counts: sheet.counts };
  const make = (view: View) => {
    const heard = new Heard();
    const works = worksOf(makingOf(sheet, view, heard.listen(sources)), group);
    return { value: { works, heard }, data: [...works.of.values()] };
  };
  const holds = ({ heard }: { readonly heard: Heard }) => heard.holds(sources);
  return sheet.memory.keep(workName(group), madeOf(sheet, group), make, holds).works;
};

/** A company, a team or a page, and what of it leads nowhere. */
const keepHolder = (sheet: Sheet, group: Group, works: Works, moving: Making["moving"]) => {
  const sources = { moving, counts: sheet.counts };
  const make = (view: View) => {
    const heard = new Heard();
    const making = makingOf(sheet, view, heard.listen(sources));
    const holder = holderOf(making, group, sheet.head, works.of);
    const loose = looseIn(making, group, holder, works.of, sheet.isAligned);
    return { value: { holder, loose, heard }, data: [holder, loose] };
  };
  const holds = ({ heard }: { readonly heard: Heard }) => heard.holds(sources);
  return sheet.memory.keep(nameOf(group), [...madeOf(sheet, group), works], make, holds);
};

const memories = new WeakMap<Project, Map<string | undefined, Memory>>();

/** One for each cycle that was looked at. */
const memoryOf = (project: Project, { cycleId }: PageHead): Memory => {
  const known = memories.get(project) ?? new Map<string | undefined, Memory>();
  const memory = known.get(cycleId) ?? new Memory(project.workspace);
  known.set(cycleId, memory);
  memories.set(project, known);
  return memory;
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

const sheetOf = (project: Project, { head, all }: Meant): Sheet => ({
  ...{ project, head, memory: memoryOf(project, head), counts: new Counts(project) },
  today: project.options.today(),
  isAligned: all.some((group) => group.kind === "company" && canBeServed(group)),
});

/** What is on the board; the same data for the same pages, day and configuration. */
export const boardOf = (project: Project, scope: Scope = {}): Board => {
  const meant = meantBy(project, scope);
  const { cycles, cycle, all, groups } = meant;
  const sheet = sheetOf(project, meant);
  const works = new Map(all.map((group) => [group, keepWorks(sheet, group)]));
  const moving = movingIn([...works.values()]);
  const shown = groups
    .map((group) => keepHolder(sheet, group, works.get(group) as Works, moving))
    .filter(({ holder }) => !isEmpty(holder));
  sheet.memory.sweep(new Set(all.flatMap((group) => [nameOf(group), workName(group)])));
  const holders = shown.map(({ holder }) => holder);
  const phaseOf = (uri: string) => project.workspace.pages.get(uri)?.head.phase;
  return {
    version: 1,
    title: titleOf(holders),
    today: sheet.today,
    ...(cycle ? { cycle: boardCycle(cycle, sheet.today, phaseOf) } : {}),
    cycles: cycles.map(({ name }) => name),
    names: namesOf(all, new View(project.workspace)),
    holders,
    loose: shown.flatMap(({ loose }) => loose),
  };
};

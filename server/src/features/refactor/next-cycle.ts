/** Begins the next cycle of a page: what goes on is carried to the page of that cycle, with blanks where goals belong. */
import type { Block } from "../../../../grammar/tree.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
import { yearStartsOf } from "../../model/calendar.ts";
import { type Cycle, nextCycle as cycleAfter, readCycle } from "../../model/cycle.ts";
import { type PageState, unitStart } from "../../model/page-state.ts";
import { containerName } from "../../model/resolve.ts";
import type { Declaration } from "../../model/unit.ts";
import { View } from "../../model/view.ts";
import { contextOf } from "../../rules/frame/context.ts";
import type { Change } from "../../rules/frame/define.ts";
import type { Project } from "../../rules/frame/project.ts";
import { replace } from "../../rules/shared/changes.ts";
import { giveName } from "../../rules/shared/free-names.ts";
import { idFrom } from "../../rules/shared/names.ts";
import { propertyOf } from "../../rules/shared/properties.ts";
import type { Carriable, FileEdit, NextCycle, NextCycleOptions, Refusal } from "../../service.ts";
import { fileEdits } from "../fixes.ts";
import type { Carrying } from "./carry-block.ts";
import { nextPage, pageOf } from "./cycle-paths.ts";
import { nextPageEdits } from "./next-page.ts";

interface Plan {
  readonly project: Project;
  readonly view: View;
  readonly page: PageState;
  readonly from: Cycle;
  readonly to: Cycle;
  readonly uri: string;
  readonly objectives: readonly Declaration[];
  readonly health: readonly Declaration[];
}

const refuse = (refused: string): Refusal => ({ refused });

/** Does the next cycle have it already: by its name, or as what goes on with it? */
const isCarried = (target: Declaration, view: View, to: Cycle): boolean => {
  const { unit, block, name } = target;
  const here = containerName(unit, block);
  const isNext = (other: Declaration["unit"]) => other.page.head.cycleId === fold(to.id);
  const named = name ? [...view.declarations(name)] : [];
  return (
    named.some(
      (other) => isNext(other.unit) && !other.holder && containerName(other.unit, other.block) === here,
    ) || view.referrers(target, ["continues"]).some((use) => isNext(use.unit))
  );
};

/** Shared objectives go on where the objective does: in the next cycle, or in what outlives cycles. */
const goesOn = (target: Declaration, view: View, to: Cycle): boolean => {
  if (target.kind !== "shares") return target.block.text !== undefined;
  const use = target.unit.contribution.uses.find(
    ({ key, block }) => key === "shares" && block === target.block,
  );
  const shared = use && view.resolveUse(use).targets[0];
  return shared !== undefined && (shared.unit.page === target.unit.page || isCarried(shared, view, to));
};

const cycleToBegin = (from: Cycle, typed: string | undefined, yearStarts: number): Cycle | Refusal => {
  const to = typed === undefined ? cycleAfter(from, yearStarts) : readCycle(typed, yearStarts).cycle;
  if (!to)
    return refuse(
      typed === undefined
        ? `“${from.id}” has a name of its own, so the calendar doesn’t tell what comes next. Say how the next cycle is called.`
        : `“${typed}” is no cycle. Write it like 2026-Q2, 2026-H2 or “spring from 2026-03-02 to 2026-05-29”.`,
    );
  return to.id === from.id ? refuse(`This page is about ${from.id} already.`) : to;
};

const planFor = (project: Project, page: PageState, { cycle, holder }: NextCycleOptions): Plan | Refusal => {
  const view = new View(project.workspace);
  const from = page.head.cycle;
  if (!from)
    return refuse("This page names no cycle, so nothing on it ends. Carry on from the page of a cycle.");
  if (view.reading) return refuse("Pages are still being read. Try again in a moment.");
  const to = cycleToBegin(from, cycle, yearStartsOf(project.workspace.facts));
  if ("refused" in to) return to;
  const declared = page.units
    .filter(({ container }) => holder === undefined || container?.name === fold(holder))
    .flatMap(({ contribution }) => contribution.declarations)
    .filter((each) => !isCarried(each, view, to));
  const objectives = declared.filter(
    (each) => (each.kind === "objective" || each.kind === "shares") && goesOn(each, view, to),
  );
  const health = declared.filter(({ kind, block }) => kind === "health" && block.text !== undefined);
  if (objectives.length + health.length === 0)
    return refuse(`Nothing here is left to be carried into ${to.id}.`);
  const first = [...objectives, ...health][0] as Declaration;
  const container = containerName(first.unit, first.block);
  const uri = (container && pageOf(view, container, to.id)) ?? nextPage(view, page, from.id, to.id);
  if (!uri) return refuse(`The page for ${to.id} can’t be named: there are other pages in its place.`);
  return { project, view, page, from, to, uri, objectives, health };
};

const isSuggested = ({ block }: Declaration): boolean => propertyOf(block, "retired") === undefined;

const carriable = (target: Declaration): Carriable => ({
  kind: target.kind as Carriable["kind"],
  start: unitStart(target.unit) + target.block.start,
  name: target.word?.text,
  sentence: (target.block.text?.value ?? target.block.target?.text ?? "").replace(/\s+/g, " "),
  suggested: isSuggested(target),
});

/** The names of what is carried; what has none is given one, so that the next cycle can say what it continues. */
const namesFor = ({ project, view }: Plan, targets: readonly Declaration[]) => {
  const given = new Set<string>();
  const naming: Change[] = [];
  const names = new Map<Block, string>();
  for (const { unit, block, word } of targets) {
    const surroundings = { today: project.options.today(), folder: project.workspace.folder, ruleIds: given };
    const context = contextOf(unit, view, surroundings);
    const name =
      word?.text ?? giveName(idFrom(block.text?.value ?? "") || "objective", block, given, context);
    names.set(block, name);
    const at = block.word.end;
    if (!word) naming.push(replace(context, { start: at, end: at }, ` ${name}`));
  }
  return { names, naming };
};

const editsOf = (plan: Plan, { carry, health }: NextCycleOptions): readonly FileEdit[] => {
  const chosen = plan.objectives.filter((target) =>
    carry ? carry.includes(carriable(target).start) : isSuggested(target),
  );
  const { names, naming } = namesFor(plan, chosen);
  const { view, from, to, uri, page } = plan;
  const carrying: Carrying = { view, from: from.id, to, uri, names };
  const carried = [...(health === false ? [] : plan.health), ...chosen];
  if (carried.length === 0) return [];
  const inOrder = page.units.flatMap(({ contribution }) =>
    contribution.declarations.filter((each) => carried.includes(each)),
  );
  return [...fileEdits(naming), nextPageEdits(page, inOrder, carrying)];
};

/** What may be carried from a page into the next cycle, and the edits that do it. */
export const nextCycleOf = (
  project: Project,
  page: PageState,
  options: NextCycleOptions = {},
): NextCycle | Refusal => {
  const plan = planFor(project, page, options);
  if ("refused" in plan) return plan;
  return {
    cycle: plan.to.id,
    uri: plan.uri,
    isThere: project.workspace.pages.has(plan.uri),
    objectives: plan.objectives.map(carriable),
    health: plan.health.length,
    edits: () => editsOf(plan, options),
  };
};

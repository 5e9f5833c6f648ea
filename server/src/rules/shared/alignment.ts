/** Where objectives lead: up to the objectives that they support, and to strategies. */
import type { Block } from "../../../../grammar/tree.ts";
import { fold, type Place as KeyPlace, keyRow } from "../../../../grammar/vocabulary.ts";
import { cycleChain } from "../../model/cycle.ts";
import { byPlace, type PageHead } from "../../model/page-state.ts";
import { spellingOf } from "../../model/spelling.ts";
import type { Declaration, Unit, Use } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import type { Collector } from "../../model/workspace.ts";
import type { Context } from "../frame/context.ts";
import type { FixData } from "../frame/define.ts";
import { addFirst } from "./insert.ts";
import { isOver } from "./phases.ts";
import { propertyOf, propertyText } from "./properties.ts";

type Place = Pick<Context, "unit" | "view">;

/** Nobody reads a longer list. */
const MOST_CHOICES = 5;
const STRATEGIES = "strategies";
const companyKey = (cycleId: string | undefined): string => `company-objectives:${cycleId ?? ""}`;

/** Contributes the objectives of companies by their cycle, and all strategies. */
export const collectAlignment: Collector = (unit) =>
  unit.contribution.declarations.flatMap((declaration) => {
    if (declaration.kind === "strategy") return [{ key: STRATEGIES, value: declaration }];
    const counts =
      declaration.kind === "objective" &&
      unit.container?.kind === "company" &&
      declaration.block.text !== undefined &&
      !isOver(declaration.block);
    return counts ? [{ key: companyKey(unit.page.head.cycleId), value: declaration }] : [];
  });

type Cycles = readonly (string | undefined)[];

const cyclesOf = ({ cycle, cycleId }: PageHead): Cycles => {
  const wider = cycle ? cycleChain(cycle).map(({ id }) => fold(id)) : [];
  return [...new Set([cycleId, ...wider, undefined])];
};

/** All blocks of a page ask for the same. */
let lately: { readonly head: PageHead; readonly cycles: Cycles } | undefined;

/** The cycles that a page sees, its own first; undefined stands for pages without a cycle. */
export const cyclesSeen = (head: PageHead): Cycles => {
  if (lately?.head !== head) lately = { head, cycles: cyclesOf(head) };
  return lately.cycles;
};

const valuesOf = (view: View, key: string): Declaration[] =>
  [...view.facts(key)].map(({ value }) => value as Declaration);

const priority = ({ block }: Declaration): number => Number(propertyText(block, "priority") ?? Infinity);

const byPriority = (a: Declaration, b: Declaration): number => {
  const [first, second] = [priority(a), priority(b)];
  return first < second ? -1 : first > second ? 1 : byPlace(a, b);
};

/** The objectives of companies that a page sees: those of its own cycle first, then by their priority. */
export const companyObjectives = ({ unit, view }: Place): Declaration[] =>
  cyclesSeen(unit.page.head).flatMap((id) => valuesOf(view, companyKey(id)).sort(byPriority));

/** Does a page see any objective of a company? */
export const seesCompanyObjectives = ({ unit, view }: Place): boolean =>
  cyclesSeen(unit.page.head).some((id) => valuesOf(view, companyKey(id)).length > 0);

/** The strategies that a page sees. */
export const strategiesSeen = ({ unit, view }: Place): Declaration[] => {
  const seen = cyclesSeen(unit.page.head);
  return valuesOf(view, STRATEGIES)
    .filter((each) => seen.includes(each.unit.page.head.cycleId))
    .sort(byPlace);
};

const targetsOf = (view: View, uses: readonly Use[]): Declaration[] =>
  uses.flatMap((use) => view.resolveUse(use).targets);

/** The company or team that a unit stands in, then what that is part of, and so on. */
export const containersOf = ({ unit, view }: Place): string[] => {
  const names: string[] = [];
  let next = unit.container?.name;
  while (next && !names.includes(next)) {
    names.push(next);
    const declared = [...view.declarations(next)].filter(({ kind }) => kind === "team" || kind === "company");
    const partOf = declared.flatMap(({ unit: at }) =>
      at.contribution.uses.filter(({ key }) => key === "part-of"),
    );
    next = targetsOf(view, partOf)[0]?.name;
  }
  return names;
};

/** The references of a block under a key. */
export const usesOf = (unit: Unit, block: Block, key: string): readonly Use[] =>
  unit.contribution.uses.filter((use) => use.block === block && use.key === key);

/**
 * What a reference to an objective means: the objective of a key result, and the one that a team shares; nothing where
 * a team shares its own key result, and so on in a circle.
 */
export const objectivesMeant = (
  view: View,
  target: Declaration,
  from: readonly Declaration[] = [],
): Declaration[] => {
  if (from.includes(target)) return [];
  const trail = [...from, target];
  if (target.kind === "kr") return target.holder ? objectivesMeant(view, target.holder, trail) : [];
  if (target.kind !== "shares") return [target];
  const shared = targetsOf(view, usesOf(target.unit, target.block, "shares"));
  return shared.flatMap((each) => (each.kind === "shares" ? [] : objectivesMeant(view, each, trail)));
};

/** The objectives that a block supports. */
export const supportedBy = (block: Block, { unit, view }: Place): Declaration[] =>
  targetsOf(view, usesOf(unit, block, "supports")).flatMap((target) => objectivesMeant(view, target));

/** The strategies that a block names. */
export const strategiesOf = (block: Block, { unit, view }: Place): Declaration[] =>
  targetsOf(view, usesOf(unit, block, "strategy"));

/** Does the chain go on above it? Where it breaks further up, that is told there. */
export const goesOn = (block: Block): boolean =>
  ["supports", "strategy", "promoted"].some((key) => propertyOf(block, key) !== undefined);

/** One fix for each thing that a property may name, as long as a reader would read them all. */
export const choices = (
  block: Block,
  key: "supports" | "strategy",
  known: readonly Declaration[],
  context: Context,
): FixData[] => {
  const origin = { unit: context.unit, block };
  const kinds = keyRow(key, block.kind as KeyPlace)?.refers ?? [];
  const spelled = known.flatMap((target) => {
    const spelling = target.block === block ? undefined : spellingOf(context.view, origin, target, kinds);
    return spelling === undefined ? [] : [{ spelling, sentence: target.block.text?.value ?? spelling }];
  });
  return spelled.slice(0, MOST_CHOICES).map(({ spelling, sentence }) => ({
    title: `${key === "supports" ? "Support" : "Follow"} “${sentence}” (${spelling})`,
    preferred: spelled.length === 1,
    changes: () => [addFirst(context, block, `${key}: ${spelling}`)],
  }));
};

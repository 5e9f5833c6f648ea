/**
 * What has a name, and all places where that name is written: at its declarations, and in each reference that leads to
 * it or passes through it. A `shares` block goes by the name of what it shares, so the two are one thing.
 */
import type { Word } from "../../../grammar/tree.ts";
import { fold, type NameKind, rankOf } from "../../../grammar/vocabulary.ts";
import type { Declaration, Unit, Use } from "./unit.ts";
import { declarationOf, type View } from "./view.ts";

export interface Thing {
  readonly kind: NameKind;
  /** Folded. */
  readonly name: string;
  /** The best to go to first; of a team or company, all that go on with it. */
  readonly declarations: readonly Declaration[];
}

/** A place where the name of a thing is written. */
export interface Occurrence {
  readonly unit: Unit;
  readonly word: Word;
  /** The reference that it is part of; undefined where the thing is declared. */
  readonly use: Use | undefined;
}

const HOLDERS: readonly NameKind[] = ["company", "team", "objective", "shares"];

const isContainer = ({ kind }: Declaration): boolean => kind === "team" || kind === "company";

/** The company or team that something is declared in. */
const containerOf = ({ unit, block }: Declaration): Declaration | undefined => {
  let top = block;
  while (top.parent) top = top.parent;
  return rankOf(top.kind) === 0 ? declarationOf(unit, top) : unit.container;
};

/** What the name so many steps in front of a declaration's own is that of. */
const above = (target: Declaration, steps: number): Declaration[] => {
  if (isContainer(target)) return [];
  const path = [target.holder, containerOf(target)].filter((each) => each !== undefined);
  const found = path[steps - 1];
  return found ? [found] : [];
};

/** What one name of a reference leads to, the first one of the best place being the first. */
export const partTargets = (view: View, use: Use, index: number): readonly Declaration[] => {
  const { reference } = use;
  const { targets, ambiguous } = view.resolveUse(use);
  const steps = reference.parts.length - 1 - index;
  if (steps === 0) return targets;
  if (targets.length > 0) return targets.flatMap((target) => above(target, steps));
  if (ambiguous.length > 0) return [];
  return view.resolve(use, { ...reference, parts: reference.parts.slice(0, index + 1) }, HOLDERS).targets;
};

const sharedBy = (view: View, declaration: Declaration): Declaration => {
  if (declaration.kind !== "shares") return declaration;
  const use = declaration.unit.contribution.uses.find(
    ({ key, block }) => key === "shares" && block === declaration.block,
  );
  return (use && view.resolveUse(use).targets[0]) ?? declaration;
};

const declarationsOf = (view: View, root: Declaration): readonly Declaration[] => {
  if (isContainer(root)) {
    const all = [...view.declarations(root.name)].filter(({ kind }) => kind === root.kind);
    return all.sort((a, b) => Number(b.block.text !== undefined) - Number(a.block.text !== undefined));
  }
  const sharing = view
    .referrers(root, ["shares"])
    .flatMap(({ unit, block }) => declarationOf(unit, block) ?? []);
  return [root, ...sharing];
};

/** The thing that a declaration declares, or shares. */
export const thingOf = (view: View, declaration: Declaration): Thing => {
  const root = sharedBy(view, declaration);
  return { kind: root.kind, name: root.name, declarations: declarationsOf(view, root) };
};

const usesOf = (view: View, { name, declarations }: Thing): ReadonlySet<Use> =>
  new Set([...declarations.flatMap((each) => [...view.uses(each)]), ...view.passing(name)]);

/** All places where the name of a thing is written, declarations first. */
export const occurrencesOf = (view: View, thing: Thing): readonly Occurrence[] => {
  const blocks = new Set(thing.declarations.map(({ block }) => block));
  const isIt = (use: Use) => (word: Word, index: number) =>
    fold(word.text) === thing.name && partTargets(view, use, index).some(({ block }) => blocks.has(block));
  const declared = thing.declarations
    .filter(({ kind }) => kind !== "shares")
    .flatMap(({ unit, word }) => (word ? [{ unit, word, use: undefined }] : []));
  const used = [...usesOf(view, thing)].flatMap((use) =>
    use.reference.parts.filter(isIt(use)).map((word) => ({ unit: use.unit, word, use })),
  );
  return [...declared, ...used];
};

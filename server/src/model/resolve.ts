/**
 * Where references lead. The search goes outwards and stops at the first place that has the name: the same block, the
 * same team or company, the same cycle, the cycles that contain it, the pages without a cycle.
 */
import type { Reference } from "../../../grammar/reference.ts";
import type { Block } from "../../../grammar/tree.ts";
import { fold, type NameKind } from "../../../grammar/vocabulary.ts";
import { cycleChain } from "./cycle.ts";
import { byPlace, type PageHead } from "./page-state.ts";
import type { Declaration, Unit } from "./unit.ts";

/** What a reference leads to: one thing (that may be declared in several places), several, or none. */
export interface Resolution {
  /** Declarations of the one thing, the first being the best to go to; empty when nothing was found. */
  readonly targets: readonly Declaration[];
  /** Different things of that name at one place; then `targets` is empty. */
  readonly ambiguous: readonly Declaration[];
}

/** From where a reference is read. */
export interface Origin {
  readonly unit: Unit;
  readonly block: Block;
}

/** Finds declarations by name, and by the name in front of it where one is given. */
export type LookUp = (name: string, qualifier: string | undefined) => Candidates;

/** Declarations of a name. */
export interface Candidates {
  readonly all: readonly Declaration[];
  /** Those in a company or team, and all companies and teams: nothing else is nearer to what stands there. */
  near(container: string): readonly Declaration[];
}

/** The name that may stand directly in front of that of a declaration: its objective, or its team or company. */
export const qualifierOf = ({ kind, unit, block, holder }: Declaration): string | undefined => {
  if (kind === "team" || kind === "company") return undefined;
  return holder ? holder.name : containerName(unit, block);
};

const INVISIBLE = Number.POSITIVE_INFINITY;
/** Steps outwards. A cycle that contains another is one step per level, pages without a cycle come last. */
const OUTSIDE_TEAM = 100;
const NO_CYCLE = 50;

/** How far outwards a page lies in time: 0 for the same cycle, then containing ones, then no cycle. */
const cycleDistance = (from: PageHead, to: PageHead): number => {
  if (to.cycleId === from.cycleId) return 0;
  if (to.cycleId === undefined) return NO_CYCLE;
  if (!from.cycle || !to.cycle) return INVISIBLE;
  const id = to.cycleId;
  const level = cycleChain(from.cycle).findIndex((cycle) => fold(cycle.id) === id);
  return level < 0 ? INVISIBLE : level;
};

/** The folded name of the company or team that a block stands in. */
export const containerName = (unit: Unit, block: Block): string | undefined => {
  let top: Block = block;
  while (top.parent) top = top.parent;
  return top.kind === "team" || top.kind === "company" ? fold(top.name?.text ?? "") : unit.container?.name;
};

const holderOf = (block: Block): Block | undefined =>
  block.kind === "kr"
    ? block.parent
    : block.kind === "objective" || block.kind === "shares"
      ? block
      : undefined;

const distance = (origin: Origin, target: Declaration, cycleId: string | undefined): number => {
  const inTime =
    cycleId === undefined
      ? cycleDistance(origin.unit.page.head, target.unit.page.head)
      : target.unit.page.head.cycleId === cycleId
        ? 0
        : INVISIBLE;
  if (inTime === INVISIBLE) return INVISIBLE;
  if (target.holder && target.holder.block === holderOf(origin.block)) return -1;
  if (target.kind === "team" || target.kind === "company") return inTime;
  const here = containerName(origin.unit, origin.block);
  const there = containerName(target.unit, target.block);
  const same = here === there && (here !== undefined || origin.unit.page === target.unit.page);
  return same ? inTime : OUTSIDE_TEAM + inTime;
};

const matchesQualifiers = (target: Declaration, qualifiers: readonly string[]): boolean => {
  const path = [containerName(target.unit, target.block), target.holder?.name].filter(
    (name) => name !== undefined,
  );
  if (qualifiers.length > path.length) return false;
  return qualifiers.every((name, index) => path[path.length - qualifiers.length + index] === name);
};

/** A team or company declared in several places is one; everything else is what one block declares. */
const identity = (target: Declaration): unknown =>
  target.kind === "team" || target.kind === "company" ? `${target.kind} ${target.name}` : target.block;

/** Declared twice in one scope: told at the declarations, and no reason to call a reference ambiguous. */
const scope = (target: Declaration): string =>
  [
    target.unit.page.head.cycleId ?? "",
    containerName(target.unit, target.block) ?? `@${target.unit.page.uri}`,
    target.holder?.name ?? "",
  ].join("\n");

/** Declarations with a text come before `team onboarding`, which goes on with what is declared elsewhere. */
const byWeight = (a: Declaration, b: Declaration): number =>
  Number(b.block.text !== undefined) - Number(a.block.text !== undefined) || byPlace(a, b);

const nearest = (
  origin: Origin,
  reference: Reference,
  candidates: readonly Declaration[],
  within = INVISIBLE,
): Declaration[] => {
  const cycleId = reference.cycle && fold(reference.cycle.text);
  let best = within;
  let found: Declaration[] = [];
  for (const target of candidates) {
    const away = distance(origin, target, cycleId);
    if (away === INVISIBLE || away > best) continue;
    if (away < best) found = [];
    best = away;
    found.push(target);
  }
  return found;
};

/** Finds what a reference leads to, among declarations of the given kinds. */
export const resolve = (
  origin: Origin,
  reference: Reference,
  kinds: readonly NameKind[],
  lookUp: LookUp,
): Resolution => {
  const names = reference.parts.map((part) => fold(part.text));
  const last = names.pop() as string;
  const fits = (target: Declaration): boolean =>
    kinds.includes(target.kind) && matchesQualifiers(target, names);
  const candidates = lookUp(last, names.at(-1));
  const here = containerName(origin.unit, origin.block);
  const close = here === undefined ? [] : candidates.near(here).filter(fits);
  const inside = nearest(origin, reference, close, OUTSIDE_TEAM - 1);
  const found = (inside.length > 0 ? inside : nearest(origin, reference, candidates.all.filter(fits))).sort(
    byWeight,
  );
  const things = new Map(found.map((target) => [identity(target), target]));
  const places = new Set(found.map(scope));
  if (things.size < 2 || places.size < 2) return { targets: found, ambiguous: [] };
  return { targets: [], ambiguous: found };
};

/** The full name of something, as a reference from anywhere in its cycle would spell it. */
export const fullName = (target: Declaration): string => {
  const container = containerName(target.unit, target.block);
  const own = target.word?.text ?? "";
  if (target.kind === "team" || target.kind === "company") return own;
  return [container && containerSpelling(target), target.holder && (target.holder.word?.text ?? ""), own]
    .filter(Boolean)
    .join(".");
};

const containerSpelling = (target: Declaration): string => {
  let top: Block = target.block;
  while (top.parent) top = top.parent;
  if (top.kind === "team" || top.kind === "company") return top.name?.text ?? "";
  return target.unit.container?.word?.text ?? "";
};

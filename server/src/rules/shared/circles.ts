/** Circles of references: what supports or needs something must not be supported or needed by it. */
import type { Declaration, Use } from "../../model/unit.ts";
import { declarationOf, usesIn } from "../../model/unit-index.ts";
import type { View } from "../../model/view.ts";

/** The keys whose references must not lead in a circle. */
export const ONE_WAY: readonly string[] = ["supports", "part-of", "depends-on"];
/** Circles that lead through more than this are not looked for: every step makes an edit there cost more. */
const MOST_STEPS = 24;

/** What a declaration stands for when circles are looked for: to support a key result is to support its objective. */
export const standsFor = (key: string, target: Declaration): Declaration =>
  key === "supports" && target.holder ? target.holder : target;

const identity = ({ kind, name, block }: Declaration): unknown =>
  kind === "team" || kind === "company" ? `${kind} ${name}` : block;

interface Step {
  readonly at: Declaration;
  readonly before: Step | undefined;
}

/** One step further along the references of a key. */
const next = (view: View, key: string, { unit, block }: Declaration): Declaration[] =>
  usesIn(unit, block)
    .filter((use) => use.key === key)
    .flatMap((use) => view.resolveUse(use).targets)
    .map((target) => standsFor(key, target));

const namesOf = (step: Step): string[] => {
  const names: string[] = [];
  for (let at: Step | undefined = step; at; at = at.before)
    names.push(at.at.word?.text ?? at.at.block.text?.value ?? "");
  return names.reverse();
};

/** The way back to a declaration from what it refers to, if there is one. */
export const wayBack = (
  view: View,
  key: string,
  start: Declaration,
  targets: readonly Declaration[],
): readonly string[] | undefined => {
  const home = identity(start);
  const seen = new Set<unknown>();
  const first = targets.map((target) => standsFor(key, target));
  let steps: Step[] = first.map((at) => ({ at, before: { at: start, before: undefined } }));
  while (steps.length > 0 && seen.size < MOST_STEPS) {
    const closed = steps.find(({ at }) => identity(at) === home);
    if (closed) return namesOf(closed);
    const fresh = steps.filter(({ at }) => !seen.has(at.block));
    for (const { at } of fresh) seen.add(at.block);
    steps = fresh.flatMap((step) => next(view, key, step.at).map((at) => ({ at, before: step })));
  }
  return undefined;
};

/** Would a reference close a circle if it led to a target? */
export const closesCircle = (view: View, { key, unit, block }: Use, target: Declaration): boolean => {
  const start = declarationOf(unit, block);
  return start !== undefined && ONE_WAY.includes(key) && wayBack(view, key, start, [target]) !== undefined;
};

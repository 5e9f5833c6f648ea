/** How something is spelled in a reference, so that it leads there from where it is written. */
import { readReference } from "../../../grammar/reference.ts";
import type { NameKind } from "../../../grammar/vocabulary.ts";
import { fullName, type Origin } from "./resolve.ts";
import type { Declaration } from "./unit.ts";
import type { View } from "./view.ts";

const sameThing = (a: Declaration, b: Declaration): boolean =>
  a.block === b.block ||
  (a.kind === b.kind && a.name === b.name && (a.kind === "team" || a.kind === "company"));

const leadsTo = (
  view: View,
  origin: Origin,
  spelling: string,
  kinds: readonly NameKind[],
  target: Declaration,
) => {
  const reference = readReference(spelling, 0);
  if (reference?.end !== spelling.length) return false;
  const { targets } = view.resolve(origin, reference, kinds);
  return targets.length > 0 && targets.every((found) => sameThing(found, target));
};

/** From the shortest to the longest: the name, with its objective, with its team, with its cycle. */
const spellings = (target: Declaration): readonly string[] => {
  const own = target.word?.text ?? "";
  const holder = target.holder?.word?.text;
  const full = fullName(target);
  const { cycle, cycleId } = target.unit.page.head;
  const inCycle = cycleId === undefined ? [] : [`${cycle?.id ?? cycleId}/${full}`];
  return [...new Set([own, ...(holder ? [`${holder}.${own}`] : []), full, ...inCycle])];
};

/**
 * The shortest spelling that leads to something from a place; undefined if none does. `least` is how many names it
 * has at least, those in front of the last one included.
 */
export const spellingOf = (
  view: View,
  origin: Origin,
  target: Declaration,
  kinds: readonly NameKind[],
  least = 1,
): string | undefined =>
  target.name === ""
    ? undefined
    : spellings(target).find(
        (spelling) => spelling.split(".").length >= least && leadsTo(view, origin, spelling, kinds, target),
      );

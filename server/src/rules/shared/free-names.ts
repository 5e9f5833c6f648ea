/** Names that nothing else has where they are given. */
import type { Block } from "../../../../grammar/tree.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
import { containerName } from "../../model/resolve.ts";
import type { Unit } from "../../model/unit.ts";
import type { Context } from "../frame/context.ts";
import { freeName } from "./names.ts";

type Place = Pick<Context, "unit" | "view">;

/** Are both seen from one cycle? */
const meet = (one: Unit, other: Unit): boolean => {
  const [a, b] = [one.page.head.cycleId, other.page.head.cycleId];
  return a === b || a === undefined || b === undefined;
};

/** Would a name be taken for that of something else in the same team or company and the same cycle? */
const isTaken = (name: string, block: Block, { unit, view }: Place): boolean => {
  const here = containerName(unit, block);
  return [...view.declarations(name)].some(
    (other) =>
      meet(other.unit, unit) && other.block !== block && containerName(other.unit, other.block) === here,
  );
};

/** Does a reference by that name lead to something else, and might lead here if this had the name? */
const leadsElsewhere = (name: string, block: Block, { unit, view }: Place): boolean =>
  [undefined, containerName(unit, block)]
    .flatMap((front) => [...view.usesNamed(fold(name), front)])
    .some(
      (use) => meet(use.unit, unit) && view.resolveUse(use).targets.some((target) => target.block !== block),
    );

/** The name, or the first of `name-2`, `name-3` that is free beside a block and not given yet; it is given then. */
export const giveName = (name: string, block: Block, given: Set<string>, context: Context): string => {
  const free = freeName(
    name,
    (id) => given.has(fold(id)) || isTaken(id, block, context) || leadsElsewhere(id, block, context),
  );
  given.add(fold(free));
  return free;
};

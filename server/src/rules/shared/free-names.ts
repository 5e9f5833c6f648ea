/** Names that nothing else has where they are given. */
import type { Block } from "../../../../grammar/tree.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
import { containerName } from "../../model/resolve.ts";
import type { Context } from "../frame/context.ts";
import { freeName } from "./names.ts";

/** Would a name be taken for that of something else in the same team or company and the same cycle? */
const isTaken = (name: string, block: Block, { unit, view }: Context): boolean => {
  const here = containerName(unit, block);
  const { cycleId } = unit.page.head;
  return [...view.declarations(name)].some((other) => {
    const cycle = other.unit.page.head.cycleId;
    const meets = cycle === cycleId || cycle === undefined || cycleId === undefined;
    return meets && other.block !== block && containerName(other.unit, other.block) === here;
  });
};

/** The name, or the first of `name-2`, `name-3` that is free beside a block and not given yet; it is given then. */
export const giveName = (name: string, block: Block, given: Set<string>, context: Context): string => {
  const free = freeName(name, (id) => given.has(fold(id)) || isTaken(id, block, context));
  given.add(fold(free));
  return free;
};

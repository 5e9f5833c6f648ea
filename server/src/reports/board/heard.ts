/** What pieces of a board asked for beside what they looked up, to be asked again: a piece is the same as long as the answers are. */
import type { Block } from "../../../../grammar/tree.ts";
import { areSame } from "../../model/memory.ts";
import type { Unit } from "../../model/unit.ts";
import type { Told } from "../../rules/frame/present.ts";
import type { BoardWork } from "../board-types.ts";
import type { Counts } from "./counts.ts";
import type { Making } from "./making.ts";

/** What all pieces are made with. */
export type Sources = Pick<Making, "moving"> & { readonly counts: Counts };

const NOTHING: readonly never[] = [];

/** How often, and how grave: nothing else of a finding is seen on a board. */
const areCounted = (some: readonly Told[], others: readonly Told[]): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every(
      ({ severity, found: { start } }, index) =>
        severity === others[index]?.severity && start === others[index].found.start,
    ));

export class Heard {
  private readonly works = new Map<Block, readonly BoardWork[]>();
  private readonly told = new Map<Unit, readonly Told[]>();

  /** The same sources, with an ear at them. */
  listen({ moving, counts }: Sources): Pick<Making, "moving" | "counts"> {
    const hear = (unit: Unit): void => void this.told.set(unit, counts.told(unit));
    return {
      moving: {
        get: (block) => {
          const works = moving.get(block);
          this.works.set(block, works ?? NOTHING);
          return works;
        },
      },
      counts: {
        on: (unit, block) => {
          hear(unit);
          return counts.on(unit, block);
        },
        over: (units) => {
          for (const unit of units) hear(unit);
          return counts.over(units);
        },
      },
    };
  }

  holds({ moving, counts }: Sources): boolean {
    for (const [block, works] of this.works) if (!areSame(works, moving.get(block) ?? NOTHING)) return false;
    for (const [unit, told] of this.told) if (!areCounted(told, counts.told(unit))) return false;
    return true;
  }
}

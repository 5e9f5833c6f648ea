/**
 * What was made to be shown, as long as all that it was made of is the same: it is drawn again after each edit, and nearly
 * all of it is as it was. What is looked up for it is watched, and so is where the sections begin that it speaks of.
 */
import { type Cell, NOTHING, type Watcher } from "./facts.ts";
import { unitStart } from "./page-state.ts";
import type { Unit } from "./unit.ts";
import { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

const MUCH = 1000;

class Eye implements Watcher {
  readonly cells: Cell<object>[] = [];
  stale = NOTHING;

  onStale(): void {}
}

interface Kept {
  readonly value: unknown;
  readonly of: readonly unknown[];
  readonly eye: Eye;
  /** Where the sections began that it speaks of: an edit moves all below. */
  readonly starts: ReadonlyMap<Unit, number>;
}

interface At {
  readonly uri: string;
  readonly offset: number;
}

/** What is kept, and the part of it that is plain data, which says of which pages it speaks. */
interface Made<Value> {
  readonly value: Value;
  readonly data: unknown;
}

const isPlace = (value: object): value is At =>
  "uri" in value && typeof value.uri === "string" && "offset" in value && typeof value.offset === "number";

/** All places in plain data. */
const placesIn = (value: unknown, found: At[] = []): readonly At[] => {
  if (typeof value !== "object" || value === null) return found;
  if (isPlace(value)) found.push(value);
  else for (const each of Array.isArray(value) ? value : Object.values(value)) placesIn(each, found);
  return found;
};

export const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some === others || (some.length === others.length && some.every((each, index) => each === others[index]));

export class Memory {
  private readonly workspace: Workspace;
  private readonly kept = new Map<string, Kept>();
  private readonly used = new Set<string>();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /**
   * What is known by a name, made anew where it has to be.
   * @param of all that it is made of, beside what the view is asked for.
   * @param holds tells whether what else it was made of is the same.
   */
  keep<Value>(
    name: string,
    of: readonly unknown[],
    make: (view: View) => Made<Value>,
    holds: (value: Value) => boolean = () => true,
  ): Value {
    this.used.add(name);
    const before = this.kept.get(name);
    if (before && this.isCurrent(before, of) && holds(before.value as Value)) return before.value as Value;
    if (before) this.forget(name, before);
    const eye = new Eye();
    const { value, data } = make(new View(this.workspace, eye));
    const starts = new Map(placesIn(data).flatMap((place) => this.startOf(place)));
    this.kept.set(name, { value, of, eye, starts });
    return value;
  }

  /** Forgets what nobody has asked for since the last time, once there is much of it. */
  tidy(): void {
    if (this.kept.size > MUCH && this.kept.size > 2 * this.used.size) this.sweep(this.used);
    this.used.clear();
  }

  /** Forgets all but what has one of these names. */
  sweep(names: ReadonlySet<string>): void {
    for (const [name, kept] of this.kept) if (!names.has(name)) this.forget(name, kept);
  }

  private isCurrent({ of: before, eye, starts }: Kept, of: readonly unknown[]): boolean {
    if (eye.stale !== NOTHING || !areSame(before, of)) return false;
    for (const [unit, start] of starts) if (unitStart(unit) !== start) return false;
    return true;
  }

  /** The section that a place is in, and where it begins. */
  private startOf({ uri, offset }: At): readonly (readonly [Unit, number])[] {
    const units = this.workspace.pages.get(uri)?.units ?? [];
    const unit = units.findLast((each) => unitStart(each) <= offset);
    return unit ? [[unit, unitStart(unit)]] : [];
  }

  private forget(name: string, { eye }: Kept): void {
    this.workspace.facts.release(eye);
    this.kept.delete(name);
  }
}

/**
 * What was made of the sections of a page to be shown: editors ask for all of it after each key, and nearly all of it is
 * as it was. Each piece is kept with its section, as long as all that was looked up for it is the same.
 */
import { type Cell, EVERYTHING, NOTHING, type Watcher } from "./facts.ts";
import type { Unit } from "./unit.ts";
import { View } from "./view.ts";

class Kept<Value, Of> implements Watcher {
  readonly cells: Cell<object>[] = [];
  stale = NOTHING;
  readonly of: Of;
  value: Value | undefined;
  /** Whoever shows it now. */
  asker: Watcher | undefined;

  constructor(of: Of) {
    this.of = of;
  }

  onStale(): void {
    if (this.asker) this.asker.stale = EVERYTHING;
  }
}

export class UnitMemory<Value, Of = undefined> {
  private readonly make: (unit: Unit, view: View, of: Of) => Value;

  /** @param make gives what only the unit, what it looks up, and `of` have a part in; its offsets count in the section. */
  constructor(make: (unit: Unit, view: View, of: Of) => Value) {
    this.make = make;
  }

  /** What is made of a unit. Who watches with the view is told when that may be another. */
  of(unit: Unit, { workspace, watcher }: View, of: Of): Value {
    let kept = unit.shown?.get(this) as Kept<Value, Of> | undefined;
    if (!kept || kept.stale !== NOTHING || kept.of !== of) {
      if (kept) workspace.facts.release(kept);
      kept = new Kept<Value, Of>(of);
      kept.value = this.make(unit, new View(workspace, kept), of);
      unit.shown ??= new Map();
      unit.shown.set(this, kept);
    }
    if (watcher) kept.asker = watcher;
    return kept.value as Value;
  }
}

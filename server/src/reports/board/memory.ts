/**
 * What was made for a board before, as long as all that it was made of is the same: a board is drawn again after each edit,
 * and nearly all on it is as it was. Lookups are watched; places and findings are known by the revisions of pages.
 */
import { type Cell, NOTHING, type Watcher } from "../../model/facts.ts";
import { View } from "../../model/view.ts";
import type { Workspace } from "../../model/workspace.ts";

class Eye implements Watcher {
  readonly cells: Cell<object>[] = [];
  stale = NOTHING;

  onStale(): void {}
}

interface Kept {
  readonly value: unknown;
  readonly of: readonly unknown[];
  readonly eye: Eye;
  /** The pages that it speaks of. */
  readonly revisions: ReadonlyMap<string, number | undefined>;
}

/** What is kept, and the part of it that is plain data, which says of which pages it speaks. */
interface Made<Value> {
  readonly value: Value;
  readonly data: unknown;
}

/** The addresses that stand anywhere in plain data. */
const urisIn = (value: unknown, found: Set<string>): Set<string> => {
  if (typeof value !== "object" || value === null) return found;
  if ("uri" in value && typeof value.uri === "string") found.add(value.uri);
  for (const each of Array.isArray(value) ? value : Object.values(value)) urisIn(each, found);
  return found;
};

export const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((each, index) => each === others[index]);

export class Memory {
  private readonly workspace: Workspace;
  private readonly kept = new Map<string, Kept>();

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
    const before = this.kept.get(name);
    if (before && this.isCurrent(before, of) && holds(before.value as Value)) return before.value as Value;
    if (before) this.forget(name, before);
    const eye = new Eye();
    const { value, data } = make(new View(this.workspace, eye));
    const revisions = new Map([...urisIn(data, new Set())].map((uri) => [uri, this.revision(uri)]));
    this.kept.set(name, { value, of, eye, revisions });
    return value;
  }

  /** Forgets all but what has one of these names. */
  sweep(names: ReadonlySet<string>): void {
    for (const [name, kept] of this.kept) if (!names.has(name)) this.forget(name, kept);
  }

  private isCurrent({ of: before, eye, revisions }: Kept, of: readonly unknown[]): boolean {
    if (eye.stale !== NOTHING || !areSame(before, of)) return false;
    return [...revisions].every(([uri, revision]) => this.revision(uri) === revision);
  }

  private revision(uri: string): number | undefined {
    return this.workspace.pages.get(uri)?.revision;
  }

  private forget(name: string, { eye }: Kept): void {
    this.workspace.facts.release(eye);
    this.kept.delete(name);
  }
}

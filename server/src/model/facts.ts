/**
 * What blocks tell the rest of the workspace, by key. A block adds its facts and takes them back; whoever looked a
 * key up is remembered, and is told when facts under it come or go. So an edit costs what depends on it.
 */

/** Whoever looks facts up and keeps what it made of them. */
export interface Watcher {
  /** The keys it looked up. */
  readonly keys: Set<string>;
  /** Has something changed since? */
  stale: boolean;
  onStale(): void;
}

export class Facts {
  private readonly byKey = new Map<string, Set<unknown>>();
  private readonly watchers = new Map<string, Set<Watcher>>();

  add(key: string, fact: unknown): void {
    const facts = this.byKey.get(key);
    if (facts) facts.add(fact);
    else this.byKey.set(key, new Set([fact]));
    this.touch(key);
  }

  remove(key: string, fact: unknown): void {
    const facts = this.byKey.get(key);
    facts?.delete(fact);
    if (facts?.size === 0) this.byKey.delete(key);
    this.touch(key);
  }

  /** The facts under a key, in no order. The watcher is told when they change. */
  get(key: string, watcher: Watcher | undefined): ReadonlySet<unknown> {
    if (watcher) this.watch(key, watcher);
    return this.byKey.get(key) ?? NOTHING;
  }

  /** Tells everyone who looked a key up that what they made of it may be wrong. */
  touch(key: string): void {
    const watchers = this.watchers.get(key);
    if (!watchers) return;
    this.watchers.delete(key);
    for (const watcher of watchers) {
      if (watcher.stale) continue;
      watcher.stale = true;
      watcher.onStale();
    }
  }

  /** Forgets what a watcher looked up. */
  release(watcher: Watcher): void {
    for (const key of watcher.keys) {
      const watchers = this.watchers.get(key);
      watchers?.delete(watcher);
      if (watchers?.size === 0) this.watchers.delete(key);
    }
    watcher.keys.clear();
    watcher.stale = false;
  }

  private watch(key: string, watcher: Watcher): void {
    if (watcher.keys.has(key)) return;
    watcher.keys.add(key);
    const watchers = this.watchers.get(key);
    if (watchers) watchers.add(watcher);
    else this.watchers.set(key, new Set([watcher]));
  }

  /** All keys that hold facts; for comparing two states in tests. */
  keys(): IterableIterator<string> {
    return this.byKey.keys();
  }
}

const NOTHING: ReadonlySet<unknown> = new Set();

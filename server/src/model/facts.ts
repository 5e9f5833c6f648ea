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

/** Values by key. Most keys have one value, and a set for each of them would cost more than all the rest. */
class Bags<Value extends object> {
  private readonly bags = new Map<string, Value | Set<Value>>();

  add(key: string, value: Value): void {
    const bag = this.bags.get(key);
    if (bag === undefined) this.bags.set(key, value);
    else if (bag instanceof Set) bag.add(value);
    else if (bag !== value) this.bags.set(key, new Set([bag, value]));
  }

  delete(key: string, value: Value): void {
    const bag = this.bags.get(key);
    if (bag === value) this.bags.delete(key);
    else if (bag instanceof Set) {
      bag.delete(value);
      if (bag.size === 0) this.bags.delete(key);
    }
  }

  get(key: string): Iterable<Value> {
    const bag = this.bags.get(key);
    if (bag === undefined) return [];
    return bag instanceof Set ? bag : [bag];
  }

  keys(): IterableIterator<string> {
    return this.bags.keys();
  }

  /** Takes out all values of a key. */
  take(key: string): Iterable<Value> {
    const values = this.get(key);
    this.bags.delete(key);
    return values;
  }
}

export class Facts<Fact extends object = object> {
  private readonly facts = new Bags<Fact>();
  private readonly watchers = new Bags<Watcher>();

  add(key: string, fact: Fact): void {
    this.facts.add(key, fact);
    this.touch(key);
  }

  remove(key: string, fact: Fact): void {
    this.facts.delete(key, fact);
    this.touch(key);
  }

  /** The facts under a key, in no order. The watcher is told when they change. */
  get(key: string, watcher: Watcher | undefined): Iterable<Fact> {
    if (watcher) this.watch(key, watcher);
    return this.facts.get(key);
  }

  /** All keys that hold facts. It goes through everything: only for what a person has asked for. */
  keys(): IterableIterator<string> {
    return this.facts.keys();
  }

  /** Tells everyone who looked a key up that what they made of it may be wrong. */
  touch(key: string): void {
    for (const watcher of this.watchers.take(key)) {
      if (watcher.stale) continue;
      watcher.stale = true;
      watcher.onStale();
    }
  }

  /** Forgets what a watcher looked up. */
  release(watcher: Watcher): void {
    for (const key of watcher.keys) this.watchers.delete(key, watcher);
    watcher.keys.clear();
    watcher.stale = false;
  }

  private watch(key: string, watcher: Watcher): void {
    if (watcher.keys.has(key)) return;
    watcher.keys.add(key);
    this.watchers.add(key, watcher);
  }
}

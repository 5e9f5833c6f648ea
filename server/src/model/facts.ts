/**
 * What blocks tell the rest of the workspace, by key. A block adds its facts and takes them back; whoever looked a
 * key up is remembered, with what it was about, and is told when facts under it come or go. So an edit costs what
 * depends on it.
 */

/** Numbers are cheaper where a key is a sum anyway. */
export type Key = string | number;

/** What somebody asks about, as a set of bits: only that has to be made again when the answer changes. */
export type Topics = number;
export const EVERYTHING: Topics = -1;
export const NOTHING: Topics = 0;

/** Whoever looks facts up and keeps what it made of them. */
export interface Watcher {
  /** Where it looked; some more than once. */
  readonly cells: Cell<object>[];
  /** What has changed since. */
  stale: Topics;
  onStale(): void;
}

/** What is known under a key, and who looked. Most have one fact and one watcher, and sets would cost more than all the rest. */
export interface Cell<Fact extends object> {
  readonly key: Key;
  /** Another one whenever facts come or go; what was made of them holds as long as it is the same. */
  version: number;
  facts: Fact | Set<Fact> | undefined;
  watcher: Watcher | undefined;
  topics: Topics;
  /** Where there are several, all of them. */
  watchers: Map<Watcher, Topics> | undefined;
}

const NONE: readonly never[] = [];

/** The facts at a place, in no order. */
export const factsIn = <Fact extends object>({ facts }: Cell<Fact>): Iterable<Fact> => {
  if (facts === undefined) return NONE;
  return facts instanceof Set ? facts : [facts];
};

const mark = (watcher: Watcher, topics: Topics): void => {
  const fresh = watcher.stale === NOTHING;
  watcher.stale |= topics;
  if (fresh) watcher.onStale();
};

/** The version of a key that was forgotten. */
const FORGOTTEN = -1;

const tell = (cell: Cell<object>): void => {
  const { watcher, watchers, topics } = cell;
  cell.version++;
  if (watcher === undefined) return;
  cell.watcher = undefined;
  cell.watchers = undefined;
  if (watchers) for (const [each, about] of watchers) mark(each, about);
  else mark(watcher, topics);
};

const watch = (cell: Cell<object>, watcher: Watcher, topics: Topics): void => {
  const { watchers } = cell;
  if (watchers) {
    const before = watchers.get(watcher) ?? NOTHING;
    if (before === NOTHING) watcher.cells.push(cell);
    if ((before | topics) !== before) watchers.set(watcher, before | topics);
  } else if (cell.watcher === watcher) cell.topics |= topics;
  else {
    watcher.cells.push(cell);
    if (cell.watcher)
      cell.watchers = new Map([
        [cell.watcher, cell.topics],
        [watcher, topics],
      ]);
    cell.watcher = watcher;
    cell.topics = topics;
  }
};

const unwatch = (cell: Cell<object>, watcher: Watcher): void => {
  if (cell.watchers) {
    cell.watchers.delete(watcher);
    if (cell.watchers.size > 0) return;
    cell.watcher = undefined;
    cell.watchers = undefined;
  } else if (cell.watcher === watcher) cell.watcher = undefined;
};

export class Facts<Fact extends object = object> {
  private readonly cells = new Map<Key, Cell<Fact>>();

  /** Gives back where it was put, to be taken out again. */
  add(key: Key, fact: Fact): Cell<Fact> {
    const cell = this.cell(key);
    const { facts } = cell;
    if (facts === undefined) cell.facts = fact;
    else if (facts instanceof Set) facts.add(fact);
    else if (facts !== fact) cell.facts = new Set([facts, fact]);
    tell(cell);
    return cell;
  }

  remove(cell: Cell<Fact>, fact: Fact): void {
    const { facts } = cell;
    if (facts === fact) cell.facts = undefined;
    else if (facts instanceof Set) {
      facts.delete(fact);
      if (facts.size === 0) cell.facts = undefined;
    }
    tell(cell);
    this.tidy(cell);
  }

  /** The facts under a key, in no order. The watcher is told when they change. */
  get(key: Key, watcher?: Watcher, topics = EVERYTHING): Iterable<Fact> {
    const cell = this.look(key, watcher, topics);
    return cell ? factsIn(cell) : NONE;
  }

  /** What is known under a key, for whoever keeps what was made of it; undefined where that is nothing and nobody watches. */
  look(key: Key, watcher?: Watcher, topics = EVERYTHING): Cell<Fact> | undefined {
    const cell = watcher ? this.cell(key) : this.cells.get(key);
    if (cell && watcher) watch(cell, watcher, topics);
    return cell;
  }

  /** Looks again at what was found before. */
  again(cell: Cell<Fact>, watcher: Watcher | undefined, topics: Topics): void {
    if (watcher) watch(cell, watcher, topics);
  }

  /** All keys of facts that are texts. It goes through everything: only for what a person has asked for. */
  *keys(): Iterable<string> {
    for (const [key, { facts }] of this.cells) if (facts !== undefined && typeof key === "string") yield key;
  }

  /** Tells everyone who looked a key up that what they made of it may be wrong. */
  touch(key: Key): void {
    const cell = this.cells.get(key);
    if (!cell) return;
    tell(cell);
    this.tidy(cell);
  }

  /** Forgets what a watcher looked up. */
  release(watcher: Watcher): void {
    for (const cell of watcher.cells) {
      unwatch(cell, watcher);
      this.tidy(cell as Cell<Fact>);
    }
    watcher.cells.length = 0;
    watcher.stale = NOTHING;
  }

  private cell(key: Key): Cell<Fact> {
    const known = this.cells.get(key);
    if (known) return known;
    const cell: Cell<Fact> = {
      key,
      version: 0,
      facts: undefined,
      watcher: undefined,
      topics: NOTHING,
      watchers: undefined,
    };
    this.cells.set(key, cell);
    return cell;
  }

  /** Forgets a key that nobody has anything to do with. */
  private tidy(cell: Cell<Fact>): void {
    if (cell.facts !== undefined || cell.watcher !== undefined || cell.version === FORGOTTEN) return;
    cell.version = FORGOTTEN;
    this.cells.delete(cell.key);
  }
}

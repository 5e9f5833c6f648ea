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
  facts: Held<Fact>;
  watcher: Watcher | undefined;
  topics: Topics;
  /** Where there are several, all of them. */
  watchers: Map<Watcher, Topics> | undefined;
  /** Keys of what is near: what comes or goes at one of the two is told at the other. */
  near: readonly Key[];
}

const NONE: readonly never[] = [];

/** One value, or several: most have one, and a set would cost more than all the rest. */
type Held<Value extends object> = Value | Set<Value> | undefined;

const eachOf = <Value extends object>(held: Held<Value>): Iterable<Value> =>
  held === undefined ? NONE : held instanceof Set ? held : [held];

const withValue = <Value extends object>(held: Held<Value>, value: Value): Held<Value> => {
  if (held === undefined || held === value) return value;
  return held instanceof Set ? held.add(value) : new Set([held, value]);
};

const withoutValue = <Value extends object>(held: Held<Value>, value: Value): Held<Value> => {
  if (!(held instanceof Set)) return held === value ? undefined : held;
  held.delete(value);
  return held.size === 0 ? undefined : held;
};

/** The facts at a place, in no order. */
export const factsIn = <Fact extends object>({ facts }: Cell<Fact>): Iterable<Fact> => eachOf(facts);

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
    if (cell.watcher === watcher) cell.watcher = cell.watchers.keys().next().value;
    if (cell.watchers.size === 0) cell.watchers = undefined;
  } else if (cell.watcher === watcher) cell.watcher = undefined;
};

export class Facts<Fact extends object = object> {
  private readonly cells = new Map<Key, Cell<Fact>>();
  /** The cells to which a key is near. */
  private readonly nearTo = new Map<Key, Held<Cell<Fact>>>();
  /** Has anybody asked for what is near? Before that nobody has to be told of it. */
  private asked = false;

  /** Gives back where it was put, to be taken out again. */
  add(key: Key, fact: Fact, near?: readonly Key[]): Cell<Fact> {
    const cell = this.cell(key, near);
    cell.facts = withValue(cell.facts, fact);
    this.tellAll(cell);
    return cell;
  }

  remove(cell: Cell<Fact>, fact: Fact): void {
    cell.facts = withoutValue(cell.facts, fact);
    this.tellAll(cell);
    this.tidy(cell);
  }

  /** The facts under a key, in no order. The watcher is told when they change. */
  get(key: Key, watcher?: Watcher, topics = EVERYTHING): Iterable<Fact> {
    const cell = this.look(key, watcher, topics);
    return cell ? factsIn(cell) : NONE;
  }

  /** What is known under a key, for whoever keeps what was made of it; undefined where that is nothing and nobody watches. */
  look(key: Key, watcher?: Watcher, topics = EVERYTHING, near?: readonly Key[]): Cell<Fact> | undefined {
    const cell = watcher ? this.cell(key, near) : this.cells.get(key);
    if (near) this.asked = true;
    if (cell && watcher) watch(cell, watcher, topics);
    return cell;
  }

  /** The facts under a key and under those near it. Whoever watches the key hears of all of them. */
  around(key: Key, near: readonly Key[]): Fact[] {
    const found: Fact[] = [];
    const add = (cell: Cell<Fact> | undefined): void => {
      if (cell?.facts !== undefined) for (const fact of factsIn(cell)) found.push(fact);
    };
    add(this.cells.get(key));
    for (const each of near) add(this.cells.get(each));
    for (const cell of eachOf(this.nearTo.get(key))) add(cell);
    return found;
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

  private cell(key: Key, near: readonly Key[] = NONE): Cell<Fact> {
    let cell = this.cells.get(key);
    if (!cell) {
      cell = {
        key,
        version: 0,
        facts: undefined,
        watcher: undefined,
        topics: NOTHING,
        watchers: undefined,
        near: NONE,
      };
      this.cells.set(key, cell);
    }
    if (near.length > 0) this.bring(cell, near);
    return cell;
  }

  /** What stands under one key has one list of what is near, but for two that got the same key by chance. */
  private bring(cell: Cell<Fact>, near: readonly Key[]): void {
    if (cell.near.length === near.length && cell.near[0] === near[0]) return;
    const fresh = near.filter((each) => !cell.near.includes(each));
    cell.near = cell.near.length === 0 ? near : [...cell.near, ...fresh];
    for (const each of fresh) this.nearTo.set(each, withValue(this.nearTo.get(each), cell));
  }

  private tellAll(cell: Cell<Fact>): void {
    tell(cell);
    if (!this.asked || typeof cell.key === "string") return;
    for (const key of cell.near) {
      const other = this.cells.get(key);
      if (other) tell(other);
    }
    for (const other of eachOf(this.nearTo.get(cell.key))) tell(other);
  }

  /** Forgets a key that nobody has anything to do with. */
  private tidy(cell: Cell<Fact>): void {
    if (cell.facts !== undefined || cell.watcher !== undefined || cell.version === FORGOTTEN) return;
    cell.version = FORGOTTEN;
    this.cells.delete(cell.key);
    for (const key of cell.near) {
      const left = withoutValue(this.nearTo.get(key), cell);
      if (left) this.nearTo.set(key, left);
      else this.nearTo.delete(key);
    }
  }
}

/** The workspace as one asker sees it. What it looks up is remembered, so that it is told when the answer may change. */
import type { Reference } from "../../../grammar/reference.ts";
import type { Word } from "../../../grammar/tree.ts";
import { fold, keyRow, type NameKind, type Place } from "../../../grammar/vocabulary.ts";
import type { Document } from "./documents.ts";
import type { EarlierPage } from "./earlier.ts";
import { type Cell, EVERYTHING, type Key, type Topics, type Watcher } from "./facts.ts";
import {
  type Candidates,
  containerName,
  type Origin,
  qualifierOf,
  type Resolution,
  resolve,
} from "./resolve.ts";
import type { Declaration, Fact, Unit, Use } from "./unit.ts";
import { READING, type Workspace } from "./workspace.ts";

export { declarationOf } from "./unit-index.ts";

const UPDATE_KINDS: readonly NameKind[] = ["kr", "objective", "shares", "health", "initiative", "discovery"];
/** So many declarations are looked at one by one. */
const FEW = 8;
const SHARES_KINDS: readonly NameKind[] = ["objective", "kr"];

/** What a use may lead to. */
export const kindsOf = (use: Use): readonly NameKind[] => {
  if (use.key === "update") return UPDATE_KINDS;
  if (use.key === "shares") return SHARES_KINDS;
  return keyRow(use.key, use.block.kind as Place)?.refers ?? [];
};

/** Where many teams use one name, each finds its own without a look at all others. */
const candidatesOf = (all: readonly Declaration[]): Candidates => {
  if (all.length <= FEW) return { all, near: () => all };
  const groups = new Map<string | undefined, Declaration[]>();
  for (const declaration of all) {
    const { kind, unit, block } = declaration;
    const key = kind === "team" || kind === "company" ? undefined : (containerName(unit, block) ?? "");
    const group = groups.get(key);
    if (group) group.push(declaration);
    else groups.set(key, [declaration]);
  }
  return {
    all,
    near: (container) => [...(groups.get(undefined) ?? []), ...(groups.get(container) ?? [])],
  };
};

const NO_KEYS: readonly Key[] = [];
const NONE: readonly never[] = [];

const nameKey = (name: string, qualifier: string | undefined): string =>
  qualifier === undefined ? `name:${fold(name)}` : `name:${fold(qualifier)}.${fold(name)}`;

/** The key of what a reference may lead to. */
const nameKeyOf = ({ parts }: Reference): string => nameKey((parts.at(-1) as Word).text, parts.at(-2)?.text);

/** What was made of a thing, where that was looked up, and by whom that is known to be needed. */
interface Made {
  readonly value: unknown;
  readonly keys: readonly Key[];
  topics: Topics;
}

export class View {
  readonly workspace: Workspace;
  /** What is being asked about; whoever asks about several things sets it for each. */
  topics: Topics = EVERYTHING;
  readonly watcher: Watcher | undefined;
  private readonly named = new Map<string, Candidates>();
  private readonly known = new Map<string, Map<object, Made>>();
  /** The keys that were looked up for what is being made. */
  private trail: Key[] | undefined;

  constructor(workspace: Workspace, watcher?: Watcher) {
    this.workspace = workspace;
    this.watcher = watcher;
  }

  /** All declarations of a name, anywhere, or all that a qualifier may stand in front of. */
  declarations(name: string, qualifier?: string): readonly Declaration[] {
    return this.values(nameKey(name, qualifier));
  }

  /** The references that may lead to a declaration: those that end in its name, bare or behind its qualifier. */
  uses(target: Declaration): readonly Use[] {
    if (!target.name) return NONE;
    const qualifier = qualifierOf(target);
    const bare = this.usesNamed(target.name);
    if (qualifier === undefined) return bare;
    const qualified = this.usesNamed(target.name, qualifier);
    return bare.length === 0 ? qualified : bare.concat(qualified);
  }

  /** The references that end in a name, bare or behind a qualifier. */
  usesNamed(name: string, qualifier?: string): readonly Use[] {
    return this.values(qualifier === undefined ? `ref:${name}` : `ref:${qualifier}.${name}`);
  }

  /** The references that have a name in front of another, as in `name.other`. */
  passing(name: string): readonly Use[] {
    return this.values(`through:${name}`);
  }

  /** What was made of a thing before, on a topic, by this asker; many rules ask for the same. */
  once<Value>(topic: string, thing: object, make: () => Value): Value {
    const known = this.known.get(topic) ?? new Map<object, Made>();
    this.known.set(topic, known);
    const before = known.get(thing);
    if (before && this.watcher) this.reuse(before);
    const made = before ?? this.make(make);
    if (!before) known.set(thing, made);
    return made.value as Value;
  }

  private make(make: () => unknown): Made {
    if (!this.watcher) return { value: make(), keys: NO_KEYS, topics: EVERYTHING };
    const outer = this.trail;
    const keys: Key[] = [];
    this.trail = keys;
    try {
      return { value: make(), keys, topics: this.topics };
    } finally {
      this.trail = outer;
      outer?.push(...keys);
    }
  }

  /** Who takes what another made depends on what that one looked up. */
  private reuse(made: Made): void {
    this.trail?.push(...made.keys);
    if ((made.topics | this.topics) === made.topics) return;
    made.topics |= this.topics;
    for (const key of made.keys) this.workspace.facts.get(key, this.watcher, this.topics);
  }

  /**
   * The place of facts, for whoever keeps what was made of them and of what is near; undefined where there are none and
   * nobody watches.
   */
  look(key: Key, near: readonly Key[]): Cell<Fact> | undefined {
    this.trail?.push(key);
    return this.workspace.facts.look(key, this.watcher, this.topics, near);
  }

  /** Facts of a collector. */
  facts(key: Key): Iterable<Fact> {
    this.trail?.push(key);
    return this.workspace.facts.get(key, this.watcher, this.topics);
  }

  /** Are files still being read? Then what leads nowhere may still be found. */
  get reading(): boolean {
    this.watch(READING);
    return this.workspace.reading;
  }

  /** What a page said earlier, where its history is known. */
  earlier(uri: string): EarlierPage | undefined {
    this.watch(`earlier:${uri}`);
    return this.workspace.earlier.get(uri);
  }

  document(uri: string): Document | undefined {
    this.watch(`doc:${uri}`);
    return this.workspace.documents.get(uri);
  }

  resolve(origin: Origin, reference: Reference, kinds: readonly NameKind[]): Resolution {
    return resolve(origin, reference, kinds, (name, qualifier) => this.candidates(name, qualifier));
  }

  private candidates(name: string, qualifier: string | undefined): Candidates {
    const key = qualifier === undefined ? name : `${qualifier}.${name}`;
    const known = this.named.get(key);
    if (known) {
      this.watch(`name:${key}`);
      return known;
    }
    const found = candidatesOf(this.declarations(name, qualifier));
    this.named.set(key, found);
    return found;
  }

  resolveUse(use: Use): Resolution {
    const { facts } = this.workspace;
    const known = use.resolved;
    if (known && known.cell.version === known.version) {
      this.trail?.push(known.cell.key);
      facts.again(known.cell, this.watcher, this.topics);
      return known.resolution;
    }
    const resolution = this.resolve(use, use.reference, kindsOf(use));
    const cell = facts.look(nameKeyOf(use.reference));
    use.resolved = cell && { cell, version: cell.version, resolution };
    return resolution;
  }

  /** The references that lead to a declaration; only those of certain properties, if such are named. */
  referrers(target: Declaration, keys?: readonly string[]): Use[] {
    return this.uses(target).filter(
      (use) =>
        (keys === undefined || keys.includes(use.key)) &&
        this.resolveUse(use).targets.some(({ block }) => block === target.block),
    );
  }

  /** The sections of a company, a team, or of the page itself where a unit stands in neither. */
  unitsBeside(unit: Unit): Unit[] {
    const key = unit.container ? `in:${unit.container.name}` : `in:@${unit.page.uri}`;
    return this.values(key);
  }

  /** The sections of a container by its name, in all cycles. */
  unitsOf(container: string): Unit[] {
    return this.values(`in:${fold(container)}`);
  }

  /** What is told under a key, which says what that is. */
  private values<Value>(key: string): Value[] {
    const found: Value[] = [];
    for (const { value } of this.facts(key)) found.push(value as Value);
    return found;
  }

  private watch(key: Key): void {
    if (this.watcher) this.facts(key);
  }
}

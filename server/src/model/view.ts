/** The workspace as one asker sees it. What it looks up is remembered, so that it is told when the answer may change. */
import type { Reference } from "../../../grammar/reference.ts";
import { fold, keyRow, type NameKind, type Place } from "../../../grammar/vocabulary.ts";
import type { Document } from "./documents.ts";
import type { EarlierPage } from "./earlier.ts";
import type { Watcher } from "./facts.ts";
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

export class View {
  readonly workspace: Workspace;
  private readonly watcher: Watcher | undefined;
  private readonly named = new Map<string, Candidates>();
  private readonly known = new Map<string, Map<object, unknown>>();

  constructor(workspace: Workspace, watcher?: Watcher) {
    this.workspace = workspace;
    this.watcher = watcher;
  }

  /** All declarations of a name, anywhere, or all that a qualifier may stand in front of. */
  *declarations(name: string, qualifier?: string): Iterable<Declaration> {
    const key = qualifier === undefined ? `name:${fold(name)}` : `name:${fold(qualifier)}.${fold(name)}`;
    for (const value of this.values(key)) yield value as Declaration;
  }

  /** The references that may lead to a declaration: those that end in its name, bare or behind its qualifier. */
  *uses(target: Declaration): Iterable<Use> {
    if (!target.name) return;
    const qualifier = qualifierOf(target);
    yield* this.usesNamed(target.name);
    if (qualifier !== undefined) yield* this.usesNamed(target.name, qualifier);
  }

  /** The references that end in a name, bare or behind a qualifier. */
  *usesNamed(name: string, qualifier?: string): Iterable<Use> {
    const names = qualifier === undefined ? name : `${qualifier}.${name}`;
    for (const value of this.values(`ref:${names}`)) yield value as Use;
  }

  /** The references that have a name in front of another, as in `name.other`. */
  *passing(name: string): Iterable<Use> {
    for (const value of this.values(`through:${name}`)) yield value as Use;
  }

  /** What was made of a thing before, on a topic, by this asker; many rules ask for the same. */
  once<Value>(topic: string, thing: object, make: () => Value): Value {
    const known = this.known.get(topic) ?? new Map<object, unknown>();
    this.known.set(topic, known);
    if (!known.has(thing)) known.set(thing, make());
    return known.get(thing) as Value;
  }

  /** Facts of a collector. */
  facts(key: string): Iterable<Fact> {
    return this.workspace.facts.get(key, this.watcher);
  }

  /** Are files still being read? Then what leads nowhere may still be found. */
  get reading(): boolean {
    this.watch(READING);
    return this.workspace.reading;
  }

  /** What a page said earlier, where its history is known. */
  earlier(uri: string): EarlierPage | undefined {
    return this.workspace.earlier.get(uri, this.watcher);
  }

  document(uri: string): Document | undefined {
    return this.workspace.documents.get(uri, this.watcher);
  }

  resolve(origin: Origin, reference: Reference, kinds: readonly NameKind[]): Resolution {
    return resolve(origin, reference, kinds, (name, qualifier) => this.candidates(name, qualifier));
  }

  private candidates(name: string, qualifier: string | undefined): Candidates {
    const key = qualifier === undefined ? name : `${qualifier}.${name}`;
    const found = this.named.get(key) ?? candidatesOf([...this.declarations(name, qualifier)]);
    this.named.set(key, found);
    return found;
  }

  resolveUse(use: Use): Resolution {
    return this.once("resolve", use, () => this.resolve(use, use.reference, kindsOf(use)));
  }

  /** The references that lead to a declaration; only those of certain properties, if such are named. */
  referrers(target: Declaration, keys?: readonly string[]): Use[] {
    return [...this.uses(target)].filter(
      (use) =>
        (keys === undefined || keys.includes(use.key)) &&
        this.resolveUse(use).targets.some(({ block }) => block === target.block),
    );
  }

  /** The sections of a company, a team, or of the page itself where a unit stands in neither. */
  unitsBeside(unit: Unit): Unit[] {
    const key = unit.container ? `in:${unit.container.name}` : `in:@${unit.page.uri}`;
    return [...this.values(key)] as Unit[];
  }

  /** The sections of a container by its name, in all cycles. */
  unitsOf(container: string): Unit[] {
    return [...this.values(`in:${fold(container)}`)] as Unit[];
  }

  private *values(key: string): Iterable<unknown> {
    for (const fact of this.facts(key)) yield fact.value;
  }

  private watch(key: string): void {
    this.workspace.facts.get(key, this.watcher);
  }
}

/** Goes through a tree by ids, down and up. */
import type { ViewFilter, ViewName, ViewNode } from "../../service.ts";
import { alignment } from "./alignment.ts";
import { cadence } from "./cadence.ts";
import { fits, isFiltering } from "./filter.ts";
import type { Grove } from "./grove.ts";
import { health } from "./health.ts";
import { type Item, isThing, type Thing, type Tree, thing } from "./item.ts";
import { declarationOfKey, idOf, keysOf, keyWith, kindOfKey, pageOfKey } from "./keys.ts";
import { nodeOf } from "./node.ts";

const TREES: Readonly<Record<ViewName, Tree>> = { alignment, health, cadence };

/** Nobody goes deeper than that. */
const DEEPEST = 24;

/** The folders as they are now, and what was found out about one of their trees on the way. */
export class Walk {
  readonly groves: readonly Grove[];
  private readonly tree: Tree;
  private readonly isFiltered: boolean;
  private readonly below_ = new Map<string, readonly Item[]>();
  private readonly shown = new Map<string, boolean>();

  constructor(groves: readonly Grove[], view: ViewName, filter: ViewFilter) {
    this.tree = TREES[view];
    this.isFiltered = isFiltering(filter);
    this.groves = groves;
  }

  /** What a key stands for; undefined for what is gone, or never was. */
  item(key: string): Item | undefined {
    return this.tree.heading(key, this.groves) ?? thingOf(this.groves, key);
  }

  /** The children of a node, or the roots. */
  children(id: string | null): readonly ViewNode[] {
    const keys = id === null ? [] : keysOf(id);
    if (keys.length > DEEPEST) return [];
    const last = keys.at(-1);
    const item = last === undefined ? undefined : this.item(last);
    if (last !== undefined && !item) return [];
    return this.shownBelow(item, keys).map((child) => this.node(child, keys, item));
  }

  /** The nodes from the root to an item, the first way that is shown. */
  path(item: Thing): readonly ViewNode[] {
    const way = this.way(item, 0, new Set());
    return way?.map((each, index) => this.node(each, keysBefore(way, index), way[index - 1])) ?? [];
  }

  /** An item by itself, as in a list. */
  alone(item: Thing): ViewNode {
    return nodeOf(item, { id: item.key, parent: "apart", hasChildren: false, isFiltered: false });
  }

  /** What no way leads up from isn't tried again, however many ways lead to it. */
  private way(item: Item, steps: number, seen: Set<string>): readonly Item[] | undefined {
    if (steps > DEEPEST || seen.has(item.key) || !this.isShown(item, [])) return undefined;
    seen.add(item.key);
    if (this.roots().some(({ key }) => key === item.key)) return [item];
    const above = isThing(item) ? this.tree.above(item, this.groves) : [];
    for (const each of above) {
      const way = this.way(each, steps + 1, seen);
      if (way) return [...way, item];
    }
    return undefined;
  }

  private roots(): readonly Item[] {
    return this.once("", () => this.tree.roots(this.groves));
  }

  private below(item: Item): readonly Item[] {
    return this.once(item.key, () => this.tree.below(item, this.groves));
  }

  private once(key: string, make: () => readonly Item[]): readonly Item[] {
    const items = this.below_.get(key) ?? make();
    this.below_.set(key, items);
    return items;
  }

  /** Children as a filter leaves them; what stands above already isn't gone into again. */
  private shownBelow(item: Item | undefined, trail: readonly string[]): readonly Item[] {
    const all = item ? this.below(item) : this.roots();
    return all.filter((each) => !trail.includes(each.key) && this.isShown(each, trail));
  }

  private isShown(item: Item, trail: readonly string[]): boolean {
    if (!this.isFiltered) return true;
    const known = this.shown.get(item.key);
    if (known !== undefined) return known;
    this.shown.set(item.key, false); // for whoever comes here again on the way down
    const shown = fits(item) || this.shownBelow(item, [...trail, item.key]).length > 0;
    this.shown.set(item.key, shown);
    return shown;
  }

  private node(item: Item, above: readonly string[], parent: Item | undefined): ViewNode {
    const keys = [...above, item.key];
    return nodeOf(item, {
      id: idOf(keys),
      parent: parent?.kind,
      hasChildren: this.shownBelow(item, keys).length > 0,
      isFiltered: this.isFiltered,
    });
  }
}

const keysBefore = (way: readonly Item[], index: number): readonly string[] =>
  way.slice(0, index).map(({ key }) => key);

/** What a key names on some page. */
export const thingOf = (groves: readonly Grove[], key: string): Thing | undefined => {
  const uri = pageOfKey(key);
  if (uri === undefined) return undefined;
  for (const grove of groves) {
    const page = grove.project.workspace.pages.get(uri);
    if (!page) continue;
    const isMission = kindOfKey(key) === "mission";
    const target = declarationOfKey(page, isMission ? keyWith("company", key) : key);
    if (target) return thing(grove, target, isMission ? "mission" : undefined);
  }
  return undefined;
};

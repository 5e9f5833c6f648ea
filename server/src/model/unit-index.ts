/** What a unit contributed, by the block that it came from. */
import type { Block } from "../../../grammar/tree.ts";
import type { Declaration, Unit, Use } from "./unit.ts";

interface Index {
  readonly declarations: ReadonlyMap<Block, Declaration>;
  readonly uses: ReadonlyMap<Block, readonly Use[]>;
  /** The key results of each objective, by name. */
  readonly keyResults: ReadonlyMap<Block | undefined, ReadonlyMap<string, readonly Declaration[]>>;
}

const indexes = new WeakMap<Unit, Index>();

const groupBy = <Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
};

const indexOf = (unit: Unit): Index => {
  const known = indexes.get(unit);
  if (known) return known;
  const { declarations, uses } = unit.contribution;
  const krs = groupBy(
    declarations.filter(({ kind }) => kind === "kr"),
    ({ holder }) => holder?.block,
  );
  const index: Index = {
    declarations: new Map(declarations.map((declaration) => [declaration.block, declaration])),
    uses: groupBy(uses, ({ block }) => block),
    keyResults: new Map([...krs].map(([holder, group]) => [holder, groupBy(group, ({ name }) => name)])),
  };
  indexes.set(unit, index);
  return index;
};

/** The declaration that a block made. */
export const declarationOf = (unit: Unit, block: Block): Declaration | undefined =>
  indexOf(unit).declarations.get(block);

/** The references that stand in a block. */
export const usesIn = (unit: Unit, block: Block): readonly Use[] => indexOf(unit).uses.get(block) ?? [];

/** The key results of a name in an objective. */
export const keyResultsNamed = (unit: Unit, holder: Block, name: string): readonly Declaration[] =>
  indexOf(unit).keyResults.get(holder)?.get(name) ?? [];

/** All key results that an objective declares. */
export const keyResultsIn = (unit: Unit, holder: Block): readonly Declaration[] =>
  [...(indexOf(unit).keyResults.get(holder)?.values() ?? [])].flat();

/** What stands in a tree, before it is put into words. */
import type { Block, Span } from "../../../../grammar/tree.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import type { ViewAction, ViewKind } from "../../service.ts";
import type { Grove } from "./grove.ts";
import { keyOf, keyWith } from "./keys.ts";

/** Something that was declared. */
export interface Thing {
  readonly key: string;
  readonly kind: ViewKind;
  readonly grove: Grove;
  readonly target: Declaration;
}

/** A heading of the tree's own, over things of all folders. */
export interface Heading {
  readonly key: string;
  readonly kind: ViewKind;
  readonly label: string;
  readonly description: string;
}

/** A line of a page, or something to do. */
export interface Line extends Heading {
  readonly grove: Grove;
  readonly status?: string;
  readonly action?: ViewAction;
  readonly at?: Span & { readonly unit: Unit; readonly block?: Block };
}

export type Item = Thing | Heading | Line;

export const isThing = (item: Item): item is Thing => "target" in item;

export const isLine = (item: Item): item is Line => !isThing(item) && "grove" in item;

/** Something that was declared, as what it is in the tree. */
export const thing = (grove: Grove, target: Declaration, kind: ViewKind = target.kind): Thing => {
  const key = keyOf(target);
  return { key: kind === target.kind ? key : keyWith(kind, key), kind, grove, target };
};

/** One tree: what stands at its root, below an item, and above one. */
export interface Tree {
  roots(groves: readonly Grove[]): readonly Item[];
  below(item: Item, groves: readonly Grove[]): readonly Item[];
  /** Where an item stands; the root is none of them. */
  above(item: Thing, groves: readonly Grove[]): readonly Item[];
  /** The headings of its own, by their keys. */
  heading(key: string, groves: readonly Grove[]): Heading | undefined;
}

/**
 * Names for what stands in a tree, which stay the same while pages are edited: the kind, the page and the full name, or
 * where there is none the place among its like on the page. An id is the way through the tree, key by key.
 */
import { fold } from "../../../../grammar/vocabulary.ts";
import type { PageState } from "../../model/page-state.ts";
import { fullName } from "../../model/resolve.ts";
import type { Declaration, Unit } from "../../model/unit.ts";

/** Neither an address nor a name has such a sign in it. */
const IN_KEY = ">";
const IN_ID = " ";

interface Index {
  readonly page: PageState["page"];
  readonly units: readonly Unit[];
  readonly keys: ReadonlyMap<Declaration, string>;
  readonly declarations: ReadonlyMap<string, Declaration>;
}

const indexes = new WeakMap<PageState, Index>();

const build = ({ uri, page, units }: PageState): Index => {
  const keys = new Map<Declaration, string>();
  const declarations = new Map<string, Declaration>();
  const counts = new Map<string, number>();
  for (const declaration of units.flatMap(({ contribution }) => contribution.declarations)) {
    const name = declaration.name ? fold(fullName(declaration)) : "";
    const plain = [declaration.kind, uri, name].join(IN_KEY);
    const before = counts.get(plain) ?? 0;
    counts.set(plain, before + 1);
    const key = before > 0 || !name ? `${plain}#${before + 1}` : plain;
    keys.set(declaration, key);
    declarations.set(key, declaration);
  }
  return { page, units, keys, declarations };
};

/** A page is read again when it was edited, or its blocks were made anew. */
const indexOf = (state: PageState): Index => {
  const known = indexes.get(state);
  if (known?.page === state.page && known.units === state.units) return known;
  const index = build(state);
  indexes.set(state, index);
  return index;
};

/** The key of a declaration. */
export const keyOf = (declaration: Declaration): string =>
  indexOf(declaration.unit.page).keys.get(declaration) ?? "";

/** The address of the page that a key speaks of, if any. */
export const pageOfKey = (key: string): string | undefined => key.split(IN_KEY)[1];

export const kindOfKey = (key: string): string => key.split(IN_KEY)[0] ?? "";

/** What a key is that of, on its page as it is now. */
export const declarationOfKey = (state: PageState, key: string): Declaration | undefined =>
  indexOf(state).declarations.get(key);

export const keyWith = (kind: string, key: string): string =>
  [kind, ...key.split(IN_KEY).slice(1)].join(IN_KEY);

export const keyFrom = (...parts: readonly string[]): string => parts.join(IN_KEY);

export const idOf = (keys: readonly string[]): string => keys.join(IN_ID);

export const keysOf = (id: string): readonly string[] => id.split(IN_ID);

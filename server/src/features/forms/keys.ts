/** Keys for what a form asks about: by its name, else by its sentence, never by its place, since pages change meanwhile. */
import type { PageState } from "../../model/page-state.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import { keyFrom, keyOf } from "../views/keys.ts";

const IS_PLACED = /#\d+$/;
const LONGEST = 300;

interface Known extends Pick<PageState, "page" | "units"> {
  readonly keys: ReadonlyMap<Declaration, string>;
}

const known = new WeakMap<PageState, Known>();

/** The sentences of a thing and of all that holds it. */
const sentences = ({ block, holder }: Declaration): readonly string[] => [
  ...(holder ? sentences(holder) : []),
  (block.text?.value ?? "").replace(/\s+/g, " ").slice(0, LONGEST),
];

const build = (units: readonly Unit[]): ReadonlyMap<Declaration, string> => {
  const keys = new Map<Declaration, string>();
  const counts = new Map<string, number>();
  for (const each of units.flatMap(({ contribution }) => contribution.declarations)) {
    const { kind, unit } = each;
    const key = keyOf(each);
    const said = keyFrom(kind, unit.page.uri, unit.container?.name ?? "", ...sentences(each));
    const count = (counts.get(said) ?? 0) + 1;
    counts.set(said, count);
    const lasting = count > 1 ? `${said}#${count}` : said;
    keys.set(each, IS_PLACED.test(key) ? lasting : key);
  }
  return keys;
};

/** A list of units stays the same list while units in it are replaced, so that the page has to be the same, too. */
const keysOf = (state: PageState): ReadonlyMap<Declaration, string> => {
  const { page, units } = state;
  const before = known.get(state);
  if (before?.page === page && before.units === units) return before.keys;
  const keys = build(units);
  known.set(state, { page, units, keys });
  return keys;
};

export const lastingKey = (declaration: Declaration): string =>
  keysOf(declaration.unit.page).get(declaration) ?? "";

/** What has a key on its page as it is now. */
export const declarationAt = (page: PageState, key: string): Declaration | undefined =>
  [...keysOf(page)].find(([, each]) => each === key)?.[0];

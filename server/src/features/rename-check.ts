/**
 * Would every reference still lead where it led? The pages that matter are read again as they would be, and each
 * reference that the names concern is resolved there: so this can't think otherwise than the language does.
 */
import { fold } from "../../../grammar/vocabulary.ts";
import { type PageState, textOfPage } from "../model/page-state.ts";
import { qualifierOf } from "../model/resolve.ts";
import { partTargets, type Thing } from "../model/things.ts";
import type { Declaration, Use } from "../model/unit.ts";
import { View } from "../model/view.ts";
import { Workspace } from "../model/workspace.ts";
import type { Edit, FileEdit, Uri } from "../service.ts";

export interface Renaming {
  readonly view: View;
  readonly thing: Thing;
  /** The new name, folded. */
  readonly name: string;
  /** The references that are changed. */
  readonly touched: readonly Use[];
  readonly files: readonly FileEdit[];
}

const declarationsOn = ({ units }: PageState): readonly Declaration[] =>
  units.flatMap(({ contribution }) => contribution.declarations);
const usesOn = ({ units }: PageState): readonly Use[] =>
  units.flatMap(({ contribution }) => contribution.uses);

export const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight(
    (now, { start, end, text: written }) => now.slice(0, start) + written + now.slice(end),
    text,
  );

/** References that may lead elsewhere: those that are changed, and those that have the new name already. */
const concerned = ({ view, thing, name, touched }: Renaming): ReadonlySet<Use> => {
  const qualifiers = new Set([undefined, ...thing.declarations.map(qualifierOf)]);
  const named = [...qualifiers].flatMap((qualifier) => [...view.usesNamed(name, qualifier)]);
  return new Set([...touched, ...named, ...view.passing(name)]);
};

/** The names on which it hangs where a reference leads: the last one, and where that isn't found those before it. */
const namesOf = (view: View, use: Use): readonly string[] => {
  const names = use.reference.parts.map(({ text }) => fold(text));
  return view.resolveUse(use).targets.length > 0 ? names.slice(-1) : names;
};

/** The pages whose declarations decide where these references lead. */
const pagesFor = ({ view, name, files }: Renaming, uses: ReadonlySet<Use>): ReadonlySet<PageState> => {
  const names = new Set([name, ...[...uses].flatMap((use) => namesOf(view, use))]);
  const declared = [...names].flatMap((each) => [...view.declarations(each)]);
  const companies = [...view.facts("kind:company")];
  const pages = [...uses, ...declared, ...companies].map(({ unit }) => unit.page);
  return new Set([...pages, ...files.flatMap(({ uri }) => view.workspace.pages.get(uri) ?? [])]);
};

/** Blocks by page and order, which a change of names keeps. */
const places = (pages: Iterable<PageState>): ReadonlyMap<object, string> =>
  new Map(
    [...pages].flatMap((page) =>
      declarationsOn(page).map(({ block }, index): [object, string] => [block, `${index} ${page.uri}`]),
    ),
  );

const readAgain = ({ view, files }: Renaming, pages: ReadonlySet<PageState>): Workspace => {
  const edits = new Map<Uri, readonly Edit[]>(files.map((file) => [file.uri, file.edits]));
  const workspace = new Workspace(view.workspace.folder);
  for (const page of pages) workspace.setPage(page.uri, edited(textOfPage(page), edits.get(page.uri) ?? []));
  return workspace;
};

/** Where each name of a reference leads. */
const leads = (view: View, use: Use, known: ReadonlyMap<object, string>): string =>
  use.reference.parts
    .map((_part, index) => partTargets(view, use, index).map(({ block }) => known.get(block) ?? "elsewhere"))
    .map((targets) => targets.sort().join())
    .join("\n");

/** The first reference that would lead elsewhere; undefined where there is none. */
export const misled = (renaming: Renaming): Use | undefined => {
  const { view } = renaming;
  const uses = concerned(renaming);
  const pages = pagesFor(renaming, uses);
  const workspace = readAgain(renaming, pages);
  const after = new View(workspace);
  const [before, later] = [places(pages), places(workspace.pages.values())];
  for (const page of pages) {
    const again = usesOn(workspace.pages.get(page.uri) as PageState);
    for (const [index, use] of usesOn(page).entries()) {
      if (!uses.has(use)) continue;
      const changed = again[index];
      if (!changed || leads(after, changed, later) !== leads(view, use, before)) return use;
    }
  }
  return undefined;
};

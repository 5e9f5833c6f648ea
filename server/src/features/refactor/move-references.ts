/**
 * References after something moved: the pages that matter are read again as they would be, and each reference that
 * would lead elsewhere is given the name that leads where it led.
 */
import { fold } from "../../../../grammar/vocabulary.ts";
import { type PageState, textOfPage, unitStart } from "../../model/page-state.ts";
import { qualifierOf } from "../../model/resolve.ts";
import { spellingOf } from "../../model/spelling.ts";
import type { Declaration, Use } from "../../model/unit.ts";
import { kindsOf, View } from "../../model/view.ts";
import { Workspace } from "../../model/workspace.ts";
import type { Edit, Range, Uri } from "../../service.ts";
import { edited } from "../rename-check.ts";

/** Something that leaves one place and stands at another. */
export interface Moving {
  readonly view: View;
  /** What moves: an objective with its key results, or a key result. */
  readonly declarations: readonly Declaration[];
  readonly source: PageState;
  /** The edits of each page that move it, in order. */
  readonly edits: ReadonlyMap<Uri, readonly Edit[]>;
  /** The edit that puts it there. */
  readonly put: { readonly uri: Uri; readonly edit: Edit };
  /** The names that may stand in front of its own where it goes. */
  readonly qualifiers: readonly (string | undefined)[];
  /** The names of what is begun there to hold it; references of these names may mean either then. */
  readonly begins: readonly string[];
}

/** A reference that can't be given a name. */
export interface Stuck {
  readonly stuck: Use;
}

const startOf = ({ unit, reference }: Use): number => unitStart(unit) + reference.start;
const isIn = (at: number, range: Range): boolean => range.start <= at && at < range.end;

/** The references that may lead elsewhere afterwards. */
const concerned = ({ view, declarations, qualifiers, begins }: Moving): ReadonlySet<Use> => {
  const moved = new Set(declarations.map(({ block }) => block));
  const own = declarations
    .flatMap(({ unit }) => unit.contribution.uses)
    .filter(({ block }) => moved.has(block));
  const named = declarations
    .filter(({ name }) => name !== "")
    .flatMap((each) => {
      const before = new Set([undefined, qualifierOf(each), ...qualifiers]);
      return [
        ...[...before].flatMap((front) => [...view.usesNamed(each.name, front)]),
        ...view.passing(each.name),
      ];
    });
  const begun = begins.flatMap((name) => [...view.usesNamed(name), ...view.passing(name)]);
  return new Set([...own, ...named, ...begun]);
};

const pagesFor = ({ view, source, edits }: Moving, uses: ReadonlySet<Use>): ReadonlySet<PageState> => {
  const names = new Set([...uses].flatMap(({ reference }) => reference.parts.map(({ text }) => fold(text))));
  const declared = [...names].flatMap((name) => [...view.declarations(name)]);
  const pages = [...uses, ...declared, ...view.facts("kind:company")].map(({ unit }) => unit.page);
  const changed = [...edits.keys()].flatMap((uri) => view.workspace.pages.get(uri) ?? []);
  return new Set([source, ...pages, ...changed]);
};

const readAgain = ({ view, edits }: Moving, pages: ReadonlySet<PageState>): Workspace => {
  const workspace = new Workspace(view.workspace.folder);
  for (const page of pages) workspace.setPage(page.uri, edited(textOfPage(page), edits.get(page.uri) ?? []));
  for (const [uri, list] of edits)
    if (!view.workspace.pages.has(uri)) workspace.setPage(uri, edited("", list));
  return workspace;
};

/** Where the edit that puts it there stands in the page afterwards. */
const rangeAfter = ({ edits, put }: Moving): Range => {
  let start = put.edit.start;
  for (const edit of edits.get(put.uri) ?? [])
    if (edit !== put.edit && edit.start < put.edit.start) start += edit.text.length - (edit.end - edit.start);
  return { start, end: start + put.edit.text.length };
};

interface Sorted<Thing> {
  readonly stay: ReadonlyMap<Uri, readonly Thing[]>;
  readonly move: readonly Thing[];
}

const sortOut = <Thing>(
  pages: Iterable<PageState>,
  thingsOf: (page: PageState) => readonly Thing[],
  moves: (thing: Thing, page: PageState) => boolean,
): Sorted<Thing> => {
  const stay = new Map<Uri, Thing[]>();
  const move: Thing[] = [];
  for (const page of pages) {
    const things = thingsOf(page);
    stay.set(
      page.uri,
      things.filter((thing) => !moves(thing, page)),
    );
    move.push(...things.filter((thing) => moves(thing, page)));
  }
  return { stay, move };
};

const pairs = <Thing>(before: Sorted<Thing>, after: Sorted<Thing>): (readonly [Thing, Thing])[] => {
  // What is put there may begin with the line that holds it.
  const added = after.move.length - before.move.length;
  const moved = before.move.map((thing, index) => [thing, after.move[index + added] as Thing] as const);
  const stayed = [...before.stay].flatMap(([uri, things]) =>
    things.map((thing, index) => [thing, after.stay.get(uri)?.[index] as Thing] as const),
  );
  return [...moved, ...stayed].filter(([, now]) => now !== undefined);
};

const usesOn = ({ units }: PageState): readonly Use[] =>
  units.flatMap(({ contribution }) => contribution.uses);
const declaredOn = ({ units }: PageState): readonly Declaration[] =>
  units.flatMap(({ contribution }) => contribution.declarations);
const placeOf = ({ unit, block }: Declaration): number => unitStart(unit) + block.start;

const isContainer = ({ kind }: Declaration): boolean => kind === "team" || kind === "company";

const patch = (after: View, use: Use, target: Declaration): Edit | undefined => {
  const { reference, unit, block } = use;
  const least = reference.parts.length > 1 ? 2 : 1;
  const origin = { unit, block };
  const text =
    spellingOf(after, origin, target, kindsOf(use), least) ?? spellingOf(after, origin, target, kindsOf(use));
  if (text === undefined) return undefined;
  const base = unitStart(unit);
  const end = reference.parts.at(-1)?.end ?? reference.end;
  return { start: base + reference.start, end: base + end, text };
};

/** Does a reference lead to nothing but what it led to? Where it named several before, one of them is enough. */
const stillLeads = (after: View, next: Use, target: Declaration, several: boolean): boolean => {
  const { targets } = after.resolveUse(next);
  const isIt = (found: Declaration): boolean =>
    isContainer(target)
      ? found.name === target.name && found.kind === target.kind
      : found.block === target.block;
  return several ? targets.some(isIt) : targets.length > 0 && targets.every(isIt);
};

/** What stands where it stood, or moved, before and after: declarations by block, and all references. */
const compared = (moving: Moving, pages: ReadonlySet<PageState>, workspace: Workspace) => {
  const moved = new Set(moving.declarations.map(({ block }) => block));
  const range = rangeAfter(moving);
  const isThere = (at: number, page: PageState) => page.uri === moving.put.uri && isIn(at, range);
  const now = [...workspace.pages.values()];
  const declared = pairs(
    sortOut(pages, declaredOn, ({ block }) => moved.has(block)),
    sortOut(now, declaredOn, (each, page) => isThere(placeOf(each), page)),
  );
  const uses = pairs(
    sortOut(pages, usesOn, ({ block }) => moved.has(block)),
    sortOut(now, usesOn, (use, page) => isThere(startOf(use), page)),
  );
  return { blocks: new Map(declared.map(([old, next]) => [old.block, next] as const)), uses };
};

/** What has to be written in the pages as they will be, so that all references lead where they led. */
const patchesOf = (moving: Moving): Map<Uri, Edit[]> | Stuck => {
  const asked = concerned(moving);
  const pages = pagesFor(moving, asked);
  const workspace = readAgain(moving, pages);
  const after = new View(workspace);
  const { blocks, uses } = compared(moving, pages, workspace);
  const patches = new Map<Uri, Edit[]>();
  for (const [use, next] of uses) {
    const [target, ...others] = asked.has(use) ? moving.view.resolveUse(use).targets : [];
    const wanted = target && (blocks.get(target.block) ?? target);
    if (!wanted || stillLeads(after, next, wanted, others.length > 0)) continue;
    const written = patch(after, next, wanted);
    if (!written || written.text === next.reference.text) return { stuck: use };
    const { uri } = next.unit.page;
    patches.set(uri, [...(patches.get(uri) ?? []), written]);
  }
  return patches;
};

/** Edits of a page and patches of what they leave, as edits of the page as it is. */
const joined = (edits: readonly Edit[], patches: readonly Edit[]): Edit[] => {
  const list = [...edits].sort((a, b) => a.start - b.start);
  const texts = list.map(({ text }) => text);
  const own: Edit[] = [];
  for (const each of [...patches].sort((a, b) => b.start - a.start)) {
    let shift = 0;
    let inside = -1;
    for (const [index, edit] of list.entries()) {
      const start = edit.start + shift;
      if (each.start < start) break;
      if (each.end <= start + edit.text.length && edit.text !== "") inside = index;
      if (inside >= 0) {
        const text = texts[index] as string;
        texts[index] = text.slice(0, each.start - start) + each.text + text.slice(each.end - start);
        break;
      }
      shift += edit.text.length - (edit.end - edit.start);
    }
    if (inside < 0) own.push({ start: each.start - shift, end: each.end - shift, text: each.text });
  }
  const written = list.map((edit, index) => ({ ...edit, text: texts[index] as string }));
  return [...written, ...own].sort((a, b) => a.start - b.start);
};

/** All edits by page: those that move it, and those that keep references; or a reference that can't be kept. */
export const withReferences = (moving: Moving): ReadonlyMap<Uri, readonly Edit[]> | Stuck => {
  const patches = patchesOf(moving);
  if ("stuck" in patches) return patches;
  const uris = new Set([...moving.edits.keys(), ...patches.keys()]);
  return new Map([...uris].map((uri) => [uri, joined(moving.edits.get(uri) ?? [], patches.get(uri) ?? [])]));
};

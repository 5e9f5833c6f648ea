/** The name, the heading or the document that an offset of a page stands on. */
import type { Span, Word } from "../../../grammar/tree.ts";
import { type DocLink, docLinks } from "../model/links.ts";
import type { PageState } from "../model/page-state.ts";
import { partTargets } from "../model/things.ts";
import type { Declaration, Use } from "../model/unit.ts";
import { View } from "../model/view.ts";
import type { Project } from "../rules/frame/project.ts";
import { type Place, placeAt } from "./place.ts";

/** Where somebody asks, and what they may look up. */
export interface Asking {
  readonly project: Project;
  readonly view: View;
  readonly place: Place;
}

/** A name: one that is declared here, or one part of a reference with what it leads to. */
export interface Named {
  readonly about: "name";
  readonly word: Word;
  readonly targets: readonly Declaration[];
  readonly use: Use | undefined;
}

export type Found =
  | Named
  | { readonly about: "heading"; readonly word: Word; readonly use: Use }
  | { readonly about: "cycle"; readonly word: Word }
  | { readonly about: "document"; readonly word: Word; readonly link: DocLink };

const holds = ({ start, end }: Span, at: number): boolean => start <= at && at <= end;

export const askAt = (project: Project, page: PageState, offset: number): Asking => ({
  ...{ project, view: new View(project.workspace) },
  place: placeAt(page, offset),
});

const inReference = (view: View, use: Use, at: number): Found | undefined => {
  const { parts, heading, cycle } = use.reference;
  const index = parts.findIndex((part) => holds(part, at));
  const word = parts[index];
  if (word) return { about: "name", word, use, targets: partTargets(view, use, index) };
  if (heading && holds(heading, at)) return { about: "heading", word: heading, use };
  return cycle && holds(cycle, at) ? { about: "cycle", word: cycle } : undefined;
};

/** What stands at the place, if it is something that one can go to. */
export const foundAt = ({ project, view, place }: Asking): Found | undefined => {
  const { unit, at } = place;
  const { declarations, uses } = unit.contribution;
  const use = uses.find(({ reference }) => holds(reference, at));
  if (use) return inReference(view, use, at);
  const declared = declarations.find(({ word }) => word && holds(word, at));
  if (declared?.word && declared.kind !== "shares")
    return { about: "name", word: declared.word, targets: [declared], use: undefined };
  const link = docLinks(unit, project.workspace.folder).find((each) => holds(each, at));
  return link && { about: "document", word: link, link };
};

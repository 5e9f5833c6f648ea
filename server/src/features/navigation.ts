/** Where things are declared, and all places that speak of them. */
import type { Word } from "../../../grammar/tree.ts";
import { type DocLink, docLinks } from "../model/links.ts";
import { type PageState, unitStart } from "../model/page-state.ts";
import { occurrencesOf, thingOf } from "../model/things.ts";
import type { Declaration, Unit, Use } from "../model/unit.ts";
import { LINKS } from "../model/workspace.ts";
import type { Project } from "../rules/frame/project.ts";
import type { Definition, Destination, Location, Mention } from "../service.ts";
import { type Asking, askAt, type Found, foundAt, type Named } from "./names.ts";
import { moved } from "./outline.ts";

const locationOf = (unit: Unit, word: Word): Location => ({
  uri: unit.page.uri,
  ...moved(word, unitStart(unit)),
});

const declaredAt = ({ unit, word, block }: Declaration): Location => locationOf(unit, word ?? block.word);

/** Several targets are one thing, or things that can't be told apart; of one that goes on elsewhere, where it has its text. */
const destinationsOf = ({ view }: Asking, { targets, use }: Named): readonly Location[] => {
  const [first] = targets;
  if (!first) return use ? view.resolveUse(use).ambiguous.map(declaredAt) : [];
  const isContainer = first.kind === "team" || first.kind === "company";
  const all = isContainer ? thingOf(view, first).declarations : targets;
  const whole = all.filter(({ block }) => block.text !== undefined);
  return (whole.length > 0 ? whole : all).map(declaredAt);
};

const lineOf = ({ view }: Asking, uri: string, heading: string | undefined): number =>
  view.document(uri)?.headings.find(({ anchor }) => anchor === heading?.toLowerCase())?.line ?? 0;

const inDocuments = (asking: Asking, use: Use, heading: string): readonly Destination[] =>
  asking.view.resolveUse(use).targets.flatMap(({ unit, block }) =>
    docLinks(unit, asking.project.workspace.folder)
      .filter((link) => link.block === block)
      .map(({ uri }) => ({ uri, line: lineOf(asking, uri, heading) })),
  );

const destinations = (asking: Asking, found: Found): readonly Destination[] => {
  switch (found.about) {
    case "name":
      return destinationsOf(asking, found);
    case "heading":
      return inDocuments(asking, found.use, found.word.text);
    case "document":
      return [{ uri: found.link.uri, line: lineOf(asking, found.link.uri, found.link.heading) }];
    case "cycle":
      return [];
  }
};

/** Where what stands at an offset is declared, or the document that it links to. */
export const definitionAt = (project: Project, page: PageState, offset: number): Definition | undefined => {
  const asking = askAt(project, page, offset);
  const found = foundAt(asking);
  if (!found) return undefined;
  return { ...moved(found.word, asking.place.base), destinations: destinations(asking, found) };
};

const linksTo = ({ project, view }: Asking, { uri }: DocLink): readonly Mention[] => {
  const units = new Set([...view.facts(LINKS)].filter(({ value }) => value === uri).map(({ unit }) => unit));
  return [...units].flatMap((unit) =>
    docLinks(unit, project.workspace.folder)
      .filter((link) => link.uri === uri)
      .map((link) => ({ ...locationOf(unit, link), isDeclaration: false })),
  );
};

const byPlace = (a: Mention, b: Mention): number =>
  a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1;

/** All places that name what stands at an offset, by page and place. */
export const mentionsAt = (project: Project, page: PageState, offset: number): readonly Mention[] => {
  const asking = askAt(project, page, offset);
  const found = foundAt(asking);
  if (found?.about === "document") return [...linksTo(asking, found.link)].sort(byPlace);
  const target = found?.about === "name" ? found.targets[0] : undefined;
  if (!target) return [];
  return occurrencesOf(asking.view, thingOf(asking.view, target))
    .map(({ unit, word, use }) => ({ ...locationOf(unit, word), isDeclaration: use === undefined }))
    .sort(byPlace);
};

/** What can be opened from a page: documents and their headings, addresses, mail. Nothing outside the folder but those. */
import { readPeople } from "../../../grammar/reference.ts";
import type { Block, Property, Text } from "../../../grammar/tree.ts";
import { keyRow } from "../../../grammar/vocabulary.ts";
import { docLinks } from "../model/links.ts";
import type { PageState } from "../model/page-state.ts";
import { readPath } from "../model/paths.ts";
import type { Unit } from "../model/unit.ts";
import { UnitMemory } from "../model/unit-memory.ts";
import { View } from "../model/view.ts";
import type { Project } from "../rules/frame/project.ts";
import type { PageLink } from "../service.ts";

interface At {
  readonly view: View;
  readonly unit: Unit;
}

const SAFE = /^(?:https|mailto):/i;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A file, at the line of a heading; nothing where somebody looked and it isn't there. */
const fileLink = (
  { view }: At,
  uri: string,
  heading: string | undefined,
): Omit<PageLink, "start" | "end"> | undefined => {
  const document = view.document(uri);
  if (document && document.text === undefined) return undefined;
  const found =
    heading === undefined ? undefined : document?.headings.find(({ anchor }) => anchor === heading);
  return found ? { target: uri, line: found.line, says: found.text } : { target: uri };
};

const pathLink = (at: At, { start, end, value }: Text): PageLink[] => {
  const target = readPath(value, at.unit.page.uri, at.view.workspace.folder);
  if (target.kind === "web") return SAFE.test(target.address) ? [{ start, end, target: target.address }] : [];
  const file = target.kind === "file" ? fileLink(at, target.uri, target.heading) : undefined;
  return file ? [{ start, end, ...file }] : [];
};

const mailLinks = ({ unit }: At, text: Text): PageLink[] =>
  readPeople(unit.section.text, text)
    .filter((person) => MAIL.test(person.text))
    .map(({ start, end, text: mail }) => ({ start, end, target: `mailto:${mail}` }));

const ofProperty = (at: At, place: Block["kind"] | "page", { key, value, items }: Property): PageLink[] => {
  const kind = keyRow(key, place)?.value;
  const texts = [value, ...items].filter((text) => text !== undefined);
  if (kind === "path") return texts.flatMap((text) => pathLink(at, text));
  return kind === "people" ? texts.flatMap((text) => mailLinks(at, text)) : [];
};

/** `strategy: first-yes#automation` opens that heading of the strategy's document. */
const headingLinks = (at: At): PageLink[] =>
  at.unit.contribution.uses.flatMap((use) => {
    const { heading } = use.reference;
    const target = heading && at.view.resolveUse(use).targets[0];
    if (!target) return [];
    const documents = docLinks(target.unit, at.view.workspace.folder).filter(
      ({ block }) => block === target.block,
    );
    return documents
      .flatMap(({ uri }) => fileLink(at, uri, heading.text.toLowerCase()) ?? [])
      .filter(({ line }) => line !== undefined)
      .slice(0, 1)
      .map((link) => ({ start: heading.start, end: heading.end, ...link }));
  });

const inBlocks = (at: At, blocks: readonly Block[]): PageLink[] =>
  blocks.flatMap((block) => [
    ...block.properties.flatMap((property) => ofProperty(at, block.kind, property)),
    ...inBlocks(at, block.blocks),
  ]);

/** The links of a unit, in its order; their places count in its section. */
const links = new UnitMemory((unit, view): readonly PageLink[] => {
  const at = { view, unit };
  const { tree } = unit.section;
  return [
    ...tree.properties.flatMap((property) => ofProperty(at, "page", property)),
    ...inBlocks(at, tree.blocks),
    ...headingLinks(at),
  ].sort((a, b) => a.start - b.start);
});

/** All links of a page, in its order. */
export const linksOf = (project: Project, page: PageState): readonly PageLink[] => {
  const view = new View(project.workspace);
  let base = 0;
  return page.units.flatMap((unit) => {
    const from = base;
    base += unit.section.text.length;
    return links
      .of(unit, view, undefined)
      .map((link) => ({ ...link, start: from + link.start, end: from + link.end }));
  });
};

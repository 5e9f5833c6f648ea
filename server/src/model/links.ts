/** The documents that a unit links to with `doc`. */

import type { Block, Property, Text, Word } from "../../../grammar/tree.ts";
import { keyRow } from "../../../grammar/vocabulary.ts";
import { readPath } from "./paths.ts";
import type { Unit } from "./unit.ts";

export interface DocLink extends Word {
  readonly block: Block;
  readonly property: Property;
  readonly uri: string;
  readonly heading: string | undefined;
}

const addBlocks = (blocks: readonly Block[], found: Block[]): Block[] => {
  for (const block of blocks) {
    found.push(block);
    addBlocks(block.blocks, found);
  }
  return found;
};

/** All blocks of a unit, each before those in it. */
export const allBlocks = (unit: Unit): readonly Block[] => addBlocks(unit.section.tree.blocks, []);

const textsOf = (property: Property): readonly Text[] =>
  [property.value, ...property.items].filter((text) => text !== undefined);

const isPath = ({ key }: Property, place: Block["kind"] | "page"): boolean =>
  keyRow(key, place)?.value === "path";

/** All paths and addresses of a unit as they are written, whatever key they stand behind. */
export const pathTexts = (unit: Unit): readonly Text[] =>
  [
    ...unit.section.tree.properties.filter((property) => isPath(property, "page")),
    ...allBlocks(unit).flatMap(({ kind, properties }) =>
      properties.filter((property) => isPath(property, kind)),
    ),
  ].flatMap(textsOf);

const readLinks = (unit: Unit, folder: string | undefined): DocLink[] =>
  allBlocks(unit).flatMap((block) =>
    block.properties
      .filter(({ key }) => key === "doc")
      .flatMap((property) =>
        textsOf(property).flatMap((text): DocLink[] => {
          const target = readPath(text.value, unit.page.uri, folder);
          if (target.kind !== "file") return [];
          const { uri, heading } = target;
          return [{ start: text.start, end: text.end, text: text.value, block, property, uri, heading }];
        }),
      ),
  );

const NONE: readonly DocLink[] = [];

/** Most units link to nothing, and nothing has to be kept for them. */
const hasDocs = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.properties.some(({ key }) => key === "doc") || hasDocs(block.blocks));

/** A unit stays in one workspace, so its links are read once. */
const known = new WeakMap<Unit, readonly DocLink[]>();

/** The links to files inside the folder; addresses and what leads outside are none. */
export const docLinks = (unit: Unit, folder: string | undefined): readonly DocLink[] => {
  if (!hasDocs(unit.section.tree.blocks)) return NONE;
  const links = known.get(unit) ?? readLinks(unit, folder);
  known.set(unit, links);
  return links;
};

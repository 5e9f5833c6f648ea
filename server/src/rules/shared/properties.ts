/** Reading properties of blocks. */
import type { Block, Property } from "../../../../grammar/tree.ts";
import { allBlocks } from "../../model/links.ts";
import type { Unit } from "../../model/unit.ts";

/** The first property with a key. */
export const propertyOf = ({ properties }: Block, key: string): Property | undefined => {
  for (const property of properties) if (property.key === key) return property;
  return undefined;
};

/** The property, of a page or of a block of a section, that stands at an offset. */
export const propertyAt = (unit: Unit, at: number): Property | undefined =>
  [unit.section.tree, ...allBlocks(unit)]
    .flatMap(({ properties }: Pick<Block, "properties">) => properties)
    .find(({ start, end }) => start <= at && at < end);

/** The text of the first property with a key, if it has one. */
export const propertyText = (block: Block, key: string): string | undefined =>
  propertyOf(block, key)?.value?.value;

/** Reading properties of blocks. */
import type { Block, Property } from "../../../../grammar/tree.ts";

/** The first property with a key. */
export const propertyOf = ({ properties }: Block, key: string): Property | undefined => {
  for (const property of properties) if (property.key === key) return property;
  return undefined;
};

/** The text of the first property with a key, if it has one. */
export const propertyText = (block: Block, key: string): string | undefined =>
  propertyOf(block, key)?.value?.value;

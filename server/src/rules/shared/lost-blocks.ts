/** Blocks that a slip in their first word hides: what stands below them seems to belong to the block above. */
import type { Block } from "../../../../grammar/tree.ts";
import { isKey } from "../../../../grammar/vocabulary.ts";
import { sureBlocks } from "./keyword-slips.ts";

/** Does a block, or one in it, hold a line like `obejctive: …`? Then nobody knows which of its blocks are its own. */
export const hidesBlock = ({ properties, blocks }: Block): boolean =>
  properties.some(({ key, word }) => !isKey(key) && sureBlocks(word.text).length > 0) ||
  blocks.some(hidesBlock);

/** Everything in a section that a rule may look at. */
import type { Block } from "../../../../grammar/tree.ts";
import type { Unit } from "../../model/unit.ts";
import type { Part } from "./tables.ts";

export type Each = (part: Part, node: unknown, block?: Block) => void;

/** What a block is by itself, without the blocks in it. */
export const visitBlock = (block: Block, each: Each): void => {
  each(block.kind, block);
  each("block", block);
  for (const property of block.properties) each("property", property, block);
  for (const entry of block.entries) each("entry", entry, block);
  for (const update of block.updates) each("entry", update, block);
};

/** What stands in no block. */
export const visitHead = ({ section: { tree } }: Unit, each: Each): void => {
  each("section", tree);
  for (const problem of tree.problems) each("problem", problem);
  for (const property of tree.properties) each("property", property);
};

/** Calls back for all of it, from top to bottom. */
export const visit = (unit: Unit, each: Each): void => {
  visitHead(unit, each);
  const inside = (block: Block): void => {
    visitBlock(block, each);
    for (const inner of block.blocks) inside(inner);
  };
  for (const block of unit.section.tree.blocks) inside(block);
};

/** Through which lenses the key results of an objective look, and which of the three are left out. */
import type { Block } from "../../../../grammar/tree.ts";
import { LENSES, type Lens } from "../../../../grammar/vocabulary.ts";
import { lensOf } from "../../english/index.ts";
import { readStatement } from "../../model/statement.ts";
import type { Context } from "../frame/context.ts";
import { allKeyResults, type Contribution } from "./contributions.ts";

/** The lens that a key result names, or that its words leave no doubt about. */
const lensIn = ({ block, unit }: Contribution): Lens | undefined => {
  if (block.lens) return block.lens.lens;
  const { text, english } = readStatement(unit, block);
  return english ? lensOf(text) : undefined;
};

/** Where nobody names a lens, or one can't be told, nothing can be missing. */
export const missingLenses = (block: Block, context: Pick<Context, "unit" | "view">): readonly Lens[] => {
  const all = allKeyResults(block, context);
  const seen = all.map(lensIn);
  if (seen.includes(undefined) || !all.some((each) => each.block.lens)) return [];
  return LENSES.filter((lens) => !seen.includes(lens));
};

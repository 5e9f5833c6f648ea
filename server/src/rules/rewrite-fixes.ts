/** Fixes that rewrite an output key result as what it changes, seen through each of the three lenses. */
import type { Block } from "../../../grammar/tree.ts";
import { type Rewriting, rewrite } from "../english/rewrite.ts";
import { replace } from "./changes.ts";
import type { Context } from "./context.ts";
import type { Change, FixData } from "./define.ts";

const TITLES: Readonly<Record<Rewriting["lens"], string>> = {
  reach: "Rewrite as reach",
  impact: "Rewrite as customer impact",
  business: "Rewrite as business impact",
};

/** Sets the lens in the head of a key result, in place of another one or behind the word. */
const setLens = (block: Block, lens: string, context: Context): Change =>
  block.lens
    ? replace(context, block.lens, lens)
    : replace(context, { start: block.word.end, end: block.word.end }, ` ${lens}`);

/** The rewritings of a key result's statement: its text and its lens. Work that should be kept is another fix. */
export const rewriteFixes = (block: Block, context: Context): readonly FixData[] => {
  const { text } = block;
  if (!text) return [];
  return rewrite(text.value).map(({ lens, statement }) => ({
    title: `${TITLES[lens]}: ${statement}`,
    kind: "quickfix",
    changes: () => [setLens(block, lens, context), replace(context, text, statement)],
  }));
};

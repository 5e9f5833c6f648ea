/** Fixes that rewrite an output key result as what it changes, seen through each of the three lenses. */
import type { Block } from "../../../../grammar/tree.ts";
import { type Rewriting, rewrite } from "../../english/index.ts";
import type { Context } from "../frame/context.ts";
import type { Change, FixData } from "../frame/define.ts";
import { removeLines, replace } from "./changes.ts";
import { mayMoveWork, moveToInitiatives, OF_MEASURE } from "./to-initiative.ts";

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

/**
 * The new sentence in place of the old one; the numbers of the work would be said twice. What was checked in measured the
 * work, so its words stay as notes.
 */
const inPlace = (block: Block, { lens, statement }: Rewriting, context: Context): Change[] => [
  setLens(block, lens, context),
  ...(block.text ? [replace(context, block.text, statement)] : []),
  ...block.properties
    .filter(({ key }) => OF_MEASURE.includes(key))
    .map((property) => removeLines(context, property)),
  ...block.entries.map(({ start }) => replace(context, { start, end: start }, "note: ")),
];

/** The three rewritings of a key result's statement, then the same with the work kept as an initiative. */
export const rewriteFixes = (block: Block, context: Context): readonly FixData[] => {
  const rewritings = rewrite(block.text?.value ?? "");
  const kept = mayMoveWork([block], context) ? rewritings : [];
  return [
    ...rewritings.map((rewriting) => ({
      title: `${TITLES[rewriting.lens]}: ${rewriting.statement}`,
      changes: () => inPlace(block, rewriting, context),
    })),
    ...kept.map((rewriting) => ({
      title: `${TITLES[rewriting.lens]}, and keep the work as an initiative`,
      changes: () => moveToInitiatives([block], context, rewriting),
    })),
  ];
};

/** Properties that stand where nobody reads them, and would be read if a block began above them. */
import { readReference } from "../../../../grammar/reference.ts";
import type { Block, Property, Span } from "../../../../grammar/tree.ts";
import { keyRow, type Place } from "../../../../grammar/vocabulary.ts";
import { allBlocks } from "../../model/links.ts";
import type { Context } from "../frame/context.ts";
import { OF_MEASURE } from "./to-initiative.ts";
import { fitsKey } from "./values.ts";

const stray = ({ unit }: Context, { start, end }: Span): Property[] => {
  const { tree } = unit.section;
  const misplaced = tree.problems.filter(({ reason }) => reason === "misplaced-property");
  return [tree, ...allBlocks(unit)]
    .flatMap(({ properties }: Pick<Block, "properties">) => properties)
    .filter(({ word }) => start <= word.start && word.start < end)
    .filter(({ word }) => misplaced.some((problem) => problem.start === word.start));
};

/** Would a block of a kind understand all stray properties that stand in a span? What fits none of its keys stays stray. To support a key result is told of an objective. */
export const understands = (kind: Place, span: Span, context: Context): boolean => {
  const { unit, view } = context;
  const at = allBlocks(unit).findLast(({ start }) => start < span.start);
  return stray(context, span).every(({ key, value }) => {
    const row = keyRow(key, kind);
    if (!row || !value) return true;
    // What is written there has a measure in its sentence.
    if (kind === "kr" && OF_MEASURE.includes(key)) return false;
    if (!fitsKey(row, value.value)) return false;
    const { refers } = row;
    if (!refers) return true;
    return value.value.split(",").every((text) => {
      const reference = readReference(text.trim(), 0);
      const targets = reference && at ? view.resolve({ unit, block: at }, reference, refers).targets : [];
      return targets.length > 0 && !(key === "supports" && targets.some((target) => target.kind === "kr"));
    });
  });
};

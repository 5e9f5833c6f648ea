/**
 * Statements that measure the same. A statement is reduced to its content words (stems, without measures, numbers and
 * small words). Two are alike when those are equal, or when one has a single word more and both have at least six:
 * "checkout errors of shops" and "checkout errors of large shops" are two things, while in a long sentence one more
 * word rarely makes another metric. Each statement is found by one key, and looks up as many keys as it has words.
 */

import type { Block } from "../../../grammar/tree.ts";
import { contentStems } from "../english/index.ts";
import type { Statement } from "../model/statement.ts";
import { readStatement } from "../model/statement.ts";
import type { Declaration } from "../model/unit.ts";
import type { View } from "../model/view.ts";
import type { Collector } from "../model/workspace.ts";
import type { Context } from "./context.ts";

/** Fewer words say too little to be the same. */
const LEAST = 2;
/** From so many words on, one more or one less makes no difference. */
const LONG = 6;

/** The words that name what is measured, without the measure. */
const metricText = ({ text, metric }: Statement): string =>
  metric.map(({ start, end }) => text.slice(start, end)).join(" ");

/** The content words of a statement, each once, in the order of the alphabet. */
export const metricStems = (statement: Statement): readonly string[] =>
  [...new Set(contentStems(metricText(statement)))].sort();

const key = (kind: string, stems: readonly string[]): string => `like:${kind}:${stems.join(" ")}`;

/** All keys under which something alike may stand. */
const keysFor = (kind: string, stems: readonly string[]): string[] => {
  const shorter =
    stems.length > LONG ? stems.map((_stem, index) => key(kind, stems.toSpliced(index, 1))) : [];
  return [key(kind, stems), ...shorter];
};

const compared = (block: Block): boolean =>
  block.kind === "kr" || block.kind === "health" || block.kind === "objective";

/** Contributes every key result, health metric and objective under the key of its words. */
export const collectLikeness: Collector = (unit) =>
  unit.contribution.declarations
    .filter(({ block }) => compared(block) && block.text !== undefined)
    .flatMap((declaration) => {
      const stems = metricStems(readStatement(unit, declaration.block));
      return stems.length < LEAST ? [] : [{ key: key(declaration.kind, stems), value: declaration }];
    });

/** What measures the same as a block, among key results, health metrics or objectives; not the block itself. */
export const alike = (block: Block, kind: "kr" | "health" | "objective", context: Context): Declaration[] => {
  const stems = metricStems(context.statement(block));
  if (stems.length < LEAST) return [];
  return keysFor(kind, stems)
    .flatMap((each) => declarations(context.view, each))
    .filter((other) => other.block !== block);
};

const declarations = (view: View, likeKey: string): Declaration[] =>
  [...view.facts(likeKey)].map(({ value }) => value as Declaration);

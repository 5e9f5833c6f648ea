/**
 * Statements that measure the same. A statement is reduced to its content words: stems, and the numbers that belong to
 * the metric (`D7`, `within 30 days`), without its measure, units and small words. Two are alike when those are equal,
 * or when one has a single word more and both have at least six: "checkout errors of shops" and "checkout errors of
 * large shops" are two things, while in a long sentence one more word rarely makes another metric. Where both have a
 * goal, both must be measured in the same: customers and the share of customers are two things.
 * Each statement stands under one key, a long one also under those of its words but one, so nothing is ever compared
 * with everything.
 */

import type { Quantity } from "../../../../grammar/quantity.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { contentStems } from "../../english/index.ts";
import { comparePlaces } from "../../model/page-state.ts";
import { readStatement, type Statement } from "../../model/statement.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import type { Collector } from "../../model/workspace.ts";

/** Fewer words say too little to be the same. */
const LEAST = 2;
/** From so many words on, one more or one less makes no difference. */
const LONG = 6;
const NUMBER = /\p{L}?\d+(?:[.,]\d+)*/gu;

/** The words that name what is measured, without the measure. */
const metricText = ({ text, metric }: Statement): string =>
  metric.map(({ start, end }) => text.slice(start, end)).join(" ");

interface Signature {
  readonly stems: readonly string[];
  /** A number for each stem, and their sum: the sum without one of them is found without going through the others. */
  readonly codes: readonly number[];
  readonly sum: number;
}

/** A number below 2 to the 47th, so that the sum of all stems of a statement is exact. */
const codeOf = (stem: string): number => {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < stem.length; at++) {
    const code = stem.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0) * 2 ** 15 + (high >>> 17);
};

const signatures = new WeakMap<Statement, Signature>();

const readSignature = (statement: Statement): Signature => {
  const text = metricText(statement);
  const numbers = text.toLowerCase().match(NUMBER) ?? [];
  const stems = [...new Set([...contentStems(text), ...numbers])].sort();
  const codes = stems.map(codeOf);
  return { stems, codes, sum: codes.reduce((total, code) => total + code, 0) };
};

const signatureOf = (statement: Statement): Signature => {
  const known = signatures.get(statement) ?? readSignature(statement);
  signatures.set(statement, known);
  return known;
};

/** The content words of a statement, each once, in the order of the alphabet. */
export const metricStems = (statement: Statement): readonly string[] => signatureOf(statement).stems;

const key = (kind: string, sum: number): string => `like:${kind}:${sum}`;
const shorterKey = (kind: string, sum: number): string => `shorter:${kind}:${sum}`;

/** The sums with one stem left out, in every way; none where too few would be left. */
const shortened = ({ codes, sum }: Signature): number[] =>
  codes.length > LONG ? codes.map((code) => sum - code) : [];

const compared = (block: Block): boolean =>
  block.kind === "kr" || block.kind === "health" || block.kind === "objective";

/** Contributes every key result, health metric and objective under the keys of its words. */
export const collectLikeness: Collector = (unit) =>
  unit.contribution.declarations
    .filter(({ block }) => compared(block) && block.text !== undefined)
    .flatMap((declaration) => {
      const { kind } = declaration;
      const signature = signatureOf(readStatement(unit, declaration.block));
      if (signature.stems.length < LEAST) return [];
      const keys = [
        key(kind, signature.sum),
        ...shortened(signature).map((fewer) => shorterKey(kind, fewer)),
      ];
      return keys.map((each) => ({ key: each, value: declaration }));
    });

/** In what a goal is measured: money, a share, a time, or a plain count. */
const dimension = ({ goal }: Statement): string | undefined => {
  const quantity: Quantity | undefined = goal?.to ?? goal?.low;
  if (!quantity) return undefined;
  return quantity.currency ?? quantity.unit?.dimension ?? (quantity.of === undefined ? "count" : "share");
};

const comparableGoals = (a: Statement, b: Statement): boolean => {
  const [one, other] = [dimension(a), dimension(b)];
  return one === undefined || other === undefined || one === other;
};

/** What measures the same as a block, among key results, health metrics or objectives; not the block itself. */
export const alike = (
  block: Block,
  kind: "kr" | "health" | "objective",
  { unit, view }: { readonly unit: Unit; readonly view: View },
): readonly Declaration[] => view.once(`alike ${kind}`, block, () => findAlike(block, kind, unit, view));

const findAlike = (block: Block, kind: string, unit: Unit, view: View): readonly Declaration[] => {
  const statement = readStatement(unit, block);
  const signature = signatureOf(statement);
  if (signature.stems.length < LEAST) return [];
  const keys = [key(kind, signature.sum), ...shortened(signature).map((fewer) => key(kind, fewer))];
  if (signature.stems.length >= LONG) keys.push(shorterKey(kind, signature.sum));
  return keys
    .flatMap((each) => declarations(view, each))
    .filter((other) => other.block !== block)
    .filter((other) => sameMetric(statement, readStatement(other.unit, other.block)))
    .sort((a, b) => comparePlaces(a.unit, a.block.start, b.unit, b.block.start));
};

const declarations = (view: View, likeKey: string): Declaration[] =>
  [...view.facts(likeKey)].map(({ value }) => value as Declaration);

/** Do two statements measure the same? For the few that stand together; `alike` finds those from elsewhere. */
export const sameMetric = (a: Statement, b: Statement): boolean => {
  const [one, other] = [metricStems(a), metricStems(b)];
  if (Math.min(one.length, other.length) < LEAST || !comparableGoals(a, b)) return false;
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  const extra = more.filter((stem) => !fewer.includes(stem)).length;
  const missing = fewer.filter((stem) => !more.includes(stem)).length;
  return missing === 0 && (extra === 0 || (extra === 1 && fewer.length >= LONG));
};

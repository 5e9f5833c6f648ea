/**
 * Statements that measure the same. A statement is reduced to its content words: stems, and the numbers that belong to
 * the metric (`D7`, `within 30 days`), without its measure, units and small words. Two are alike when those are equal,
 * or when one has a single word more and both have at least six: "checkout errors of shops" and "checkout errors of
 * large shops" are two things, while in a long sentence one more word rarely makes another metric. Where both have a
 * goal, both must be measured in the same: customers and the share of customers are two things.
 * Each short statement stands under one key. The words of a long one are dealt into a few hands, and it stands under all
 * but one of them in every way: one word more changes one hand only, so nothing is ever compared with everything.
 */

import type { Quantity } from "../../../../grammar/quantity.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { contentStems } from "../../english/index.ts";
import { factsIn } from "../../model/facts.ts";
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
  /** A number for each stem, and their sum. */
  readonly codes: readonly number[];
  readonly sum: number;
}

/** A number below 2 to the 45th, so that the sum of all stems of a statement is exact. */
const codeOf = (stem: string): number => {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < stem.length; at++) {
    const code = stem.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0) * 2 ** 13 + (high >>> 19);
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

/** How many hands the words of a long statement are dealt into. */
const HANDS = 4;
const KINDS = ["kr", "health", "objective"] as const;
type Kind = (typeof KINDS)[number];

/** Numbers of one kind of key: each below 2 to the 53rd, and none of two kinds the same. */
const KEY_SPACE = 2 ** 49;
const KEYS_OF_KIND = HANDS + 1;

const keyOf = (kind: Kind, hand: number, sum: number): number =>
  (KINDS.indexOf(kind) * KEYS_OF_KIND + hand + 1) * KEY_SPACE + (sum % KEY_SPACE);

/** The keys under which a statement stands, and under which those are that are like it. */
const keysOf = ({ codes, sum }: Pick<Signature, "codes" | "sum">, kind: Kind): readonly number[] => {
  if (codes.length < LEAST) return [];
  if (codes.length < LONG) return [keyOf(kind, HANDS, sum)];
  const hands = new Array<number>(HANDS).fill(0);
  for (const code of codes) hands[code % HANDS] = (hands[code % HANDS] as number) + code;
  return hands.map((held, hand) => keyOf(kind, hand, sum - held));
};

const compared = (block: Block): boolean =>
  block.kind === "kr" || block.kind === "health" || block.kind === "objective";

/** What is compared first, without reading the statement again. */
interface Like {
  readonly declaration: Declaration;
  readonly codes: readonly number[];
  readonly sum: number;
}

/** Contributes every key result, health metric and objective under the keys of its words. */
export const collectLikeness: Collector = (unit) =>
  unit.contribution.declarations
    .filter(({ block }) => compared(block) && block.text !== undefined)
    .flatMap((declaration) => {
      const { codes, sum } = signatureOf(readStatement(unit, declaration.block));
      const value: Like = { declaration, codes, sum };
      return keysOf(value, declaration.kind as Kind).map((key) => ({ key, value }));
    });

/** May it have the same words, or one more or one less? */
const mayBeLike = (a: Pick<Like, "codes" | "sum">, b: Pick<Like, "codes" | "sum">): boolean => {
  const more = a.codes.length - b.codes.length;
  if (more === 0) return a.sum === b.sum;
  return more === 1 ? a.codes.includes(a.sum - b.sum) : more === -1 && b.codes.includes(b.sum - a.sum);
};

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
  kind: Kind,
  { unit, view }: { readonly unit: Unit; readonly view: View },
): readonly Declaration[] => view.once(`alike ${kind}`, block, () => findAlike(block, kind, unit, view));

/** All that measures the same as a statement, itself included, as long as nothing came to its keys or went. */
interface Family {
  readonly statement: Statement;
  readonly cells: readonly (Place | undefined)[];
  readonly versions: readonly (number | undefined)[];
  readonly members: readonly Declaration[];
}

type Place = NonNullable<ReturnType<View["look"]>>;

/** The last one that was asked for at a place. */
const families = new WeakMap<Place, Family>();

const isSame = <Value>(a: readonly Value[], b: readonly Value[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

const gather = (statement: Statement, cells: Family["cells"]): readonly Declaration[] => {
  const signature = signatureOf(statement);
  const found = new Set<Declaration>();
  for (const cell of cells)
    for (const { value } of cell ? factsIn(cell) : []) {
      const like = value as Like;
      if (mayBeLike(signature, like)) found.add(like.declaration);
    }
  return [...found]
    .filter((other) => sameMetric(statement, readStatement(other.unit, other.block)))
    .sort((a, b) => comparePlaces(a.unit, a.block.start, b.unit, b.block.start));
};

/** Where thousands say the same, they are compared once and not each with each. */
const familyOf = (statement: Statement, kind: Kind, view: View): readonly Declaration[] => {
  const cells = keysOf(signatureOf(statement), kind).map((key) => view.look(key));
  const [first] = cells;
  if (!first) return gather(statement, cells);
  const versions = cells.map((cell) => cell?.version);
  const known = families.get(first);
  if (known?.statement === statement && isSame(known.cells, cells) && isSame(known.versions, versions))
    return known.members;
  const members = gather(statement, cells);
  families.set(first, { statement, cells, versions, members });
  return members;
};

const findAlike = (block: Block, kind: Kind, unit: Unit, view: View): readonly Declaration[] =>
  familyOf(readStatement(unit, block), kind, view).filter((other) => other.block !== block);

/** Do two statements measure the same? For the few that stand together; `alike` finds those from elsewhere. */
export const sameMetric = (a: Statement, b: Statement): boolean => {
  const [one, other] = [metricStems(a), metricStems(b)];
  if (Math.min(one.length, other.length) < LEAST || !comparableGoals(a, b)) return false;
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  const extra = more.filter((stem) => !fewer.includes(stem)).length;
  const missing = fewer.filter((stem) => !more.includes(stem)).length;
  return missing === 0 && (extra === 0 || (extra === 1 && fewer.length >= LONG));
};

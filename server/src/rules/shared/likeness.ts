/**
 * Statements that measure the same. A statement is reduced to its content words: stems, and the numbers that belong to
 * the metric (`D7`, `within 30 days`), without its measure, units and small words. Two are alike when those are equal,
 * or when one has a single word more and both have at least six: "checkout errors of shops" and "checkout errors of
 * large shops" are two things, while in a long sentence one more word rarely makes another metric. Where both have a
 * goal, both must be measured in the same: customers and the share of customers are two things.
 * A statement stands under one key, the sum of its words. The sum without one of its words is a key near to it, so that
 * what has a word more or less is found and told of each other, and nothing is ever compared with everything.
 */

import type { Quantity } from "../../../../grammar/quantity.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { contentStems } from "../../english/index.ts";
import { comparePlaces } from "../../model/page-state.ts";
import { readStatement, type Statement } from "../../model/statement.ts";
import type { Declaration, Telling, Unit } from "../../model/unit.ts";
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
  /** The sum of the numbers of all stems; without one of them, where one more or less makes no difference. */
  readonly sum: number;
  readonly sums: readonly number[];
}

/** Sums are below this, so that they are exact and those of each kind have numbers of their own. */
const SUMS = 2 ** 51;

/** A number below 2 to the 45th. */
const codeOf = (stem: string): number => {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < stem.length; at++) {
    const code = stem.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0) * 2 ** 13 + (high >>> 19);
};

const NONE: readonly never[] = [];
const signatures = new WeakMap<Statement, Signature>();

const readSignature = (statement: Statement): Signature => {
  const text = metricText(statement);
  const numbers = text.toLowerCase().match(NUMBER) ?? [];
  const stems = [...new Set([...contentStems(text), ...numbers])].sort();
  const codes = stems.map(codeOf);
  const sum = codes.reduce((total, code) => (total + code) % SUMS, 0);
  return { stems, sum, sums: codes.length > LONG ? codes.map((code) => (sum - code + SUMS) % SUMS) : NONE };
};

const signatureOf = (statement: Statement): Signature => {
  const known = signatures.get(statement) ?? readSignature(statement);
  signatures.set(statement, known);
  return known;
};

/** The content words of a statement, each once, in the order of the alphabet. */
export const metricStems = (statement: Statement): readonly string[] => signatureOf(statement).stems;

const KINDS = ["kr", "health", "objective"] as const;
type Kind = (typeof KINDS)[number];

const keyOf = (kind: Kind, sum: number): number => KINDS.indexOf(kind) * SUMS + sum;

/** Where a statement stands, and what is near. */
interface Place {
  readonly key: number;
  readonly near: readonly number[];
}

/** Undefined for one that says too little. */
const placeOf = ({ stems, sum, sums }: Signature, kind: Kind): Place | undefined =>
  stems.length < LEAST ? undefined : { key: keyOf(kind, sum), near: sums.map((fewer) => keyOf(kind, fewer)) };

const compared = (block: Block): boolean =>
  block.kind === "kr" || block.kind === "health" || block.kind === "objective";

/** Contributes every key result, health metric and objective under the key of its words. */
export const collectLikeness: Collector = (unit) =>
  unit.contribution.declarations.flatMap((declaration): Telling[] => {
    const { block } = declaration;
    if (!compared(block) || block.text === undefined) return [];
    const place = placeOf(signatureOf(readStatement(unit, block)), declaration.kind as Kind);
    return place ? [{ value: declaration, ...place }] : [];
  });

/** In what a goal is measured: money, a share, a time, or a plain count. */
const dimension = ({ goal }: Statement): string | undefined => {
  const quantity: Quantity | undefined = goal?.to ?? goal?.low;
  if (!quantity) return undefined;
  return quantity.currency ?? quantity.unit?.dimension ?? (quantity.of === undefined ? "count" : "share");
};

const comparableGoals = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** What measures the same as a block, among key results, health metrics or objectives; not the block itself. */
export const alike = (
  block: Block,
  kind: Kind,
  { unit, view }: { readonly unit: Unit; readonly view: View },
): readonly Declaration[] => view.once(`alike ${kind}`, block, () => findAlike(block, kind, unit, view));

/** All that has the same words, or one more or less, as long as nothing of that comes or goes. */
interface Family {
  readonly stems: readonly string[];
  readonly version: number;
  readonly all: readonly Declaration[];
  /** Those with a comparable goal, by what the goal is measured in. */
  readonly comparable: Map<string | undefined, readonly Declaration[]>;
}

/** The last one that was asked for at a place. */
const families = new WeakMap<object, Family>();

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((each, index) => each === b[index]));

const statementOf = ({ unit, block }: Declaration): Statement => readStatement(unit, block);

const gather = ({ stems }: Signature, { key, near }: Place, view: View): readonly Declaration[] =>
  view.workspace.facts
    .around(key, near)
    .map(({ value }) => value as Declaration)
    .filter((other) => sameWords(stems, metricStems(statementOf(other))))
    .sort((a, b) => comparePlaces(a.unit, a.block.start, b.unit, b.block.start));

/** Where thousands say the same, they are compared once and not each with each. */
const familyOf = (signature: Signature, place: Place, view: View): Family => {
  const cell = view.look(place.key, place.near);
  const known = cell && families.get(cell);
  if (known && known.version === cell.version && isSame(known.stems, signature.stems)) return known;
  const all = gather(signature, place, view);
  const family = { stems: signature.stems, version: cell?.version ?? 0, all, comparable: new Map() };
  if (cell) families.set(cell, family);
  return family;
};

const membersOf = (statement: Statement, kind: Kind, view: View): readonly Declaration[] => {
  const signature = signatureOf(statement);
  const place = placeOf(signature, kind);
  if (!place) return NONE;
  const { all, comparable } = familyOf(signature, place, view);
  const unit = dimension(statement);
  const known = comparable.get(unit);
  if (known) return known;
  const members = all.filter((other) => comparableGoals(unit, dimension(statementOf(other))));
  comparable.set(unit, members);
  return members;
};

const findAlike = (block: Block, kind: Kind, unit: Unit, view: View): readonly Declaration[] =>
  membersOf(readStatement(unit, block), kind, view).filter((other) => other.block !== block);

const sameWords = (one: readonly string[], other: readonly string[]): boolean => {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  if (fewer.length < LEAST || more.length - fewer.length > (fewer.length < LONG ? 0 : 1)) return false;
  return fewer.every((stem) => more.includes(stem));
};

/** Do two statements measure the same? For the few that stand together; `alike` finds those from elsewhere. */
export const sameMetric = (a: Statement, b: Statement): boolean =>
  sameWords(metricStems(a), metricStems(b)) && comparableGoals(dimension(a), dimension(b));

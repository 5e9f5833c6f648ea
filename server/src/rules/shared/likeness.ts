/**
 * Statements that measure the same. A statement is reduced to its content words: stems, and the numbers that belong to
 * the metric (`D7`, `within 30 days`), without its measure, units and small words. Two are alike when those are equal,
 * or when one has a single word more and both have at least six: "checkout errors of shops" and "checkout errors of
 * large shops" are two things, while in a long sentence one more word rarely makes another metric. Where both have a
 * goal, both must be measured in the same: customers and the share of customers are two things.
 * A statement stands under one key, made of the sum of its words. The sum without one of its words makes a key near to
 * it, so that what has a word more or less is found and told of each other, and nothing is ever compared with
 * everything. What stands there keeps the sums, so that nobody has to read the statement of another again.
 */

import type { Quantity } from "../../../../grammar/quantity.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { contentStems } from "../../english/index.ts";
import { byPlace } from "../../model/page-state.ts";
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
const metricText = ({ text, metric }: Statement): string => {
  let words = "";
  for (const { start, end } of metric) words += (words && " ") + text.slice(start, end);
  return words;
};

/** What a statement measures. */
interface Signature {
  readonly stems: readonly string[];
  /** The sum of the numbers of all stems; without one of them, where one more or less makes no difference. */
  readonly sum: number;
  readonly sums: readonly number[];
  /** Where it stands, and what is near. */
  readonly key: number;
  readonly near: readonly number[];
  /** In what its goal is measured: money, a share, a time, or a plain count. */
  readonly dimension: string | undefined;
}

/** Sums are below this, so that they are exact. */
const SUMS = 2 ** 51;

/** A number below 2 to the 45th. */
const codeOf = (stem: string): number => {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < stem.length; at++) {
    const code = stem.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0) * 2 ** 13 + (high >>> 19);
};

/** Small numbers are found faster; where two sums meet in one, what stands there is told apart by its sums. */
const SMALL = 2 ** 30;
const keyOf = (sum: number): number => sum % SMALL;

const NONE: readonly never[] = [];

const dimensionOf = ({ goal }: Statement): string | undefined => {
  const quantity: Quantity | undefined = goal?.to ?? goal?.low;
  if (!quantity) return undefined;
  return quantity.currency ?? quantity.unit?.dimension ?? (quantity.of === undefined ? "count" : "share");
};

const stemsOf = (statement: Statement): readonly string[] => {
  const text = metricText(statement);
  const numbers = text.toLowerCase().match(NUMBER) ?? NONE;
  return [...new Set([...contentStems(text), ...numbers])].sort();
};

const readSignature = (statement: Statement): Signature => {
  const stems = stemsOf(statement);
  const codes = stems.map(codeOf);
  let sum = 0;
  for (const code of codes) sum = (sum + code) % SUMS;
  const sums = codes.length > LONG ? codes.map((code) => (sum - code + SUMS) % SUMS) : NONE;
  const key = keyOf(sum);
  return { stems, sum, sums, key, near: sums.map(keyOf), dimension: dimensionOf(statement) };
};

const signatures = new WeakMap<Statement, Signature>();

const signatureOf = (statement: Statement): Signature => {
  const known = signatures.get(statement);
  if (known) return known;
  const signature = readSignature(statement);
  signatures.set(statement, signature);
  return signature;
};

/** The content words of a statement, each once, in the order of the alphabet. */
export const metricStems = (statement: Statement): readonly string[] => signatureOf(statement).stems;

const isKind = (kind: string): boolean => kind === "kr" || kind === "health" || kind === "objective";

/** A declaration under the key of its words. */
interface Placed extends Pick<Signature, "sum" | "sums" | "dimension"> {
  readonly declaration: Declaration;
}

/** Contributes every key result, health metric and objective. One that says too little can't be the same as another. */
export const collectLikeness: Collector = (unit) => {
  const told: Telling[] = [];
  for (const declaration of unit.contribution.declarations) {
    const { block } = declaration;
    if (!isKind(block.kind) || block.text === undefined) continue;
    const { stems, sum, sums, key, near, dimension } = signatureOf(readStatement(unit, block));
    const value: Placed = { declaration, sum, sums, dimension };
    if (stems.length >= LEAST) told.push({ key, near, value });
  }
  return told;
};

type Sums = Pick<Signature, "sum" | "sums">;

/** The same words, or one more or less where there are many. */
const areSame = (one: Sums, other: Sums): boolean =>
  one.sum === other.sum || one.sums.includes(other.sum) || other.sums.includes(one.sum);

const comparableGoals = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

type Kind = "kr" | "health" | "objective";

/** All that has the same words, or one more or less, as long as nothing of that comes or goes. */
interface Family {
  readonly cell: object | undefined;
  readonly version: number;
  readonly sum: number;
  readonly all: readonly Placed[];
  /** Those of a kind with a comparable goal, by the kind and what the goal is measured in; of few, none is kept. */
  readonly comparable: Map<string, readonly Declaration[]> | undefined;
}

/** Where thousands say the same, they are compared once and not each with each. */
const families = new WeakMap<object, Family>();
/** Fewer are found as fast as remembered. */
const FEW = 8;
/** Several rules ask for one statement, one after another. */
let last: Family | undefined;

const familyOf = (signature: Signature, view: View): Family => {
  const { sum, key, near } = signature;
  const cell = view.look(key, near);
  const holds = (family: Family | undefined): boolean =>
    family !== undefined && family.cell === cell && family.version === cell?.version && family.sum === sum;
  const known = cell && (holds(last) ? last : families.get(cell));
  if (known && holds(known)) return known;
  const all: Placed[] = [];
  for (const { value } of view.workspace.facts.around(key, near))
    if (areSame(signature, value as Placed)) all.push(value as Placed);
  if (all.length > 1) all.sort((a, b) => byPlace(a.declaration, b.declaration));
  const many = cell !== undefined && all.length > FEW;
  last = { cell, version: cell?.version ?? 0, sum, all, comparable: many ? new Map() : undefined };
  if (many) families.set(cell, last);
  return last;
};

const chosen = (all: readonly Placed[], kind: Kind, dimension: string | undefined): Declaration[] => {
  const found: Declaration[] = [];
  for (const { declaration, dimension: theirs } of all)
    if (declaration.kind === kind && comparableGoals(dimension, theirs)) found.push(declaration);
  return found;
};

const membersOf = (signature: Signature, kind: Kind, view: View): readonly Declaration[] => {
  const { all, comparable } = familyOf(signature, view);
  const { dimension } = signature;
  if (!comparable) return chosen(all, kind, dimension);
  const key = `${kind} ${dimension}`;
  const known = comparable.get(key) ?? chosen(all, kind, dimension);
  comparable.set(key, known);
  return known;
};

type From = { readonly unit: Unit; readonly view: View };

/** What measures the same, the block itself among it; one list for all of those while nothing comes or goes. */
export const familyIn = (block: Block, kind: Kind, { unit, view }: From): readonly Declaration[] => {
  const signature = signatureOf(readStatement(unit, block));
  return signature.stems.length < LEAST ? NONE : membersOf(signature, kind, view);
};

/** What measures the same as a block, among key results, health metrics or objectives; not the block itself. */
export const alike = (block: Block, kind: Kind, from: From): readonly Declaration[] => {
  const members = familyIn(block, kind, from);
  if (members.length === 0 || (members.length === 1 && members[0]?.block === block)) return NONE;
  return members.filter((other) => other.block !== block);
};

/** Do two statements measure the same? For the few that stand together; `alike` finds those from elsewhere. */
export const sameMetric = (a: Statement, b: Statement): boolean => {
  const [one, other] = [signatureOf(a), signatureOf(b)];
  const says = one.stems.length >= LEAST && other.stems.length >= LEAST;
  return says && areSame(one, other) && comparableGoals(one.dimension, other.dimension);
};

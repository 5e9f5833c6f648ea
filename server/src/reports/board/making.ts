/** What the pieces of a board are made with. */

import { readDate } from "../../../../grammar/date.ts";
import { type Day, daysBetween } from "../../../../grammar/date-days.ts";
import { readPeople } from "../../../../grammar/reference.ts";
import type { Block, Text } from "../../../../grammar/tree.ts";
import type { Cycle } from "../../model/cycle.ts";
import { unitStart } from "../../model/page-state.ts";
import { fullName } from "../../model/resolve.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import type { Project } from "../../rules/frame/project.ts";
import { objectivesMeant } from "../../rules/shared/alignment.ts";
import type { At, BoardNote, BoardRef, BoardWork } from "../board-types.ts";
import type { Counts } from "./counts.ts";

export interface Making {
  readonly project: Project;
  readonly view: View;
  readonly today: Day;
  /** The folded id of the cycle that is shown. */
  readonly cycleId: string | undefined;
  readonly counts: Pick<Counts, "on" | "over">;
  /** What the company or team that a block stands in calls itself. */
  holderOf(unit: Unit, block: Block): string | undefined;
  /** The work that moves each key result. */
  readonly moving: Pick<ReadonlyMap<Block, readonly BoardWork[]>, "get">;
}

/** A block where it stands. */
export interface Where {
  readonly unit: Unit;
  readonly block: Block;
}

type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The fields that are known, without those that aren't. */
export const known = <T extends object>(fields: T): Known<T> => {
  const found: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) found[key] = fields[key];
  return found as unknown as Known<T>;
};

export const at = (unit: Unit, start: number): At => ({
  uri: unit.page.uri,
  offset: unitStart(unit) + start,
});

/** The texts under a key, of all its lines and items. */
export const textsOf = (block: Block, key: string): readonly Text[] =>
  block.properties
    .filter((property) => property.key === key)
    .flatMap(({ value, items }) => [value, ...items].filter((text) => text !== undefined));

export const saidOf = (block: Block, key: string): readonly string[] =>
  textsOf(block, key).map(({ value }) => value);

export const firstOf = (block: Block, key: string): string | undefined => textsOf(block, key)[0]?.value;

/** The first of the words that a property may begin with. */
export const wordOf = <Word extends string>(text: string | undefined, words: readonly Word[]) => {
  const first = text?.toLowerCase().trim().split(/[\s,]/)[0];
  return words.find((word) => word === first);
};

/** Who is named under a key, without the words behind. */
export const peopleOf = ({ unit, block }: Where, key: string): string | undefined => {
  const people = textsOf(block, key).flatMap((text) => readPeople(unit.section.text, text));
  return people.map(({ text }) => text).join(", ") || undefined;
};

export const noteOf = (unit: Unit, text: Text): BoardNote => {
  const date = readDate(text.value, 0);
  const rest = date?.day === undefined ? "" : text.value.slice(date.end).replace(/^[\s,:–-]+/, "");
  return known({ at: at(unit, text.start), day: date?.day, text: rest || text.value });
};

export const notesOf = ({ unit, block }: Where, key: string): readonly BoardNote[] =>
  textsOf(block, key).map((text) => noteOf(unit, text));

/** The sentence of something; that of the objective where it is shared. */
const sentenceOf = (view: View, target: Declaration): string => {
  const { block, word, kind } = target;
  if (block.text) return block.text.value;
  return (
    objectivesMeant(view, target).find((each) => each.block.text)?.block.text?.value ?? word?.text ?? kind
  );
};

export const refTo = ({ view, holderOf }: Making, target: Declaration): BoardRef =>
  known({
    at: at(target.unit, target.block.start),
    name: target.name ? fullName(target) : "",
    text: target.kind === "kr" ? (target.block.text?.value ?? "") : sentenceOf(view, target),
    holder: holderOf(target.unit, target.block),
  });

/** How much of a stretch of days is over, 0 to 1; today counts as not over yet. */
const goneOf = (start: Day, end: Day, today: Day): number =>
  Math.min(1, Math.max(0, daysBetween(start, today) / (daysBetween(start, end) + 1)));

export const goneIn = (cycle: Cycle | undefined, today: Day, end = cycle?.end): number | undefined =>
  cycle && end !== undefined && end >= cycle.start ? goneOf(cycle.start, end, today) : undefined;

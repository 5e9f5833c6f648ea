/** The people that a unit names: owners, leads, members, reviewers, and handles in lines of a week. */
import { readPeople } from "../../../grammar/reference.ts";
import type { Block, Property } from "../../../grammar/tree.ts";
import { keyRow } from "../../../grammar/vocabulary.ts";
import { allBlocks } from "./links.ts";
import type { Unit } from "./unit.ts";

const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?/gu;

const isPeople = (block: Block, { key }: Property): boolean => keyRow(key, block.kind)?.value === "people";

const named = (source: string, block: Block, property: Property): readonly string[] => {
  const texts = [property.value, ...property.items].filter((text) => text !== undefined);
  if (isPeople(block, property))
    return texts.flatMap((text) => readPeople(source, text).map(({ text: person }) => person));
  return block.kind === "week" ? texts.flatMap(({ value }) => value.match(HANDLE) ?? []) : [];
};

/** Each person once, as first written. */
export const peopleIn = (unit: Unit): readonly string[] => [
  ...new Set(
    allBlocks(unit).flatMap((block) =>
      block.properties.flatMap((property) => named(unit.section.text, block, property)),
    ),
  ),
];

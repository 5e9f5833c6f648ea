/** What a unit declares and refers to. */
import { piecesOf, readLink, readReferences } from "../../../grammar/reference.ts";
import type { Block, Property, Text, Word } from "../../../grammar/tree.ts";
import { fold, type KeyRow, keyRow, type NameKind } from "../../../grammar/vocabulary.ts";
import type { Contribution, Declaration, Unit, Use } from "./unit.ts";

/** `shares a.b` is itself named by the last part. */
const lastPart = (target: Word): Word => {
  const dot = Math.max(target.text.lastIndexOf("."), target.text.lastIndexOf("/"));
  return { start: target.start + dot + 1, end: target.end, text: target.text.slice(dot + 1) };
};

const nameOf = (block: Block): Word | undefined =>
  block.kind === "shares" ? block.target && lastPart(block.target) : block.name;

/** The declaration of a block; a week is none. */
const declarationOf = (unit: Unit, block: Block, holder: Declaration | undefined): Declaration => {
  const word = nameOf(block);
  return {
    kind: block.kind as NameKind,
    name: word ? fold(word.text) : "",
    block,
    unit,
    word,
    holder: block.kind === "kr" ? holder : undefined,
  };
};

const candidateAnswer = /^adopted\s+/i;

const textFrom = (value: Text, skip: number): Text => ({
  start: value.start + skip,
  end: value.end,
  value: value.value.slice(skip),
});

const valueReferences = (source: string, row: KeyRow, value: Text | undefined) => {
  if (!value) return [];
  if (row.value === "reference" || row.value === "references") {
    const found = readReferences(source, value);
    return row.value === "reference" ? found.slice(0, 1) : found;
  }
  if (row.value === "decision") {
    const adopted = candidateAnswer.exec(value.value);
    return adopted ? readReferences(source, textFrom(value, adopted[0].length)).slice(0, 1) : [];
  }
  return readLink(source, value)?.references ?? [];
};

const NONE: readonly Use["reference"][] = [];

/** The references of a property, whether in its value or its items. */
export const referencesOf = (source: string, block: Block, property: Property) => {
  const row = keyRow(property.key, block.kind);
  if (!row?.refers) return NONE;
  return [property.value, ...property.items].flatMap((value) => valueReferences(source, row, value));
};

const wordReferences = (source: string, word: Word | undefined) =>
  word ? readReferences(source, { start: word.start, end: word.end, value: word.text }).slice(0, 1) : [];

const addUses = (unit: Unit, block: Block, uses: Use[]): void => {
  const source = unit.section.text;
  const add = (key: string, references: readonly Use["reference"][]): void => {
    for (const reference of references) uses.push({ reference, key, block, unit, resolved: undefined });
  };
  if (block.kind === "shares") add("shares", wordReferences(source, block.target));
  for (const property of block.properties) add(property.key, referencesOf(source, block, property));
  for (const { target } of block.updates) add("update", wordReferences(source, target));
};

/** Adds all declarations and references of a unit, blocks before what they hold. */
export const collect = (unit: Unit, { declarations, uses }: Contribution): void => {
  const visit = (block: Block, holder: Declaration | undefined): void => {
    const declaration = declarationOf(unit, block, holder);
    if (block.kind !== "week") declarations.push(declaration);
    addUses(unit, block, uses);
    for (const inner of block.blocks) visit(inner, declaration);
  };
  for (const block of unit.section.tree.blocks) visit(block, undefined);
};

/** The text of a property's value and items, piece by piece, as they stand in the source. */
export const propertyPieces = (property: Property) =>
  [property.value, ...property.items].filter((text) => text !== undefined).flatMap(piecesOf);

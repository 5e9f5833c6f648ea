/** Takes references out of the properties that they stand in. */
import { piecesOf } from "../../../../grammar/reference.ts";
import type { Property, Span, Text } from "../../../../grammar/tree.ts";
import type { Unit, Use } from "../../model/unit.ts";
import type { Change } from "../frame/define.ts";
import { removeLines } from "./changes.ts";

const holds = (outer: Span, { reference }: Use): boolean =>
  outer.start <= reference.start && reference.end <= outer.end;

const textsOf = (property: Property): Text[] =>
  [property.value, ...property.items].filter((text) => text !== undefined);

/** The parts between the commas of a line that are to stay. */
const staying = (source: string, piece: Span, gone: readonly Use[]): string[] => {
  let at = piece.start;
  return source
    .slice(piece.start, piece.end)
    .split(",")
    .filter((part) => {
      const span = { start: at, end: at + part.length };
      at = span.end + 1;
      return part.trim() !== "" && !gone.some((use) => holds(span, use));
    })
    .map((part) => part.trim());
};

const withoutUses = (unit: Unit, property: Property, gone: readonly Use[]): Change[] => {
  const source = unit.section.text;
  const pieces = textsOf(property).flatMap(piecesOf);
  const left = pieces.map((piece) => ({ piece, parts: staying(source, piece, gone) }));
  const value = property.value;
  if (left.every(({ parts }) => parts.length === 0))
    return property.key === "supports" && value
      ? [{ unit, start: value.start, end: value.end, text: "<another objective>" }]
      : [removeLines({ unit, source }, property)];
  return left
    .filter(({ piece }) => gone.some((use) => holds(piece, use)))
    .map(({ piece: { start, end }, parts }) =>
      parts.length > 0
        ? { unit, start, end, text: parts.join(", ") }
        : removeLines({ unit, source }, { start, end }),
    );
};

/** Takes references out, with the words behind each; a property that holds nothing else goes with them. */
export const dropReferences = (uses: readonly Use[]): Change[] => {
  const byProperty = new Map<Property, Use[]>();
  for (const use of uses) {
    const property = use.block.properties.find((each) => holds(each, use));
    if (property) byProperty.set(property, [...(byProperty.get(property) ?? []), use]);
  }
  return [...byProperty].flatMap(([property, gone]) => withoutUses((gone[0] as Use).unit, property, gone));
};

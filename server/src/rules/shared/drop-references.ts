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

/** What led somewhere and has to lead somewhere else. */
const BLANKS: Readonly<Record<string, string>> = {
  supports: "<another objective>",
  moves: "<another key result>",
};

const withoutUses = (
  unit: Unit,
  property: Property,
  gone: readonly Use[],
  closed: readonly string[],
): Change[] => {
  const source = unit.section.text;
  const pieces = textsOf(property).flatMap(piecesOf);
  const left = pieces.map((piece) => ({ piece, parts: staying(source, piece, gone) }));
  const value = property.value;
  if (left.every(({ parts }) => parts.length === 0)) {
    const blank = closed.includes(property.key) ? undefined : BLANKS[property.key];
    return blank && value
      ? [{ unit, start: value.start, end: value.end, text: blank }]
      : [removeLines({ unit, source }, property)];
  }
  return left
    .filter(({ piece }) => gone.some((use) => holds(piece, use)))
    .map(({ piece: { start, end }, parts }) =>
      parts.length > 0
        ? { unit, start, end, text: parts.join(", ") }
        : removeLines({ unit, source }, { start, end }),
    );
};

/**
 * Takes references out, with the words behind each. A property that holds nothing else goes with them, or gets a blank
 * where it should lead somewhere else; `closed` has the keys that lead nowhere any more.
 */
export const dropReferences = (uses: readonly Use[], closed: readonly string[] = []): Change[] => {
  const byProperty = new Map<Property, Use[]>();
  for (const use of uses) {
    const property = use.block.properties.find((each) => holds(each, use));
    if (property) byProperty.set(property, [...(byProperty.get(property) ?? []), use]);
  }
  return [...byProperty].flatMap(([property, gone]) =>
    withoutUses((gone[0] as Use).unit, property, gone, closed),
  );
};

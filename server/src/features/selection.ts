/** What surrounds a place, step by step: word, quantity, measure, sentence, line of the language, block, team, page. */
import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Property, Span, Text } from "../../../grammar/tree.ts";
import type { PageState } from "../model/page-state.ts";
import { readStatement } from "../model/statement.ts";
import type { Unit } from "../model/unit.ts";
import type { Range } from "../service.ts";
import { moved, type Outlined, outlineOf } from "./outline.ts";
import { blockAt, type Place, placeAt } from "./place.ts";

const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}_]+)*/gu;

const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);

/** The words of the line. */
const words = ({ source, line }: Place): Span[] =>
  [...source.slice(line.start, line.end).matchAll(WORD)].map(({ index, 0: { length } }) => ({
    start: line.start + index,
    end: line.start + index + length,
  }));

/** The quantities and measures of a sentence. */
const measures = (unit: Unit, block: Block): Span[] => {
  const { text } = block;
  if (!text) return [];
  const { quantities, measure, others, limits } = readStatement(unit, block);
  return present([...quantities, measure, ...others, ...limits]).map((span) => sourceSpan(text, span));
};

const inProperty = (property: Property): (Span | undefined)[] => [
  property,
  property.word,
  property.value,
  ...property.items,
];

const inBlock = (block: Block): (Span | undefined)[] => {
  const texts: (Text | undefined)[] = [block.text, ...block.entries.map(({ text }) => text)];
  return [
    ...[block.head, block.lens, block.name, block.target, ...texts],
    ...block.properties.flatMap(inProperty),
    ...block.entries.flatMap((entry) => [entry, entry.date]),
    ...block.updates.flatMap((update) => [update, update.target, update.text]),
  ];
};

const around = (outline: readonly Outlined[], offset: number): Outlined[] => {
  const found = outline.find(({ start, end }) => start <= offset && offset <= end);
  return found ? [found, ...around(found.children, offset)] : [];
};

const inSection = (place: Place): Span[] => {
  const { unit, at, line } = place;
  const block = blockAt(unit, at);
  const references = unit.contribution.uses.flatMap(({ reference }) => [reference, ...reference.parts]);
  return present([
    ...words(place),
    ...references,
    ...(block
      ? [...measures(unit, block), ...inBlock(block)]
      : unit.section.tree.properties.flatMap(inProperty)),
    { start: line.at, end: line.end },
  ]);
};

/** The ranges around an offset, each in the next; the last one is the page. */
export const selectionsAt = (page: PageState, offset: number): readonly Range[] => {
  const place = placeAt(page, offset);
  const at = place.base + place.at;
  const whole = { start: 0, end: page.page.length };
  const inside = inSection(place).map((span) => moved(span, place.base));
  const all = [...inside, ...around(outlineOf(page), at).map((block) => moved(block, 0)), whole]
    .filter(({ start, end }) => start <= at && at <= end && start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const nested: Range[] = [];
  for (const range of all) {
    const last = nested.at(-1);
    const grows = !last || last.end - last.start < range.end - range.start;
    if (grows && (!last || (range.start <= last.start && last.end <= range.end))) nested.push(range);
  }
  return nested.length > 0 ? nested : [whole];
};

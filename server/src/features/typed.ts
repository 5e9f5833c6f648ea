/**
 * What happens by itself when a line ends or a colon is typed. It only fills a line that holds nothing, or ends what it
 * began itself; where anything is unsure nothing happens.
 */
import { type Line, listMark } from "../../../grammar/lines.ts";
import { pageText } from "../../../grammar/page.ts";
import type { Block, Entry } from "../../../grammar/tree.ts";
import { canonicalKey, type Place as KeyPlace, keyRow, rankOf } from "../../../grammar/vocabulary.ts";
import { entryDay } from "../model/history.ts";
import type { PageState } from "../model/page-state.ts";
import type { Project } from "../rules/frame/project.ts";
import { indentAt } from "../rules/shared/changes.ts";
import { innerIndent } from "../rules/shared/insert.ts";
import { isClosed, isOver } from "../rules/shared/phases.ts";
import type { Edit } from "../service.ts";
import { keepsMeaning } from "./format.ts";
import { openAt, type Place, placeAt } from "./place.ts";

interface Asked {
  readonly place: Place;
  readonly today: string;
  /** The last line above, which just ended. */
  readonly ended: Line;
}

const STEP = "  ";

/** What is to stand on the new line; `from` where something above goes with it. */
interface Begun {
  readonly text: string;
  readonly from?: number;
}

const allBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...allBlocks(block.blocks)]);

const blocksOf = ({ place }: Asked): Block[] => allBlocks(place.unit.section.tree.blocks);

/** The indentation of a line, as it is typed. */
const indentOf = ({ place }: Asked, { start, at }: Line): string => place.source.slice(start, at);

const holdsLines = ({ properties, entries, updates, blocks }: Block): boolean =>
  properties.length + entries.length + updates.length + blocks.length > 0;

/** Behind a key result comes the next one, if nothing stands in it yet; in every other block what it holds. */
const afterBlock = (asked: Asked): Begun | undefined => {
  const { place, ended } = asked;
  const block = blocksOf(asked).find(({ start }) => start === ended.core);
  if (!block || !(ended.exact || ended.regular)) return undefined;
  const isNext = block.kind === "kr" && !holdsLines(block);
  return { text: isNext ? indentAt(place.source, block.start) : innerIndent(block, place.source) };
};

/** Is today a day for the next check-in? */
const isDue = ({ place, today }: Asked, block: Block, entry: Entry): boolean => {
  const { cycle } = place.page.head;
  const days = block.entries.flatMap((each) => entryDay(each) ?? []);
  if (entry !== block.entries.at(-1) || entryDay(entry) === undefined) return false;
  if (isOver(block) || isClosed(place.page.head) || days.some((day) => day >= today)) return false;
  return !cycle || (cycle.start <= today && today <= cycle.end);
};

const afterEntry = (asked: Asked): Begun | undefined => {
  const { place, ended, today } = asked;
  const starts = ({ start }: Entry): boolean => start === ended.core;
  const block = blocksOf(asked).find(({ entries }) => entries.some(starts));
  const entry = block?.entries.find(starts);
  if (!block || !entry) return undefined;
  const isEmpty = /^[^:：]*[:：]$/u.test(place.source.slice(ended.at, ended.end).trim());
  if (!entry.text && isEmpty) return { text: indentAt(place.source, block.start), from: ended.start };
  const indent = indentOf(asked, ended);
  return { text: isDue(asked, block, entry) ? `${indent}${today}: ` : indent };
};

const BULLET = /^[-*•‣◦·+–—]$/u;

/** An item is followed by the next one; one without words ends the list. */
const afterItem = (asked: Asked): Begun | undefined => {
  const { place, ended } = asked;
  const { source, above } = place;
  const mark = listMark(source, ended.at);
  const sign = source.slice(ended.at, mark?.end);
  if (!mark || !BULLET.test(sign)) return undefined;
  if (source.slice(mark.end, ended.end).trim() !== "") return { text: `${indentOf(asked, ended)}${sign} ` };
  const key = above.findLast(({ role }) => role === "property");
  return key && { text: indentOf(asked, key), from: ended.start };
};

const afterProperty = (asked: Asked): Begun | undefined => {
  const { place, ended } = asked;
  const { source } = place;
  const block = openAt(place).find(({ block: each }) =>
    each.properties.some((property) => property.start === ended.core),
  )?.block;
  const kind: KeyPlace = block?.kind ?? "page";
  const row = keyRow(canonicalKey(source.slice(ended.core, ended.wordEnd)), kind);
  if (!row) return undefined;
  const isEmpty = /[:：]\s*$/u.test(source.slice(ended.wordEnd, ended.end));
  if (!isEmpty) return { text: indentOf(asked, ended) };
  return row.value === "text" && row.repeats ? { text: `${indentOf(asked, ended)}${STEP}- ` } : undefined;
};

const AFTER: Partial<Readonly<Record<Line["role"], (asked: Asked) => Begun | undefined>>> = {
  block: afterBlock,
  entry: afterEntry,
  item: afterItem,
  property: afterProperty,
};

/** A change without what is the same at both ends of the old text. */
const least = (source: string, start: number, end: number, text: string): Edit[] => {
  const old = source.slice(start, end);
  let head = 0;
  while (head < old.length && old[head] === text[head]) head++;
  return old === text ? [] : [{ start: start + head, end, text: text.slice(head) }];
};

const newLine = (project: Project, place: Place): Edit[] => {
  const { line, above, source, base } = place;
  const ended = above.at(-1);
  if (!ended || line.role !== "blank" || place.line.start !== ended.next) return [];
  const begun = AFTER[ended.role]?.({ place, ended, today: project.options.today() });
  if (!begun) return [];
  const edits = least(source, begun.from ?? line.start, line.end, begun.text);
  return edits.map((edit) => ({ ...edit, start: base + edit.start, end: base + edit.end }));
};

/** The indentation of the last block above that stands beside those of a section. */
const besideSection = ({ page, unit }: Place): string | undefined => {
  const { units } = page;
  for (const each of units.slice(0, units.indexOf(unit)).reverse()) {
    const block = each.section.tree.blocks.findLast(({ kind }) => rankOf(kind) === 1);
    if (block && each.container === unit.container) return indentAt(each.section.text, block.start);
  }
  return undefined;
};

/** The indentation of a block where it stands: that of the last one beside it, else one step more than what holds it. */
const wanted = (place: Place, block: Block): string => {
  const { source, unit } = place;
  if (rankOf(block.kind) === 0) return "";
  const beside = block.parent?.blocks.findLast(({ start }) => start < block.start);
  if (beside) return indentAt(source, beside.start);
  if (block.parent) return innerIndent({ ...block.parent, blocks: [] }, source);
  return besideSection(place) ?? (unit.container ? STEP : "");
};

/** The colon that makes a line a block sets the block where it belongs, unless something would be read otherwise. */
const colon = (page: PageState, place: Place): Edit[] => {
  const { line, at, source, base, unit } = place;
  const block = allBlocks(unit.section.tree.blocks).find(({ start }) => start === line.core);
  const isHead = block?.colon === at - 1 && source.slice(at, line.end).trim() === "";
  if (!block || !isHead || line.core !== line.at) return [];
  const edits = least(source, line.start, line.at, wanted(place, block)).map((edit) => ({
    ...{ text: edit.text, start: base + edit.start, end: base + edit.end },
  }));
  return edits.length > 0 && keepsMeaning(page.page, edits) ? edits : [];
};

/** The edits that follow from a character that was typed in front of an offset. */
export const typedAt = (
  project: Project,
  page: PageState,
  offset: number,
  character: string,
): readonly Edit[] => {
  const place = placeAt(page, offset);
  if (character === "\n") return newLine(project, place);
  const isTyped = pageText(page.page, offset - 1, offset) === character;
  return character === ":" && isTyped ? colon(page, place) : [];
};

/** Where a line begins: the words of the language that are valid there, check-ins, and whole blocks. */
import type { Block } from "../../../../grammar/tree.ts";
import {
  type BlockRow,
  blockRow,
  blocksIn,
  type Place as Home,
  type KeyRow,
  keysOf,
} from "../../../../grammar/vocabulary.ts";
import { indentAt } from "../../rules/shared/changes.ts";
import { innerIndent } from "../../rules/shared/insert.ts";
import type { Edit } from "../../service.ts";
import { homeOf, isProse, type Open } from "../place.ts";
import { checkIns } from "./check-ins.ts";
import type { Asked, Draft, Slot } from "./slot.ts";
import { blockTemplates } from "./templates.ts";

const START = /^\s*([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)?$/u;
const WORD = /^[\p{L}\p{M}\p{N}_-]*/u;
/** What every block accepts comes behind what is its own. */
const LAST = new Set(["note", "link", "doc"]);

/** The word at the start of the line, and what follows it. */
interface Start {
  readonly start: number;
  readonly end: number;
  /** Does nothing follow, so that more than the word may be written? */
  readonly free: boolean;
}

const startOf = ({ place }: Asked): Start | undefined => {
  const match = START.exec(place.before);
  if (!match || isProse(place)) return undefined;
  const start = place.at - (match[1]?.length ?? 0);
  const end = place.at + (WORD.exec(place.after)?.[0].length ?? 0);
  const free = place.source.slice(end, place.line.end).trim() === "";
  return { start, end: free ? Math.max(end, place.line.end) : end, free };
};

const indentOf = ({ block, unit }: Open): string => indentAt(unit.section.text, block.start);

/** Sets the indentation right, where what is chosen stands elsewhere than the cursor. */
const indented = (asked: Asked, { start }: Start, wanted: string): readonly Edit[] => {
  const { line, source } = asked.place;
  const is = source.slice(line.start, start);
  return is === wanted ? [] : [{ start: line.start, end: start, text: wanted }];
};

/** The indentation of a block of a rank here: that of its neighbours, else one step more than what holds it. */
const blockIndent = (asked: Asked, rank: 0 | 1 | 2): string => {
  if (rank === 0) return "";
  const neighbour = asked.open.find(({ block }) => blockRow(block.kind)?.rank === rank);
  if (neighbour) return indentOf(neighbour);
  const holder = asked.open[0];
  if (!holder) return "";
  const { indent, before } = asked.place;
  const typed = /^\s*/.exec(before)?.[0] ?? "";
  return indent > holder.block.indent ? typed : innerIndent(holder.block, holder.unit.section.text);
};

const wordText = ({ word, head }: BlockRow, free: boolean): string =>
  !free ? word : word === "kr" || head !== "name" ? `${word} ` : `${word}: `;

const blockDrafts = (asked: Asked, start: Start, row: BlockRow): Draft[] => {
  const indent = blockIndent(asked, row.rank);
  const also = indented(asked, start, indent);
  const word: Draft = {
    label: row.word,
    kind: "block",
    detail: row.help,
    text: wordText(row, start.free),
    also,
    topic: { about: "block", word: row.word },
  };
  const whole = start.free ? blockTemplates(asked, row.word, indent) : [];
  return [word, ...whole.map((draft) => ({ ...draft, filter: `${row.word} ${draft.label}`, also }))];
};

/** The blocks that may begin here, the innermost first. */
const blocks = (asked: Asked, start: Start): Draft[] => {
  const ranks = asked.open.length > 0 ? ([2, 1, 0] as const) : ([1, 0] as const);
  return ranks.flatMap((rank) =>
    blocksIn(homeOf(asked.open, rank))
      .filter((row) => row.rank === rank)
      .flatMap((row) => blockDrafts(asked, start, row)),
  );
};

const keyDraft = (row: KeyRow, place: Home, free: boolean, also: readonly Edit[]): Draft => ({
  label: row.key,
  kind: "key",
  detail: row.help,
  text: free ? `${row.key}: ` : row.key,
  also,
  topic: { about: "key", word: row.key, place },
});

const byOwn = (a: KeyRow, b: KeyRow): number =>
  Number(b.key === "owner") - Number(a.key === "owner") || Number(LAST.has(a.key)) - Number(LAST.has(b.key));

const isUsed = (block: Block, lineAt: number, { key, repeats }: KeyRow): boolean =>
  !repeats && block.properties.some((property) => property.key === key && property.word.start !== lineAt);

/** Open blocks that a property here may belong to: those that are indented less, or all where none is. */
const accepting = ({ open, place }: Asked): readonly Open[] => {
  const outer = open.filter(({ block }) => block.indent < place.indent);
  return outer.length > 0 ? outer : open;
};

const keys = (asked: Asked, start: Start): Draft[] => {
  const { place } = asked;
  if (asked.open.length === 0) return headKeys(asked, start);
  const seen = new Set<string>();
  return accepting(asked).flatMap((each, index) => {
    const { block, unit } = each;
    const stays = index === 0 && place.indent > block.indent;
    const also = stays ? [] : indented(asked, start, innerIndent(block, unit.section.text));
    const rows = keysOf(block.kind).filter(({ key }) => !seen.has(key));
    for (const { key } of rows) seen.add(key);
    return [...rows]
      .filter((row) => !isUsed(block, unit === place.unit ? place.line.core : -1, row))
      .sort(byOwn)
      .map((row) => keyDraft(row, block.kind, start.free, also));
  });
};

const headKeys = ({ place }: Asked, start: Start): Draft[] => {
  const used = place.unit.section.tree.properties
    .filter(({ word }) => word.start !== place.line.core)
    .map(({ key }) => key);
  return keysOf("page")
    .filter(({ key, repeats }) => repeats || !used.includes(key))
    .map((row) => keyDraft(row, "page", start.free, []));
};

const isBlankPage = ({ place }: Asked): boolean =>
  place.page.units.every(({ section }) => section.tree.blocks.length + section.tree.properties.length === 0);

/** Below a blank line, and where its neighbours are blocks, a new block is likelier than a property. */
const blocksFirst = ({ place, open }: Asked): boolean =>
  place.indent === 0 ||
  place.above.at(-1)?.role === "blank" ||
  open.some(({ block }) => block.indent === place.indent);

/** What a line may begin with. */
export const lineStart = (asked: Asked): Slot | undefined => {
  const start = startOf(asked);
  if (!start) return undefined;
  const pages = start.free && isBlankPage(asked) ? blockTemplates(asked, "page", "") : [];
  const entries = start.free ? checkIns(asked, accepting(asked)[0]) : [];
  const [words, properties] = [blocks(asked, start), keys(asked, start)];
  const drafts = blocksFirst(asked)
    ? [...pages, ...words, ...entries, ...properties]
    : [...entries, ...properties, ...words];
  return { start: start.start, end: start.end, drafts };
};

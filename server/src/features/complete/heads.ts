/** What stands between the word of a block and its colon, and the sentence behind it. */
import type { Block } from "../../../../grammar/tree.ts";
import { type BlockKind, LENSES, lensOf } from "../../../../grammar/vocabulary.ts";
import { readStatement } from "../../model/statement.ts";
import { LENS_HELP } from "../data/value-words.ts";
import { dates } from "./dates.ts";
import { units } from "./measures.ts";
import { names } from "./names.ts";
import { people } from "./people.ts";
import { type Asked, type Draft, type Slot, toLineEnd, wordAround } from "./slot.ts";
import { lensesFor, metricDraft, metricsOf, sentences } from "./templates.ts";

const COLON = /[:：](?=\s|$)/u;
const BY = /\bby\s+([\d-]*)$/i;
const HANDLE = /(?:^|[\s,(])@[\p{L}\p{N}._-]*$/u;
/** So few words are the beginning of a sentence from the library. */
const FEW_WORDS = /^(?:[^\s<>]+\s+){0,2}[^\s<>]*$/u;

const objectiveAbove = ({ open }: Asked): Block | undefined =>
  open.find(({ block }) => block.kind === "objective" || block.kind === "shares")?.block;

/** The block that begins on the line. */
const ownBlock = ({ place }: Asked, blocks = place.unit.section.tree.blocks): Block | undefined => {
  for (const block of blocks) {
    if (block.word.start === place.line.core) return block;
    const inner = ownBlock({ place } as Asked, block.blocks);
    if (inner) return inner;
  }
  return undefined;
};

const lenses = (asked: Asked, behind: string): readonly Draft[] => {
  const isEmpty = behind.trim() === "";
  const found = lensesFor(objectiveAbove(asked), ownBlock(asked));
  const words = found.map(
    (lens): Draft => ({
      label: lens,
      kind: "value",
      detail: LENS_HELP[lens],
      text: isEmpty ? `${lens}: ` : /^[\s:：]/u.test(behind) ? lens : `${lens} `,
    }),
  );
  if (!isEmpty) return words;
  return [
    ...words,
    ...found.flatMap((lens) => metricsOf(asked, lens).map((metric) => metricDraft(metric, `${lens}: `))),
  ];
};

/** Behind `kr`: the lenses, each with measures; behind a lens the measures of that one. */
const keyResult = (asked: Asked): Slot | undefined => {
  const { place } = asked;
  const word = wordAround(place);
  const typed = place.source.slice(word.start, place.at).toLowerCase();
  const whole = place.source.slice(word.start, word.end).toLowerCase();
  const [first, ...more] = place.source.slice(place.line.wordEnd, word.start).trim().split(/\s+/);
  const isLast = place.source.slice(word.end, place.line.end).trim() === "";
  const end = isLast ? place.line.end : word.end;
  if (!first) {
    // What stands there and is no lens is a name, which stays.
    const isName = whole !== "" && !LENSES.some((lens) => lens.startsWith(whole));
    if (isName && !isLast && typed !== "") return undefined;
    const to = isName && typed === "" ? place.at : end;
    return { start: word.start, end: to, drafts: lenses(asked, place.source.slice(to, place.line.end)) };
  }
  const lens = lensOf(first);
  if (!lens || more.length > 0 || !isLast || typed !== "") return undefined;
  const start = word.start - 1;
  return { start, end, drafts: metricsOf(asked, lens).map((metric) => metricDraft(metric, ": ")) };
};

const once = (asked: Asked, slot: Slot): Slot | undefined =>
  asked.place.source.slice(asked.place.line.wordEnd, slot.start).trim() === "" ? slot : undefined;

const HEADS: Readonly<Partial<Record<BlockKind, (asked: Asked) => Slot | undefined>>> = {
  kr: keyResult,
  shares: (asked) => once(asked, names(asked, "shares", ["objective"], undefined)),
  week: (asked) => once(asked, { ...wordAround(asked.place), drafts: dates(asked, "week") }),
  team: (asked) => once(asked, names(asked, "team", ["team"], undefined)),
  company: (asked) => once(asked, names(asked, "company", ["company"], undefined)),
};

/** Sentences where little is written yet. */
const sentenceSlot = (asked: Asked, kind: BlockKind, start: number): Slot | undefined => {
  const { place } = asked;
  const value = toLineEnd(place, start);
  if (place.after.trim() !== "" || !FEW_WORDS.test(place.source.slice(start, place.at))) return undefined;
  if (kind !== "kr") return { ...value, drafts: sentences(kind) };
  const own = ownBlock(asked);
  if (own?.lens)
    return { ...value, drafts: metricsOf(asked, own.lens.lens).map((row) => metricDraft(row, "")) };
  const at = place.line.wordEnd;
  const drafts = lensesFor(objectiveAbove(asked), own).flatMap((lens) =>
    metricsOf(asked, lens).map((row) => ({
      ...metricDraft(row, ""),
      also: [{ start: at, end: at, text: ` ${lens}` }],
    })),
  );
  return { ...value, drafts };
};

/** Behind the colon of a block. */
const text = (asked: Asked, kind: BlockKind, start: number): Slot | undefined => {
  const { place } = asked;
  const written = place.source.slice(start, place.at);
  const day = BY.exec(written)?.[1];
  if (day !== undefined)
    return { start: place.at - day.length, end: place.at, drafts: dates(asked, "until") };
  if (HANDLE.test(written)) return people(asked);
  const own = ownBlock(asked);
  const goal = own && readStatement(place.unit, own).goal;
  return units(asked, start, goal?.from ?? goal?.to) ?? sentenceSlot(asked, kind, start);
};

/** On the line of a block, behind its word. */
export const head = (asked: Asked, kind: BlockKind): Slot | undefined => {
  const { place } = asked;
  const behind = place.source.slice(place.line.wordEnd, place.line.end);
  const colon = COLON.exec(behind);
  const at = place.line.wordEnd + (colon?.index ?? behind.length);
  if (!colon || place.at <= at) return HEADS[kind]?.(asked);
  const spaces = /^[^\S\r\n]*/u.exec(place.source.slice(at + 1, place.at))?.[0].length ?? 0;
  return text(asked, kind, at + 1 + spaces);
};

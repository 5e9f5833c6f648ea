import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Property } from "../../../grammar/tree.ts";
import {
  blocksIn,
  fold,
  isKey,
  type KeyRow,
  keyRow,
  keysOf,
  type Place,
  VALUE_ALIASES,
} from "../../../grammar/vocabulary.ts";
import { allBlocks } from "../model/links.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData, type Report } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { CHECK_IN_ADVICE, checkInFix, isOfCheckIn } from "./shared/check-in-words.ts";
import { type KeywordSlip, keywordSlip, meantWords, slipWithin, sureBlocks } from "./shared/keyword-slips.ts";
import { nearest } from "./shared/nearest.ts";
import { readAs } from "./shared/paste.ts";
import { headingKind } from "./shared/paste-lines.ts";
import { STATUS } from "./shared/paste-words.ts";
import { hasPlaceholder } from "./shared/placeholders.ts";
import { either, quote } from "./shared/wording.ts";

interface Unknown {
  readonly what: "key" | "keyword" | "value";
  readonly text: string;
  readonly meant: readonly string[];
  /** The key and the words that it knows, for a value. */
  readonly key: string;
  readonly words: readonly string[];
  readonly property: Property | undefined;
  readonly onPage: boolean;
  readonly checkIn: boolean;
  /** A line as it stands at the head of a page, where that is what the word is about. */
  readonly head: string | undefined;
}

const NOTHING = {
  meant: [],
  key: "",
  words: [],
  property: undefined,
  onPage: false,
  checkIn: false,
  head: undefined,
};
const ANSWERS = ["adopted", "declined"];
const WORD = /^[\p{L}\p{M}-]+/u;

/** The places whose keys were open where a property stands, the innermost first. */
const placesOf = (block: Block | undefined, { unit }: Context): Place[] => {
  const places: Place[] = [];
  for (let at = block; at; at = at.parent) places.push(at.kind);
  const { container, first } = unit.section;
  if (container && !places.includes(container.kind)) places.push(container.kind);
  return first ? [...places, "page"] : places;
};

/** What only the head of a page says: its cycle, its phase, its language. */
const HEAD_KEYS = keysOf("page").filter(({ key }) =>
  blocksIn("page").every(({ word }) => !keyRow(key, word as Place)),
);

/** `Quarter: Q1` below a team. */
const headLine = (typed: string): string | undefined => {
  const [key] = meantWords(
    typed,
    HEAD_KEYS.map((row) => row.key),
  );
  return HEAD_KEYS.find((row) => row.key === key)?.example;
};

/** Keys come first: a line with a colon is more often one. */
const wordsOf = (places: readonly Place[]): string[] => [
  ...places.flatMap((place) => keysOf(place).map(({ key }) => key)),
  ...places.flatMap((place) => blocksIn(place).map(({ word }) => word)),
];

const checkKey = (
  property: Property,
  report: Report<Unknown>,
  context: Context,
  block: Block | undefined,
): void => {
  const words = wordsOf(placesOf(block, context));
  // Where a property stands, a block of the page or the team may begin as well.
  const meant = [...new Set([...meantWords(property.word.text, words), ...sureBlocks(property.word.text)])];
  const { word } = property;
  const checkIn = isOfCheckIn(property.key, block?.kind);
  const onPage = block === undefined;
  report(word, {
    ...NOTHING,
    what: "key",
    text: word.text,
    meant: checkIn ? [] : meant,
    property,
    onPage,
    checkIn,
    head: meant.length === 0 && !onPage ? headLine(word.text) : undefined,
  });
};

const listOf = (row: KeyRow): readonly string[] | undefined =>
  row.value === "decision" ? ANSWERS : row.closed ? row.values : undefined;

const SHORTEST = 3;

/** Words of a list that are a slip away, or that a word is the beginning of: `draft`. */
const meantValues = (typed: string, words: readonly string[]): string[] => {
  const begun = words.filter((word) => typed.length >= SHORTEST && word.startsWith(fold(typed)));
  return [...new Set([...begun, ...nearest(typed, words)])];
};

/** The first word of a value that takes only words of a list. */
const checkValue = ({ value, key }: Property, row: KeyRow, report: Report<Unknown>): void => {
  const words = value && listOf(row);
  if (!words) return;
  const first = WORD.exec(value.value)?.[0] ?? value.value;
  const word = fold(first);
  if (words.includes(VALUE_ALIASES[word] ?? word) || hasPlaceholder(value.value)) return;
  const status = key === "status" ? STATUS[fold(value.value)] : undefined;
  const text = status ? value.value : first;
  const meant = status ? [status] : meantValues(text, words);
  report(sourceSpan(value, { start: 0, end: text.length }), {
    ...NOTHING,
    what: "value",
    text,
    meant,
    key,
    words,
  });
};

const checkSlip = (slip: KeywordSlip | undefined, report: Report<Unknown>): void => {
  if (slip) report(slip, { ...NOTHING, what: "keyword", text: slip.typed, meant: slip.meant });
};

/** Does the block say it already, in a line of its own? */
const isSaid = (word: string, { what, property }: Unknown, { unit }: Context): boolean => {
  const block = allBlocks(unit).find(({ properties }) => property && properties.includes(property));
  const said = block?.properties.some(({ key }) => key === word) ?? false;
  return what === "key" && said && block !== undefined && keyRow(word, block.kind)?.repeats === false;
};

/** The line kept as a note, or where no note can stand, as a comment. */
const keepFix = ({ property, onPage, text }: Unknown, context: Context): FixData[] => {
  if (!property) return [];
  const { start } = property.word;
  if (onPage)
    return [{ title: "Make it a comment", changes: () => [replace(context, { start, end: start }, "# ")] }];
  const change = property.items.length
    ? replace(context, property.word, "note")
    : replace(context, { start, end: start }, "note: ");
  return [{ title: `Keep “${text}” as a note`, changes: () => [change] }];
};

/** `Initiatives:` above bullets is a heading. */
const headingFix = ({ property, text }: Unknown, context: Context): FixData[] => {
  const kind = headingKind(text);
  if (!kind || !property?.items.length) return [];
  return readAs(context, property, kind, property.items.length);
};

export default defineRule<Unknown>({
  id: "unknown-word",
  severity: "error",
  summary: "A word stands where a word of the language should, and it is none.",
  why: "A line counts by the word that it begins with. With a slip in that word the line looks like all others and is not read: the owner is missing, and nobody notices.",
  ignore: "There is no good reason to. What the language has no word for fits behind “note:”.",
  sources: [],
  items: [],
  examples: [
    {
      around: "objective",
      bad: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  «onwer»: @mia
  2026-02-09: 51%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @mia
  2026-02-09: 51%, confidence 6/10`,
    },
    {
      around: "team",
      bad: `
initiative month-plan: A plan for the month in every account
  moves: calm-month.planners
  status: «plannned»`,
      good: `
initiative month-plan: A plan for the month in every account
  moves: calm-month.planners
  status: planned`,
    },
  ],
  reads: "section",
  quick: true,
  check: {
    property(property, report, context, block) {
      if (!isKey(property.key)) return checkKey(property, report, context, block);
      const row = keyRow(property.key, block?.kind ?? "page");
      if (row) checkValue(property, row, report);
    },
    block({ text }, report, { source }) {
      for (const piece of text?.pieces?.slice(1) ?? []) checkSlip(slipWithin(source, piece.start), report);
    },
    problem(problem, report, { source }) {
      if (problem.reason === "unreadable" && problem.data?.lines === 1)
        checkSlip(keywordSlip(source, problem.start), report);
    },
  },
  message: ({ what, text, meant, key, words, property, checkIn, head }) => {
    if (checkIn)
      return `${quote(text)} is no word of the language, so this line is not read. ${CHECK_IN_ADVICE}`;
    if (what === "key" && property?.items.length && headingKind(text))
      return `${quote(text)} is a heading, and the lines below it are not read. Each of them begins with a word of the language.`;
    const [near] = meant;
    const offer = near ? ` Did you mean “${near}”?` : "";
    if (what === "value")
      return `“${key}” doesn't know ${quote(text)}; it takes ${either(words.map((word) => `“${word}”`))}.${offer}`;
    if (head)
      return `${quote(text)} is no word of the language, so this line is not read. What you mean stands at the head of the page, as in “${head}”.`;
    const advice = offer || " If it is worth keeping, begin the line with “note:”.";
    return `${quote(text)} is no word of the language, so this line is not read.${advice}`;
  },
  fixes: ({ data, ...found }, context) => {
    const { meant, words } = data;
    const heading = headingFix(data, context);
    if (data.checkIn && data.property)
      return [...checkInFix(data.property, context), ...keepFix(data, context)];
    const offered = (meant.length > 0 ? meant : words).filter((word) => !isSaid(word, data, context));
    const rewrites = offered.map(
      (word): FixData => ({
        title: `Write “${word}”`,
        preferred: meant.length === 1 && heading.length === 0,
        changes: () => [replace(context, found, word)],
      }),
    );
    return [...heading, ...rewrites, ...keepFix(data, context)];
  },
});

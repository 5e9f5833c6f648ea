/** What must hold for every page, whatever is in it. Each check throws with the page's own words where it doesn't. */
import assert from "node:assert/strict";
import { readDate } from "../../grammar/date.ts";
import { type Line, readLines } from "../../grammar/lines.ts";
import { type Change, editPage, type Page, pageText, readPage } from "../../grammar/page.ts";
import { cycleForm } from "../../grammar/pasted.ts";
import { applyEdits, type FormatOptions, formatPage } from "../../grammar/printer.ts";
import { SPACE } from "../../grammar/spaces.ts";
import type { Block, Property, Text } from "../../grammar/tree.ts";
import { keyRow, type Place, rankOf } from "../../grammar/vocabulary.ts";
import { problems } from "./outline.ts";

const plain = (page: Page): string =>
  JSON.stringify(page, (key, value) => (key === "parent" ? value?.start : value));

/** An edited page is the page that its text would be read as. */
export const checkSameAsRead = (page: Page): void => {
  const read = readPage(pageText(page));
  if (plain(page) !== plain(read)) assert.deepEqual(JSON.parse(plain(page)), JSON.parse(plain(read)));
};

/** Applies edits one after another; what they replace must be what they say. */
export const editAll = (start: Page, changes: readonly Change[], check: (page: Page) => void): Page => {
  let page = start;
  for (const change of changes) {
    const before = page;
    const { page: after, index, removed, added } = editPage(before, change);
    const spliced = [...before.sections];
    assert.deepEqual(spliced.splice(index, removed.length, ...added), removed);
    assert.ok(spliced.every((section, at) => section === after.sections[at]));
    page = after;
    check(page);
  }
  return page;
};

const isNode = ({ role }: Line): boolean =>
  role === "block" || role === "property" || role === "entry" || role === "update";

const nodesIn = ({ properties, entries, updates, blocks }: Block): number =>
  1 + properties.length + entries.length + updates.length + sum(blocks.map(nodesIn));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Every line of the language has a node, but for a check-in above all blocks or below a heading, which is told. */
export const checkNodes = (page: Page): void => {
  const lines = readLines(pageText(page), false).filter(isNode);
  const nodes = page.sections.map(({ tree }) => tree.properties.length + sum(tree.blocks.map(nodesIn)));
  const lost = problems(page).filter(
    ({ reason, data }) =>
      /^misplaced-(?:entry|update)$/.test(reason) && /^(?:page|heading)$/.test(String(data?.place)),
  );
  assert.equal(sum(nodes) + lost.length, lines.length, "a line has no node");
};

const wordsOf = (text: Text | undefined): string | undefined => text?.value;
/** A text with the pasted day that it begins with in the form of the language. */
const withDay = (typed: string): string => {
  const date = readDate(typed, 0);
  return date?.form === "pasted" ? date.day + typed.slice(date.end) : typed;
};

/** The value on the line of the key: what is pasted stands there. */
const firstPiece = ({ value, pieces: [first] = [] }: Text): string =>
  first ? value.slice(0, first.end - first.start) : value;

const valueShape = ({ key, value }: Property, place: Place): string | undefined => {
  const kind = keyRow(key, place)?.value;
  if (value && kind === "cycle") {
    const typed = firstPiece(value);
    return (cycleForm(typed) ?? typed) + value.value.slice(typed.length);
  }
  return value && (kind === "date" || kind === "dated") ? withDay(value.value) : value?.value;
};

const propertyShape = (property: Property, place: Place) => [
  property.key,
  valueShape(property, place),
  property.items.map(wordsOf),
];

const blockShape = (block: Block): unknown[] => [
  block.kind,
  block.lens?.lens,
  block.name?.text,
  block.target && withDay(block.target.text),
  wordsOf(block.text),
  block.properties.map((property) => propertyShape(property, block.kind)),
  block.entries.map(({ date, text }) => [withDay(date.text), wordsOf(text)]),
  block.updates.map(({ target, text }) => [target.text, wordsOf(text)]),
  block.blocks.map(blockShape),
];

const FORM = new Set(["pasted", "keyword-case", "indentation"]);

/** What a page means: its tree without offsets, and what is told about it but for its form. */
export const meaning = (page: Page) => {
  const blocks: unknown[][] = [];
  for (const { tree, container } of page.sections)
    for (const block of tree.blocks) {
      const held = container && rankOf(block.kind) > 0 ? (blocks.at(-1)?.at(-1) as unknown[]) : blocks;
      held.push(blockShape(block));
    }
  return {
    head: page.sections.flatMap(({ tree }) =>
      tree.properties.map((property) => propertyShape(property, "page")),
    ),
    blocks,
    comments: page.sections.flatMap(({ tree }) => tree.comments.map(({ text }) => text)),
    told: problems(page)
      .filter(({ reason }) => !FORM.has(reason))
      .map(({ reason, data }) => ({ reason, ...data, first: undefined, marks: undefined })),
  };
};

/** Everything but bold and what counts as space, in order. */
const written = (text: string): string => text.replaceAll(new RegExp(`[${SPACE}\\r\\n*_]+`, "g"), "");

/** The page with nothing changed but the words that are told in another form. */
const setRight = (page: Page): string => {
  const edits = problems(page)
    .filter(({ reason }) => reason === "pasted" || reason === "keyword-case")
    .map(({ start, end, data }) => ({ start, end, text: String(data?.text) }));
  return applyEdits(
    pageText(page),
    edits.sort((a, b) => a.start - b.start),
  );
};

/** Formatting keeps every word and what the page means, and formatting again changes nothing. */
export const checkFormat = (page: Page, options?: FormatOptions): void => {
  const formatted = applyEdits(pageText(page), formatPage(page, options));
  const again = readPage(formatted);
  assert.equal(written(formatted), written(setRight(page)), "a word is lost");
  assert.deepEqual(meaning(again), meaning(page), "the page means something else");
  assert.equal(applyEdits(formatted, formatPage(again, options)), formatted, "not idempotent");
  const untold = problems(again).filter(({ reason }) => reason === "pasted" || reason === "keyword-case");
  assert.deepEqual(untold, [], "a pasted form is left");
};

/** Reads what stands at the head of a block line: lens, id, reference or day, or whatever a person put there instead. */
import type { IToken } from "chevrotain";
import type { Builder, OpenBlock } from "./builder.ts";
import { ID, type Line } from "./lines.ts";
import { headWord, lineText, rest, wordOf } from "./nodes.ts";
import { tellDate, tellPasted } from "./pasted.ts";
import { GAP, SPACE } from "./spaces.ts";
import { lineOf } from "./tokens.ts";
import type { Word } from "./tree.ts";
import { blockRow, fold, LENSES, lensOf } from "./vocabulary.ts";

const IS_ID = new RegExp(`^${ID}$`, "u");
const ANY_WORD = `[\\p{L}\\p{N}][^${SPACE}:：*]*`;
/** `objective my goal: text`: up to three words before the colon were meant as a name. */
const BAD_NAME = new RegExp(
  `^(${GAP}+)(${ANY_WORD}(?:(?:[${SPACE}]|\\*\\*)+${ANY_WORD}){1,2})${GAP}*(?:：|:(?=(?:\\*\\*|__)?(?:[${SPACE}]|$)))`,
  "u",
);
const FIRST_WORD = new RegExp(`^(${GAP}*)([^${SPACE}*_]*)(?=${GAP}|$)`, "u");

const holdsTarget = (block: OpenBlock): boolean => {
  const head = blockRow(block.kind)?.head;
  return head === "reference" || head === "date";
};

/** `shares REF`, `week DATE`; a pasted day takes several words. */
const readTarget = (builder: Builder, block: OpenBlock, names: readonly Word[]): void => {
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last) return;
  block.target = builder.word(first.start, last.end);
  if (block.kind === "week") tellDate(builder, first.start);
};

const readNames = (builder: Builder, block: OpenBlock, names: readonly Word[]): void => {
  const [first, second] = names;
  const lens = block.kind === "kr" && first ? lensOf(first.text) : undefined;
  if (!lens || !first) {
    block.name = first;
    return;
  }
  if (fold(first.text) !== lens) builder.tell("lens-alias", first, { lens });
  else if (first.text !== lens) builder.tell("keyword-case", first, { text: lens });
  block.lens = { lens, ...first };
  block.name = second;
};

/** `KR 1.2:` is read as `kr 2:`. */
const numberOf = (builder: Builder, word: Word): Word | undefined => {
  const digits = /(\d+)(?=\D*$)/.exec(word.text);
  const start = word.start + (digits?.index ?? 0);
  return digits ? builder.word(start, start + digits[0].length) : undefined;
};

/** `kr reach Companies applying`: a lens is read without its colon too. Returns where the text begins. */
const readBareLens = (builder: Builder, block: OpenBlock, after: number, end: number): number => {
  const [, spaces = "", word = ""] = FIRST_WORD.exec(builder.text.slice(after, end)) ?? [];
  const lens = block.kind === "kr" ? lensOf(word) : undefined;
  if (!lens) return after;
  const start = after + spaces.length;
  block.lens = { lens, ...builder.word(start, start + word.length) };
  return block.lens.end;
};

/** A head that is none: a name of several words, or no colon at all; then the rest of the line is the text. */
const readBare = (builder: Builder, block: OpenBlock, line: Line, base: number): void => {
  const after = block.word.end;
  const end = line.end - base;
  const bad = holdsTarget(block) ? null : BAD_NAME.exec(builder.text.slice(after, end));
  if (bad) {
    const [, gap = "", typed = ""] = bad;
    const name = builder.word(after + gap.length, after + gap.length + typed.length);
    builder.tell("bad-name", name, { block: block.kind, name: name.text });
    block.colon = after + bad[0].length - 1;
    block.text = lineText(builder, line, base, block.colon + 1);
    return;
  }
  // `objective:Founders hear yes` lacks only a space.
  const colon = builder.text[after] === ":" ? 1 : 0;
  block.text = lineText(builder, line, base, readBareLens(builder, block, after + colon, end));
  if (!block.text && blockRow(block.kind)?.head !== "name")
    builder.tell("missing-name", block.word, { block: block.kind });
  else if (block.text && holdsTarget(block)) builder.tell("bad-head", block.text, { block: block.kind });
  else builder.tell("missing-colon", block.word, { block: block.kind });
};

/** A lens is no id of a key result. */
const isName = (block: OpenBlock, name: string): boolean =>
  IS_ID.test(name) && !(block.kind === "kr" && LENSES.some((lens) => lens === fold(name)));

const checkName = (builder: Builder, block: OpenBlock): void => {
  const { kind, word, name, target } = block;
  if (name && !isName(block, name.text)) builder.tell("bad-name", name, { block: kind, name: name.text });
  const missing = holdsTarget(block) ? !target : blockRow(kind)?.head === "required-name" && !name;
  if (missing && block.colon !== undefined) builder.tell("missing-name", word, { block: kind });
  else if (target && block.text) builder.tell("bad-head", block.text, { block: kind });
};

const emptyBlock = (builder: Builder, line: Line, base: number, word: Word): OpenBlock => {
  const start = line.start - base;
  const end = start + builder.text.slice(start, line.end - base).trimEnd().length;
  return {
    kind: line.block ?? "objective",
    word,
    lens: undefined,
    name: undefined,
    target: undefined,
    colon: undefined,
    text: undefined,
    start: word.start,
    end,
    head: { start: word.start, end },
    indent: line.indent,
    properties: [],
    entries: [],
    updates: [],
    blocks: [],
    parent: undefined,
  };
};

/** The word of a numbered head is all that stands before its text: `KR 1.2:` is told as `kr 2:`. */
const numberedWord = (builder: Builder, base: number, line: Line): { word: Word; name: Word | undefined } => {
  const word = builder.word(line.core - base, line.wordEnd - base);
  const name = numberOf(builder, word);
  tellPasted(builder, line.at - base, word.end, `${line.block} ${name?.text}:`);
  return { word, name };
};

/** A block line, whatever is left of its head. */
export const blockOf = (
  builder: Builder,
  base: number,
  token: IToken,
  names: readonly IToken[],
  colon: IToken | undefined,
  value: IToken | undefined,
): OpenBlock => {
  const line = lineOf(token);
  const numbered = line.numbered ? numberedWord(builder, base, line) : undefined;
  const word = numbered?.word ?? headWord(builder, base, line, line.block as string);
  const block = emptyBlock(builder, line, base, word);
  block.colon = colon?.startOffset;
  block.text = rest(builder, line, base, value);
  block.name = numbered?.name;
  if (numbered) return block;
  if (!line.regular) readBare(builder, block, line, base);
  else {
    const words = names.map((name) => wordOf(builder, name));
    if (holdsTarget(block)) readTarget(builder, block, words);
    else readNames(builder, block, words);
    checkName(builder, block);
  }
  return block;
};

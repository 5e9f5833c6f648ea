/** Makes the nodes of single lines from their tokens, and tells what was written in another form than the language's. */
import type { IToken } from "chevrotain";
import type { Builder, Mutable, OpenBlock } from "./builder.ts";
import { ID } from "./lines.ts";
import { lineOf } from "./tokens.ts";
import type { Entry, LensWord, Property, Text, Update, Word } from "./tree.ts";
import { blockRow, canonicalKey, fold, lensOf } from "./vocabulary.ts";

const IS_ID = new RegExp(`^${ID}$`, "u");
const SPACE_AT_START = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/;
const BOLD_MARK = /\*\*|__/g;

/** The text between two offsets without the spaces around it and the bold that wraps it; undefined if none is left. */
export const textOf = (source: string, start: number, end: number): Text | undefined => {
  let value = source.slice(start, end);
  let from = start;
  const skip = (pattern: RegExp) => {
    const length = pattern.exec(value)?.[0].length ?? 0;
    value = value.slice(length);
    from += length;
  };
  skip(SPACE_AT_START);
  value = value.trimEnd();
  // `**Objective: text**` and `**Objective:** text` leave one bold mark too many.
  const bold = value.match(BOLD_MARK)?.length ?? 0;
  if (bold % 2 === 1 && /^(?:\*\*|__)\s/.test(value)) skip(/^(?:\*\*|__)\s*/);
  else if (bold % 2 === 1 && /(?:\*\*|__)$/.test(value)) value = value.slice(0, -2).trimEnd();
  return value ? { start: from, end: from + value.length, value } : undefined;
};

const wordOf = (builder: Builder, token: IToken): Word =>
  builder.word(token.startOffset, token.startOffset + token.image.length);

/** The word at the head of a line; tells marks before it and letters that are not in lower case. */
const headWord = (builder: Builder, base: number, token: IToken, canonical: string): Word => {
  const line = lineOf(token);
  const word = builder.word(line.core - base, line.wordEnd - base);
  if (line.numbered || line.core > line.at)
    builder.tell("pasted", { start: line.at - base, end: line.wordEnd - base });
  else if (word.text !== canonical && fold(word.text) === canonical)
    builder.tell("keyword-case", word, { word: canonical });
  return word;
};

const field = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

const rest = (builder: Builder, token: IToken | undefined): Text | undefined =>
  token && textOf(builder.text, token.startOffset, token.startOffset + token.image.length);

/** A property line. */
export const propertyOf = (
  builder: Builder,
  base: number,
  token: IToken,
  value: IToken | undefined,
): Mutable<Property> => {
  const line = lineOf(token);
  const typed = builder.text.slice(line.core - base, line.wordEnd - base);
  const key = canonicalKey(typed);
  const word = headWord(builder, base, token, fold(typed));
  const text = rest(builder, value);
  const end = text?.end ?? line.end - base;
  return {
    kind: "property",
    key,
    word,
    start: line.core - base,
    end,
    items: [],
    indent: line.indent,
    ...field("value", text),
  };
};

/** A dated line; a day that can mean two days is told and kept as typed. */
export const entryOf = (builder: Builder, base: number, token: IToken, value: IToken | undefined): Entry => {
  const line = lineOf(token);
  const date = builder.word(line.core - base, line.wordEnd - base);
  const text = rest(builder, value);
  if (line.core > line.at) builder.tell("pasted", { start: line.at - base, end: date.end });
  return {
    kind: "entry",
    date,
    start: date.start,
    end: text?.end ?? line.end - base,
    indent: line.indent,
    ...field("text", text),
  };
};

/** A check-in in a week. */
export const updateOf = (
  builder: Builder,
  base: number,
  token: IToken,
  name: IToken,
  value: IToken | undefined,
): Update => {
  const line = lineOf(token);
  const word = headWord(builder, base, token, "update");
  const text = rest(builder, value);
  const end = text?.end ?? line.end - base;
  const target = wordOf(builder, name);
  return {
    kind: "update",
    word,
    target,
    start: word.start,
    end,
    indent: line.indent,
    ...field("text", text),
  };
};

interface BlockHead {
  lens?: LensWord;
  name?: Word;
  target?: Word;
}

const readHead = (builder: Builder, block: OpenBlock, names: readonly IToken[]): BlockHead => {
  const words = names.map((name) => wordOf(builder, name));
  const kind = blockRow(block.kind)?.head;
  if (kind === "reference" || kind === "date") return field("target", words[0]);
  const lens = block.kind === "kr" && words[0] ? lensOf(words[0].text) : undefined;
  if (lens && words[0]) {
    if (fold(words[0].text) !== lens) builder.tell("lens-alias", words[0], { lens });
    return { lens: { ...words[0], lens }, ...field("name", words[1]) };
  }
  return field("name", words[0]);
};

/** `KR 1.2:` is read as `kr 2:`. */
const numberOf = (builder: Builder, word: Word): Word | undefined => {
  const digits = /(\d+)(?=\D*$)/.exec(word.text);
  return digits
    ? builder.word(word.start + digits.index, word.start + digits.index + (digits[1] as string).length)
    : undefined;
};

/** `objective my goal: text`: up to three words before the colon were meant as a name. */
const BAD_NAME = /^((?:\s+\S+){2,3}?)\s*[:：](?=\s|$)/u;

const readBare = (builder: Builder, block: OpenBlock, after: number, end: number): void => {
  const source = builder.text.slice(after, end);
  const bad = BAD_NAME.exec(source);
  const start = after + (bad ? bad[0].length : 0);
  if (bad) {
    const name = textOf(builder.text, after, after + (bad[1] as string).length);
    if (name) builder.tell("bad-name", name, { block: block.kind, name: name.value });
  } else builder.tell("missing-colon", block.word, { block: block.kind });
  const lens = !bad && block.kind === "kr" ? /^\s*(\S+)/.exec(source) : undefined;
  const isLens = lens && lensOf(lens[1] as string);
  if (lens && isLens) {
    const at = after + lens[0].length - (lens[1] as string).length;
    block.lens = { start: at, end: after + lens[0].length, text: lens[1] as string, lens: isLens };
  }
  const text = textOf(builder.text, isLens ? after + (lens as RegExpExecArray)[0].length : start, end);
  if (text) block.text = text;
};

const checkName = (builder: Builder, block: OpenBlock): void => {
  const { kind, word, name, target } = block;
  const row = blockRow(kind);
  if (name && !IS_ID.test(name.text)) builder.tell("bad-name", name, { block: kind, name: name.text });
  const missing =
    row?.head === "required-name" ? !name : (row?.head === "reference" || row?.head === "date") && !target;
  if (missing && block.colon !== undefined) builder.tell("missing-name", word, { block: kind });
  if (target && block.text) builder.tell("bad-head", block.text, { block: kind });
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
  const kind = line.block ?? "objective";
  const word = headWord(builder, base, token, kind);
  const end = line.start - base + builder.text.slice(line.start - base, line.end - base).trimEnd().length;
  const block: OpenBlock = {
    kind,
    word,
    start: word.start,
    end,
    head: { start: word.start, end },
    indent: line.indent,
    properties: [],
    entries: [],
    updates: [],
    blocks: [],
    ...field("colon", colon?.startOffset),
  };
  if (line.numbered)
    Object.assign(block, field("name", numberOf(builder, word)), field("text", rest(builder, value)));
  else if (line.regular) {
    Object.assign(block, readHead(builder, block, names));
    const text = rest(builder, value);
    if (text) block.text = text;
    checkName(builder, block);
  } else readBare(builder, block, word.end, line.end - base);
  return block;
};

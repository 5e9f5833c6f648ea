/** Makes the nodes of single lines from their tokens, and tells what was written in another form than the language's. */
import type { IToken } from "chevrotain";
import type { Builder, Mutable } from "./builder.ts";
import { lineOf } from "./tokens.ts";
import type { Entry, Property, Text, Update, Word } from "./tree.ts";
import { canonicalKey, fold } from "./vocabulary.ts";

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

export const wordOf = (builder: Builder, token: IToken): Word =>
  builder.word(token.startOffset, token.startOffset + token.image.length);

/** The word at the head of a line; tells marks before it and letters that are not in lower case. */
export const headWord = (builder: Builder, base: number, token: IToken, canonical: string): Word => {
  const line = lineOf(token);
  const word = builder.word(line.core - base, line.wordEnd - base);
  if (line.numbered || line.core > line.at)
    builder.tell("pasted", { start: line.at - base, end: line.wordEnd - base });
  else if (word.text !== canonical && fold(word.text) === canonical)
    builder.tell("keyword-case", word, { word: canonical });
  return word;
};

/** The text of the rest of a line. */
export const rest = (builder: Builder, token: IToken | undefined): Text | undefined =>
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
    value: text,
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
    text,
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
    text,
  };
};

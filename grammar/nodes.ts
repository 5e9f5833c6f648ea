/** Makes the nodes of single lines from their tokens, and tells what was written in another form than the language's. */
import type { IToken } from "chevrotain";
import type { Builder, Mutable } from "./builder.ts";
import { type Line, listMark } from "./lines.ts";
import { tellDate, tellPasted } from "./pasted.ts";
import { SPACE } from "./spaces.ts";
import { lineOf } from "./tokens.ts";
import type { Entry, Property, Text, Update, Word } from "./tree.ts";
import { canonicalKey, fold, isKey } from "./vocabulary.ts";

const SPACE_AT_START = new RegExp(`^[${SPACE}]+`, "u");

/** The text between two offsets without the spaces around it; undefined if none is left. */
export const textOf = (source: string, start: number, end: number): Text | undefined => {
  const whole = source.slice(start, end);
  const spaces = SPACE_AT_START.exec(whole)?.[0].length ?? 0;
  const value = whole.slice(spaces).trimEnd();
  return value ? { start: start + spaces, end: start + spaces + value.length, value } : undefined;
};

/** The bold mark that stands before the head of a line and is not closed in it. */
const openBold = (text: string, core: number, headEnd: number): string | undefined => {
  const mark = text.slice(core - 2, core);
  return (mark === "**" || mark === "__") && !text.slice(core, headEnd).includes(mark) ? mark : undefined;
};

/** The text of a line from an offset on, without what closes the bold of its head. */
export const lineText = (builder: Builder, line: Line, base: number, start: number): Text | undefined => {
  const { text } = builder;
  const value = textOf(text, start, line.end - base);
  const bold = line.core > line.at ? openBold(text, line.core - base, start) : undefined;
  if (!value || !bold) return value;
  // `**Objective:** text` and `**Objective: text**`.
  if (/^..(?:\s|$)/.test(value.value) && value.value.startsWith(bold))
    return textOf(text, value.start + 2, value.end);
  const closed = value.value.endsWith(bold) && value.value.split(bold).length % 2 === 0;
  return closed ? textOf(text, value.start, value.end - 2) : value;
};

/** The text that a token holds to the end of its line. */
export const rest = (builder: Builder, line: Line, base: number, token: IToken | undefined) =>
  token && lineText(builder, line, base, token.startOffset);

export const wordOf = (builder: Builder, token: IToken): Word =>
  builder.word(token.startOffset, token.startOffset + token.image.length);

/** The word at the head of a line; tells marks before it, and letters of a known word that are not in lower case. */
export const headWord = (builder: Builder, base: number, line: Line, canonical: string): Word => {
  const word = builder.word(line.core - base, line.wordEnd - base);
  if (line.core > line.at) tellPasted(builder, line.at - base, word.end, canonical);
  else if (word.text !== canonical) builder.tell("keyword-case", word, { text: canonical });
  return word;
};

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
  const word = headWord(builder, base, line, isKey(key) ? fold(typed) : typed);
  const text = rest(builder, line, base, value);
  const end = text?.end ?? line.end - base;
  return { kind: "property", key, word, start: word.start, end, items: [], indent: line.indent, value: text };
};

/** A dated line; a day that can mean two days is told and kept as typed. */
export const entryOf = (builder: Builder, base: number, token: IToken, value: IToken | undefined): Entry => {
  const line = lineOf(token);
  const date = builder.word(line.core - base, line.wordEnd - base);
  const text = rest(builder, line, base, value);
  tellDate(builder, date.start, line.at - base);
  const end = text?.end ?? line.end - base;
  return { kind: "entry", date, start: date.start, end, indent: line.indent, text };
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
  const word = headWord(builder, base, line, "update");
  const text = rest(builder, line, base, value);
  const end = text?.end ?? line.end - base;
  const target = wordOf(builder, name);
  return { kind: "update", word, target, start: word.start, end, indent: line.indent, text };
};

/** The text of an item; tells another mark than a dash. */
export const itemOf = (builder: Builder, base: number, line: Line): Text | undefined => {
  const start = line.at - base;
  const mark = listMark(builder.text, start);
  if (!mark) return undefined;
  if (builder.text.slice(start, mark.end) !== "-") tellPasted(builder, start, mark.end, "-");
  return textOf(builder.text, mark.text, line.end - base);
};

/** Splits English text into words, numbers and marks, with their places. */

export type Piece = "word" | "number" | "date" | "mark";

export interface Span {
  /** Offset of the first character in the text. */
  start: number;
  /** Offset after the last character. */
  end: number;
}

export interface Token extends Span {
  text: string;
  /** Lower case, with a straight apostrophe. */
  lower: string;
  piece: Piece;
}

/** What a statement says after this many characters is not looked at; it keeps every input cheap. */
export const LONGEST = 1000;

const URL = "https?://\\S+";
const DATE = "\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)|\\d{4}-[QHT]\\d\\b|\\d{1,2}/\\d{1,2}/\\d{2,4}\\b";
/** A blank of a template counts as the number that will stand there. */
const BLANK =
  "(?<![\\p{L}\\p{N}])[$€£¥]?(?:[[{<][#%$\\p{L}_ ]{0,20}[\\]}>]|(?:[XYZN]|[XYN]{2,4}|xx+|_{2,5}|\\?{2,3})(?![\\p{L}\\p{N}(&/'’-]|\\.\\p{L}))[%+kKM]?";
const NUMBER = "[$€£¥₹]?\\d+(?:[.,:/]\\d+)*(?:\\p{L}+\\d*\\p{L}{0,3})?[%+]?";
const WORD = "[@#]?\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[’'.&_-][\\p{L}\\p{N}]+)*(?:\\{\\p{L}+\\})?";
const PIECES = new RegExp(`(${DATE})|(${NUMBER}|${BLANK})|(${URL}|${WORD})|\\S`, "gu");

const piece = (match: RegExpMatchArray): Piece =>
  match[1] ? "date" : match[2] ? "number" : match[3] ? "word" : "mark";

/** The tokens of the text, in order. */
export function tokenize(text: string): Token[] {
  const looked = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return [...looked.matchAll(PIECES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase().replace("’", "'"),
    piece: piece(match),
  }));
}

/** The place of each sentence: a full stop, a question or exclamation mark before a space, or a line break ends one. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  const ends = /[.!?]+(?=\s|$)|\n/gu;
  let start = 0;
  const close = (end: number) => {
    const inner = text.slice(start, end);
    const from = start + inner.length - inner.trimStart().length;
    if (inner.trim()) found.push({ start: from, end: from + inner.trim().length });
    start = end;
  };
  for (const match of text.matchAll(ends)) close(match.index + match[0].length);
  close(text.length);
  return found;
}

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

const LETTER = "A-Za-z\\u00C0-\\u024F";
const URL = "https?://\\S+";
const DATE = "\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)|\\d{4}-[QHT]\\d\\b|\\d{1,2}/\\d{1,2}/\\d{2,4}\\b";
const NUMBER = `[$€£¥₹]?\\d+(?:[.,:/]\\d+)*(?:[${LETTER}]+\\d*[${LETTER}]{0,3})?[%+]?`;
/** A blank of a template counts as the number that will stand there. */
const BLANK = "[$€£¥₹]?[[{<][#%$\\w ]{0,20}[\\]}>][%+]?|[$€£¥₹][XYZN]\\b|_{2,5}|\\?{2,3}";
const BLANK_WORD = /^(?:[XYZN]|[XYN]{2,4}|x{2,4})$/;
/** "2FA", "3D", "5G" are names. */
const NAMED = "\\d(?:FA|D|G)(?![A-Za-z\\d])";
const WORD = `${NAMED}|[@#]?[${LETTER}][${LETTER}\\d]*(?:[’'.&_-][${LETTER}\\d]+)*(?:\\{[${LETTER}]+\\})?`;
const PIECES = new RegExp(`(${URL}|${WORD})|(${DATE})|(${NUMBER}|${BLANK})|\\S`, "g");

const piece = (match: RegExpExecArray): Piece => {
  if (match[1] !== undefined) return match[1].length < 5 && BLANK_WORD.test(match[1]) ? "number" : "word";
  return match[2] !== undefined ? "date" : match[3] !== undefined ? "number" : "mark";
};

/** The tokens of the text, in order. */
export function tokenize(text: string): Token[] {
  const looked = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const tokens: Token[] = [];
  PIECES.lastIndex = 0;
  for (let match = PIECES.exec(looked); match; match = PIECES.exec(looked)) {
    const [found] = match;
    tokens.push({
      start: match.index,
      end: match.index + found.length,
      text: found,
      lower: found.toLowerCase().replace("’", "'"),
      piece: piece(match),
    });
  }
  return tokens;
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

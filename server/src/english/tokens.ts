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
const PIECES = new RegExp(`(${URL}|${WORD})|(${DATE})|(${NUMBER}|${BLANK})|[<>]=|\\S`, "g");
/** What is typed with two keys, as it is printed. */
const PRINTED: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤" };

const piece = (match: RegExpExecArray): Piece => {
  if (match[1] !== undefined) return wordPiece(match[1]);
  return match[2] !== undefined ? "date" : match[3] !== undefined ? "number" : "mark";
};

const A = 65;
const Z = 90;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const SMALL = 32;
/** What a word may go on with that is no plain letter or digit. */
const JOINS = "'.&_-{’";

const isLetter = (code: number): boolean => (code | SMALL) >= (A | SMALL) && (code | SMALL) <= (Z | SMALL);
const isDigit = (code: number): boolean => code >= DIGIT_0 && code <= DIGIT_9;

/** Where a word of plain letters ends that begins here; here itself if it takes a closer look. */
const plainEnd = (text: string, start: number): number => {
  if (!isLetter(text.charCodeAt(start))) return start;
  let at = start + 1;
  let code = text.charCodeAt(at);
  while (isLetter(code) || isDigit(code)) code = text.charCodeAt(++at);
  if (code > 127 || JOINS.includes(text[at] ?? " ")) return start;
  return text[at] === ":" && text.startsWith("http", start) ? start : at;
};

const tokenOf = (typed: string, start: number, found: Piece): Token => {
  const text = found === "mark" ? (PRINTED[typed] ?? typed) : typed;
  const small = text.toLowerCase();
  const lower = small.includes("’") ? small.replace("’", "'") : small;
  return { start, end: start + typed.length, text, lower, piece: found };
};

const wordPiece = (word: string): Piece => (word.length < 5 && BLANK_WORD.test(word) ? "number" : "word");

/** The tokens of the text, in order. */
export function tokenize(text: string): Token[] {
  const looked = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const tokens: Token[] = [];
  for (let at = 0; at < looked.length; ) {
    const end = looked[at] === " " ? at : plainEnd(looked, at);
    if (end > at) {
      const word = looked.slice(at, end);
      tokens.push(tokenOf(word, at, wordPiece(word)));
      at = end;
      continue;
    }
    if (looked[at] === " ") {
      at++;
      continue;
    }
    PIECES.lastIndex = at;
    const match = PIECES.exec(looked);
    if (!match) break;
    tokens.push(tokenOf(match[0], match.index, piece(match)));
    at = PIECES.lastIndex;
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

/** What counts as space outside of text: spaces of any kind, zero-width ones and direction marks. */

/** The inside of a character class. */
export const SPACE =
  "\\t\\v\\f \\u00a0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f\\u2060-\\u2064\\u2066-\\u2069\\u3000\\ufeff";
export const SPACES = `[${SPACE}]*`;

/** What counts as space outside of text but says something of the text behind it: joiners and direction marks. */
const DIRECTION = /[\u200c-\u200f\u202a-\u202e\u2061-\u2064\u2066-\u2069]/g;
const ZERO_WIDTH = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const TAB_STOP = 4;

/** Columns that a run of spaces takes; a tab goes to the next multiple of 4. */
export const columns = (spaces: string): number => {
  let column = 0;
  for (const char of spaces) {
    if (char === "\t") column += TAB_STOP - (column % TAB_STOP);
    else if (!ZERO_WIDTH.test(char)) column++;
  }
  return column;
};

/** Where a line ends, and where the next one starts. Lines end with LF, CRLF or CR. */
export const lineEnd = (text: string, start: number): { end: number; next: number } => {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return { end: i, next: i + 1 };
    if (code === 13) return { end: i, next: text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1 };
  }
  return { end: text.length, next: text.length };
};

const BLANK_LINE = new RegExp(`(?:\\r\\n|\\n|\\r(?!\\n))${SPACES}[\\r\\n]`);
const ONE_LINE_END = new RegExp(`^${SPACES}(?:\\r\\n|\\n|\\r)${SPACES}$`);

/** Between the words of a head: a space, or bold that begins or ends there. */
export const GAP = `(?:[${SPACE}]|\\*\\*|__)`;
const ONLY_SPACE = new RegExp(`^${GAP}*$`);

/** Is there nothing but spaces and bold? */
export const isSpace = (text: string): boolean => ONLY_SPACE.test(text);
/** Is there a blank line in what stands between two pieces of text? */
export const holdsBlankLine = (gap: string): boolean => BLANK_LINE.test(gap);
/** Do two pieces of text stand on neighbouring lines? */
export const isLineEnd = (gap: string): boolean => ONE_LINE_END.test(gap);

/** What must stay of a run of spaces when it is set right. */
export const directionMarks = (spaces: string): string => spaces.match(DIRECTION)?.join("") ?? "";

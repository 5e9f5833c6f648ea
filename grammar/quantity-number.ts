/** Digits and the characters around them. Every function looks at a bounded number of characters. */
import type { QuantityOptions } from "./quantity-types.ts";
import type { Span } from "./tree.ts";

const MAX_DIGITS = 15;
const DOT = 46;
const COMMA = 44;
const LETTER = /[\p{L}\p{M}]/u;
/** No-break, thin and narrow spaces and apostrophes group in every language. */
const GROUPS = new Set([0xa0, 0x2009, 0x202f, 0x2019, 0x27]);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isLetter = (code: number): boolean => {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return true;
  return code >= 0xaa && LETTER.test(String.fromCharCode(code));
};

export const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 10 ||
  code === 13 ||
  code === 0xa0 ||
  code === 0x202f ||
  code === 0x2009;

/** The end of the letters that begin at an offset, at most 24 of them. */
export const lettersEnd = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && end - start < 24 && isLetter(text.charCodeAt(end))) end++;
  return end;
};

/** The word or number that ends at an offset, with at most one space between; in lower case, empty if there is none. */
export const wordBefore = (text: string, offset: number): string => {
  const end = offset > 0 && isSpace(text.charCodeAt(offset - 1)) ? offset - 1 : offset;
  let start = end;
  while (start > 0 && end - start < 24 && isWordPart(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
};

const isWordPart = (code: number): boolean => isLetter(code) || isDigit(code);

/** A number with nothing around it. */
export interface Bare extends Span {
  readonly value: number;
  /** Nothing but digits, so that it may be a year. */
  readonly plain: boolean;
  readonly inWords?: true;
}

const runOfDigits = (text: string, start: number): number => {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
};

/** Where groups of three (or Indian ones of two) end that begin at the first separator. */
const groupsEnd = (text: string, start: number, separator: number): number => {
  let end = start;
  for (let at = start; text.charCodeAt(at) === separator && at - start < 24; ) {
    const next = runOfDigits(text, at + 1);
    const length = next - at - 1;
    if (length === 3) end = next;
    else if (length !== 2 || text.charCodeAt(next) !== separator) break;
    at = next;
  }
  return end;
};

/** The number that begins with the digit at an offset, without sign; undefined for versions, times and lists. */
export const readDigits = (text: string, start: number, { decimal }: QuantityOptions): Bare | undefined => {
  const whole = runOfDigits(text, start);
  if (whole - start > MAX_DIGITS) return undefined;
  const groupMark = decimal === "." ? COMMA : DOT;
  const separator = text.charCodeAt(whole);
  const groups = whole - start <= 3 && (separator === groupMark || GROUPS.has(separator));
  const grouped = groups ? groupsEnd(text, whole, separator) : whole;
  const fraction = text[grouped] === decimal && isDigit(text.charCodeAt(grouped + 1));
  const end = fraction ? runOfDigits(text, grouped + 1) : grouped;
  const after = text.charCodeAt(end);
  if ((after === DOT || after === COMMA) && isDigit(text.charCodeAt(end + 1))) return undefined;
  if (end - start > 2 * MAX_DIGITS) return undefined;
  const written = text.slice(start, grouped);
  const digits = grouped === whole ? written : written.replace(/\D/g, "");
  const value = Number(fraction ? `${digits}.${text.slice(grouped + 1, end)}` : digits);
  return { start, end, value, plain: end === whole };
};

/** The end of a run of digits and the marks that join them: what is no number there is none in its parts either. */
export const afterDigits = (text: string, start: number): number => {
  let end = start;
  for (
    let code = text.charCodeAt(end);
    isDigit(code) || isJoint(text, end, code);
    code = text.charCodeAt(end)
  )
    end++;
  return end;
};

const JOINTS = new Set([DOT, COMMA, 47, 58, 0x27, 0x2019]);
const isJoint = (text: string, at: number, code: number): boolean =>
  JOINTS.has(code) && isDigit(text.charCodeAt(at + 1));

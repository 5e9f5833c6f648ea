/** What stands around a number, and whether that makes it part of something else. */
import { isDigit, isLetter, isSpace } from "./quantity-number.ts";
import { currencyOf } from "./quantity-tail.ts";

/** What stands before a number: sign and currency. */
export interface Lead {
  readonly start: number;
  readonly sign?: "+" | "-";
  readonly currency?: string;
}

const DASHES = new Set(["-", "–", "—", "−"]);
export const isDash = (char: string | undefined): boolean => char !== undefined && DASHES.has(char);

const signAt = (text: string, at: number): "+" | "-" | undefined =>
  text[at] === "+" ? "+" : isDash(text[at]) ? "-" : undefined;

/** The currency that ends at an offset: `US$`, `€ `, `USD `. */
const currencyBefore = (
  text: string,
  end: number,
  floor: number,
): { start: number; currency: string } | undefined => {
  const last = isSpace(text.charCodeAt(end - 1)) ? end - 1 : end;
  for (let length = 3; length > 0; length--) {
    const start = last - length;
    if (start < floor) continue;
    const word = text.slice(start, last);
    const letters = isLetter(text.charCodeAt(last - 1));
    if (letters && (isLetter(text.charCodeAt(start - 1)) || word !== word.toUpperCase())) continue;
    const currency = currencyOf(word);
    if (currency) return { start, currency };
  }
  return undefined;
};

/** A sign counts only where a word could begin, so that `10-20` stays a range and `GPT-4` a name. */
const signBefore = (text: string, at: number, floor: number): "+" | "-" | undefined => {
  const sign = at > floor ? signAt(text, at - 1) : undefined;
  if (!sign) return undefined;
  const before = text.charCodeAt(at - 2);
  return at - 1 === 0 || isSpace(before) || !(isLetter(before) || isDigit(before) || at - 1 === floor)
    ? sign
    : undefined;
};

export const readLead = (text: string, number: number, floor: number): Lead => {
  const inner = signBefore(text, number, floor);
  const at = inner ? number - 1 : number;
  const money = at > floor ? currencyBefore(text, at, floor) : undefined;
  if (!money) return inner ? { start: at, sign: inner } : { start: at };
  const outer = inner ?? signBefore(text, money.start, floor);
  const start = outer && !inner ? money.start - 1 : money.start;
  return { start, currency: money.currency, ...(outer ? { sign: outer } : {}) };
};

const JOINS_LEFT = new Set(["_", "#", "@", "/", "\\", ".", "'", "’", "^", "&"]);

/** Does the text before touch the quantity so that it is part of a word, a version or an address? */
export const touchesLeft = (text: string, start: number, floor: number): boolean => {
  if (start === 0 || start === floor) return false;
  const before = text.charCodeAt(start - 1);
  const char = text[start - 1] as string;
  if (isLetter(before) || isDigit(before) || JOINS_LEFT.has(char)) return true;
  if (char === ":" || char === ",") return isDigit(text.charCodeAt(start - 2));
  // A dash right behind the last quantity makes a range; behind a word it makes a name.
  return isDash(char) && start - 1 !== floor && isLetter(text.charCodeAt(start - 2));
};

/** Does the text behind touch the number: `90-day`, `7th`, `10:30`, `2.x`? */
export const touchesRight = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end);
  if (Number.isNaN(code)) return false;
  const next = text.charCodeAt(end + 1);
  if (isLetter(code) || isDigit(code) || code === 95) return true;
  if (isDash(text[end])) return isLetter(next);
  const char = text[end] as string;
  if (char === "." || char === "'" || char === "’" || char === "/") return isLetter(next) || isDigit(next);
  return (char === "," || char === ":") && isDigit(next);
};

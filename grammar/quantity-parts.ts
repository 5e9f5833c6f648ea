/** Numbers of two parts: `3 of 7`, `4.6/5`, `1h 30m`. */
import { isDigit, isSpace, lettersEnd, readDigits } from "./quantity-number.ts";
import { readMagnitude, readUnit } from "./quantity-tail.ts";
import type { QuantityOptions, Unit } from "./quantity-types.ts";
import { NUMBER_WORDS } from "./quantity-units.ts";

interface Of {
  readonly of: number;
  readonly end: number;
}

/** A plain number or a number word; the M of `N of M`. */
const readWhole = (
  text: string,
  at: number,
  options: QuantityOptions,
): { value: number; end: number } | undefined => {
  if (isDigit(text.charCodeAt(at))) return readDigits(text, at, options);
  if (!options.words) return undefined;
  const end = lettersEnd(text, at);
  const word = text.slice(at, end).toLowerCase();
  return Object.hasOwn(NUMBER_WORDS, word) && text[end] !== "-"
    ? { value: NUMBER_WORDS[word] as number, end }
    : undefined;
};

const LINK = /[ \u00a0]+(out of|of|in)(?: (?:the|our|all))? /iy;

/** `/M`: touching, or with a space on both sides. */
const readSlash = (text: string, at: number, options: QuantityOptions): Of | undefined => {
  const spaced = isSpace(text.charCodeAt(at));
  const slash = spaced ? at + 1 : at;
  if (text[slash] !== "/") return undefined;
  const start = spaced ? slash + 2 : slash + 1;
  if (spaced && !isSpace(text.charCodeAt(slash + 1))) return undefined;
  if (!isDigit(text.charCodeAt(start))) return undefined;
  const whole = readDigits(text, start, options);
  return whole && text[whole.end] !== "/" ? { of: whole.value, end: whole.end } : undefined;
};

/** Does a unit make the M a quantity of its own: `3 in 10 days`, `5 of 10%`? */
const standsAlone = (text: string, end: number, options: QuantityOptions): boolean => {
  const unit = readUnit(text, end)?.value;
  return (
    (unit !== undefined && unit.dimension !== "stars") ||
    readMagnitude(text, end, false, options) !== undefined
  );
};

const readLink = (text: string, at: number, value: number, options: QuantityOptions): Of | undefined => {
  LINK.lastIndex = at;
  const link = options.words && isSpace(text.charCodeAt(at)) ? LINK.exec(text) : null;
  const whole = link && readWhole(text, at + link[0].length, options);
  if (!link || !whole || standsAlone(text, whole.end, options)) return undefined;
  const year = whole.value >= 1990 && whole.value < 2060;
  const equal = link[1]?.toLowerCase() === "in" && value === whole.value;
  return year || equal ? undefined : { of: whole.value, end: whole.end };
};

/** The M of `N of M`, `N out of M`, `N in M` or `N/M`; N is at most M. */
export const readOf = (text: string, at: number, value: number, options: QuantityOptions): Of | undefined => {
  const read = readSlash(text, at, options) ?? readLink(text, at, value, options);
  return read && read.of >= 2 && value <= read.of && value >= 0 ? read : undefined;
};

const COMPOUND =
  /(?:(\d{1,4}) ?(?:h|hrs?|hours?) ?)?(?:(\d{1,4}) ?(?:m|mins?|minutes?) ?)?(?:(\d{1,4}) ?(?:s|secs?|seconds?))?(?![\p{L}\p{N}])/iuy;

const COMPOUND_FIRST = new Set(["h", "m", "H", "M"]);

/** `1h30m`, `2m 30s`: at least two parts, in seconds. */
export const readCompoundTime = (
  text: string,
  at: number,
  digitsEnd: number,
): { value: number; unit: Unit } | undefined => {
  if (!COMPOUND_FIRST.has(text[digitsEnd] ?? "") && !COMPOUND_FIRST.has(text[digitsEnd + 1] ?? ""))
    return undefined;
  COMPOUND.lastIndex = at;
  const match = COMPOUND.exec(text);
  const parts = match ? [match[1], match[2], match[3]] : [];
  if (!match || parts.filter((part) => part !== undefined).length < 2) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const end = at + match[0].trimEnd().length;
  const unit: Unit = { start: at, end, key: "second", dimension: "time", factor: 1 };
  return { value: hours * 3600 + minutes * 60 + seconds, unit };
};

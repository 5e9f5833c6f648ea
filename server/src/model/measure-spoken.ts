/** Shares and frequencies in words, as start and target only: `from a quarter to 40%`, `from weekly to daily`. English only. */
import type { Quantity } from "../../../grammar/quantity.ts";
import { comparable } from "../../../grammar/quantity-compare.ts";
import { UNITS } from "../../../grammar/quantity-units.ts";

const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };
/** How often, by the unit of time in which it happens once. */
const OFTEN: Readonly<Record<string, string>> = {
  hourly: "hour",
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annual: "year",
  annually: "year",
};

const MARK =
  "\\b(?:from|to)\\s+(?:about\\s+|around\\s+|roughly\\s+|nearly\\s+|almost\\s+|over\\s+|under\\s+)?";
const SHARE =
  "(?:(?:an?|one)\\s+)?(half|third|quarter|fifth|tenth)|(two|three|four)[\\s-](third|quarter|fifth|tenth)s";
/** `half an hour` is a time, `from quarter to quarter` are dates. */
const NO_SHARE = "(?!\\s+(?:an?\\s|of\\s+an?\\s|hour|day|year|price|million|past))";
const SPOKEN = new RegExp(
  `(${MARK})(?:(${Object.keys(OFTEN).join("|")})|(?:${SHARE})${NO_SHARE})(?![\\p{L}-])`,
  "giu",
);

const often = (word: string, start: number, end: number): Quantity | undefined => {
  const row = UNITS.find(({ key }) => key === OFTEN[word]);
  return (
    row && { start, end, value: 1, per: { start, end, key: row.key, seconds: row.factor }, inWords: true }
  );
};

const spoken = (match: RegExpExecArray): Quantity | undefined => {
  const [all, mark = "", frequency, part, count, parts] = match;
  const [start, end] = [match.index + mark.length, match.index + all.length];
  // `from daily stand-ups to weekly reports` are things and not how often.
  if (frequency && /^from/i.test(mark) && !/^\s+to\s/i.test(match.input.slice(end, end + 5)))
    return undefined;
  if (frequency) return often(frequency.toLowerCase(), start, end);
  const name = (part ?? parts ?? "").toLowerCase();
  const of = PARTS[name];
  const bare = part !== undefined && name !== "half" && all.length === mark.length + name.length;
  if (of === undefined || bare) return undefined;
  return { start, end, value: COUNTS[count?.toLowerCase() ?? ""] ?? 1, of, inWords: true };
};

/** The quantities of a text with those said in such words among them; undefined if there are none. */
export const withSpoken = (
  text: string,
  quantities: readonly Quantity[],
): readonly Quantity[] | undefined => {
  if (!/\bfrom\s/i.test(text)) return undefined;
  const found = [...text.matchAll(SPOKEN)].flatMap((match) => spoken(match) ?? []);
  if (found.length === 0) return undefined;
  const rest = quantities.filter(
    ({ start, end }) => !found.some((one) => one.start < end && start < one.end),
  );
  return [...rest, ...found].sort((a, b) => a.start - b.start);
};

const isOften = ({ inWords, per }: Quantity): boolean => inWords === true && per !== undefined;

/** Are both of the pair of one kind, so that such words mean what they seem to? */
export const agree = (from: Quantity, to: Quantity): boolean =>
  comparable(from, to) &&
  (!(isOften(from) || isOften(to)) || (from.per !== undefined && to.per !== undefined));

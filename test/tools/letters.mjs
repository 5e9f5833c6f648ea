/**
 * Says letters in patterns in fewer ranges, while bundling. `\p{L}` is six hundred ranges, and V8 takes up to two
 * milliseconds to compile each pattern that names it, above all where case is ignored; what is *no* letter is said in fifty.
 */
import { readFileSync } from "node:fs";

/** Where a character may be no letter and yet be typed: elsewhere, in scripts that know no case, all count as letters. */
const KNOWN = [
  [0, 0x52f], // Latin, Greek, Cyrillic
  [0x61c, 0x61c], // what takes no room, here and below
  [0x1680, 0x1680], // a space
  [0x180b, 0x180f],
  [0x2000, 0x2bff], // punctuation, currencies, arrows, signs
  [0x2e00, 0x303f],
  [0xd800, 0xf8ff], // halves of a pair, and what has no meaning
  [0xfe00, 0xfeff],
  [0xff00, 0xff65],
  [0xfff0, 0xffff],
  [0x1f000, 0x1ffff], // emoji
  [0xe0000, 0xe0fff],
];

const LITERAL = /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuy]+/g;
const CLASS = /\\p\{L\}|\\.|\[\^?((?:[^\]\\]|\\.)*)\]/g;
/** The same in a string, where each backslash is written twice. */
const IN_STRING = /\[\^?(?:[^[\]\\\n"`(]|\\\\\w(?:\{\w+\})?)*?\\\\p\{L\}(?:[^\]\\\n]|\\\\.)*\]|\\\\p\{L\}/g;

const escaped = (code) => {
  const hex = code.toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
};
const range = ([from, to]) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`);

/** What a class leaves out, as the ranges of a class. */
const rangesOutside = (cls) => {
  const inside = new RegExp(cls, "iu");
  const ranges = [];
  for (const [first, last] of KNOWN)
    for (let code = first; code <= last; code++) {
      if (inside.test(String.fromCodePoint(code))) continue;
      const open = ranges.at(-1);
      if (open?.[1] === code - 1) open[1] = code;
      else ranges.push([code, code]);
    }
  return ranges.map(range).join("");
};

const known = new Map();

const inFewRanges = (cls) => {
  const isNegated = cls.startsWith("[^");
  const positive = isNegated ? `[${cls.slice(2)}` : cls;
  const outside = known.get(positive) ?? rangesOutside(positive);
  known.set(positive, outside);
  return isNegated ? `[${outside}]` : `[^${outside}]`;
};

/** A pattern that matches the same in what is typed, and is compiled ten times as fast. */
export const simplified = (pattern) =>
  pattern.replace(CLASS, (cls) => (cls.includes("\\p{L}") ? inFewRanges(cls) : cls));

/** The same for all patterns in a source text. */
export const simplifiedIn = (source) =>
  source
    .replace(LITERAL, simplified)
    .replace(IN_STRING, (cls) => inFewRanges(cls.replaceAll("\\\\", "\\")).replaceAll("\\", "\\\\"));

/** For esbuild. */
export const LETTERS = {
  name: "letters",
  setup: (build) =>
    build.onLoad({ filter: /[/\\](?:grammar|server)[/\\].*\.ts$/ }, ({ path }) => ({
      contents: simplifiedIn(readFileSync(path, "utf8")),
      loader: "ts",
    })),
};

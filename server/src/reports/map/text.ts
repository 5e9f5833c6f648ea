/** Text in a picture: how wide it is, roughly, since nobody measures it here; and cut into lines that fit. */

import { remember } from "./remember.ts";

/** Widths in parts of the size of the letters, somewhat generous, for the usual fonts without serifs. */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/\p{Mn}|\p{Cf}/u, 0],
  [/[iljI|.,:;'’!()[\] ]/, 0.3],
  [/[ftr"“”\-/\\]/, 0.38],
  [/[mwMW@%—→]/, 0.9],
  [
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u,
    1.05,
  ],
  [/\p{Lu}/u, 0.68],
];
const OTHER = 0.57;
const ELLIPSIS = "…";
const BREAK = /(?<=[\s\u200b])|(?<=[-–—/])(?=\p{L})|(?<=[\u2e80-\ua4cf\uac00-\ud7a3])/u;

/** Most pages are written with few signs. */
const known = new Map<string, number>();
const MOST_KNOWN = 2_000;

const widthOfSign = (sign: string): number => {
  const width = known.get(sign) ?? WIDTHS.find(([pattern]) => pattern.test(sign))?.[1] ?? OTHER;
  if (known.size < MOST_KNOWN) known.set(sign, width);
  return width;
};

/** The width of a text in letters of a size. */
export const widthOf = (text: string, size: number): number => {
  let width = 0;
  for (const sign of text) width += widthOfSign(sign);
  return width * size;
};

/** The text, or as much of it as fits with an ellipsis behind it. */
export const cut = (text: string, width: number, size: number): string => {
  if (widthOf(text, size) <= width) return text;
  let room = width - size;
  let kept = "";
  for (const sign of text) {
    room -= widthOfSign(sign) * size;
    if (room < 0) break;
    kept += sign;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
};

/** No card shows more; what stands beyond is in its title. */
const MAX_READ = 400;

const greedy = (words: readonly string[], width: number, size: number, most: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const [index, word] of words.entries()) {
    if (line === "" || widthOf((line + word).trimEnd(), size) <= width) {
      line += word;
      continue;
    }
    if (lines.length === most - 1)
      return [...lines, cut(`${line}${words.slice(index).join("")}`, width, size)];
    lines.push(cut(line.trimEnd(), width, size));
    line = word;
  }
  return line.trim() === "" ? lines : [...lines, cut(line.trimEnd(), width, size)];
};

/** Most sentences are the same at the next edit. */
const wrapped = remember<readonly string[]>(4_000);

const NARROWER = [0.6, 0.7, 0.8, 0.9];

const balance = (text: string, width: number, size: number, most: number): readonly string[] => {
  const read = text.length > MAX_READ ? text.slice(0, MAX_READ) : text;
  const words = read.replace(/\s+/gu, " ").trim().split(BREAK);
  const lines = greedy(words, width, size, most);
  if (lines.length < 2 || lines.at(-1)?.endsWith(ELLIPSIS)) return lines;
  const balanced = NARROWER.map((part) => greedy(words, width * part, size, most + 1));
  return (
    balanced.find((each) => each.length === lines.length && !each.some((line) => line.endsWith(ELLIPSIS))) ??
    lines
  );
};

/** The lines of a text, at most so many, about as long as one another; what doesn't fit is cut. */
export const wrap = (text: string, width: number, size: number, most: number): readonly string[] =>
  wrapped(`${width} ${size} ${most} ${text}`, () => balance(text, width, size, most));

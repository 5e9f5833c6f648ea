/** How well what was typed fits a text: its letters in their order, best at the beginning of words and side by side. */

const LETTER = /[\p{L}\p{M}\p{N}]/u;

const isStart = (text: string, at: number): boolean => at === 0 || !LETTER.test(text[at - 1] as string);

const NEXT = 4;
const START = 3;

/** Where a letter stands at the beginning of a word, from an offset on; -1 where it does nowhere. */
const startFrom = (text: string, letter: string, from: number): number => {
  let at = text.indexOf(letter, from);
  while (at >= 0 && !isStart(text, at)) at = text.indexOf(letter, at + 1);
  return at;
};

/** Where a letter stands in the rest of the word that goes on at an offset; -1 where it doesn't. */
const inWord = (text: string, letter: string, from: number): number => {
  const at = text.indexOf(letter, from);
  for (let between = from; between < at; between++) if (!LETTER.test(text[between] as string)) return -1;
  return at;
};

/**
 * Letters go on side by side, within the word, or at the beginning of a later one: a sentence has every letter somewhere,
 * and would fit all that is typed.
 */
const scattered = (typed: string, text: string, staysInWord: boolean): number | undefined => {
  let score = 0;
  let last = -1;
  for (const letter of typed) {
    let at = last + 1;
    if (!text.startsWith(letter, at) || (last < 0 && !isStart(text, at))) {
      const start = startFrom(text, letter, at);
      const within = last < 0 || (start >= 0 && !staysInWord) ? -1 : inWord(text, letter, at);
      at = within >= 0 ? within : start;
    }
    if (at < 0) return undefined;
    score += at === last + 1 ? NEXT : isStart(text, at) ? START : 0;
    last = at + letter.length - 1;
  }
  return score;
};

/** A number that is higher for a better fit; undefined where it doesn't fit. Both are folded, without spaces in `typed`. */
export const fitness = (typed: string, text: string): number | undefined => {
  const whole = text.indexOf(typed);
  if (whole >= 0) return typed.length * (NEXT + START) + (isStart(text, whole) ? START : 0) - whole / 1000;
  return scattered(typed, text, false) ?? scattered(typed, text, true);
};

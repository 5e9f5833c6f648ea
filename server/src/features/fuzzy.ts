/** How well what was typed fits a text: its letters in their order, best at the beginning of words and side by side. */

const LETTER = /[\p{L}\p{M}\p{N}]/u;

const isStart = (text: string, at: number): boolean => at === 0 || !LETTER.test(text[at - 1] as string);

const NEXT = 4;
const START = 3;

/** A number that is higher for a better fit; undefined where it doesn't fit. Both are folded, without spaces in `typed`. */
export const fitness = (typed: string, text: string): number | undefined => {
  const whole = text.indexOf(typed);
  if (whole >= 0) return typed.length * (NEXT + START) + (isStart(text, whole) ? START : 0) - whole / 1000;
  let score = 0;
  let last = -1;
  for (const letter of typed) {
    // The beginning of a word is a better place than the middle of this one.
    let at = text.indexOf(letter, last + 1);
    if (at < 0) return undefined;
    if (at > last + 1 || last < 0) {
      let start = at;
      while (start >= 0 && !isStart(text, start)) start = text.indexOf(letter, start + 1);
      if (start >= 0) at = start;
    }
    score += at === last + 1 ? NEXT : isStart(text, at) ? START : 0;
    last = at + letter.length - 1;
  }
  return score;
};

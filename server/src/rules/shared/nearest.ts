/** Words that may have been meant: those at a small edit distance. */
import { fold } from "../../../../grammar/vocabulary.ts";

/** One slip in so many letters. */
const LETTERS_PER_SLIP = 3;
const MOST_SLIPS = 3;
const MOST_WORDS = 3;

/** How many letters are to be added, left out, replaced, or swapped with their neighbour. */
export const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
};

/** How many slips a word of that length may hold. */
export const slipsIn = (word: string): number =>
  Math.min(MOST_SLIPS, Math.max(1, Math.floor(word.length / LETTERS_PER_SLIP)));

/** The candidates that a word is likely a slip of, nearest first; of two as near, the one that came first. */
export const nearest = (word: string, candidates: Iterable<string>): string[] => {
  const folded = fold(word);
  const most = slipsIn(folded);
  const found: { readonly candidate: string; readonly slips: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (Math.abs(candidate.length - folded.length) > most) continue;
    const slips = distance(folded, fold(candidate));
    // A slip in every letter is another word.
    if (slips <= most && slips < candidate.length) found.push({ candidate, slips });
  }
  found.sort((a, b) => a.slips - b.slips);
  return found.slice(0, MOST_WORDS).map(({ candidate }) => candidate);
};

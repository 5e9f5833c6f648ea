/** Finds by when something is to be done, as it is written. */
import { is, read, type Word } from "./sentence.ts";
import type { Span } from "./tokens.ts";

const OPENERS = /^(?:by|before|until|till|in|on|during|this|next|within|eoy|eoq|eom)$/u;

const isPointInTime = (word: Word | undefined): boolean =>
  word?.piece === "date" || is(word, "time") || /^(?:asap|launch|today|now)$/u.test(word?.lower ?? "");

/** How many words from here on belong to a time: "the end of March 2026", "Q3", "30 days". */
const timeLength = (words: readonly Word[], from: number): number => {
  let at = from;
  let seen = false;
  while (at < words.length && at < from + 7) {
    const word = words[at] as Word;
    const inside =
      isPointInTime(word) ||
      word.piece === "number" ||
      /^(?:the|of|this|next|end|start|beginning|first|last|second|early|mid|late|our|a|st|nd|rd|th|\d+(?:st|nd|rd|th))$/u.test(
        word.lower,
      );
    if (!inside) break;
    seen ||= isPointInTime(word);
    at++;
  }
  return seen ? at - from : 0;
};

/** The first and last index of the deadline among the words. */
export function deadlineAt(words: readonly Word[]): { from: number; to: number } | undefined {
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.lower === "asap") return { from: at, to: at };
    if (!OPENERS.test(words[at]?.lower ?? "")) continue;
    const length = timeLength(words, at + 1);
    if (length > 0) return { from: at, to: at + length };
  }
  return undefined;
}

/** The place of "by the end of March", "in Q3", "this quarter", if the text says when. */
export function deadline(text: string): Span | undefined {
  const words = read(text);
  const found = deadlineAt(words);
  const [first, last] = [words[found?.from ?? -1], words[found?.to ?? -1]];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** Bounds before and after a number: "at most 3", "under 2%", "no more than 5", "below 1 s". */
import type { Quantity } from "./quantities.ts";
import { findWord, type Reading } from "./reading.ts";
import { is, isMark } from "./sentence.ts";

/** The first word of a bound from above, if the quantity has one. */
export function ceilingBefore(r: Reading, quantity: Quantity): number | undefined {
  const { words } = r;
  const [third, second, first] = [words[quantity.at - 3], words[quantity.at - 2], words[quantity.at - 1]];
  if (isMark(first, "<≤") || /^(?:under|below)$/u.test(first?.lower ?? "")) return quantity.at - 1;
  if (first?.lower === "than" && /^(?:less|fewer|lower)$/u.test(second?.lower ?? "")) return quantity.at - 2;
  if (first?.lower === "than" && is(second, "comparative") && is(third, "negation")) return quantity.at - 3;
  if (first?.lower === "most" && second?.lower === "at") return quantity.at - 2;
  if (first?.lower === "to" && second?.lower === "up") return quantity.at - 2;
  const after = findWord(r, quantity.at + 1, quantity.at + 5, (word) =>
    /^(?:less|fewer|max|maximum)$/u.test(word.lower),
  );
  return after !== undefined && words[after - 1]?.lower === "or" ? quantity.at : undefined;
}

/** "no higher than 2%", "never above 15 minutes": a bound that is to hold. */
export function heldBound(r: Reading): number | undefined {
  return findWord(r, r.from, r.words.length, (word, at) => {
    const [next, third] = [r.words[at + 1], r.words[at + 2]];
    if (word.lower === "never")
      return /^(?:above|below|over|under|exceeds?|exceeding|drops?|falls?|more|less)$/u.test(
        next?.lower ?? "",
      );
    return /^(?:no|not)$/u.test(word.lower) && is(next, "comparative") && third?.lower === "than";
  });
}

/** "weekly", "every night": again and again. */
export const isRecurring = (r: Reading, at: number): boolean => {
  const [word, next] = [r.words[at], r.words[at + 1]];
  if (/^(?:every|each|per)$/u.test(word?.lower ?? "")) return is(next, "time") || next?.lower === "night";
  return is(word, "recurring") && !is(word, "comparative");
};

/** "within 24 hours", "on time": how soon, after this word. */
export function promptness(r: Reading, from: number): number | undefined {
  const within = r.quantities.find(
    (quantity) =>
      quantity.kind === "time" &&
      quantity.at > from &&
      (/^(?:within|in)$/u.test(r.words[quantity.at - 1]?.lower ?? "") ||
        ceilingBefore(r, quantity) !== undefined),
  );
  const isOnTime = (at: number) =>
    r.words[at]?.lower === "on-time" ||
    (r.words[at]?.lower === "on" && /^(?:time|schedule)$/u.test(r.words[at + 1]?.lower ?? ""));
  return within?.at ?? findWord(r, from, r.words.length, (_, at) => isOnTime(at));
}

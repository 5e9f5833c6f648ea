/** A measure that goes from here to there: the plainest outcome, whatever else the words say. */
import { isProgress } from "./figures.ts";
import type { Quantity } from "./quantities.ts";
import {
  findWord,
  headOf,
  isMade,
  isWorking,
  type Judged,
  outcome,
  output,
  phraseOf,
  type Reading,
  seek,
  unsure,
  verbOf,
} from "./reading.ts";
import { is, isMark, type Word } from "./sentence.ts";

export interface Move {
  from: Quantity;
  to: Quantity;
}

const joins = (r: Reading, from: Quantity, to: Quantity): boolean => {
  const before = r.words[from.at - 1]?.lower;
  const between = r.words.slice(from.at + 1, to.at).map(({ lower }) => lower);
  if (before === "from") return between.includes("to") || between.includes("towards");
  if (before === "between") return between.includes("and");
  return between.includes("→") || (between.includes("-") && between.includes(">"));
};

/** "from 60% to 75%", "12 min → 4 min", "between 25% and 30%". */
export function moveIn(r: Reading): Move | undefined {
  for (let at = 0; at + 1 < r.quantities.length; at++) {
    const [from, to] = [r.quantities[at], r.quantities[at + 1]];
    if (from && to && joins(r, from, to)) return { from, to };
    const later = r.quantities[at + 2];
    if (from && later && r.words[from.at - 1]?.lower === "from" && joins(r, from, later))
      return { from, to: later };
  }
  return undefined;
}

/** "write courses from 6 to 11", "articles published from 4 to 12": what is counted is made by us, unless there is to be less of it. */
const countsWork = (r: Reading, { from, to }: Move): boolean => {
  const fewer = from.value !== undefined && to.value !== undefined && to.value < from.value;
  if (
    to.kind !== "count" ||
    fewer ||
    r.clause.form === "phrase" ||
    seek(r, (word) => word.lower === "per") !== undefined
  )
    return false;
  const verb = verbOf(r);
  const used =
    r.clause.form === "state" &&
    (is(verb, "using") || !is(verb, "making", "releasing", "gathering", "hiring", "teaching", "telling"));
  return !used && is(headOf(r), "plural") && isMade(headOf(r));
};

/** Something goes from one figure to another. */
export function moved(r: Reading): Judged {
  const move = moveIn(r);
  if (!move) return rolledOut(r) ?? oftener(r) ?? trailing(r);
  const grows = r.clause.form === "do" && is(verbOf(r), "raising");
  if (grows || countsWork(r, move)) return undefined;
  if (isProgress(r))
    return output(r, ["verb-of-work", phraseOf(r)?.head], ["quantity", move.from.at, move.to.at]);
  return outcome(r, ["measure", phraseOf(r)?.head], ["quantity", move.from.at, move.to.at]);
}

/** "new pricing rolled out to 100%". */
const rolledOut = (r: Reading): Judged => {
  const to = r.quantities.find(({ at, kind }) => kind === "percent" && r.words[at - 1]?.lower === "to");
  return to && isProgress(r)
    ? output(r, ["verb-of-work", phraseOf(r)?.head], ["quantity", to.at])
    : undefined;
};

/** "weekly", "once a week", "every day". */
const isHowOften = (word: Word | undefined): boolean =>
  is(word, "recurring") || /^(?:once|twice|every)$/u.test(word?.lower ?? "");

/** "from weekly to daily", "from once a month to every day": a measure without a number. */
const oftener = (r: Reading): Judged => {
  const from = seek(r, (word, at) => word.lower === "from" && isHowOften(r.words[at + 1]));
  if (from === undefined) return undefined;
  const to = findWord(
    r,
    from + 2,
    from + 6,
    (word, at) => word.lower === "to" && isHowOften(r.words[at + 1]),
  );
  return to === undefined
    ? undefined
    : outcome(r, ["measure", phraseOf(r)?.head], ["quantity", from + 1, to + 1]);
};

/** "Design reviews that end with a decision 90%": a share that stands at the end, by itself. */
const trailing = (r: Reading): Judged => {
  const last = r.quantities.at(-1);
  if (last?.kind !== "percent" || r.clause.form !== "do" || !isWorking(verbOf(r))) return undefined;
  const ends = r.words.slice(last.at + 1).every((word) => isMark(word, ".%!"));
  const alone = !is(r.words[last.at - 1], "preposition", "comparator", "determiner");
  return ends && alone ? unsure(outcome(r, ["quantity", last.at])) : undefined;
};

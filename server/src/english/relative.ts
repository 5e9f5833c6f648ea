/** A measure told by how much of it there was before: "down by half", "tripled", "cut in half", "twice as many". */
import { findWord, type Judged, outcome, phraseOf, type Reading } from "./reading.ts";
import { is, isMark, type Word } from "./sentence.ts";

/** Most statements have none of these words. */
const TELLING = new Set(
  "down up by in halved doubled trebled tripled quadrupled half twice thrice times twofold threefold fourfold fivefold tenfold".split(
    " ",
  ),
);
const FACTOR = /^(?:halved|doubled|trebled|tripled|quadrupled)$/u;
const FOLD = /^(?:two|three|four|five|ten)fold$/u;
const FRACTION = /^(?:half|thirds?|quarters?)$/u;
const LEADS = /^(?:a|an|one|two|three|more|less|over|about|nearly|almost|at|least|than)$/u;
const SPLITTING = /^(?:split|divide|fold|break|tear)$/u;

/** Is nothing left of the phrase: not "by half of them", "up a third warehouse"? */
const closes = (word: Word | undefined): boolean =>
  word === undefined ||
  word.piece === "mark" ||
  /^(?:compared|versus|vs|year-on-year)$/u.test(word.lower) ||
  (word.lower !== "of" && is(word, "preposition", "adverb", "conjunction", "time"));

/** Where the fraction or the share stands that follows: "a third", "two thirds", "50%". */
const fractionFrom = ({ words }: Reading, from: number): number | undefined => {
  let at = from;
  while (at < from + 4 && LEADS.test(words[at]?.lower ?? "")) at++;
  if (FRACTION.test(words[at]?.lower ?? "")) return closes(words[at + 1]) ? at : undefined;
  const isShare =
    words[at]?.piece === "number" && (words[at]?.text.endsWith("%") || isMark(words[at + 1], "%"));
  return isShare ? at : undefined;
};

/** "down by half", "up a third": where the fraction stands, if something went up or down by it. */
const wentBy = (r: Reading, at: number): number | undefined => {
  const [word, before] = [r.words[at] as Word, r.words[at - 1]];
  const byItself = /^(?:down|up)$/u.test(word.lower);
  const changed = word.lower === "by" && is(before, "past") && is(before, "lowering", "raising");
  if (!byItself && !changed) return undefined;
  return fractionFrom(r, r.words[at + 1]?.lower === "by" ? at + 2 : at + 1);
};

/** Where the words stand that say how much of what was there before. */
const factorAt = (r: Reading, at: number): number | undefined => {
  const { words } = r;
  const word = words[at] as Word;
  if (!TELLING.has(word.lower)) return undefined;
  if (FACTOR.test(word.lower)) return at > r.from && closes(words[at + 1]) ? at : undefined;
  if (FOLD.test(word.lower)) return is(words[at + 1], "raising", "lowering") ? at : undefined;
  if (/^(?:half|twice|thrice|times)$/u.test(word.lower))
    return words[at + 1]?.lower === "as" && r.clause.form !== "do" ? at : undefined;
  const inHalf = word.lower === "in" && words[at + 1]?.lower === "half" && closes(words[at + 2]);
  if (inHalf)
    return is(words[at - 1], "past") && !SPLITTING.test(words[at - 1]?.lemma ?? "") ? at + 1 : undefined;
  return wentBy(r, at);
};

/** Something is so much more or less than it was; how far that is, is said, and where it starts is not. */
export function relative(r: Reading): Judged {
  const found = findWord(r, r.from, r.words.length, (_word, at) => factorAt(r, at) !== undefined);
  const at = found === undefined ? undefined : factorAt(r, found);
  if (at === undefined || found === undefined) return undefined;
  const head = phraseOf(r)?.head;
  return outcome(
    r,
    ["measure", head === undefined || head >= found ? undefined : head],
    ["quantity", found, at],
  );
}

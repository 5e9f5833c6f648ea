/** Finds what makes a piece of work an outcome after all: people who use it, or a measured effect. */
import {
  countedWord,
  findWord,
  isArriving,
  isChanging,
  isLevel,
  isPeople,
  type Reading,
  verdict,
} from "./reading.ts";
import { is, isMark, type Word } from "./sentence.ts";
import type { KeyResultKind, Verdict } from "./verdict.ts";

type Judged = Verdict<KeyResultKind> | undefined;

const RELEASES =
  /^(?:launch|release|ship|deploy|open|introduce|deliver|debut|relaunch|roll|beta-launch|soft-launch|go|publish|land|pilot|start)$/u;

/** "launch the app with 300 beta users", "roll out to 40% of customers". */
export function adoption(r: Reading, clause: { verb: number }): Judged {
  const verb = r.words[clause.verb] as Word;
  for (const quantity of r.quantities) {
    if (quantity.at < clause.verb || !isPeople(countedWord(r, quantity)) || inBrackets(r, quantity.at))
      continue;
    const link = linkBefore(r, quantity.at);
    if (link === undefined) continue;
    const used = findWord(r, clause.verb + 1, link, (word) => is(word, "using") && is(word, "past"));
    if (!RELEASES.test(verb.lemma) && used === undefined) continue;
    return verdict(r, "outcome", true, ["adoption", link, quantity.at], ["people", quantity.counted]);
  }
  return undefined;
}

/** The word that leads to a number of people, past "at least", "more than", "over". */
const linkBefore = (r: Reading, at: number): number | undefined => {
  let before = at - 1;
  while (
    is(r.words[before], "comparator", "determiner") ||
    isMark(r.words[before], ">≥<≤~") ||
    /^(?:at|than)$/u.test(r.words[before]?.lower ?? "")
  )
    before--;
  return /^(?:with|to|by|reaching|for|have|having|get|getting)$/u.test(r.words[before]?.lower ?? "")
    ? before
    : undefined;
};

const inBrackets = (r: Reading, at: number): boolean => {
  const open = findWord(r, 0, at, (word) => isMark(word, "("));
  return open !== undefined && findWord(r, open, at, (word) => isMark(word, ")")) === undefined;
};

/** "… to cut churn by 5%", "… and win 20 customers", "… resulting in 15% conversion": a second part with its measure. */
export function effect(r: Reading, from: number): Judged {
  for (const quantity of r.quantities) {
    const verb = findWord(r, from + 1, quantity.at, (word, at) => isEffectVerb(r, word, at));
    if (verb === undefined || inBrackets(r, verb)) continue;
    const counted = countedWord(r, quantity);
    const measured =
      quantity.kind === "percent" ||
      quantity.kind === "money" ||
      isPeople(counted) ||
      isLevel(counted) ||
      isChanging(r.words[verb]);
    if (measured)
      return verdict(
        r,
        "outcome",
        true,
        ["verb-of-direction", verb],
        ["quantity", quantity.at],
        ["measure", quantity.counted],
      );
  }
  return undefined;
}

const isEffectVerb = (r: Reading, word: Word, at: number): boolean => {
  if (/^(?:resulting|leading|yielding|achieving|=)$/u.test(word.lower)) return true;
  if (!isChanging(word) && !isArriving(word)) return false;
  const before = r.words[at - 1];
  if (is(word, "ing") && !is(word, "noun")) return true;
  return (
    is(word, "base") &&
    (before?.lower === "to" || before?.lower === "and" || before?.lower === "&" || isMark(before, ",;/+"))
  );
};

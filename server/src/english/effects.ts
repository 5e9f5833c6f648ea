/** Finds what makes a piece of work an outcome after all: people who use it, or a measured effect. */
import {
  countedWord,
  type Doing,
  findWord,
  inBrackets,
  isArriving,
  isChanging,
  isLevel,
  isPeople,
  type Judged,
  outcome,
  type Reading,
} from "./reading.ts";
import { is, isMark, type Word } from "./sentence.ts";

const RELEASES =
  /^(?:launch|release|ship|deploy|open|introduce|deliver|debut|relaunch|roll|beta-launch|soft-launch|go|publish|land|pilot|start)$/u;

/** "launch the app with 300 beta users", "roll out to 40% of customers". */
export function adoption(r: Reading, clause: Doing): Judged {
  const verb = r.words[clause.verb] as Word;
  for (const quantity of r.quantities) {
    const people = countedWord(r, quantity);
    if (quantity.at < clause.verb || !isPeople(people) || inBrackets(r, quantity.at)) continue;
    const link = linkBefore(r, quantity.at);
    if (link === undefined || (!is(people, "outsiders") && r.words[link]?.lower === "to")) continue;
    const used = findWord(r, clause.verb + 1, link, (word) => is(word, "using") && is(word, "past"));
    if (r.words[link - 1]?.lower === "feedback" || isWithPartners(r, link, quantity.counted)) continue;
    if (!RELEASES.test(verb.lemma) && used === undefined) continue;
    return outcome(r, ["adoption", link, quantity.at], ["people", quantity.counted]);
  }
  return undefined;
}

/** "with two partner universities": those with whom we do it. */
const isWithPartners = (r: Reading, link: number, counted = link): boolean =>
  r.words[link]?.lower === "with" &&
  findWord(r, link, counted + 1, ({ lemma }) => lemma === "partner") !== undefined;

/** The word that leads to a number of people, past "at least", "more than", "over". */
const linkBefore = (r: Reading, at: number): number | undefined => {
  let before = at - 1;
  const passes = (word: Word | undefined) =>
    is(word, "comparator", "determiner") || isMark(word, ">≥<≤~") || /^(?:at|than)$/u.test(word?.lower ?? "");
  while (passes(r.words[before])) before--;
  return /^(?:with|to|by|reaching|for|have|having|get|getting)$/u.test(r.words[before]?.lower ?? "")
    ? before
    : undefined;
};

/** "… to cut churn by 5%", "… and win 20 customers", "… resulting in 15% conversion": a second part with its measure. */
export function effect(r: Reading, from: number): Judged {
  for (const quantity of r.quantities) {
    const verb = findWord(r, from + 1, quantity.at, (word, at) => isEffectVerb(r, word, at));
    if (verb === undefined || inBrackets(r, verb)) continue;
    const counted = countedWord(r, quantity);
    if (r.words[verb + 1]?.lower === "feedback") continue;
    const share = quantity.kind === "percent" || quantity.kind === "money";
    if (share || isPeople(counted) || isLevel(counted) || isChanging(r.words[verb]))
      return outcome(
        r,
        ["verb-of-direction", verb],
        ["quantity", quantity.at],
        ["measure", quantity.counted],
      );
  }
  return undefined;
}

const isEffectVerb = (r: Reading, word: Word, at: number): boolean => {
  if (/^(?:resulting|leading|yielding|achieving|=)$/u.test(word.lower)) return true;
  if ((!isChanging(word) && !isArriving(word)) || is(word, "hiring")) return false;
  const before = r.words[at - 1];
  if (is(word, "ing") && !is(word, "noun")) return true;
  if (is(word, "s") && findWord(r, 0, at, ({ lower }) => lower === "that") !== undefined) return true;
  return (
    is(word, "base") && (/^(?:to|and|&|that|which)$/u.test(before?.lower ?? "") || isMark(before, ",;/+"))
  );
};

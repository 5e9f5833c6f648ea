/** What stands around the thing that work is about: for whom, where, towards what. */
import { isServed, listedPhrase, type Phrase, type Range, withComplements } from "./extent.ts";
import { countedPhrase } from "./nouns.ts";
import { findWord, isLikePeople, isLocation, isPeople, type Reading } from "./reading.ts";
import { is, isMark, type Word } from "./sentence.ts";

/** Where the sentence goes on with a purpose, an explanation or another sentence. */
export const endOfWork = (r: Reading, from: number, marks: string): number =>
  findWord(r, from, r.words.length, (word, at) => {
    if (isMark(word, marks) || is(word, "relative")) return true;
    const next = r.words[at + 1];
    return (
      word.lower === "to" && is(next, "base") && (!is(next, "noun") || !is(r.words[at + 2], "preposition"))
    );
  }) ?? r.words.length;

const isPlaceName = (words: readonly Word[], { head }: Phrase): boolean => {
  const word = words[head];
  return isLocation(word) || (/^[A-Z]/u.test(word?.text ?? "") && !is(word, "time"));
};

const isMarket = (words: readonly Word[], { head }: Phrase): boolean =>
  /^(?:market|country|region|city)$/u.test(words[head]?.lemma ?? "");

/** The preposition or particle between the verb and what it is about, past articles and numbers. */
const findLast = ({ words, clause }: Reading, { from }: Phrase): string | undefined => {
  if (clause.form !== "do") return undefined;
  for (let at = from - 1; at > clause.verb; at--)
    if (is(words[at], "preposition", "particle") || words[at]?.lower === "to") return words[at]?.lower;
  return undefined;
};

/** Where software is offered; it is used elsewhere. */
const SHELF = /^(?:Store|Play|Marketplace)$/u;

/** "voice assistant": one of those that are called like people. */
const isDevice = (word: Word | undefined): boolean =>
  /^(?:shop|store|webshop|library|school|hospital|clinic|club|restaurant)$/u.test(word?.lower ?? "") ||
  (is(word, "feature", "integration", "platform") && !is(word, "plural"));

export interface Around {
  /** "new customers" in "for new customers". */
  people: Phrase | undefined;
  /** "to the new platform", "on the playbook", "with Salesforce". */
  toward: { prep: string; phrase: Phrase } | undefined;
  /** "in Lisbon", "in 3 countries", with the preposition. */
  where: Range | undefined;
}

const GIVEN =
  /^(?:roll|deliver|provide|give|hand|issue|offer|distribute|teach|send|show|present|supply|lend|ship|release|introduce|deploy|push)$/u;
const LEADING = /^(?:for|to|into|onto|with|on|about|in)$/u;
const FOR_PEOPLE = /^(?:for|to|with|among|of|by)$/u;
const AT_PLACE = /^(?:in|at|across)$/u;

/** What stands behind the thing: for whom, where, towards what. */
export const around = (r: Reading, from: number, to: number): Around => {
  const found: Around = { people: undefined, toward: undefined, where: undefined };
  const isGiven =
    (r.clause.form === "do" && GIVEN.test(r.words[r.clause.verb]?.lemma ?? "")) ||
    findWord(r, 0, from, ({ lower }) => /^(?:roll-?out|delivery|distribution|introduction)$/u.test(lower)) !==
      undefined;
  for (let at = from; at < to; at++) {
    const prep = r.words[at]?.lower ?? "";
    const isPrep = LEADING.test(prep) || FOR_PEOPLE.test(prep) || AT_PLACE.test(prep);
    const phrase = isPrep ? listedPhrase(r, countedPhrase(r.words, at + 1), to) : undefined;
    const head = r.words[phrase?.head ?? -1];
    if (prep === "by" && !is(r.words[at - 1], "past")) continue;
    if (!phrase || phrase.to > to || /^(?:place|line|use)$/u.test(head?.lower ?? "")) continue;
    const isGround =
      prep === "to" && /^(?:provider|vendor|supplier|host|carrier|bank)$/u.test(head?.lemma ?? "");
    const isOne = isPeople(head) && !isMarket(r.words, phrase) && !isDevice(head) && !isGround;
    const isEach =
      is(r.words[at + 1], "universal") && head && isLikePeople({ ...head, lower: `${head.lower}s` });
    const served = FOR_PEOPLE.test(prep) && isOne;
    if (
      served ||
      isEach ||
      (isServed(head) && !isMarket(r.words, phrase) && (prep === "for" || (prep === "to" && isGiven)))
    )
      found.people ??= withComplements(r, phrase, to, /^of$/u);
    else if (AT_PLACE.test(prep) && isPlaceName(r.words, phrase)) {
      if (!SHELF.test(head?.text ?? "")) found.where ??= { from: at, to: phrase.to };
    } else if (LEADING.test(prep)) found.toward ??= { prep, phrase: withComplements(r, phrase, to) };
    at = phrase.to - 1;
  }
  return found;
};

/** "launch in Spain", "upgrade to Kubernetes", "enter the German market": the thing is where the work leads. */
export const leadsTo = (r: Reading, phrase: Phrase, goes: boolean): { isPlace: boolean; isGoal: boolean } => {
  const before = findLast(r, phrase);
  const isPlace =
    (before !== undefined && /^(?:in|into|to|at|across)$/u.test(before) && isPlaceName(r.words, phrase)) ||
    isMarket(r.words, phrase);
  return {
    isPlace,
    isGoal: goes || (!isPlace && before !== undefined && /^(?:to|into|onto)$/u.test(before)),
  };
};

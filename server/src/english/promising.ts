/** What is promised to somebody, in verbs that can be work as well: "give nurses their time back". */
import { DOERS } from "./acting.ts";
import { BURDENS } from "./data/burdens.ts";
import { listed } from "./inflect.ts";
import {
  type Doing,
  findWord,
  headOf,
  isNamed,
  isPeople,
  isThing,
  phraseOf,
  type Reading,
  verbOf,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";

const BURDEN_WORDS = new Set(listed(BURDENS));

/** "remove the fear of the first day", "move care closer to home", "a place where makers belong". */
export const isPromised = (r: Reading): boolean => {
  const phrase = phraseOf(r);
  if (!phrase) return false;
  if (BURDEN_WORDS.has(headOf(r)?.lemma ?? "")) return true;
  const ends: Record<string, RegExp> = { move: /^closer$/u, set: /^free$/u };
  const end = ends[verbOf(r)?.lemma ?? ""];
  const freed = end && findWord(r, phrase.from, phrase.to + 1, ({ lower }) => end.test(lower));
  return freed !== undefined || r.words[phrase.to]?.lower === "where";
};

/** A person by the sound of it, though we don't know the word: "growers", "makers". */
const isDoer = (word: Word | undefined): boolean => isNamed(word) && DOERS.test(word?.lower ?? "");

const PROMISES =
  /^(?:make|give|help|transform|become|be|empower|delight|inspire|eliminate|win|earn|let|democratize|free|unlock|mobilize|prove|reinvent|redefine|revolutionize|meet|stay|feel)$/u;
/** Verbs that promise when somebody gets something, and are work when a thing is made. */
const GIVES = /^(?:enable|allow|let|provide|offer|bring|show|support|serve|connect)$/u;

/** "make every page feel instant", "give nurses their time back"; but "make a plan of the year". */
export const promises = (r: Reading, clause: Doing): boolean => {
  const lemma = verbOf(r)?.lemma ?? "";
  const head = headOf(r);
  if (lemma === "make" && clause.object && isThing(head) && !is(head, "content", "feature")) {
    const after = r.words[clause.object.to];
    return after !== undefined && !is(after, "preposition");
  }
  return PROMISES.test(lemma) || (GIVES.test(lemma) && (isPeople(head) || isDoer(head))) || isPromised(r);
};

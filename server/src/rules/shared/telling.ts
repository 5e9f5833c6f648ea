/** The words of a statement that tell what is done: `Launch the new onboarding flow`, verb through thing. */
import { type Evidence, type Role, shippedThing } from "../../english/index.ts";

const WORK: readonly Role[] = [
  "verb-of-making",
  "verb-of-work",
  "verb-of-arriving",
  "thing",
  "people",
  "released-state",
  "capability",
  "count-of-things",
  "share-of-work",
];
/** A subject is quoted whole if it is not longer than so many words. */
const LONGEST_SUBJECT = 6;

/** What stands in front belongs to the phrase if it is short and one piece. */
const startOf = (text: string, start: number): number => {
  const before = text.slice(0, start);
  const words = before.trim().split(/\s+/);
  return /[,;:.()–—]/.test(before) || words.length > LONGEST_SUBJECT ? start : text.search(/\S/);
};

/** Two words seldom tell what is meant. */
const FEW_WORDS = 3;
const NEXT_WORDS =
  /^(?:\s+(?!(?:by|in|for|with|from|to|at|on|via|through|so|that|which|who|until|before|after|during|as|across)\b)[^\s,;:.()–—]+){1,6}/i;

/** A verb alone is quoted with the words that go with it. */
const longEnough = (text: string, start: number, end: number): string => {
  const phrase = text.slice(start, end);
  if (phrase.trim().split(/\s+/).length >= FEW_WORDS) return phrase;
  return phrase + (NEXT_WORDS.exec(text.slice(end))?.[0] ?? "");
};

/** The telling phrase of a statement that was judged to be work; the whole text where no words led to the verdict. */
export const tellingPhrase = (text: string, evidence: readonly Evidence[]): string => {
  const work = evidence.filter(({ role }) => WORK.includes(role));
  if (work.length === 0) return text;
  const start = startOf(text, Math.min(...work.map((each) => each.start)));
  const thing = shippedThing(text)?.thing;
  const ends = work.map(({ end }) => end);
  if (thing && thing.start >= start) ends.push(thing.end);
  return longEnough(text, start, Math.max(...ends));
};

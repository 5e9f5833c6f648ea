/** A statement as words that know what they can be. */
import { PHRASAL } from "./data/verbs.ts";
import { lookUp, type Tag, type Tags, withTags } from "./lexicon.ts";
import { type Token, tokenize } from "./tokens.ts";

export interface Word extends Token {
  lemma: string;
  tags: Tags;
}

/** Whether the word can be any of these. */
export const is = (word: Word | undefined, ...tags: readonly Tag[]): boolean => isAny(word, tags);

/** Whether the word can be any of those in the list. */
export const isAny = (word: Word | undefined, tags: readonly Tag[]): boolean => {
  if (word === undefined || word.tags.size === 0) return false;
  // Counted, because this is asked more often than anything else.
  for (let at = 0; at < tags.length; at++) if (word.tags.has(tags[at] as Tag)) return true;
  return false;
};

export const isMark = (word: Word | undefined, marks: string): boolean =>
  word?.piece === "mark" && marks.includes(word.text);

const NO_TAGS: Tags = new Set();
const FORMS: readonly Tag[] = ["base", "s", "past", "ing"];

/** First verb of a pair → the particles that may follow and the class that the pair has. */
const PAIRS = new Map<string, { rest: string[]; tag: Tag }[]>();
for (const [tag, list] of Object.entries(PHRASAL))
  for (const phrase of list.split(";")) {
    const [verb = "", ...rest] = phrase.split(" ");
    PAIRS.set(verb, [...(PAIRS.get(verb) ?? []), { rest, tag: tag as Tag }]);
  }

/** A verb and its particle mean something as a pair: "set up" makes, "make sure" ensures. */
const pairUp = (words: Word[]): void => {
  words.forEach((word, at) => {
    if (!word.tags.has("verb")) return;
    const pairs = PAIRS.get(word.lemma)?.filter(({ rest }) =>
      rest.every((part, n) => words[at + 1 + n]?.lower === part),
    );
    if (!pairs?.length) return;
    const longest = Math.max(...pairs.map(({ rest }) => rest.length));
    word.tags = withTags([
      "verb",
      ...FORMS.filter((form) => word.tags.has(form)),
      ...pairs.filter(({ rest }) => rest.length === longest).map(({ tag }) => tag),
    ]);
    for (const particle of words.slice(at + 1, at + 1 + longest)) particle.tags = withTags(["particle"]);
  });
};

/** Many ask about the same text one after another. */
let last: { readonly text: string; readonly words: readonly Word[] } | undefined;

/** The words, numbers and marks of a text, with what each can be. */
export function read(text: string): readonly Word[] {
  if (last?.text === text) return last.words;
  const words = readWords(text);
  last = { text, words };
  return words;
}

const readWords = (text: string): Word[] => {
  const words = tokenize(text).map((token): Word => {
    const { start, end, text: written, lower, piece } = token;
    const { lemma, tags } =
      piece === "word" && written !== "LED" ? lookUp(lower) : { lemma: lower, tags: NO_TAGS };
    return { start, end, text: written, lower, piece, lemma, tags };
  });
  pairUp(words);
  return words;
};

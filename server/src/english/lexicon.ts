/** Looks words up: one table from every form of every word we know to what it can be. */
import { MEASURES, PLAIN, QUALITIES, TIMES } from "./data/measures.ts";
import { BODIES, PEOPLE } from "./data/people.ts";
import { THINGS, WORK } from "./data/things.ts";
import { PHRASAL, VERBS } from "./data/verbs.ts";
import { WORDS } from "./data/words.ts";
import { listed, plural, type VerbForm, verbForms } from "./inflect.ts";

export type Tag =
  | keyof typeof VERBS
  | keyof typeof THINGS
  | keyof typeof PEOPLE
  | keyof typeof MEASURES
  | keyof typeof WORDS
  | VerbForm
  | "work"
  | "body"
  | "qualities"
  | "time"
  | "noun"
  | "particle"
  | "plural"
  | "verb";

export type Tags = ReadonlySet<Tag>;

/** What one written form can be. */
export interface Entry {
  /** The base form: of the verb where it can be one, else of the noun. */
  lemma: string;
  tags: Tags;
}

const NOTHING: Tags = new Set();

/** Sets of tags are few and words are many, so words share them: the set that holds one tag more, made once. */
const larger = new Map<Tags, Map<Tag, Tags>>();

const plus = (tags: Tags, tag: Tag): Tags => {
  if (tags.has(tag)) return tags;
  const known = larger.get(tags) ?? new Map<Tag, Tags>();
  larger.set(tags, known);
  const found = known.get(tag) ?? new Set([...tags, tag]);
  known.set(tag, found);
  return found;
};

/** The shared set of these tags. */
export const withTags = (tags: readonly Tag[]): Tags => tags.reduce(plus, NOTHING);

type Table = Map<string, Entry>;

const add = (table: Table, form: string, lemma: string, tags: Tags): void => {
  const before = table.get(form);
  if (!before) table.set(form, { lemma, tags });
  else if (before.tags !== tags) before.tags = [...tags].reduce(plus, before.tags);
};

const addVerbs = (table: Table, list: string, tag: Tag): void => {
  const of = (what: VerbForm) => withTags([tag, what, "verb"]);
  const tags = { base: of("base"), s: of("s"), past: of("past"), ing: of("ing") };
  for (const verb of listed(list))
    for (const [form, what] of verbForms(verb)) add(table, form, verb, tags[what]);
};

/** The first words of verbs with a particle are verbs, whatever they mean alone. */
const addPhrasal = (table: Table): void => {
  const phrases = Object.values(PHRASAL).flatMap((list) => list.split(";"));
  addVerbs(table, phrases.map((phrase) => phrase.split(" ")[0]).join(" "), "verb");
};

const addNouns = (table: Table, list: string, tag: Tag = "noun"): void => {
  const [one, many] = [withTags([tag, "noun"]), withTags([tag, "noun", "plural"])];
  for (const noun of listed(list)) {
    add(table, noun, noun, one);
    add(table, plural(noun), noun, many);
  }
};

const addWords = (table: Table, list: string, tags: readonly Tag[]): void => {
  const all = withTags(tags);
  for (const word of listed(list)) add(table, word, word, all);
};

const build = (): Table => {
  const table: Table = new Map();
  for (const [tag, list] of Object.entries(VERBS)) addVerbs(table, list, tag as Tag);
  addPhrasal(table);
  for (const [tag, list] of [THINGS, PEOPLE, MEASURES].flatMap((group) => Object.entries<string>(group)))
    addNouns(table, list, tag as Tag);
  addNouns(table, WORK, "work");
  addNouns(table, BODIES, "body");
  addWords(table, QUALITIES, ["qualities", "noun"]);
  addNouns(table, TIMES, "time");
  addNouns(table, PLAIN);
  for (const [tag, list] of Object.entries(WORDS)) addWords(table, list, [tag as Tag]);
  return table;
};

let built: Table | undefined;
const table = (): Table => {
  built ??= build();
  return built;
};

const VERB_PREFIX = /^(?:re|co|pre|un|de|over|out|mis|auto|self|cross|up|fast)-?(?=\p{L}{3})/u;
const SUFFIXES: readonly [RegExp, readonly Tag[]][] = [
  [/(?:ize|ise|ify)$/u, ["verb", "base", "managing"]],
  [/(?:ized|ised|ified)$/u, ["verb", "past", "managing"]],
  [/(?:izing|ising|ifying)$/u, ["verb", "ing", "managing"]],
  [/[^aeiou]ly$(?<!-friendly)/u, ["adverb"]],
  [/[a-z]{3}(?:[^e]ed)$/u, ["verb", "past", "managing"]],
  [/(?:able|ible)$/u, ["capable"]],
  [/(?:ful|ous|less)$/u, ["quality"]],
  [/(?:ability|iveness|fulness)$/u, ["noun", "qualities"]],
  [/-(?:in|up|off|out|on|back|down|over|through|by)s?$/u, ["noun"]],
  [/(?:tion|ment|ness|ity|ship|ance|ence|ism)$/u, ["noun"]],
];

/** "rerun", "co-design": a verb that we know with a prefix. */
const prefixed = (word: string): Entry | undefined => {
  const rest = word.replace(VERB_PREFIX, "");
  const stem = rest === word ? undefined : table().get(rest);
  return stem?.tags.has("verb") ? { lemma: word, tags: stem.tags } : undefined;
};

const guess = (word: string): Entry => ({
  lemma: word,
  tags: withTags(SUFFIXES.find(([suffix]) => suffix.test(word))?.[1] ?? []),
});

const VERBAL = new Set<Tag>(["verb", "base", "s", "past", "ing", ...(Object.keys(VERBS) as Tag[])]);

/** A word of several parts is known as a whole, written together, or else by its last part as a noun. */
const compound = (word: string): Entry | undefined => {
  const parts = word.split(/[-_./]/u);
  if (parts.length < 2) return undefined;
  const whole = table().get(parts.join(""));
  if (whole) return whole;
  const last = table().get(parts.at(-1) ?? "");
  return last?.tags.has("noun")
    ? { lemma: last.lemma, tags: withTags([...last.tags].filter((tag) => !VERBAL.has(tag))) }
    : undefined;
};

/** Words that we had to guess, remembered because texts repeat themselves; forgotten when there are too many. */
const guessed = new Map<string, Entry>();
const MOST_GUESSED = 5000;

const remember = (word: string, entry: Entry): Entry => {
  if (guessed.size >= MOST_GUESSED) guessed.clear();
  guessed.set(word, entry);
  return entry;
};

const search = (word: string): Entry => {
  const bare = word.replace(/(?:'s|s')$/u, (end) => (end === "s'" ? "s" : "")).replace(/^#/u, "");
  return table().get(bare) ?? prefixed(bare) ?? compound(bare) ?? guess(bare);
};

/** What a lower-case word can be; a word we don't know has no tags, or those that its ending suggests. */
export const lookUp = (word: string): Entry =>
  table().get(word) ?? guessed.get(word) ?? remember(word, search(word));

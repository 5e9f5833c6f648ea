/** A statement read once, with the questions that judgements ask of it. */
import { type Clause, clauseOf, mainStart } from "./clause.ts";
import type { Tag } from "./lexicon.ts";
import type { NounPhrase } from "./nouns.ts";
import { type Quantity, quantities } from "./quantities.ts";
import { is, isAny, isMark, read, type Word } from "./sentence.ts";
import { ARRIVING, CHANGING, WORKING } from "./verb-classes.ts";
import { type Clue, evidence, type KeyResultKind, type Verdict } from "./verdict.ts";

export interface Reading {
  words: readonly Word[];
  /** Index of the word that the sentence proper begins with. */
  from: number;
  clause: Clause;
  quantities: readonly Quantity[];
}

export type Doing = Extract<Clause, { form: "do" }>;
export type Being = Extract<Clause, { form: "state" }>;
export type Naming = Extract<Clause, { form: "phrase" }>;
export type Judged = Verdict<KeyResultKind> | undefined;

/** Many ask about the few statements of one objective, one after another. */
const lately = new Map<string, Reading>();
const MOST = 50;

export function readStatement(text: string): Reading {
  const known = lately.get(text);
  if (known) return known;
  const words = read(text);
  const from = mainStart(words);
  const reading = { words, from, clause: clauseOf(words, from), quantities: quantities(words) };
  if (lately.size >= MOST) lately.clear();
  lately.set(text, reading);
  return reading;
}

export const verdict = <Kind extends string>(
  r: Reading,
  kind: Kind,
  sure: boolean,
  ...clues: Clue[]
): Verdict<Kind> => ({
  kind,
  sure,
  evidence: evidence(r.words, clues),
});

type Say = (r: Reading, ...clues: Clue[]) => Verdict<KeyResultKind>;
export const output: Say = (r, ...clues) => verdict(r, "output", true, ...clues);
export const outcome: Say = (r, ...clues) => verdict(r, "outcome", true, ...clues);
export const held: Say = (r, ...clues) => verdict(r, "maintenance", true, ...clues);
export const unmeasured: Say = (r, ...clues) => verdict(r, "unmeasurable", true, ...clues);

/** The same, said with hesitation: no finding. */
export const unsure = <Kind extends string>(said: Verdict<Kind>): Verdict<Kind> => ({ ...said, sure: false });

const PEOPLE: readonly Tag[] = ["outsiders", "insiders", "body"];
const THINGS: readonly Tag[] = [
  "feature",
  "flow",
  "integration",
  "platform",
  "document",
  "content",
  "event",
  "hire",
  "research",
  "process",
  "compliance",
];
const LEVELS: readonly Tag[] = ["measure", "arrivals", "money", "vanity"];

const PLACES =
  /^(?:country|region|market|city|store|location|site|branch|state|shop|school|hospital|restaurant|continent|warehouse|clinic|province|district|factory|plant)$/u;

export const isPeople = (word: Word | undefined): boolean => isAny(word, PEOPLE);
/** People, and no place that is spoken of as if it were some: a market, a country, a store. */
export const isFolk = (word: Word | undefined): boolean =>
  isPeople(word) && !isLocation(word) && word?.lemma !== "leadership";

/** A word for a place. */
export const isLocation = (word: Word | undefined): boolean => PLACES.test(word?.lemma ?? "");

export const isThing = (word: Word | undefined): boolean => isAny(word, THINGS);
export const isLevel = (word: Word | undefined): boolean => isAny(word, LEVELS);
export const isWorking = (word: Word | undefined): boolean => isAny(word, WORKING);
export const isChanging = (word: Word | undefined): boolean => isAny(word, CHANGING);
export const isArriving = (word: Word | undefined): boolean => isAny(word, ARRIVING);

/** Things that can be pointed at, unlike processes, qualities and figures. */
export const isArtefact = (word: Word | undefined): boolean =>
  is(word, "feature", "flow", "integration", "platform", "document", "content") &&
  !is(word, "measure", "qualities", "money", "outsiders") &&
  !(is(word, "arrivals") && is(word, "plural"));

/** Things that a team makes one by one, so that a number of them is a count of work. */
export const isMade = (word: Word | undefined): boolean =>
  is(word, "document", "content", "event", "research", "hire", "feature", "integration") &&
  !is(word, "measure", "arrivals", "qualities", "money") &&
  !isPeople(word);

/** A word that we know nothing of is a name, and the name of a thing. */
export const isNamed = (word: Word | undefined): boolean => word !== undefined && word.tags.size === 0;

/** Whether a phrase names a quality rather than a thing; "an excellent process" is about excellence. */
export const isQuality = (r: Reading, phrase: NounPhrase): boolean => {
  const head = r.words[phrase.head];
  if (!is(head, "qualities")) return false;
  return (
    !isThing(head) ||
    findWord(r, phrase.from, phrase.head, (word) => is(word, "quality", "comparative")) !== undefined
  );
};

/** What a clause is about: the object of what is done, the subject of what is so, or the phrase itself. */
export const phraseOf = ({ clause }: Reading): NounPhrase | undefined =>
  clause.form === "do" ? clause.object : clause.form === "phrase" ? clause.phrase : clause.subject;

export const headOf = (r: Reading): Word | undefined => r.words[phraseOf(r)?.head ?? -1];

/** The verb of the clause, if it has one. */
export const verbOf = ({ clause, words }: Reading): Word | undefined =>
  clause.form === "phrase" ? undefined : words[clause.verb];

export const countedWord = (r: Reading, quantity: Quantity | undefined): Word | undefined =>
  quantity?.counted === undefined ? undefined : r.words[quantity.counted];

/** The first quantity between two words. */
export const quantityIn = (r: Reading, from: number, to = r.words.length): Quantity | undefined =>
  r.quantities.find(({ at }) => at >= from && at < to);

/** The first word between two others for which the question is answered yes. */
export const findWord = (
  r: Reading,
  from: number,
  to: number,
  asked: (word: Word, at: number) => boolean,
): number | undefined => {
  for (let at = Math.max(0, from); at < Math.min(to, r.words.length); at++)
    if (asked(r.words[at] as Word, at)) return at;
  return undefined;
};

/** The first word of the sentence proper, or from another word on, for which the question is answered yes. */
export const seek = (
  r: Reading,
  asked: (word: Word, at: number) => boolean,
  from = r.from,
): number | undefined => findWord(r, from, r.words.length, asked);

/** Where the means begin: "by posting photos", "through workshops"; the end if none are told. */
export const meansFrom = (r: Reading, from: number): number =>
  findWord(r, from, r.words.length, (word, at) => {
    const next = r.words[at + 1];
    return (
      (word.lower === "by" && is(next, "ing") && next?.piece === "word") ||
      word.lower === "through" ||
      word.lower === "via"
    );
  }) ?? r.words.length;

/** Where the first part of the sentence ends: at a comma, a dash, a bracket. */
export const partEnd = (r: Reading, from: number): number =>
  findWord(
    r,
    from,
    r.words.length,
    (word, at) => isMark(word, ";–—(") || (isMark(word, ",") && at > from + 1),
  ) ?? r.words.length;

/** Whether the word stands in brackets. */
export const inBrackets = (r: Reading, at: number): boolean => {
  const open = findWord(r, 0, at, (word) => isMark(word, "("));
  return open !== undefined && findWord(r, open, at, (word) => isMark(word, ")")) === undefined;
};

/** Words for people that no list knows, such as "inspectors" and "typists", and no things that sound like them. */
const LIKE_PEOPLE =
  /^(?!\w*(?:order|paper|letter|number|server|computer|container|folder|sticker|poster|meter|sensor|monitor|motor|error|door|floor|colou?r|factor|vector|sector|mirror|processor|connector|adapter|printer|scanner|tracker|filter|offer|corner|cent(?:er|re)|quarter|chapter|river|shower|tower|layer|header|footer|banner|voucher|drawer|locker|boiler|burner|charger|freezer|cooler|trailer|transfer|tender|reminder|answer|dinner|matter|other|\w*over|paper|power|router|theat(?:er|re)|list|mist|coffee|tree|fee|committee|shelter|counter|planter|heater|dryer|washer|loader|digger|mower|harvester|feeder|roster|register|charter|barrier|scooter|ventilator|projector|(?<!con)tractor|detector|reactor|incubator|defibrillator|variant|plant|grant|restaurant|elevator|generator|calculator|indicator|simulator|weather|webinar)s$)(?:[\w-]+(?:ers|ors|ists|ians|ees|men|women|folk)|admins|crews|alumni|families|parents|couples|children|kids|pros|wardens|\w*guards|\w*wives|smiths|rangers|marshals|medics|mechanics|clerks|chefs|cadets|governors|(?:over|under)-?\d+s)$/u;

/** Are they people by the sound of the word, where a statement says for whom something is? */
export const isLikePeople = (word: Word | undefined): boolean =>
  word !== undefined &&
  LIKE_PEOPLE.test(word.lower) &&
  !is(word, "feature", "flow", "integration", "platform", "document", "content", "event", "process");

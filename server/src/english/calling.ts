/** How things and people are called in a sentence about them: "the onboarding flow", "Stripe Checkout v2", "sales reps". */
import {
  BODIES_OF_PEOPLE,
  COLLECTIVES,
  COMMON_OPENERS,
  MASS_NOUNS,
  OWN_PEOPLE,
  UNCOUNTED_NAMES,
} from "./data/calling.ts";
import { WORK_ON } from "./data/nominals.ts";
import type { Phrase, Range } from "./extent.ts";
import { plural } from "./inflect.ts";
import type { Reading } from "./reading.ts";
import { is, isMark, type Word } from "./sentence.ts";

/** Words that say in which state of the work a thing is; those who use it don't care. */
const STATE_OF_WORK =
  /^(?:(?:brand[- ]new|first|initial|revised|updated|redesigned|improved|revamped|enhanced|next|final|beta|complete|detailed|proper|full|minimal|minimum|viable|working|overhauled|draft|ageing|aging|outdated|worn-out|broken|obsolete|rundown|run-down)\s+)+/i;

const slice = ({ words }: Reading, { from, to }: Range, text: string): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);

/** The words of a range in lower case, as patterns look at them. */
export const lowerText = ({ words }: Reading, { from, to }: Range): string => {
  let text = "";
  for (let at = from; at < to; at++) {
    const { lower = "", start = 0 } = words[at] ?? {};
    text += (text && start > (words[at - 1]?.end ?? 0) ? " " : "") + lower;
  }
  return text;
};

export const isCapital = (word: Word | undefined): boolean => /^[A-Z]/u.test(word?.text ?? "");

const QUOTES = '"“”‘’«»';
const VERSION = /^v\d/u;
const INNER_CAPITAL = /^.+[A-Z]|^[A-Z]$/u;

const ADJECTIVE = /^\w{3,}(?:ory|ary|al|ic|ive|ous|able|ible|ful|less|ed|ing|ant|ent)$/u;

/** Is the word a name: a capital that does not only begin the sentence? */
const isName = (r: Reading, at: number): boolean => {
  const word = r.words[at];
  if (!word || !isCapital(word)) return false;
  if (at > 0 || INNER_CAPITAL.test(word.text.replace(/-.*/, ""))) return true;
  const next = r.words[1];
  if (next?.piece === "word" && isCapital(next) && !INNER_CAPITAL.test(next.text)) return true;
  return (
    word.tags.size === 0 &&
    !word.text.includes("-") &&
    !COMMON_OPENERS.has(word.lower) &&
    !ADJECTIVE.test(word.lower)
  );
};

/** The words, with a small letter where a capital only began the sentence. */
const written = (r: Reading, range: Range, text: string): string => {
  const words = slice(r, range, text).replace(/\s+/g, " ");
  return range.from === 0 && !isName(r, 0) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
};

/** The word in front that says which one: "the", "our", "a". */
const determiner = ({ words }: Reading, { from }: Phrase): string | undefined => {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const word = words[at];
    if (is(word, "determiner") && word?.piece === "word") return word.lower;
    if (word?.piece !== "number" && !is(word, "number", "comparator", "universal", "quality"))
      return undefined;
  }
  return undefined;
};

export const isPlural = ({ words }: Reading, { head, many }: Phrase): boolean =>
  many ||
  /-(?:up|in|out|off)s$/u.test(words[head]?.lower ?? "") ||
  (is(words[head], "plural") && !is(words[head], "qualities")) ||
  (is(words[head], "s") && !is(words[head], "noun")) ||
  (/[^s]s$/u.test(
    words[head]?.lower.replace(/(?:census|campus|chorus|circus|corpus|opus|thesis)$/u, "") ?? "",
  ) &&
    /[^s]s$/u.test(words[head]?.text.replace(/'s$/u, "") ?? "") &&
    words[head]?.tags.size === 0);

const isUncounted = (r: Reading, phrase: Phrase): boolean => {
  const head = r.words[phrase.head];
  return (
    MASS_NOUNS.has(head?.lower ?? "") ||
    /^\w+-(?:to|by|and|on|in|as)-\w+$/u.test(head?.lower ?? "") ||
    (/ing$/u.test(head?.lower ?? "") && !is(head, "event", "hire") && !is(head, "plural"))
  );
};

/** Does a name or a stuff go without "the"? */
const goesBare = (r: Reading, phrase: Phrase): boolean => {
  const [first, head] = [r.words[phrase.from], r.words[phrase.head]];
  if (/^[A-Z].*['’]s?$/u.test(first?.text ?? "")) return true;
  if (UNCOUNTED_NAMES.test(head?.lower ?? "")) return true;
  if (isMark(r.words[phrase.to - 1], QUOTES)) return isMark(first, QUOTES);
  const known =
    is(head, "noun") &&
    head?.lower !== "s" &&
    (head?.text === head?.text.toUpperCase() || head?.text === "MoU");
  const named = VERSION.test(head?.lower ?? "") && phrase.head > phrase.from ? phrase.head - 1 : phrase.head;
  return (isName(r, named) && !known) || isUncounted(r, phrase);
};

/** A thing without an article, as people speak of it once it is there. */
export const bareName = (r: Reading, phrase: Phrase, text: string): string => {
  const words = written(r, phrase, text).replace(/\s(?:a|an|(?<=\sand )one)\s(?=\S)/g, " the ");
  const bare = words.replace(STATE_OF_WORK, "");
  return (bare === words ? words : bare.replace(/^\d[\d.,]*\s+(?=\p{L})/u, "")) || words;
};

/** "notifications", but not "3 notifications": such things in general. */
const isAnyOfThem = (r: Reading, phrase: Phrase): boolean =>
  !phrase.many &&
  isPlural(r, phrase) &&
  r.words[phrase.from - 1]?.piece !== "number" &&
  !is(r.words[phrase.from - 1], "number");

/** A thing with its article. */
export const nameOf = (r: Reading, phrase: Phrase, text: string): string => {
  const which = determiner(r, phrase);
  const name = bareName(r, phrase, text);
  if (which === "our" || which === "my") return `our ${name}`;
  const isOfWork = WORK_ON[r.words[phrase.to]?.lemma ?? ""] !== undefined && isName(r, phrase.head);
  if (which === "the" && isOfWork && phrase.to - phrase.from === 1) return name;
  if (which === "the" || which === "this") return `the ${name}`;
  if (which === undefined && /^version \d/u.test(name)) return name;
  if (which === undefined && /^new /u.test(name) && isUncounted(r, phrase)) return `the ${name}`;
  if (which === undefined && (goesBare(r, phrase) || isAnyOfThem(r, phrase))) return name;
  return `the ${name}`;
};

/** Where something leads: one word without an article is left so, as in "from email to chat", and so is "version 5". */
export const goalName = (r: Reading, phrase: Phrase, text: string): string =>
  r.words[phrase.from - 1]?.lower === "one"
    ? `one ${bareName(r, phrase, text)}`
    : determiner(r, phrase) === undefined &&
        (phrase.to - phrase.from === 1 || r.words[phrase.to - 1]?.piece === "number")
      ? bareName(r, phrase, text)
      : nameOf(r, phrase, text);

/** Which of them is said of the work, and not of those who use something. */
const WHICH_OF_THEM = /^(?:last|remaining|first|next|final|top) (?:\d[\d.,]* )?(?=\p{L})/iu;

/** Parts of a company that are called by what they do. */
const DEPARTMENTS =
  /^(?:(?:HR|IT|QA|R&D|legal|finance|marketing|sales|engineering|operations|procurement|purchasing|logistics|accounting|compliance|support|customer service|product|design)(?:,? (?:and|&) |, |$))+$/i;

/** Those people, several of them: "the sales team" are "people in the sales team". */
export const peopleName = (r: Reading, phrase: Phrase, text: string): string => {
  const plain = written(r, phrase, text).replace(WHICH_OF_THEM, "");
  const name = /^(?!guest|honest|west|test|forest|harvest|interest|modest|request)\S+est\s/iu.test(plain)
    ? `the ${plain}`
    : plain;
  const head = r.words[phrase.head];
  const last = head?.lower ?? "";
  if (/^(?:everyone|everybody|people)$/u.test(last)) return "people";
  if (DEPARTMENTS.test(name)) return `people in ${name}`;
  if (COLLECTIVES.has(last)) return `people in the ${name}`;
  if (is(head, "plural") || phrase.many || /s$/u.test(last)) return name;
  return last === "staff"
    ? name
    : name.replace(
        head?.text ?? "",
        `${plural(last).startsWith(last) ? head?.text : ""}${plural(last).replace(last, "")}`,
      );
};

/** Are they bodies, of which we say "that" and not "who"? */
export const areBodies = (r: Reading, phrase: Phrase): boolean =>
  BODIES_OF_PEOPLE.has(r.words[phrase.head]?.lemma ?? "");

/** Do these people work with us? */
export const areColleagues = (r: Reading, phrase: Phrase): boolean => {
  const head = r.words[phrase.head];
  return (
    is(head, "insiders") &&
    head?.lemma !== "owner" &&
    (!is(head, "outsiders") || OWN_PEOPLE.test(lowerText(r, phrase)))
  );
};

/** Finds objectives in which people other than the writers do or get something: an effect, whatever they do. */
import { behindPlace, CAUSING } from "./imperative.ts";
import { type NounPhrase, opensObject } from "./nouns.ts";
import { type Being, isNamed, isPeople, type Reading, verbOf } from "./reading.ts";
import { is, type Word } from "./sentence.ts";

/** A word for those who do something: "editors", "couriers", "guardians", "florists". */
export const DOERS = /(?:er|or|ist|ian)s$/u;

/** "Hosts create a listing", "shops launch a store", "couriers deliver"; but "the new stores launch in May". */
const actThemselves = (r: Reading, clause: Being): boolean => {
  const subject = r.words[clause.subject.head];
  const verb = verbOf(r);
  if (clause.auxiliary !== undefined || !is(verb, "base", "s")) return false;
  if (is(subject, "outsiders")) return true;
  const theirs = opensObject(r.words[clause.verb + 1]) || !is(verb, "releasing");
  if (!theirs || !is(verb, "base")) return false;
  return (
    isPeople(subject) || DOERS.test(subject?.lower ?? "") || (is(verb, "making") && is(subject, "plural"))
  );
};

/** "Sellers get chosen", "riders are picked up": done to them by others; but "managers are trained". */
const getsSomething = (r: Reading, clause: Being): boolean =>
  clause.auxiliary !== undefined &&
  is(r.words[clause.subject.head], "outsiders") &&
  is(verbOf(r), "past") &&
  !is(verbOf(r), "teaching", "asking", "telling", "hiring", "reworking", "releasing", "managing");

const isWho = (word: Word | undefined): boolean =>
  is(word, "outsiders") ? is(word, "plural") : DOERS.test(word?.lower ?? "") || /[a-z]s$/u.test(nameOf(word));

/** A word that we don't know, and that may be one for people: "chefs", "grandparents". */
const nameOf = (word: Word | undefined): string => (isNamed(word) ? (word?.lower ?? "") : "");

/** "Chefs plan a menu", "teachers grade a class": nouns, of which the second must be a verb, as an object follows. */
const actInNouns = ({ words }: Reading, { from, head, to }: NounPhrase): number | undefined => {
  if (words[head + 1]?.lower === "who") return head;
  if (!is(words[to], "determiner")) return undefined;
  const at = words.findIndex((word, i) => i >= from && i < head && isWho(word));
  return at < 0 || !is(words[at + 1], "noun", "base") ? undefined : at;
};

/** Behind the verb of a sentence: "trust us", "finish the job", "come back". */
const followsVerb = (word: Word | undefined): boolean =>
  opensObject(word) ||
  is(word, "us", "determiner") ||
  /^(?:back|along|without|before|with)$/u.test(word?.lower ?? "");

/** "Corner bakeries trust us", "Host families in Lima finish the job": two nouns, and what those do, whoever they are. */
const twoNounsAct = ({ words, from }: Reading): number | undefined => {
  const [first, who] = [words[from], words[from + 1]];
  if (first?.piece !== "word" || is(first, "determiner", "ing", "enabling", "ensuring")) return undefined;
  if (CAUSING.test(first.lemma) || !(is(who, "plural") || /[^s]s$/u.test(nameOf(who)))) return undefined;
  const does = behindPlace(words, from + 2);
  const verb = words[does];
  return is(verb, "verb") && is(verb, "base") && followsVerb(words[does + 1]) ? from + 1 : undefined;
};

/** The index of those who do or get something, where the statement says that somebody does. */
export const actorIn = (r: Reading): number | undefined => {
  const { clause } = r;
  const named = twoNounsAct(r);
  if (named !== undefined) return named;
  if (clause.form === "phrase") return clause.phrase && actInNouns(r, clause.phrase);
  if (clause.form !== "state") return undefined;
  const theirs = actThemselves(r, clause) || getsSomething(r, clause);
  return theirs ? clause.subject.head : actInNouns(r, clause.subject);
};

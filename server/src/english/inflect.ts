/** Makes the forms of English verbs and nouns from their base form. */
import { DOUBLING, IRREGULAR_NOUNS, IRREGULAR_VERBS } from "./data/forms.ts";

export type VerbForm = "base" | "s" | "past" | "ing";

const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

const rows = (table: string): string[][] => table.split("|").map(words);

const VERBS = new Map(rows(IRREGULAR_VERBS).map(([base = "", ...past]) => [base, past]));
const NOUNS = new Map(rows(IRREGULAR_NOUNS).map(([one = "", many = ""]) => [one, many]));
const DOUBLED = new Set(words(DOUBLING));

const ONE_SYLLABLE = /^[^aeiou]*(?:qu)?[aeiouy][^aeiouwxy]$/u;

const stemOf = (verb: string): string => {
  if (verb.length > 2 && verb.endsWith("e") && !/(?:ee|oe|ye)$/u.test(verb)) return verb.slice(0, -1);
  return ONE_SYLLABLE.test(verb) || DOUBLED.has(verb) ? verb + verb.at(-1) : verb;
};

const withS = (word: string): string => {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /[^aeiou]o$/u.test(word) &&
    !/(?:photo|demo|video|repo|logo|memo|promo|intro|expo|retro|info|ngo|c[fimt]o)$/u.test(word)
    ? `${word}es`
    : `${word}s`;
};

const past = (verb: string): string[] => {
  const irregular = VERBS.get(verb);
  if (irregular) return irregular.length ? irregular : [verb];
  return [/[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stemOf(verb)}ed`];
};

const ing = (verb: string): string =>
  verb === "tie" || verb === "lie" || verb === "die" ? `${verb[0]}ying` : `${stemOf(verb)}ing`;

/** Every form of a verb with what it is; a form may come twice ("cut" is base and past). */
export function verbForms(verb: string): [form: string, what: VerbForm][] {
  const forms: [string, VerbForm][] = [
    [verb, "base"],
    [withS(verb), "s"],
    [ing(verb), "ing"],
  ];
  for (const form of past(verb)) forms.push([form, "past"]);
  const british = verb.endsWith("ize")
    ? `${verb.slice(0, -2)}se`
    : verb.endsWith("lyze")
      ? `${verb.slice(0, -2)}se`
      : undefined;
  return british ? [...forms, ...verbForms(british)] : forms;
}

/** The plural of a noun. */
export const plural = (noun: string): string => NOUNS.get(noun) ?? withS(noun);

/** The words of a data list. */
export const listed = words;

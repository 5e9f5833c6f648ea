/** The words that are read around quantities: those of the page's own language, or none. */
import { ENGLISH } from "../../../grammar/quantity.ts";
import { optionsFor } from "./measure-language.ts";
import { TONGUES, type Tongue } from "./measure-tongues.ts";
import { APPROXIMATE, BEFORE, type Phrase, phrases } from "./measure-words.ts";

export interface Lexicon {
  /** What stands before a quantity and makes a form of it. */
  readonly phrases: ReadonlyMap<string, Phrase>;
  /** Words between such a phrase and its quantity that change nothing. */
  readonly about: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
}

const one = (word: string): ReadonlySet<string> => new Set([word]);

const ENGLISH_WORDS: Lexicon = {
  phrases: BEFORE,
  about: APPROXIMATE,
  from: one("from"),
  to: one("to"),
  between: one("between"),
  and: one("and"),
};

const NO_WORDS: Lexicon = {
  phrases: new Map(),
  about: new Set(),
  from: new Set(),
  to: new Set(),
  between: new Set(),
  and: new Set(),
};

const several = (list: string): ReadonlySet<string> => new Set(list.split(", "));

const lexiconOf = (tongue: Tongue): Lexicon => ({
  phrases: new Map([
    ...phrases("atLeast", "up", tongue.atLeast),
    ...phrases("atMost", "down", tongue.atMost),
  ]),
  about: several(tongue.about),
  from: several(tongue.from),
  to: several(tongue.to),
  between: several(tongue.between),
  and: several(tongue.and),
});

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(TONGUES).map(([tag, tongue]) => [tag, lexiconOf(tongue)]),
);

/** The words of a page's `language:` (BCP 47); no words where we don't know any. */
export const lexiconFor = (language?: string): Lexicon => {
  if (language === undefined || optionsFor(language) === ENGLISH) return ENGLISH_WORDS;
  return LEXICONS.get(language.trim().toLowerCase().split(/[-_]/)[0] as string) ?? NO_WORDS;
};

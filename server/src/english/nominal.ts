/** Work said as a noun: "the migration of billing", "website redesign", "MVP of the app" are about billing, website, app. */
import { WORK_OF, WORK_ON } from "./data/nominals.ts";
import { type Phrase, wholePhrase } from "./extent.ts";
import { countedPhrase } from "./nouns.ts";
import type { Reading } from "./reading.ts";
import { is } from "./sentence.ts";

export interface Nominal {
  phrase: Phrase;
  /** What is done with it, as the nouns say. */
  verbs: readonly string[];
  /** "cloud migration" goes to the cloud. */
  isGoal: boolean;
  /** Is nothing named but the work itself: "the migration"? */
  isWork: boolean;
}

/** A first form of a thing, which is forgotten when it is used. */
const FIRST_FORM = /^(?:mvp|beta|alpha|trial|pilot|prototype|poc|proof-of-concept)$/u;
/** A part or a state of a thing, behind "of". */
const PART_OF =
  /^(?:version|v\d[\d.]*|phase|iteration|edition|stage|release|parts?|modules?|sessions?|chapters?|rest|remainder|core|basics|foundations?|piece|milestone|step)$/u;
const DESTINATION = /^(?:cloud|aws|azure|gcp|kubernetes|k8s|salesforce|hubspot|typescript|react|saas)$/u;

/** What follows "of". */
const behindOf = (r: Reading, { to }: Phrase): Phrase | undefined => {
  const at = r.words[to]?.piece === "number" ? to + 1 : to;
  return r.words[at]?.lower === "of" ? wholePhrase(r, countedPhrase(r.words, at + 1)) : undefined;
};

/** "website" in "website redesign"; nothing where no noun stands there. */
const modifier = (r: Reading, { from, head }: Phrase): Phrase | undefined => {
  const word = r.words[head - 1];
  const isThing = head > from && word !== undefined && (is(word, "noun", "base") || word.tags.size === 0);
  return isThing ? { from, to: head, head: head - 1, many: false } : undefined;
};

const listed = (verb: string | undefined): string[] => (verb === undefined ? [] : [verb]);

/** The thing behind nouns for work and for first forms. */
export const unwrap = (r: Reading, phrase: Phrase): Nominal => {
  const { lemma = "", lower = "" } = r.words[phrase.head] ?? {};
  const isFirst = FIRST_FORM.test(lower);
  const of = WORK_OF[lemma] !== undefined || isFirst || PART_OF.test(lower) ? behindOf(r, phrase) : undefined;
  if (of) {
    const inner = unwrap(r, of);
    return { ...inner, verbs: [...listed(WORK_OF[lemma]), ...inner.verbs] };
  }
  const verbs = listed(WORK_ON[lemma]);
  const before = verbs.length > 0 || isFirst ? modifier(r, phrase) : undefined;
  if (!before) return { phrase, verbs, isGoal: false, isWork: verbs.length > 0 };
  const isGoal = verbs[0] === "migrate" && DESTINATION.test(r.words[before.head]?.lower ?? "");
  return { phrase: before, verbs, isGoal, isWork: false };
};

/**
 * Turns a statement about something shipped into statements about what it changes, with blanks where numbers belong.
 * Nothing is invented: what is shipped, for whom and by when are the writer's words.
 */
import { REWRITES, type Rewrites } from "./data/rewrites.ts";
import type { Lens } from "./lens.ts";
import { type Shipped, shippedThing } from "./shipped.ts";
import type { Span } from "./tokens.ts";

export interface Rewriting {
  readonly lens: Lens;
  /** A whole statement, with blanks as `<…>`. */
  readonly statement: string;
}

const LENSES: readonly Lens[] = ["reach", "impact", "business"];
/** Words that say that a thing is fresh, which it no longer is when it is used. */
const FRESH =
  /^(?:(?:brand[- ])?new|first|initial|revised|updated|redesigned|improved|next|final|beta|mvp of)\s+/i;
const BASE_VERB = /^(?!(?:the|a|an)\b)[a-z]+(?:\s|$)/;
const ARTICLE = /^(?:the|an?|our|their|its|this|these|all|every|each)\s/i;

const words = (text: string, span: Span | undefined): string | undefined =>
  span && text.slice(span.start, span.end).trim();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "new onboarding flow" is called "the onboarding flow" by those who use it. */
const named = (thing: string): string => {
  const plain = thing.replace(FRESH, "") || thing;
  return ARTICLE.test(plain) ? plain : `the ${plain}`;
};

const isCapability = (text: string, { thing, verb }: Shipped): boolean =>
  verb === undefined &&
  BASE_VERB.test(text.slice(thing.start, thing.end)) &&
  /\b(?:can|could|able to)\b/i.test(text);

const templates = (text: string, shipped: Shipped): Rewrites =>
  isCapability(text, shipped) ? REWRITES.capability : REWRITES[shipped.kind];

/** For whom, in the writer's words, or whom such things are usually for. */
const people = (text: string, shipped: Shipped, { who }: Rewrites): string =>
  words(text, shipped.forWhom)?.replace(
    /^(?:all|every|each|our|the|any)\s+(?:of\s+)?(?:our\s+|the\s+)?/i,
    "",
  ) ?? who;

const fill = (template: string, thing: string, bare: string, who: string): string =>
  capital(template.replaceAll("{thing}", thing).replaceAll("{bare}", bare).replaceAll("{who}", who));

/** The statement seen through the three lenses, in the order reach, impact, business; none where nothing is shipped. */
export const rewrite = (text: string): Rewriting[] => {
  const shipped = shippedThing(text);
  if (!shipped) return [];
  const chosen = templates(text, shipped);
  const bare = words(text, shipped.thing) as string;
  const who = people(text, shipped, chosen);
  return LENSES.map((lens) => ({ lens, statement: fill(chosen[lens], named(bare), bare, who) }));
};

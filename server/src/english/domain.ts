/** Rewrites in the words of a trade: patients wait, players come back, parcels arrive, passengers travel again. */
import { DOMAINS, type Domain } from "./data/rewrite-domains.ts";
import { ABILITY, PROVIDED, SOMETHING } from "./data/rewrite-plans.ts";
import { TRADES, type Trade } from "./data/rewrite-trades.ts";
import { type Lenses, MONEY, SHARE } from "./data/rewrite-words.ts";

/** Templates that would fit anything. */
const GENERAL =
  /who use \{thing\} each month|reach their goal with|would miss \{thing\}|are still with us three months later|who benefit from|\{solves\} a problem of theirs|<income or savings>/;

const isWithin = ({ within }: Pick<Domain, "within">, text: string): boolean =>
  within.test(text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());

export type Rewrites = Lenses & { readonly who?: string };

/** What people can do is no thing that could be named once more. */
const WITHOUT_THING =
  / (?:that (?:is handled|has)|made|who (?:use|learn|are helped)|through|after learning)?\s*(?:with )?\{(?:thing|name)\}(?: and)?/g;

/** Is nothing more known of those whom it is for? */
const ANYONE = /^(?:<?customers>?|people|guests)$/i;
const isAnyone = ({ who }: Rewrites): boolean => who === undefined || ANYONE.test(who);

const asDomain = (domain: Domain, lenses: Rewrites): Rewrites => {
  const isAbility = lenses === (ABILITY as Rewrites);
  const own = (lens: keyof Lenses): string => {
    if (!GENERAL.test(lenses[lens])) return lenses[lens];
    return isAbility ? domain[lens].replace(WITHOUT_THING, "") : domain[lens];
  };
  return {
    who: isAnyone(lenses) ? domain.who : (lenses.who as string),
    reach: own("reach"),
    impact: own("impact"),
    business:
      domain.together && !GENERAL.test(lenses.reach) && GENERAL.test(lenses.business)
        ? SOMETHING.business
        : own("business"),
  };
};

const STAYS = "are still with us three months later";

/** Of a thing that is no tool only those are known whom it is for. */
const asPlain = ({ who }: Domain, lenses: Rewrites): Rewrites => ({
  ...lenses,
  who: isAnyone(lenses) ? who : (lenses.who as string),
  business: lenses.business.includes(STAYS) && who !== "customers" ? PROVIDED.business : lenses.business,
});

/** What it is worth to us that such people use something. */
const worth = (business: string, { stays, one, worth: own }: Trade): string => {
  if (own && GENERAL.test(business)) return own;
  if (stays && business === PROVIDED.business) return `{who} who use {thing} and ${stays} ${SHARE}`;
  if (stays)
    return business
      .replace(STAYS, stays)
      .replace(/(?<= and )<?become customers>? within three months(?= from)/, stays)
      .replace(/(?<= and )(?:buy it|<?become customers>?)(?= from)/, stays);
  if (!business.includes(STAYS)) return business;
  return one && business.includes("{thing}")
    ? `cost of serving ${/^[aeiou]/.test(one) ? "an" : "a"} ${one} with {thing} ${MONEY}`
    : business;
};

const asTrade = (trade: Trade, lenses: Rewrites): Rewrites => ({
  who: isAnyone(lenses) ? trade.who : (lenses.who as string),
  reach: lenses.reach,
  impact: lenses.impact,
  business: worth(lenses.business, trade),
});

/** Those who are there for what they do; whatever else stands there is as often for others. */
const DOING =
  /^(?:recipients|farmers|shippers|customers|drivers|riders|supporters|subscribers|households|applicants|policyholders)$/;

/** Rewrites for those whom the words of a statement speak of, where nothing more is known of the thing. */
export const inDomain = (
  lenses: Rewrites,
  text: string,
  people: string | undefined,
  thing: string,
  isTool: boolean,
): Rewrites => {
  const fits = (whom: RegExp | undefined) => !people || whom?.test(people.toLowerCase()) === true;
  const suits = (each: Pick<Domain, "within"> & { readonly people?: RegExp }) =>
    isWithin(each, text) && fits(each.people);
  const isGuess = (each: Pick<Domain, "within"> & { readonly who: string }) =>
    /^people$/.test(lenses.who ?? "") && DOING.test(each.who) && !isWithin(each, thing);
  const domain = DOMAINS.find(suits);
  if (domain && !people && isGuess(domain)) return lenses;
  if (domain)
    return !domain.things || (isTool && domain.things.test(thing))
      ? asDomain(domain, lenses)
      : asPlain(domain, lenses);
  const trade = TRADES.find(suits);
  return trade && (people || !isGuess(trade)) ? asTrade(trade, lenses) : lenses;
};

/** Rewrites in the words of a trade: patients wait, players come back, parcels arrive. */
import { DOMAINS, type Domain } from "./data/rewrite-domains.ts";
import { ABILITY } from "./data/rewrite-plans.ts";
import type { Lenses } from "./data/rewrite-words.ts";

/** Templates that would fit anything. */
const GENERAL =
  /because of \{thing\}|who use \{thing\} each month|reach their goal with|are still with us three months later/;

const isKnown = ({ within }: Domain, text: string): boolean => within.test(text.toLowerCase());

type Rewrites = Lenses & { readonly who?: string };

/** What people can do is no thing that could be named once more. */
const WITHOUT_THING =
  / (?:that (?:is handled|has)|made|who (?:use|learn|are helped)|through|after learning)?\s*(?:with )?\{(?:thing|name)\}(?: and)?/g;

/** Rewrites for those whom the words of a statement speak of, where nothing more is known of the thing. */
export const inDomain = (lenses: Rewrites, text: string, people: string | undefined): Rewrites => {
  const domain = DOMAINS.find((each) => isKnown(each, text));
  if (!domain || (people && !domain.people.test(people.toLowerCase()))) return lenses;
  const isAbility = lenses === (ABILITY as Rewrites);
  const own = (lens: keyof Lenses): string => {
    if (!GENERAL.test(lenses[lens])) return lenses[lens];
    return isAbility ? domain[lens].replace(WITHOUT_THING, "") : domain[lens];
  };
  const isCustomers = lenses.who === undefined || /^<?customers>?$/i.test(lenses.who);
  return {
    ...(isCustomers ? { who: domain.who } : lenses.who ? { who: lenses.who } : {}),
    reach: own("reach"),
    impact: own("impact"),
    business: own("business"),
  };
};

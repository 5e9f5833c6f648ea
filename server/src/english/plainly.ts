/** Ways of saying work that hide the verb or the thing, said plainly: the words that stay are the writer's. */
import { PLAINLY } from "./data/plainly.ts";

/** `Let citizens renew` → `Enable citizens to renew`. */
const ABLE = /^Enable ((?:our |the |all )?[\p{L}-]{3,20}) (?!to\b)(?=\p{Ll})/u;

/** A word that began the sentence, and doesn't any more. */
const OPENER = /^(Roll out )(\p{Lu})(?=\p{Ll}+ \p{Ll})/u;

/** "2 km of cycle lanes" are cycle lanes. */
const MEASURED =
  /(?<![$€£\d.,])\d[\d.,]* ?(?:km|m|met(?:er|re)s?|kilomet(?:er|re)s?|miles?|tonnes?|tons?|kg|hectares?|ha|lit(?:er|re)s?|reels|boxes|rolls|folders|m²|sqm|square met(?:er|re)s) of (?=\p{L})/giu;

/** "orders >5k EUR" and "findings F-12 to F-19" are orders and findings. */
const BOUNDED =
  / (?:1[5-9]|20)\d\d ?[-–] ?(?:1[5-9]|20)\d\d| [<>≤≥]=? ?[$€£]?\d[\d.,]*(?:k|m|%)?(?: (?:EUR|USD|GBP|CHF))?| \p{Lu}{1,6}-\d+ ?(?:to|and|,|-|–|&) ?\p{Lu}{0,6}-?\d+/gu;

/** What somebody is to be hired as is one word too, for roles have verbs in them: "relief lock keeper". */
const ROLE =
  /^((?:hire|appoint) (?:(?:an?|the|our|\d+|two|three|four|five|six|seven|ten) )?)(?!(?:an?|the|our|\d+|two|three|four|five|six|seven|ten) )((?:(?!and |or |plus )\p{Ll}[\p{L}-]* ){1,4}?\p{L}+)(?= (?:and|for|in|at|to|by|with|on|from|\+)\b|[,(:]| \(|$)/iu;

/** A name in quotes is one word, whatever it is made of. */
const QUOTED = /["“][^"“”]{2,40}["”]/gu;

/** The same said plainly; names in quotes and roles come as one word, joined by `_`. */
export const plainly = (said: string): string => {
  const text = said
    .replace(ROLE, (_all, verb: string, role: string) => verb + role.replaceAll(" ", "_"))
    .replace(QUOTED, (name) => name.replaceAll(" & ", " and ").replaceAll(" ", "_"))
    .replace(MEASURED, "")
    .replace(/\b\d+-(?:year|month|week|day|hour|minute|point|step|page|seat|bed)(?:-old)? (?=\p{L})/gu, "")
    .replace(/\b(?:phase|stage|wave|part) (?:one|two|three|four|I{1,3}|IV|\d) of (?=\p{L})/iu, "")
    .replace(/ (?:number|no\.?) (?:one|two|three|four|five|six|\d+)\b/giu, "")
    .replace(BOUNDED, "")
    .replace(/ (?:company|group|organi[sz]ation|nation|school|hospital|firm|city|team)-?wide\b/giu, "")
    .replace(
      /\btop (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty) (?=\p{L})/giu,
      "top ",
    )
    .replace(/\bearly (?=(?:wage|warning|years|career|repayment|intervention|retirement)\b)/gu, "early_")
    .replace(/\bemployee resource (?=groups?\b)/giu, "employee_resource ")
    .replace(/\bfirst aid\b/gu, "first-aid")
    .replace(
      /\breminders (?:before|for|about|of) (?:(?:each|every|an?|all|the|upcoming) )*(appointment|visit|booking|lesson|class)(?:e?s)?\b/giu,
      "$1 reminders",
    )
    .replace(/\b(?:Investors in People|Great Place to Work)\b/gu, (name) => name.replaceAll(" ", "_"))
    .replace(/\bweigh bridge/giu, "weighbridge")
    .replace(/\bw\/o\s?/gu, "without ")
    .replace(/\bw\/\s?/gu, "with ");
  const found = PLAINLY.find(([form]) => form.test(text));
  if (!found) return text;
  return text
    .replace(found[0], found[1])
    .replace(ABLE, "Enable $1 to ")
    .replace(OPENER, (_all, verb: string, first: string) => verb + first.toLowerCase());
};

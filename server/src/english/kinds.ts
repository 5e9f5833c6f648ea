/** What kind of thing a statement about work is about. */
import type { ThingKind } from "./data/things.ts";
import type { Frame } from "./frame.ts";
import { isPeople } from "./reading.ts";
import { is, type Word } from "./sentence.ts";

/** The kinds in the order in which they decide: "SOC 2 audit" is compliance first, "API" an integration. */
const TELLING: readonly ThingKind[] = [
  "compliance",
  "integration",
  "hire",
  "event",
  "research",
  "flow",
  "feature",
  "platform",
  "content",
  "document",
  "process",
];

const kindOfWord = (word: Word | undefined): ThingKind | undefined => TELLING.find((kind) => is(word, kind));

const MOVES =
  /^(?:migrate|move|upgrade|refactor|replatform|port|modernize|decommission|switch|rewrite|sunset)$/u;

/** The kind by the verb where it says more than the noun, else by the noun, else by the words before it. */
export const kindOf = ({ r, thing, verbAt, verbs, ability }: Frame): ThingKind | "other" => {
  if (ability) return "feature";
  const verb = verbAt === undefined ? undefined : r.words[verbAt];
  if (is(verb, "hiring") && !is(verb, "teaching", "asking")) return "hire";
  if (is(verb, "asking") && isPeople(r.words[thing.head])) return "research";
  if (verbs.some((each) => MOVES.test(each))) return "platform";
  for (let at = thing.head; at >= thing.from; at--) {
    const kind = kindOfWord(r.words[at]);
    if (kind) return kind;
  }
  return is(verb, "asking", "deciding") ? "research" : is(verb, "gathering", "teaching") ? "event" : "other";
};

/** The words and symbols that make a quantity a measure: data, and how they are found before a quantity. */
import type { Direction, MeasureKind } from "./measure-types.ts";

type Form = Exclude<MeasureKind, "fromTo" | "between" | "only">;

export interface Phrase {
  readonly form: Form;
  readonly direction: Direction | undefined;
}

/** A list of phrases, parted by commas, as rows of a map. */
export const phrases = (form: Form, direction: Direction | undefined, list: string): [string, Phrase][] =>
  list.split(", ").map((phrase) => [phrase, { form, direction }]);

/** What stands before a quantity; of several the longest counts (`no more than`, `more than`). */
export const BEFORE: ReadonlyMap<string, Phrase> = new Map([
  ...phrases(
    "atLeast",
    "up",
    "at least, over, above, more than, greater than, higher than, better than, no less than, not less than, no fewer than, minimum, minimum of, min, in excess of, exceed, exceeds, exceeding",
  ),
  ...phrases(
    "atMost",
    "down",
    "at most, under, below, less than, fewer than, lower than, up to, no more than, not more than, no longer than, no later than, within, maximum, maximum of, max, faster than",
  ),
  ...phrases("change", "up", "up"),
  ...phrases("change", "down", "down"),
  ...phrases("change", undefined, "by, up by, down by"),
  ...phrases("to", undefined, "to"),
  ...phrases("to", "up", "reach, reaches, reached, reaching, hit, hits, hitting"),
  ...phrases("to", "down", "down to"),
]);

/** Symbols, in every language. */
export const SYMBOLS: ReadonlyMap<string, Phrase> = new Map([
  ...phrases("atLeast", "up", ">=, ≥, ⩾, >"),
  ...phrases("atMost", "down", "<=, ≤, ⩽, <"),
  ...phrases("to", undefined, "->, -->, =>, →, ⇒, ➔, ➜, ⟶"),
]);

/** Words between a phrase and its quantity that change nothing. */
export const APPROXIMATE = new Set(
  "about around approximately approx roughly nearly almost some circa ca just only a an the another our its their".split(
    " ",
  ),
);

/** After these words (`a score of 90`, `NPS 40`) a quantity is the score to reach. */
export const SCORES = new Set(
  "nps enps csat ces sus seo score scores rating ratings grade index average median mean rate level".split(
    " ",
  ),
);

/** A time in such company is to be short. */
export const WAITING =
  /\b(?:times?|latency|delays?|wait(?:s|ing)?|duration|turnaround|downtime|mtt[rd]|respon[sd]\w*|resol\w+)\b/i;

/** A time behind these says how long something lasts or may take, not what is reached. */
export const PERIODS = new Set(
  "within in for after over during every each per last past first next previous coming following".split(" "),
);

/** Verbs and nouns of change: which way a `by` or `to` goes. */
const UP =
  "increase increases increased increasing grow grows grew grown growing raise raises raised raising boost boosts boosted boosting expand expands expanded expanding lift lifts lifted lifting rise rises rose risen gain gains gained accelerate accelerates accelerated";
const DOWN =
  "reduce reduces reduced reducing reduction decrease decreases decreased decreasing cut cuts cutting lower lowers lowered lowering drop drops dropped dropping shrink shrinks shrunk shorten shortens shortened shortening fall falls fell fallen decline declines declined minimise minimize minimised minimized trim trims trimmed slash slashes slashed lessen lessens";
/** `improve response time` goes down and `improve retention` up, so these say only that something changes. */
const EITHER_WAY =
  "improve improves improved improving improvement speed change changes changed move moves moved shift shifts";
const directed = (words: string, direction?: Direction): [string, Direction | undefined][] =>
  words.split(" ").map((word) => [word, direction]);
export const CHANGE_WORDS: ReadonlyMap<string, Direction | undefined> = new Map([
  ...directed(UP, "up"),
  ...directed(DOWN, "down"),
  ...directed(EITHER_WAY),
]);

/** `sign up 300 companies`: here `up` belongs to the verb. */
export const WITH_UP_OR_DOWN = new Set(
  "sign signs signed signing set sets setting line lined follow followed open opened opens opening back backed start started pick picked make makes made take takes took track tracked wind shut break broke close closed spin spun stand ramp write wrote clean cleaned".split(
    " ",
  ),
);

/** `used by 3 teams`: participles that don't end in -ed. */
export const PARTICIPLES = new Set(
  "seen driven given taken known shown read run led made held written chosen sent built bought brought found paid sold taught won done felt".split(
    " ",
  ),
);

/** What may follow a quantity and make it a bound: `5 or more`. */
export const OR_MORE =
  /[ \u00a0](?:or|and) (?:more|better|higher|above|over|greater|up|beyond|upwards)(?![\p{L}\p{N}-])/iuy;
export const OR_LESS =
  /[ \u00a0](?:or|and) (?:less|fewer|lower|below|under|faster|sooner|better than)(?![\p{L}\p{N}-])/iuy;

const MORE = "(more|higher|greater|increase|growth|rise|uplift|lift|gain|boost|jump)";
const LESS = "(fewer|less|lower|reduction|decrease|drop|decline|fall|cut|shorter)";
const EITHER = "(?:faster|slower|better|improvement|change|savings?)";
const KIND = "(?:relative|absolute|net|overall|further|points?|yearly|monthly|quarterly|annual|yoy|mom|qoq)";
/** What may follow a quantity and make it a change: `20% more`, `a 15% relative increase`, `3 point rise`. */
export const MORE_OR_LESS = new RegExp(
  `[ \\u00a0](?:${KIND} )?(?:${MORE}|${LESS}|${EITHER})(?![\\p{L}\\p{N}-])`,
  "iuy",
);

/** Words that are a change by themselves. */
export const TIMES: ReadonlyMap<string, number> = new Map([
  ...["double", "doubles", "doubled", "doubling"].map((word): [string, number] => [word, 2]),
  ...["triple", "triples", "tripled", "tripling", "treble"].map((word): [string, number] => [word, 3]),
  ...["quadruple", "quadrupled"].map((word): [string, number] => [word, 4]),
  ...["halve", "halves", "halved", "halving"].map((word): [string, number] => [word, 0.5]),
]);
/** `a double opt-in`, `double-entry`: here it is no change. */
export const NOT_DOUBLE_BEFORE = new Set("a an the with no any as of every each".split(" "));
export const NOT_DOUBLE_AFTER = new Set(
  "opt digit digits check checks checking booking bookings entry sided click clicks blind down room rooms bed".split(
    " ",
  ),
);

/** Words that tie pay or appraisal to a result: a bonus that depends on it, a rating that it counts towards. */
import type { Span } from "../../../../grammar/tree.ts";
import { audienceIn } from "../../english/index.ts";

const anyOf = (...words: readonly string[]): string => `(?:${words.join("|")})`;
/** At most so many words between two others. */
const few = (most: number): string => `(?:[ ,]+[\\p{L}\\p{N}%€$£@.'’-]+){0,${most}}?[ ,]+`;
const pattern = (...parts: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${parts.join("")}(?![\\p{L}\\p{N}])`, "iu");

/** A text without one of these is about something else. */
const HINT =
  /bonus|salar|commission|promot|rating|apprais|review|\bpay|compensation|remunerat|merit|\braises?\b/i;

/** So is one without any of these: what ties, leads to, reaches, or is a goal. */
const TIE =
  /tied|linked|coupled|pegged|connected|bound|depend|based|calculat|determin|deci|set by|hang|hinge|count|feed|go(?:es)? into|flow|affect|influence|input|basis|used|relevant|considered|reach|hit|me[et]|achiev|exceed|attain|beat|deliver|KR|result|objective|goal|quota|target/i;

/** These can only be about the people who work here. */
const STAFF_PAY = anyOf(
  "(?:performance|annual|year-end|yearly|mid-year)[- ](?:reviews?|ratings?|appraisals?|evaluations?|bonus(?:es)?)",
  "pay (?:rises?|raises?|increases?|reviews?)",
  "variable (?:pay|compensation)",
  "incentive pay",
  "merit (?:increases?|raises?|pay)",
  "salary (?:increases?|reviews?|raises?|rises?|rounds?)",
  "promotion (?:decisions?|cases?|rounds?|panels?|committees?)",
  "(?:staff |employee )?appraisals?",
  "remuneration",
);
/** Ratings are mostly those of customers; these are of people here. */
const STAFF_RATING =
  "(?:performance|personal|individual|employee|year-end|review|her|his|my|everyone['’]s) (?:\\w+ )?ratings?";

/** What a product gives to its customers is another matter. */
const TO_CUSTOMERS = anyOf(
  ...[
    "welcome",
    "referral",
    "sign-?up",
    "loyalty",
    "deposit",
    "cash",
    "joining",
    "invite",
    "customer",
    "user",
  ],
);
const OF_A_PRODUCT = anyOf(
  ...["points?", "codes?", "offers?", "features?", "rounds?", "content", "tracks?", "campaigns?", "pages?"],
  ...["e?-?mails?", "prices?", "credits?", "for (?:customers?|users?|members?|new)"],
);
const MONEY = `(?<!${TO_CUSTOMERS}s?[- ])(?:bonus(?:es)?|salar(?:y|ies)|commissions?|compensation|pay)(?![- ]${OF_A_PRODUCT})`;
const STEP_UP = `(?:promotions?|promoted)(?![- ]${OF_A_PRODUCT})`;
const PAY = anyOf(MONEY, STEP_UP);

const GOAL = anyOf(
  ...["OKRs?", "KRs?", "key results?", "objectives?", "goals?", "attainment", "quota"],
  "targets?(?! (?:groups?|audiences?|markets?|accounts?|customers?))",
);
const RESULT = anyOf(GOAL, "grades?", "scores?", "results?", "numbers?", "this", "these", "it");
const REACHING = "(?:reach|hit|meet|met|achiev|exceed|attain|beat|deliver)\\p{L}*";

const RESTS_ON = anyOf(
  "(?:tied|linked|coupled|pegged|connected|bound) (?:directly |closely |partly )?(?:to|with)",
  "depend(?:s|ing|ent)? (?:up)?on",
  "based on",
  "calculated (?:from|by|on)",
  "(?:determined|decided|set) by",
  "hangs? on",
  "hinges? on",
);
const LEADS_TO = anyOf(
  "count(?:s|ing)? (?:towards?|for|in|into)",
  "(?:feeds?|goes|go|flows?) into",
  "determines?",
  "decides? (?:on|about|over)?",
  "(?:affect|influence)s?",
  "(?:tied|linked) to",
  "inputs? (?:to|for|into)",
  "basis (?:of|for)",
  "used (?:for|in|to (?:set|decide|calculate|determine))",
  "relevant (?:to|for)",
  "considered (?:for|in)",
);

/** About people here, whoever else is named. */
const CERTAIN: readonly RegExp[] = [
  pattern(STAFF_PAY, few(4), RESTS_ON, few(4), RESULT),
  pattern(STAFF_RATING, few(3), RESTS_ON, few(4), RESULT),
  pattern(LEADS_TO, few(3), anyOf(STAFF_PAY, STAFF_RATING)),
];
/** About people here unless customers are named. */
const LIKELY: readonly RegExp[] = [
  pattern(PAY, few(4), RESTS_ON, few(4), RESULT),
  pattern("ratings?", few(2), RESTS_ON, few(4), GOAL),
  pattern(LEADS_TO, few(3), PAY),
  pattern(PAY, few(4), "(?:if|when|once|for|upon|on)", `(?:${few(4)}| )`, REACHING),
  pattern("(?:if|when|once|whoever|who)", few(6), REACHING, few(8), PAY),
];

/** Here `no` says how closely they are tied: no bonus below 90% attainment. */
const THRESHOLD = pattern(
  "(?:no|zero|full|half) ",
  `(?:${STAFF_PAY}|${MONEY})`,
  " (?:below|under|unless|until|above|from|at)",
  few(4),
  GOAL,
);

/** Whoever says that they are apart says the right thing. */
const APART =
  /\b(?:never|not|no|nor|neither|nobody|nothing|none|without|cannot|independent(?:ly)?|separate[ds]?|apart|decoupled?|instead of|rather than|stop|regardless)\b|n['’]t\b/i;
const SENTENCE = /[^.;!?\n]+(?:[.](?=\S)[^.;!?\n]*)*/g;
const CLAUSE_MARK = /[,:()–—]/;

/** Does the clause that holds a match name those for whom the company works? */
const namesAudience = (sentence: string, { start, end }: Span): boolean => {
  const before = sentence.slice(0, start).split(CLAUSE_MARK).at(-1) ?? "";
  const after = sentence.slice(end).split(CLAUSE_MARK, 1)[0] ?? "";
  return audienceIn(before + sentence.slice(start, end) + after).length > 0;
};

const firstMatch = (sentence: string, patterns: readonly RegExp[]): Span | undefined => {
  for (const each of patterns) {
    const match = each.exec(sentence);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
};

const inSentence = (sentence: string): Span | undefined => {
  if (!HINT.test(sentence) || !TIE.test(sentence)) return undefined;
  const threshold = firstMatch(sentence, [THRESHOLD]);
  if (threshold || APART.test(sentence)) return threshold;
  const likely = firstMatch(sentence, LIKELY);
  return firstMatch(sentence, CERTAIN) ?? (likely && !namesAudience(sentence, likely) ? likely : undefined);
};

/** Where a text ties pay or appraisal to a result; undefined where it doesn't, or says that they are apart. */
export const payCoupling = (text: string): Span | undefined => {
  if (!HINT.test(text)) return undefined;
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const found = inSentence(sentence);
    if (found) return { start: index + found.start, end: index + found.end };
  }
  return undefined;
};

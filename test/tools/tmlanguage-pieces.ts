/**
 * The TextMate grammar below the line: references, quantities, days, people. Regular expressions are Oniguruma's.
 * Colours are a first impression: what only the model can know (is this the measure, does that resolve) is told by the
 * server.
 */

export interface Rule {
  name?: string;
  contentName?: string;
  match?: string;
  begin?: string;
  end?: string;
  beginCaptures?: Captures;
  captures?: Captures;
  include?: string;
  patterns?: Rule[];
}
export type Captures = Record<string, { name?: string; patterns?: Rule[] }>;

/** Spaces outside of text: also no-break, ideographic and zero-width ones and direction marks. */
export const SPACE = "[\\s\\x{200b}-\\x{200f}\\x{2060}\\x{feff}]";
export const ID = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*";
/** `https://` and `10:30` are text. */
export const COLON = "(?::(?=\\s|$|\\*\\*|__)|：)";
const CYCLE = "\\d{4}(?:-?[QHT]\\d)?|[QHT]\\d \\d{4}";
const REFERENCE = `(?:[\\p{L}\\p{N}-]+/)?${ID}(?:\\.${ID})*(?:#[^\\s,]+)?`;
export const REFERENCES = `${REFERENCE}(?:${SPACE}*,${SPACE}*${REFERENCE})*`;
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
/** ISO, and what people paste. */
export const DAY = `(?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-W\\d{1,2})`;

const ONE_TO_TWELVE = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const NUMBER = "[+−-]?\\p{Sc}?\\d(?:[\\d.,’\\x{a0}\\x{202f}]*\\d)?";
const N_OF_M = `\\d+(?:\\.\\d+)?(?:/| (?:out )?of |(?= in \\d{1,3}\\b) in )\\d+`;
const UNIT =
  "\\p{Sc}|%|‰|pp|x|times|percent|points?|ms|s|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|quarters?|years?";
const MAGNITUDE = "k|K|M|bn|thousand|million|billion";
/** `p95`, `v2.0` and `90-day` are words, a bare year is none either, and what follows `week` or `top` is a name. */
const NO_QUANTITY =
  "(?<![\\p{L}\\p{N}._/-])(?<!top |week |version |phase )(?!(?:19|20)\\d\\d(?![\\d.,]*\\d|\\s?%))";
const ENDS = "(?![\\p{L}\\p{N}]|[.-][\\p{L}\\p{N}])";
const QUANTITY_STARTS = `(?=${SPACE}*(?:[+−-]?\\p{Sc}?\\d|(?:${ONE_TO_TWELVE})\\b|<\\p{L}))`;
const BOUNDS =
  "at least|at most|more than|less than|no more than|over|above|under|below|reach|between|from|up to|up|down|to|by|of";

const reference: Rule = { match: REFERENCE, name: "entity.other.inherited-class.reference.okr" };

/** A list of names, to stand where a capture holds one. */
export const references = { patterns: [reference] };

const quantity: Rule = {
  match: `${NO_QUANTITY}(?:(${N_OF_M})|(${NUMBER})(?:\\s?(${MAGNITUDE})(?![\\p{L}\\p{N}]))?)(?:\\s?(${UNIT}))?${ENDS}`,
  captures: {
    1: { name: "constant.numeric.quantity.okr" },
    2: { name: "constant.numeric.quantity.okr" },
    3: { name: "keyword.other.unit.okr" },
    4: { name: "keyword.other.unit.okr" },
  },
};

const measure: Rule = {
  patterns: [
    {
      match: `\\b(by)${SPACE}+((?:the )?(?:end of )?(?:${DAY}|${CYCLE}|${MONTH}(?: \\d{4})?|Q[1-4]))(?![\\p{L}\\p{N}-])`,
      captures: { 1: { name: "keyword.operator.wordlike.okr" }, 2: { name: "constant.numeric.date.okr" } },
    },
    { match: `(?i:\\b(?:${BOUNDS})\\b)${QUANTITY_STARTS}`, name: "keyword.operator.wordlike.okr" },
    { match: `(?<=[\\d%] )and\\b${QUANTITY_STARTS}`, name: "keyword.operator.wordlike.okr" },
    { match: "\\bwhile\\b", name: "keyword.operator.wordlike.okr" },
    { match: `(?:->|→|≥|>=|≤|<=|[<>])${QUANTITY_STARTS}`, name: "keyword.operator.comparison.okr" },
    { match: "\\b(?:doubles?|halves?|halve)\\b", name: "keyword.operator.wordlike.okr" },
    { include: "#quantity" },
  ],
};

/** What an entry or update says before its words: a value, a confidence, a state. */
const progress: Rule = {
  patterns: [
    {
      match: `(?i:\\b(confidence))${SPACE}+(\\d+(?:\\.\\d+)?(?:/10|${SPACE}?%))`,
      captures: {
        1: { name: "keyword.operator.wordlike.okr" },
        2: { name: "constant.numeric.confidence.okr" },
      },
    },
    {
      match: "(?i:(?<=[:：,] )(?:on track|at risk|off track)(?=\\s*(?:,|$)))",
      name: "constant.language.state.okr",
    },
    {
      match: `\\G(?:[^,\\p{L}]|,(?=\\d))*(?:\\p{L}+\\s*)?(?=,|$)`,
      captures: { 0: { patterns: [{ include: "#quantity" }] } },
    },
    { include: "#text" },
  ],
};

/** The parts that lines include by name. */
export const repository: Record<string, Rule> = {
  text: { patterns: [{ include: "#link" }, { include: "#handle" }, { include: "#blank" }] },
  /** What a template or a fix leaves to be filled in. */
  blank: { match: "<\\p{L}[^<>]*>", name: "string.other.blank.okr" },
  link: { match: '\\bhttps?://[^\\s<>"]*[^\\s<>".,;:!?)\\]]', name: "markup.underline.link.okr" },
  handle: {
    match: "(?<![\\p{L}\\p{N}._%+-])@[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}_.-]*[\\p{L}\\p{M}\\p{N}_])?",
    name: "entity.name.tag.handle.okr",
  },
  quantity,
  measure: { patterns: [{ include: "#text" }, ...(measure.patterns ?? [])] },
  progress,
  arrow: {
    match: `(->|→)${SPACE}+(${REFERENCES})${SPACE}*$`,
    captures: { 1: { name: "keyword.operator.arrow.okr" }, 2: references },
  },
  references: { match: `\\G${REFERENCES}(?=\\s|,|$)`, captures: { 0: references } },
  checkbox: { match: "\\G\\[[ xX-]\\](?=\\s)", name: "constant.language.checkbox.okr" },
  day: { match: `\\G${DAY}(?![\\p{L}\\p{N}])`, name: "constant.numeric.date.okr" },
  days: { match: `${DAY}(?![\\p{L}\\p{N}])`, name: "constant.numeric.date.okr" },
  cycle: { match: `\\G(?:${CYCLE}|${ID})`, name: "constant.numeric.cycle.okr" },
  number: { match: "\\G\\d+", name: "constant.numeric.okr" },
  "yes-no": { match: "\\G(?i:yes|no)\\b", name: "constant.language.okr" },
  path: { match: "\\G\\S+", name: "markup.underline.link.okr" },
  language: { match: "\\G[\\p{L}\\p{N}-]+", name: "constant.language.okr" },
  month: { match: "\\G\\p{L}+", name: "constant.language.okr" },
  decision: {
    match: `\\G(?i:(adopted)${SPACE}+(${REFERENCES})|(declined)\\b)`,
    captures: { 1: { name: "constant.language.okr" }, 2: references, 3: { name: "constant.language.okr" } },
  },
};

/** A key result's statement as that of a health metric: what is guarded, and the level that it must not leave. */
import type { Quantity } from "../../../../grammar/quantity.ts";
import type { Block } from "../../../../grammar/tree.ts";
import type { Measure } from "../../model/measure-types.ts";
import type { Context } from "../frame/context.ts";
import { writtenGoal } from "./goals.ts";
import { judged } from "./judged.ts";
import { propertyText } from "./properties.ts";

/** Which level is guarded: the one that was to be reached, or the one that it starts from. */
export type Level = "target" | "start";

/** Of these, less is better. */
const LESS =
  /\b(?:waits?|waiting|latency|delays?|duration|(?:response|loading|load|waiting|lead|cycle|recovery|handling) times?|(?:median|average|mean) times?|times? (?:to|until|for|from)|churn(?:ed)?|costs?|spend|errors?|bugs?|incidents?|crash(?:es)?|complaints?|failures?|defects?|refunds?|backlog|outages?|downtime|escalations?|turnover|attrition|late|lost|overdue|abandon\w*)\b/i;
/** Of these, more is better. */
const MORE =
  /\b(?:on[ -]time|uptime|availability|available|reliability|satisfaction|satisfied|csat|nps|net promoter score|success(?:ful|fully)?|accuracy|coverage|retention|adherence|compliance|on the same day|(?:answered|solved|resolved|delivered|handled|paid) within)\b/i;
const ASKED = "<at least or at most>";

/** The bound that keeps the level good: by the numbers or the words; a blank where neither makes it sure. */
const boundOf = (text: string, { from, to, direction }: Omit<Measure, "start" | "end">): string => {
  if (from && to && from.value !== to.value) return to.value < from.value ? "at most" : "at least";
  // That a level is aimed for counts as upwards, whatever it is a level of.
  const less = direction === "down" || LESS.test(text);
  const more = MORE.test(text);
  if (less === more) return ASKED;
  return less ? "at most" : "at least";
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A quantity in its own words, with the unit that it shares with the other. */
const quantityText = (text: string, { start, end, unit }: Quantity): string => {
  const own = text.slice(start, end);
  if (!unit || (unit.start >= start && unit.end <= end)) return own;
  return `${own}${unit.key === "%" ? "" : " "}${text.slice(unit.start, unit.end)}`;
};

/** Words that lead to a level, and have no place before a bound. */
const LEADING = /\s*\b(?:at|of|to)\s+$/i;

/** The sentence with a bound in place of its measure. */
const bounded = (text: string, measure: Measure, level: Level): string => {
  const quantity = level === "start" && measure.from ? measure.from : measure.to;
  if (!quantity || measure.kind === "atLeast" || measure.kind === "atMost") return text;
  const before = text.slice(0, measure.start).replace(LEADING, " ");
  const bound = `${boundOf(text, measure)} ${quantityText(text, quantity)}`;
  return `${before}${before.trim() ? bound : upperFirst(bound)}${text.slice(measure.end)}`;
};

const HOLDING = /^(?:maintain|keep|hold|sustain|preserve|retain)\s+(?:the\s+|our\s+)?(?=\S)/i;

/** A health metric is held by being one: `Maintain uptime` needs no verb. */
const withoutHolding = (text: string): string => {
  const rest = text.replace(HOLDING, "");
  return rest === text ? text : upperFirst(rest);
};

/** `Zero P1 incidents` is a bound as well. */
const NONE = /^zero\s+(?=\S)/i;

/** The statement of a health metric that guards what a key result measures. */
export const healthStatement = (block: Block, context: Context, level: Level): string => {
  const statement = context.statement(block);
  const { text, goal } = statement;
  if (statement.english && NONE.test(text)) return `${upperFirst(text.replace(NONE, ""))} at most 0`;
  const measure = writtenGoal(statement);
  if (measure) {
    const sentence = bounded(text, measure, level).replace(/\s+/g, " ").trim();
    return judged(block, context)?.kind === "maintenance" ? upperFirst(withoutHolding(sentence)) : sentence;
  }
  const value = propertyText(block, level === "start" && goal?.from ? "from" : "to");
  return value && goal ? `${text} ${boundOf(text, goal)} ${value}` : text;
};

/** The words that say what a key result measures, without its level: a name is made of them. */
export const metricWords = (block: Block, context: Context): string => {
  const statement = context.statement(block);
  const { text } = statement;
  const measure = writtenGoal(statement);
  const words = measure
    ? text.slice(0, measure.start).replace(LEADING, " ") + text.slice(measure.end)
    : text.replace(NONE, "");
  return withoutHolding(words.trim());
};

const GUARDING =
  /^(?:ensure|guarantee|safeguard|protect|monitor|measure|improve|increase)\s+(?:(?:the|our)\s+)?(?=\S)/i;

/** What an objective guards: `Maintain the availability of the bank feed` → `Availability of the bank feed`. */
export const guardedWords = (text: string): string => upperFirst(withoutHolding(text).replace(GUARDING, ""));

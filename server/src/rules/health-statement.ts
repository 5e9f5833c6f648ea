/** A key result's statement as that of a health metric: what is guarded, and the level that it must not leave. */
import type { Quantity } from "../../../grammar/quantity.ts";
import type { Block } from "../../../grammar/tree.ts";
import type { Measure } from "../model/measure-types.ts";
import type { Context } from "./context.ts";
import { writtenGoal } from "./goals.ts";
import { judged } from "./judged.ts";
import { propertyText } from "./properties.ts";

/** Which level is guarded: the one that was to be reached, or the one that it starts from. */
export type Level = "target" | "start";

/** Of these, less is better. */
const LESS =
  /\b(?:times?|waits?|waiting|latency|delays?|duration|churn(?:ed)?|costs?|spend|errors?|bugs?|incidents?|crash(?:es)?|complaints?|failures?|defects?|refunds?|returns|backlog|outages?|downtime|escalations?|turnover|attrition|late|lost|overdue|abandon\w*)\b/i;

const isLess = (text: string, { from, to, direction }: Omit<Measure, "start" | "end">): boolean =>
  from && to && from.value !== to.value ? to.value < from.value : direction === "down" || LESS.test(text);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A quantity in its own words, with the unit that it shares with the other. */
const quantityText = (text: string, { start, end, unit }: Quantity): string => {
  const own = text.slice(start, end);
  if (!unit || (unit.start >= start && unit.end <= end)) return own;
  return `${own}${unit.key === "%" ? "" : " "}${text.slice(unit.start, unit.end)}`;
};

/** The sentence with a bound in place of its measure. */
const bounded = (text: string, measure: Measure, level: Level): string => {
  const quantity = level === "start" && measure.from ? measure.from : measure.to;
  if (!quantity || measure.kind === "atLeast" || measure.kind === "atMost") return text;
  const before = text.slice(0, measure.start).replace(/\bat\s+$/i, "");
  const bound = `at ${isLess(text, measure) ? "most" : "least"} ${quantityText(text, quantity)}`;
  return `${before}${before.trim() ? bound : upperFirst(bound)}${text.slice(measure.end)}`;
};

const HOLDING = /^(?:maintain|keep|hold|sustain|preserve|retain)\s+(?:the\s+|our\s+)?(?=\S)/i;

/** A health metric is held by being one: `Maintain uptime` needs no verb. */
const withoutHolding = (text: string): string => {
  const rest = text.replace(HOLDING, "");
  return rest === text ? text : upperFirst(rest);
};

/** The statement of a health metric that guards what a key result measures. */
export const healthStatement = (block: Block, context: Context, level: Level): string => {
  const statement = context.statement(block);
  const { text, goal } = statement;
  const measure = writtenGoal(statement);
  if (measure) {
    const sentence = bounded(text, measure, level).replace(/\s+/g, " ").trim();
    return judged(block, context)?.kind === "maintenance" ? withoutHolding(sentence) : sentence;
  }
  const value = propertyText(block, level === "start" && goal?.from ? "from" : "to");
  return value && goal ? `${text} at ${isLess(text, goal) ? "most" : "least"} ${value}` : text;
};

const GUARDING =
  /^(?:ensure|guarantee|safeguard|protect|monitor|measure|improve|increase)\s+(?:(?:the|our)\s+)?(?=\S)/i;

/** What an objective guards: `Maintain the availability of the bank feed` → `Availability of the bank feed`. */
export const guardedWords = (text: string): string => upperFirst(withoutHolding(text).replace(GUARDING, ""));

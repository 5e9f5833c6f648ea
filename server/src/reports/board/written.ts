/** Figures as they are written: in the writer's units and currency, with the writer's signs. */
import type { Quantity } from "../../../../grammar/quantity.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { sayGoal, sayQuantity } from "../../features/describe/quantities.ts";
import type { CheckIn } from "../../model/history.ts";
import { latestWith } from "../../model/history.ts";
import { readStatement, type Statement } from "../../model/statement.ts";
import { goalWords, writtenGoal } from "../../rules/shared/goals.ts";
import type { BoardMeasure } from "../board-types.ts";
import { firstOf, known, type Where } from "./making.ts";

/** Words that lead to a goal, and end no name. */
const LEADING = /\s*(?:\b(?:at|of|to|is|are|by|be)|[:,(–—-])\s*$/i;
/** Words that are followed by more, so that what ends with one is only the beginning of a sentence. */
const BEGINS_MORE =
  /(?:^|\s)(?:all|an?|and|any|as|at|by|each|every|for|from|in|into|its|less|more|of|on|or|our|over|than|that|the|their|to|under|up|we|which|who|with|within)$/i;

const spaced = (text: string, unit: string): string => (/^[%°]/.test(unit) ? text + unit : `${text} ${unit}`);

/** A quantity as it stands in a text, `38 km/h` as a whole; a unit that another number carries for both is written out. */
const writtenIn = (text: string, quantity: Quantity): string => {
  const { start, end, unit, per } = quantity;
  const isSpeed = per !== undefined && text.slice(end, per.end).startsWith("/");
  const own = text.slice(start, isSpeed ? per.end : end);
  if (quantity.currency && !/\p{Sc}|[A-Z]{3}/u.test(own)) return sayQuantity(quantity);
  return unit && (unit.start < start || unit.end > end) ? spaced(own, text.slice(unit.start, unit.end)) : own;
};

/** Start and target as the sentence has them, or the properties. */
const ends = (block: Block, statement: Statement): { from: string | undefined; to: string | undefined } => {
  const measure = writtenGoal(statement);
  if (!measure) {
    const { goal } = statement;
    return {
      from: goal?.from && firstOf(block, "from"),
      to: goal?.to && firstOf(block, "to"),
    };
  }
  const { text } = statement;
  return {
    from: measure.from && writtenIn(text, measure.from),
    to: measure.to && writtenIn(text, measure.to),
  };
};

/** The words that name what is measured, in front of the goal; the whole sentence where they don't stand there alone. */
export const metricOf = ({ unit, block }: Where): string => {
  const statement = readStatement(unit, block);
  const measure = writtenGoal(statement);
  const words = measure ? statement.text.slice(0, measure.start).replace(LEADING, "").trim() : "";
  return words.includes(" ") && !BEGINS_MORE.test(words) ? words : statement.text;
};

/** The value of a check-in as it was written. */
export const valueIn = ({ text, value }: CheckIn): string | undefined => value && writtenIn(text, value);

/** The measure of a statement, and the latest value. */
export const measureOf = ({ unit, block }: Where, history: readonly CheckIn[]): BoardMeasure | undefined => {
  const statement = readStatement(unit, block);
  const { goal, deadline, properties } = statement;
  if (!goal) return undefined;
  const like = goal.to ?? goal.from ?? goal.low ?? goal.change;
  const latest = latestWith(history, "value");
  return known({
    words: goalWords(block, statement) || sayGoal(goal),
    ...ends(block, statement),
    now: latest && valueIn(latest),
    unit: like?.currency ?? like?.unit?.key,
    by: properties?.deadline?.day ?? deadline?.day,
  });
};

/** The bounds of a health metric: what it must not fall below, and not rise above. */
export const boundsIn = ({
  unit,
  block,
}: Where): { floor: string | undefined; ceiling: string | undefined } => {
  const statement = readStatement(unit, block);
  const { goal } = statement;
  const { to } = ends(block, statement);
  const written = (quantity: Quantity | undefined) =>
    quantity && (writtenGoal(statement) ? writtenIn(statement.text, quantity) : sayQuantity(quantity));
  if (goal?.kind === "between") return { floor: written(goal.low), ceiling: written(goal.high) };
  const isCeiling = goal?.kind === "atMost" || goal?.direction === "down";
  return isCeiling ? { floor: undefined, ceiling: to } : { floor: to, ceiling: undefined };
};

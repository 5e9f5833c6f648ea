/** Makes an objective of a health metric that left its bounds, where the cycle of today is worked on. */
import type { Day } from "../../../../grammar/date-days.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
import { contains } from "../../model/cycle.ts";
import type { CheckIn } from "../../model/history.ts";
import { byPlace } from "../../model/page-state.ts";
import { containerName } from "../../model/resolve.ts";
import { spellingOf } from "../../model/spelling.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import { declarationOf } from "../../model/view.ts";
import { type Context, contextAt } from "../frame/context.ts";
import type { Change } from "../frame/define.ts";
import { indentAt, replace } from "./changes.ts";
import { writtenGoal } from "./goals.ts";
import { addBehind } from "./moving.ts";
import { freeName, idFrom } from "./names.ts";
import { isClosed } from "./phases.ts";

const STEP = "  ";

/** Is the page about the cycle that goes on today? */
const isToday = ({ page: { head } }: Unit, today: Day): boolean =>
  head.cycle !== undefined && contains(head.cycle, today) && !isClosed(head);

/** Behind which block of which page the objective goes: beside the others of today's cycle, else behind the metric. */
const placeFor = (metric: Declaration, { view, today }: Context): Declaration => {
  const { unit, block } = metric;
  const container = containerName(unit, block);
  if (container === undefined || isToday(unit, today)) return metric;
  const beside = view
    .unitsOf(container)
    .filter((each) => isToday(each, today))
    .flatMap((each) => each.contribution.declarations)
    .filter((each) => each.kind === "objective" || each.kind === "shares")
    .sort(byPlace);
  return beside.at(-1) ?? metric;
};

/** The metric from where it stands now to its bound, in the writer's numbers. */
const recovery = (block: Block, latest: CheckIn, context: Context): string => {
  const statement = context.statement(block);
  const measure = writtenGoal(statement);
  const { value, text } = latest;
  if (!measure || !value) return "<what customers get back> from <today> to <goal>";
  const now = text.slice(value.start, value.end);
  const isLow = measure.low !== undefined && value.value < measure.low.value;
  const bound = measure.to ?? (isLow ? measure.low : measure.high);
  const goal = bound ? statement.text.slice(bound.start, bound.end) : "<goal>";
  const before = statement.text.slice(0, measure.start).replace(/\bat\s+$/i, "");
  return `${before}from ${now} to ${goal}${statement.text.slice(measure.end)}`;
};

/** Gives the metric a name where it has none, and tells it. */
const nameOf = (metric: Declaration, spelling: string | undefined, { view }: Context) => {
  const { block, unit } = metric;
  if (spelling !== undefined) return { name: spelling, naming: [] };
  const name = freeName(
    idFrom(block.text?.value ?? "") || "metric",
    (id) => [...view.declarations(fold(id))].length > 0,
  );
  const at = block.word.end;
  return { name, naming: [replace({ unit }, { start: at, end: at }, ` ${name}`)] };
};

/** Can an objective say which metric it takes over? Not where another has the same name. */
export const canPromote = (block: Block, context: Context): boolean => {
  const metric = declarationOf(context.unit, block);
  if (!metric) return false;
  return (
    !metric.word || spellingOf(context.view, placeFor(metric, context), metric, ["health"]) !== undefined
  );
};

/** The objective with its three lenses, behind the others of the cycle. */
export const promoted = (block: Block, latest: CheckIn, context: Context): Change[] => {
  const metric = declarationOf(context.unit, block);
  if (!metric) return [];
  const place = placeFor(metric, context);
  const there = contextAt(place.unit, context);
  const { name, naming } = nameOf(metric, spellingOf(context.view, place, metric, ["health"]), context);
  const indent = indentAt(there.source, place.block.start);
  const inner = indent + STEP;
  return [
    ...naming,
    addBehind(there, place.block, [
      "",
      `${indent}objective: <who can rely on what again>`,
      `${inner}promoted: ${name}`,
      `${inner}why: <why this now comes before other goals>`,
      `${inner}kr reach: <who feels it> from <today> to <goal>`,
      `${inner}kr impact: ${recovery(block, latest, context)}`,
      `${inner}kr business: <what it costs us> from <today> to <goal>`,
    ]),
  ];
};

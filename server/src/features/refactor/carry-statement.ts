/** A key result as it begins the next cycle: from where the last check-in left it, to a blank. */
import type { Quantity } from "../../../../grammar/quantity-types.ts";
import type { Span } from "../../../../grammar/tree.ts";
import { historyOf, latestWith } from "../../model/history.ts";
import { readStatement, type Statement } from "../../model/statement.ts";
import type { Declaration } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import { writtenGoal } from "../../rules/shared/goals.ts";
import { propertyText } from "../../rules/shared/properties.ts";

interface CarriedStatement {
  readonly text: string;
  /** The start, where properties say it. */
  readonly from: string;
}

const UNIT_BEHIND = /\d(\s*(?:%|\p{L}+))$/u;
const NOWHERE = "<today>";
export const GOAL = "<goal>";

/** The unit of the measure, for a check-in that left it out. */
const unitFor = (value: Quantity, { block }: Declaration, { text, goal, measure }: Statement): string => {
  const unit = (goal?.to ?? goal?.low ?? goal?.from)?.unit;
  if (!unit || value.unit || value.currency || value.of !== undefined) return "";
  if (goal !== measure) {
    const said = [propertyText(block, "from"), propertyText(block, "to")];
    return said.map((each) => UNIT_BEHIND.exec(each ?? "")?.[1]).find((each) => each !== undefined) ?? "";
  }
  const word = text.slice(unit.start, unit.end);
  return /^\p{L}/u.test(word) ? ` ${word}` : word;
};

/** Where it stands, in the words of the last check-in; a blank where nobody said. */
const standing = (target: Declaration, statement: Statement, view: View): string => {
  const latest = latestWith(historyOf(view, target), "value");
  if (!latest?.value || statement.goal?.kind === "change") return NOWHERE;
  const { start, end } = latest.value;
  return latest.text.slice(start, end) + unitFor(latest.value, target, statement);
};

const without = (text: string, { start, end }: Span): string =>
  `${text.slice(0, start).trimEnd()}${text.slice(end)}`;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence with the new measure, and without a day that has passed. */
export const carriedStatement = (target: Declaration, view: View): CarriedStatement => {
  const statement = readStatement(target.unit, target.block);
  const { text, deadline } = statement;
  const from = standing(target, statement, view);
  const measure = writtenGoal(statement);
  const spans: (Span & { readonly written?: string })[] = [];
  if (measure && !measure.aside) spans.push({ ...measure, written: `from ${from} to ${GOAL}` });
  if (deadline) spans.push(deadline);
  let carried = text;
  for (const { written, ...span } of spans.sort((a, b) => b.start - a.start))
    carried =
      written === undefined
        ? without(carried, span)
        : carried.slice(0, span.start).replace(/\bat\s+$/i, "") + written + carried.slice(span.end);
  return { text: upperFirst(carried.replace(/\s+/g, " ").trim()), from };
};

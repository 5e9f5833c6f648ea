/** The goal of a statement in the writer's words, and where it stands. */
import { sourceSpan } from "../../../../grammar/reference.ts";
import type { Block, Span } from "../../../../grammar/tree.ts";
import type { Measure } from "../../model/measure-types.ts";
import type { Statement } from "../../model/statement.ts";

/** The measure of the sentence, if that is the goal; undefined where properties say it. */
export const writtenGoal = ({ goal, measure }: Statement): Measure | undefined =>
  goal === measure ? measure : undefined;

/** Where the goal stands in the sentence; all of the statement where properties say it. */
export const goalSpan = (block: Block, statement: Statement): Span => {
  const measure = writtenGoal(statement);
  return block.text && measure ? sourceSpan(block.text, measure) : (block.text ?? block.head);
};

/** The goal as it is written: `from 26 hours to 2 hours`. */
export const goalWords = (block: Block, statement: Statement): string => {
  const measure = writtenGoal(statement);
  if (measure) return statement.text.slice(measure.start, measure.end);
  const said = (key: string): string => {
    const value = block.properties.find((property) => property.key === key)?.value?.value;
    return value === undefined ? "" : `${key} ${value}`;
  };
  return `${said("from")} ${said("to")}`.trim() || said("by");
};

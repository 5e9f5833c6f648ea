/** The statement of a block with its measure, read once for as long as the block stays as it is. */
import type { Block } from "../../../grammar/tree.ts";
import { type MeasureReading, readMeasure } from "./measure.ts";
import { isEnglish } from "./page-state.ts";
import type { Unit } from "./unit.ts";

export interface Statement extends MeasureReading {
  /** The text of the block; empty where nothing is written. */
  readonly text: string;
  /** Is it written in English, so that its words can be read? */
  readonly english: boolean;
}

const cache = new WeakMap<Unit, Map<Block, Statement>>();

/** Reads the statement of a block of a unit. Offsets count in `text`; `sourceSpan` leads to the source. */
export const readStatement = (unit: Unit, block: Block): Statement => {
  let statements = cache.get(unit);
  if (!statements) {
    statements = new Map();
    cache.set(unit, statements);
  }
  const known = statements.get(block);
  if (known) return known;
  const text = block.text?.value ?? "";
  const { language, cycle } = unit.page.head;
  const statement = { ...readMeasure(text, { language, cycle }), text, english: isEnglish(language) };
  statements.set(block, statement);
  return statement;
};

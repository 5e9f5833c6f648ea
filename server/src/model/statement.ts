/** The statement of a block with its measure, read once for as long as the block stays as it is. */
import type { Block } from "../../../grammar/tree.ts";
import { type Measure, type MeasureReading, readMeasure } from "./measure.ts";
import { measureFromProperties, type PropertyReading } from "./measure-properties.ts";
import { isEnglish } from "./page-state.ts";
import type { Unit } from "./unit.ts";

export interface Statement extends MeasureReading {
  /** The text of the block; empty where nothing is written. */
  readonly text: string;
  /** Is it written in English, so that its words can be read? */
  readonly english: boolean;
  /** The measure that counts: the one that `from`, `to` and `by` say, else that of the sentence. */
  readonly goal: Omit<Measure, "start" | "end"> | undefined;
  /** What the properties `from`, `to` and `by` say; undefined where none is written. */
  readonly properties: PropertyReading | undefined;
}

const cache = new WeakMap<Unit, Map<Block, Statement>>();

const propertyText = (block: Block, key: string): string | undefined =>
  block.properties.find((property) => property.key === key)?.value?.value;

const read = (unit: Unit, block: Block): Statement => {
  const text = block.text?.value ?? "";
  const { language, cycle } = unit.page.head;
  const context = { language, cycle };
  const [from, to, by] = ["from", "to", "by"].map((key) => propertyText(block, key));
  const written = from !== undefined || to !== undefined || by !== undefined;
  const properties = written ? measureFromProperties({ from, to, by }, context) : undefined;
  const reading = readMeasure(text, context);
  return {
    ...reading,
    text,
    english: isEnglish(language),
    goal: properties?.measure ?? reading.measure,
    properties,
  };
};

/** Reads the statement of a block of a unit. Offsets count in `text`; `sourceSpan` leads to the source. */
export const readStatement = (unit: Unit, block: Block): Statement => {
  const statements = cache.get(unit) ?? new Map<Block, Statement>();
  cache.set(unit, statements);
  const statement = statements.get(block) ?? read(unit, block);
  statements.set(block, statement);
  return statement;
};

/** The statement of a block with its measure. What is written alike is one statement, read once while it is used. */
import type { Block } from "../../../grammar/tree.ts";
import { type Measure, type MeasureReading, readMeasure } from "./measure.ts";
import { measureFromProperties, type PropertyReading } from "./measure-properties.ts";
import { isEnglish, type PageHead } from "./page-state.ts";
import { Recent } from "./recent.ts";
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

/** Pages of very many statements are read once; what was not looked at for long is read again when it is. */
const MOST = 8000;
const MOST_CONTEXTS = 20;

/** By what of its page a statement is read with, then by what is written: a text by itself is found soonest. */
const cache = new Recent<string, Recent<string, Statement>>(MOST_CONTEXTS);

/** A target that is still a blank: no other number of the sentence is meant in its place. */
const BLANK_TARGET = /(?:\bto|->|→)\s+[$€£]?<[\p{L}\p{N}][^<>\r\n]*>/iu;

const propertyText = (block: Block, key: string): string | undefined =>
  block.properties.find((property) => property.key === key)?.value?.value;

interface Written {
  readonly text: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly by: string | undefined;
}

const writtenIn = (block: Block): Written => ({
  text: block.text?.value ?? "",
  from: propertyText(block, "from"),
  to: propertyText(block, "to"),
  by: propertyText(block, "by"),
});

/** Many statements of one page are read after each other. */
let lately: { readonly head: PageHead; readonly known: Recent<string, Statement> } | undefined;

/** What was read as it is in a page with such a head. */
const knownIn = (head: PageHead): Recent<string, Statement> => {
  if (lately?.head === head) return lately.known;
  const { language, cycle } = head;
  const context = `${language}\0${JSON.stringify(cycle)}`;
  const known = cache.get(context) ?? new Recent<string, Statement>(MOST);
  cache.set(context, known);
  lately = { head, known };
  return known;
};

const keyOf = ({ text, from, to, by }: Written): string =>
  from === undefined && to === undefined && by === undefined ? text : JSON.stringify([text, from, to, by]);

const read = ({ text, from, to, by }: Written, { language, cycle }: PageHead): Statement => {
  const context = { language, cycle };
  const written = from !== undefined || to !== undefined || by !== undefined;
  const properties = written ? measureFromProperties({ from, to, by }, context) : undefined;
  const reading = readMeasure(text, context);
  const isBlank = text.includes("<") && BLANK_TARGET.test(text);
  const measure = isBlank ? undefined : reading.measure;
  const { others, limits, quantities, unclear, metric, edits, deadline } = reading;
  return {
    text,
    english: isEnglish(language),
    goal: properties?.measure ?? measure,
    properties,
    others,
    limits,
    quantities,
    unclear,
    metric,
    edits,
    measure,
    deadline,
  };
};

const readOnce = (block: Block, head: PageHead): Statement => {
  const written = writtenIn(block);
  const key = keyOf(written);
  const all = knownIn(head);
  const known = all.get(key);
  if (known) return known;
  const statement = read(written, head);
  all.set(key, statement);
  return statement;
};

/** Many ask for the same block one after another. */
let last: { readonly block: Block; readonly head: PageHead; readonly statement: Statement } | undefined;

/** Reads the statement of a block of a unit. Offsets count in `text`; `sourceSpan` leads to the source. */
export const readStatement = ({ page: { head }, statements }: Unit, block: Block): Statement => {
  if (last?.block === block && last.head === head) return last.statement;
  const statement = statements?.get(block) ?? readOnce(block, head);
  statements?.set(block, statement);
  last = { block, head, statement };
  return statement;
};

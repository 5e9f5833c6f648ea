/** Turns a metric around: the behaviour behind it becomes the objective, and the metric stays as a key result. */
import type { Quantity } from "../../../../grammar/quantity-types.ts";
import type { Block } from "../../../../grammar/tree.ts";
import type { Lens } from "../../../../grammar/vocabulary.ts";
import { audienceIn, type Evidence, lensOf } from "../../english/index.ts";
import type { Statement } from "../../model/statement.ts";
import { ANY_METRIC, METRICS, type MetricRow } from "./metric-behaviours.ts";

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const rowFor = (text: string): MetricRow | undefined => {
  let first: { readonly at: number; readonly row: MetricRow } | undefined;
  for (const row of METRICS) {
    const at = text.search(row.words);
    if (at >= 0 && (!first || at < first.at)) first = { at, row };
  }
  return first?.row;
};

/** Those whom the text names, if it names several of them. */
const whoIn = (text: string): string => {
  const named = audienceIn(text)
    .map(({ start, end }) => text.slice(start, end))
    .find((word) => /(?:s|people)$/i.test(word) && !/ss$/i.test(word));
  return named ? upperFirst(named.toLowerCase()) : "<Customers>";
};

/** Sentences about the behaviour behind the metric, with blanks. */
export const behavioursBehind = (text: string): string[] => {
  const who = whoIn(text);
  return (rowFor(text)?.behaviours ?? ANY_METRIC).map((behaviour) => behaviour.replace("{Who}", who));
};

/** The lens of a key result that measures it. */
export const lensBehind = (text: string): Lens => rowFor(text)?.lens ?? lensOf(text) ?? "business";

/** `Increase repair revenue` → `Repair revenue`: the direction shows in the numbers. */
const withoutDirection = (text: string, evidence: readonly Evidence[]): string => {
  const verb = evidence.find(({ role }) => role === "verb-of-direction");
  if (verb?.start !== 0) return text;
  const rest = text
    .slice(verb.end)
    .replace(/^\s+(?:the|our|my|its|a|an)\b/i, "")
    .trim();
  return rest ? upperFirst(rest) : text;
};

const words = (text: string, { start, end, per }: Quantity): string => text.slice(start, per?.end ?? end);

const trimmed = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\s.;,]+$/, "")
    .trim();

/** The metric as the statement of a key result: with the writer's numbers where there are some, else with blanks. */
export const asKeyResult = ({ text, measure }: Statement, evidence: readonly Evidence[]): string => {
  if (!measure || measure.aside) return `${trimmed(withoutDirection(text, evidence))} from <today> to <goal>`;
  if (measure.kind === "fromTo") return trimmed(withoutDirection(text, evidence));
  const last = text.slice(measure.end).trim().length <= 1;
  if (!last || !measure.to || (measure.kind !== "to" && measure.kind !== "atLeast")) return trimmed(text);
  const metric = trimmed(withoutDirection(text.slice(0, measure.start), evidence));
  return metric ? `${metric} from <today> to ${words(text, measure.to)}` : trimmed(text);
};

/** The head of a key result that is added. */
export const keyResultLine = (lens: Lens, statement: string): string => `kr ${lens}: ${statement}`;

/** Does an objective have a key result with these words already? */
export const hasKeyResult = (block: Block, statement: string): boolean =>
  block.blocks.some(({ text }) => text && trimmed(text.value).toLowerCase() === statement.toLowerCase());

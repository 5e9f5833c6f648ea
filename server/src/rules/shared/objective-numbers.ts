/** Numbers in objectives that are more than a metric: where they stand, and the objective without them. */
import type { Quantity } from "../../../../grammar/quantity-types.ts";
import type { Span } from "../../../../grammar/tree.ts";
import { audienceIn } from "../../english/index.ts";
import type { Statement } from "../../model/statement.ts";

/** Fewer of something is part of what is meant: two menders, three clicks. */
const SMALL = 10;

const isTarget = ({ value, unit, currency, counted, inWords, year }: Quantity): boolean => {
  if (inWords || year || unit?.dimension === "time" || unit?.dimension === "work-time") return false;
  return (
    currency !== undefined ||
    unit?.dimension === "share" ||
    (unit === undefined && counted?.sure === true && value >= SMALL)
  );
};

/** "customers in 12 countries": where, not how many. */
const isWhere = (text: string, at: number): boolean => /\b(?:in|across|within)\s+$/iu.test(text.slice(0, at));

/** The measure of an objective, or the number alone where it counts something. A time is part of what is meant. */
export const numberIn = ({ text, measure }: Statement): Span | undefined => {
  if (!measure || measure.aside || measure.kind === "atMost") return undefined;
  const quantity = measure.to ?? measure.change ?? measure.low;
  if (!quantity || !isTarget(quantity)) return undefined;
  if (quantity.counted?.sure && isWhere(text, quantity.start)) return undefined;
  return { start: measure.start, end: measure.end };
};

/** A number that a person may ask to be moved: also one that only says how far something is to grow. */
export const numberToMove = (statement: Statement): Span | undefined => {
  const { measure } = statement;
  const quantity = measure?.to ?? measure?.change;
  if (!measure || !quantity || measure.aside || measure.kind === "only") return numberIn(statement);
  const { unit, year, inWords, value } = quantity;
  const isTime = unit?.dimension === "time" || unit?.dimension === "work-time";
  if (year || inWords || isTime || measure.kind === "atMost" || value < SMALL) return numberIn(statement);
  return { start: measure.start, end: measure.end };
};

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/\s+([.,;:])/g, "$1")
    .trim();

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the sentence turns from what is meant to what it is good for. */
const PURPOSE = /\s*(?:[,;–—]|\s(?:so that|so|because|in order to|and thereby|while)\s).*$/isu;
/** Words in front of a metric that say what is done to it. */
const DIRECTION =
  /^(?:grow|increase|raise|lift|boost|improve|reduce|cut|lower|decrease|drive|bring|get|take|push|expand|scale|win|reach|hit|achieve|attract|earn|gain|make|ensure|see|have)\b(?:\s+(?:sure(?:\s+that)?|that|up|down|the|our|its|a|an|to)\b)*\s*/iu;
/** What somebody is helped to do. */
const HELPED =
  /^(?:help|let|enable|get|make|have|allow|see|ensure|make sure)\b(?:\s+(?:that|all|our|the)\b)*\s*$/iu;
const ADDS = /^(?:who|that|which|in|on|at|of|for|from|with|to|across|by|per|a|each|every)\b/iu;
const SHARE_OF = /^\s+of\s+(?:all\s+|the\s+|our\s+)*(?=\p{L})/iu;
const FEWER = /^(?:reduce|cut|lower|decrease)\b/iu;
const FIRST_NOUN = /^[\p{L}’'-]+/u;

interface Parts {
  readonly before: string;
  /** What stands behind the number, up to what it is good for. */
  readonly behind: string;
  readonly counted: string | undefined;
}

const whoOf = (counted: string): string => (audienceIn(counted).length > 0 ? "who" : "that");

/** What the number counts, as a metric: `Owners who sleep well`, `Weekly active cooks in Spain`. */
const metricOf = ({ before, behind, counted }: Parts): string => {
  if (counted === undefined) {
    const metric = tidy(before.replace(DIRECTION, ""));
    return upperFirst(tidy(`${metric} ${behind}`).replace(/^(?:in|of)\s+/iu, "")) || "<what is counted>";
  }
  const rest = tidy(behind);
  const does = before === "" || HELPED.test(before);
  if (!rest) return does ? `${upperFirst(counted)} who <do what>` : upperFirst(counted);
  if (ADDS.test(rest) && !(does && /^to\b/i.test(rest))) return upperFirst(`${counted} ${rest}`);
  if (!does) return upperFirst(`${counted} ${rest}`);
  return `${upperFirst(counted)} ${whoOf(counted)} ${rest.replace(/^to\s+/i, "")}`;
};

const partsOf = (text: string, number: Span, quantity: Quantity): Parts => {
  const before = tidy(text.slice(0, number.start));
  const after = text.slice(number.end);
  const share = SHARE_OF.exec(after);
  const noun = share && FIRST_NOUN.exec(after.slice(share[0].length))?.[0];
  if (noun && /(?:s|people|children|men)$/i.test(noun)) {
    const behind = after.slice((share?.[0].length ?? 0) + noun.length).replace(PURPOSE, "");
    return { before, behind, counted: noun };
  }
  const { counted } = quantity;
  if (!counted || counted.start < number.start)
    return { before, behind: after.replace(PURPOSE, ""), counted: undefined };
  const words = text.slice(counted.start, counted.end);
  return { before, behind: text.slice(counted.end).replace(PURPOSE, ""), counted: words };
};

/** The objective without its number, and the number as a key result; blanks stand for what nobody said. */
export const withoutNumber = (
  { text, measure }: Statement,
  number: Span,
): { readonly objective: string; readonly keyResult: string } | undefined => {
  const quantity = measure?.to ?? measure?.change ?? measure?.low;
  if (!measure || !quantity) return undefined;
  const end = Math.max(number.end, quantity.per?.end ?? 0);
  const whole = { start: number.start, end };
  const after = text.slice(end);
  const left = quantity.unit?.dimension === "share" ? after.replace(SHARE_OF, " ") : after;
  const rest = tidy(`${text.slice(0, number.start)} ${left}`);
  // “Reach €2M in yearly income” loses its verb with the number.
  const objective = upperFirst(rest.replace(/^(?:in|of)\b/iu, "grow"));
  if (objective.split(" ").length < 2) return undefined;
  const metric = metricOf(partsOf(text.replace(/[.!\s]+$/u, ""), whole, quantity));
  const amount = text.slice(quantity.start, quantity.per?.end ?? quantity.end);
  if (measure.kind === "fromTo")
    return { objective, keyResult: `${metric} ${text.slice(number.start, end)}` };
  if (measure.kind === "change") {
    const less = measure.direction === "down" || FEWER.test(text);
    return { objective, keyResult: `${metric} from <today> to <goal, ${amount} ${less ? "less" : "more"}>` };
  }
  return { objective, keyResult: `${metric} from <today> to ${amount}` };
};

/** Words of other tools for what a check-in says: `confidence: 5/10` in a key result becomes a line with a day. */
import type { Block, Property } from "../../../../grammar/tree.ts";
import { allBlocks } from "../../model/links.ts";
import type { Context } from "../frame/context.ts";
import type { FixData } from "../frame/define.ts";
import { removeLines, replace } from "./changes.ts";

const STATES: Readonly<Record<string, string>> = {
  "on track": "on track",
  green: "on track",
  "at risk": "at risk",
  amber: "at risk",
  yellow: "at risk",
  "off track": "off track",
  red: "off track",
};
const VALUE = /^[+-]?\p{Sc}?\d[\d.,]*\s?(?:%|\p{L}+)?$/u;
const CONFIDENCE = /^(?:\d{1,2}\/10|\d{1,3}%)$/;

/** What each of them says in a check-in; undefined where its value can't be read. In the order of a check-in. */
const SAYS: Readonly<Record<string, (value: string) => string | undefined>> = {
  progress: (value) => (VALUE.test(value) ? value : undefined),
  confidence: (value) => (CONFIDENCE.test(value) ? `confidence ${value}` : undefined),
  status: (value) => STATES[value.toLowerCase()],
};

/** Does a key say what belongs into a check-in of such a block? */
export const isOfCheckIn = (key: string, kind: string | undefined): boolean =>
  Object.hasOwn(SAYS, key) && (kind === "kr" || kind === "objective");

export const CHECK_IN_ADVICE =
  "Write it as a check-in, a line that begins with the day: “2026-01-19: 40%, confidence 5/10”.";

const holderOf = (property: Property, { unit }: Context): Block | undefined =>
  allBlocks(unit).find(({ properties }) => properties.includes(property));

const said = ({ key, value }: Property): string | undefined => SAYS[key]?.(value?.value.trim() ?? "");

/** All of them in a block as one check-in of today. */
export const checkInFix = (property: Property, context: Context): FixData[] => {
  const block = holderOf(property, context);
  if (said(property) === undefined || !block) return [];
  const all = Object.keys(SAYS).flatMap((key) => block.properties.find((each) => each.key === key) ?? []);
  const read = all.filter((each) => said(each) !== undefined);
  const text = `${context.today}: ${read.map(said).join(", ")}`;
  const changes = () => [
    replace(context, { start: property.word.start, end: property.end }, text),
    ...read.filter((each) => each !== property).map((each) => removeLines(context, each)),
  ];
  return [{ title: `Write “${text}”`, preferred: true, changes }];
};

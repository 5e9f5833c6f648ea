/** An outline as lines of a page. */
import { readDate } from "../../../../../grammar/date.ts";
import { readDeadlineDate } from "../../../../../grammar/date-deadline.ts";
import { cycleForm } from "../../../../../grammar/pasted.ts";
import { readMeasure } from "../../../model/measure.ts";
import { idFrom } from "../../../rules/shared/names.ts";
import { STATUS } from "../../../rules/shared/paste-words.ts";
import { indented, STEP } from "../page-lines.ts";
import type { Outline, Thing } from "./outline.ts";

/** Where the lines go. */
export interface Home {
  /** The indentation of an objective there. */
  readonly indent: string;
  /** Is there a cycle, and a company or team, that they belong to? */
  readonly hasCycle: boolean;
  readonly hasContainer: boolean;
  /** Does the page begin with these lines? Only there may a cycle stand. */
  readonly isTop: boolean;
  /** Below which line of the language the key results stand that have no objective of their own. */
  readonly resultIndent: string;
}

const detailLine = (kind: Thing["kind"], is: string, word: string, value: string): string => {
  if (is === "owner") return `owner: ${value}`;
  if (is === "why" && kind === "objective") return `why: ${value}`;
  if (is === "status" && kind === "initiative" && STATUS[value.toLowerCase()])
    return `status: ${STATUS[value.toLowerCase()]}`;
  if (is === "due" && kind === "initiative") {
    const date = readDate(value, 0);
    if (date?.day && date.end === value.length) return `due: ${date.day}`;
    if (readDeadlineDate(value, 0)) return `note: Due ${value}`;
  }
  return is === "note"
    ? `note: ${/^notes?$|^comments?$/i.test(word) ? "" : `${word}: `}${value}`
    : `note: ${word}: ${value}`;
};

/** The sentence with the numbers that stood in lines below it. */
const sentenceOf = ({ kind, text, details }: Thing): { text: string; used: Thing["details"] } => {
  const [from, to] = ["from", "to"].map((is) => details.find((detail) => detail.is === is));
  const isMeasured = kind === "kr" && readMeasure(text, {}).measure === undefined;
  if (!isMeasured || (!from && !to)) return { text, used: [] };
  const measure = from ? `from ${from.value} to ${to?.value ?? "<goal>"}` : `to ${to?.value}`;
  return {
    text: `${text.replace(/[\s.;]+$/, "")} ${measure}`,
    used: details.filter((detail) => detail === from || detail === to),
  };
};

const isNote = (line: string): boolean => line.startsWith("note:");

const thingLines = (thing: Thing): string[] => {
  const { text, used } = sentenceOf(thing);
  const seen = new Set<string>();
  const details = thing.details
    .filter((detail) => !used.includes(detail))
    .map(({ is, word, value }) => detailLine(thing.kind, is, word, value));
  // What may be said once only is kept as a note the second time.
  const own = [...new Set([...thing.lines, ...details])].map((line) => {
    const key = line.slice(0, line.indexOf(":"));
    const isSaid = key !== "note" && key !== "link" && seen.has(key);
    seen.add(key);
    return isSaid ? `note: ${line}` : line;
  });
  const [notes, first] = [own.filter(isNote), own.filter((line) => !isNote(line))];
  return [`${thing.kind}: ${text}`, ...indented([...first, ...notes], STEP)];
};

const objectiveLines = (objective: Thing): string[] => {
  const own = thingLines(objective);
  const results = objective.results.map((result) => indented(thingLines(result), STEP));
  const isWide = own.length > 1 || results.some((lines) => lines.length > 1);
  const below = results.flatMap((lines, index) =>
    (index > 0 ? isWide : own.length > 1) ? ["", ...lines] : lines,
  );
  return [...own, ...below];
};

const headLines = ({ titles, cycle, team, said }: Outline, home: Home): string[][] => {
  const form =
    cycle && (cycleForm(cycle.replace(/[’']/g, "")) ?? (/^\d{4}-[QH]\d$/.test(cycle) ? cycle : undefined));
  const hasForm = form && home.isTop && !home.hasCycle;
  const name = team && !home.hasContainer ? idFrom(team, 3) : "";
  const left = [hasForm ? undefined : said.cycle, name ? undefined : said.team].filter(
    (each) => each !== undefined,
  );
  const comments = [...titles, ...left].map((title) => `${home.indent}# ${title}`);
  const head = hasForm ? [...comments, `cycle: ${form}`] : comments;
  return [head, ...(name ? [[`team ${name}: ${team}`]] : [])].filter((lines) => lines.length > 0);
};

const apart = (groups: readonly (readonly string[])[]): string[] =>
  groups.flatMap((lines, index) => (index > 0 ? ["", ...lines] : lines));

/** The lines of an outline, each group apart from the next. */
export const outlineLines = (outline: Outline, home: Home): string[] => {
  const head = headLines(outline, home);
  const isInTeam = outline.team !== undefined && !home.hasContainer;
  const indent = isInTeam ? STEP : home.indent;
  const loose = outline.loose.flatMap((result) => indented(thingLines(result), home.resultIndent));
  const blocks = [...outline.objectives.map(objectiveLines), ...outline.others.map(thingLines)];
  return apart([
    ...head,
    ...(loose.length > 0 ? [loose] : []),
    ...blocks.map((lines) => indented(lines, indent)),
  ]);
};

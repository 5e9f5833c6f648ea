import { pageText } from "../../../grammar/page.ts";
import { readReference } from "../../../grammar/reference.ts";
import type { Problem, Property, Reason } from "../../../grammar/tree.ts";
import { KEYS, keyRow, type Place, rankOf } from "../../../grammar/vocabulary.ts";
import { allBlocks } from "../model/links.ts";
import { readStatement } from "../model/statement.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData } from "./frame/define.ts";
import { understands } from "./shared/caught.ts";
import { addAbove, lineBreakOf, removeLines, replace } from "./shared/changes.ts";
import { CHECK_IN_ADVICE, checkInFix, isOfCheckIn } from "./shared/check-in-words.ts";
import { giveName } from "./shared/free-names.ts";
import { given, type ProblemData, tells, told } from "./shared/from-problem.ts";
import { idFrom } from "./shared/names.ts";
import { wouldCatchLines } from "./shared/paste.ts";
import { propertyAt } from "./shared/properties.ts";
import { hasRoom } from "./shared/team-cycle.ts";
import { fitsKey, wrongValue } from "./shared/values.ts";
import { aBlock } from "./shared/wording.ts";

/** The key by which a place says the same. */
const SAME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  due: { kr: "by" },
  by: { initiative: "due" },
  "part-of": { objective: "supports" },
  supports: { team: "part-of", kr: "depends-on", initiative: "moves" },
  moves: { objective: "supports" },
  lead: {
    objective: "owner",
    kr: "owner",
    initiative: "owner",
    health: "owner",
    strategy: "owner",
    discovery: "owner",
  },
  hypothesis: { initiative: "note" },
  why: { kr: "note", initiative: "note", team: "note", company: "note" },
};

/** Where it depends on what is meant. */
const SAYS: Readonly<Record<string, string>> = {
  "team supports": "objectives support one another, and what a team belongs to is its “part-of”",
};

const placesOf = (key: string): readonly string[] => [
  ...new Set(KEYS.filter((row) => row.key === key).flatMap((row) => row.in as readonly string[])),
];

/** Can the block that holds a property say it with another key? It must not say it already, and the name must lead on. */
const fits = (same: string, property: Property | undefined, { unit, view }: Context): boolean => {
  const block = allBlocks(unit).find(({ properties }) => property && properties.includes(property));
  const row = block && keyRow(same, block.kind as Place);
  if (!property || !block || !row) return true;
  if (!row.repeats && block.properties.some(({ key }) => key === same)) return false;
  if (!property.value) return true;
  if (wrongValue(row, property.value.value)) return false;
  if (same === "by" && readStatement(unit, block).deadline) return false;
  const reference = row.refers && readReference(property.value.value, 0);
  return !reference || view.resolve({ unit, block }, reference, row.refers ?? []).targets.length > 0;
};

/** `cycle` and its kin go to the head of the page, unless it says them already. */
const toHead = (key: string, property: Property | undefined, context: Context): FixData[] => {
  const { page } = context.unit;
  const [first] = page.units;
  if (!first || !property?.value || !placesOf(key).includes("page")) return [];
  if (placesOf(key).length > 1 || first.section.tree.properties.some((other) => other.key === key)) return [];
  const row = keyRow(key, "page");
  // A word that nobody knows would be the next thing to be told.
  if (!row || !fitsKey(row, property.value.value)) return [];
  const line = `${key}: ${property.value.value}${lineBreakOf(pageText(page.page))}`;
  const at = headEnd(first.section.text);
  return [
    {
      title: `Move “${key}” to the head of the page`,
      preferred: true,
      changes: () => [{ unit: first, start: at, end: at, text: line }, removeLines(context, property)],
    },
  ];
};

/** Without a name `strategy` is a property of objectives; with one it is a strategy. */
const toStrategy = (data: ProblemData, context: Context): FixData[] => {
  const { start, end } = data.problem;
  const property = propertyAt(context.unit, start);
  const id = idFrom(property?.value?.value ?? "");
  const block = allBlocks(context.unit).find(({ properties }) => property && properties.includes(property));
  if (given(data, "key") !== "strategy" || !id || !block || !holdsStrategies(given(data, "place"))) return [];
  if (wouldCatchLines(context, property?.end ?? end)) return [];
  const name = giveName(id, block, new Set(), context);
  return [
    {
      title: `Make it a strategy called “${name}”`,
      preferred: true,
      changes: () => [replace(context, { start: end, end }, ` ${name}`)],
    },
  ];
};

const holdsStrategies = (place: string): boolean => place === "team" || place === "company";

/** A key result without an objective gets one above it, to be filled in. */
const underObjective = (data: ProblemData, context: Context): FixData[] => {
  const { start } = data.problem;
  const block = allBlocks(context.unit).find(({ word }) => word.start <= start && start < word.end);
  if (block?.kind !== "kr" || data.problem.reason !== "misplaced-block") return [];
  const { source, unit } = context;
  const end =
    allBlocks(unit).find((each) => each.start > start && rankOf(each.kind) < 2)?.start ?? source.length;
  if (!hasRoom(unit, context) || !understands("objective", { start, end }, context)) return [];
  const indent = " ".repeat(
    block.parent && rankOf(block.parent.kind) === 1 ? block.parent.indent : block.indent,
  );
  const line = `${indent}objective: <what will be different, and for whom>`;
  return [{ title: "Begin an objective above it", changes: () => [addAbove(context, block.start, [line])] }];
};

const inner = tells("misplaced-property", "misplaced-entry", "misplaced-update", "misplaced-block").problem;

/** A key result below `## Objective 1: …` finds its place when the heading is read; that one is told. */
const waitsForHeading = ({ reason, data, start }: Problem, { unit }: Context): boolean => {
  if (reason !== "misplaced-block" || data?.block !== "kr") return false;
  const heading = unit.section.tree.problems.findLast(
    (other) => other.reason === "unread-heading" && other.start < start,
  );
  return (
    heading?.data?.block === "objective" &&
    !allBlocks(unit).some(
      (block) => block.kind !== "kr" && block.start > heading.start && block.start < start,
    )
  );
};

const HEADINGS: readonly Reason[] = ["unknown-key", "unread-heading", "unreadable"];

/** Of several check-ins below a heading that is not read, the first is told. */
const isToldAbove = (problem: Problem, { unit }: Context): boolean => {
  if (!isBelowHeading(problem)) return false;
  const above = unit.section.tree.problems.filter(({ start }) => start < problem.start);
  const last = above.findLast((each) => isBelowHeading(each) || HEADINGS.includes(each.reason));
  return last !== undefined && isBelowHeading(last);
};

const isBelowHeading = ({ reason, data }: Problem): boolean =>
  reason === "misplaced-entry" && data?.place === "heading";

/** Behind the comments that a page begins with. */
const headEnd = (text: string): number =>
  /^(?:\ufeff)?(?:#[^\r\n]*(?:\r\n|\n|\r))*/.exec(text)?.[0].length ?? 0;

export default defineRule<ProblemData>({
  id: "misplaced-line",
  severity: "error",
  summary: "A line stands where it can't stand.",
  why: "Every property belongs to some kinds of blocks and means nothing elsewhere, and so it is with blocks. What stands in the wrong place is not read, though it looks as if it were.",
  ignore: "There is no good reason to: the line has no effect where it stands.",
  sources: [],
  items: [],
  examples: [
    {
      around: "objective",
      bad: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  «due»: 2026-03-31
  2026-02-09: 51%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  by: 2026-03-31
  2026-02-09: 51%, confidence 6/10`,
    },
  ],
  reads: "section",
  check: {
    problem(problem, report, context) {
      if (!waitsForHeading(problem, context) && !isToldAbove(problem, context))
        inner?.(problem, report, context);
    },
  },
  message: (data) => {
    const [key, place] = [given(data, "key"), given(data, "place")];
    if (data.problem.reason !== "misplaced-property") return told(data);
    if (isOfCheckIn(key, place)) return `“${key}” can't stand in ${aBlock(place)}. ${CHECK_IN_ADVICE}`;
    const same = SAME[key]?.[place];
    return same
      ? `“${key}” can't stand here, so it is not read: ${SAYS[`${place} ${key}`] ?? `${aBlock(place)} says “${same}”`}.`
      : told(data);
  },
  fixes: ({ data, ...found }, context) => {
    const key = given(data, "key");
    const same = SAME[key]?.[given(data, "place")];
    const rename: FixData[] =
      same && fits(same, propertyAt(context.unit, found.start), context)
        ? [{ title: `Write “${same}”`, preferred: true, changes: () => [replace(context, found, same)] }]
        : [];
    if (data.problem.reason !== "misplaced-property") return underObjective(data, context);
    const property = propertyAt(context.unit, found.start);
    return [
      ...(property && isOfCheckIn(key, given(data, "place")) ? checkInFix(property, context) : []),
      ...rename,
      ...toStrategy(data, context),
      ...toHead(key, property, context),
    ];
  },
});

/**
 * Moves what only has to stay as it is to health metrics, behind the objective that it stood in. Whoever referred to it
 * is led to where it stands now; what moves it, or goes on with it, has nothing to move any more.
 */
import type { Block, Property } from "../../../../grammar/tree.ts";
import { keyRow } from "../../../../grammar/vocabulary.ts";
import { readEntry } from "../../model/entry.ts";
import { historyOf } from "../../model/history.ts";
import { readMeasure } from "../../model/measure.ts";
import { progressOf } from "../../model/progress.ts";
import type { Declaration, Use } from "../../model/unit.ts";
import { declarationOf, kindsOf } from "../../model/view.ts";
import type { Context } from "../frame/context.ts";
import type { Change, FixData } from "../frame/define.ts";
import { cyclesSeen } from "./alignment.ts";
import { indentAt, lineBreakOf, wholeLines } from "./changes.ts";
import { dropReferences } from "./drop-references.ts";
import { giveName } from "./free-names.ts";
import { guardedWords, healthStatement, type Level, metricWords } from "./health-statement.ts";
import { belongTogether } from "./holdings.ts";
import { addLine } from "./insert.ts";
import { judged } from "./judged.ts";
import { alike } from "./likeness.ts";
import { mayLeave } from "./may-leave.ts";
import { addBehind, commentsAbove, hasRoomBehind, movedLines, takeOut } from "./moving.ts";
import { idFrom } from "./names.ts";
import { isClosed } from "./phases.ts";
import { inTeam } from "./references.ts";

const STEP = "  ";
/** A health metric has no place for these, but their words are worth keeping. */
const AS_NOTES = ["hypothesis", "decision", "changed", "learned"];

/** What refers to a declaration, with any key. */
const usesOf = (target: Declaration, { view }: Context): Use[] =>
  target.name === ""
    ? []
    : [...view.uses(target)].filter((use) =>
        view.resolveUse(use).targets.some(({ block }) => block === target.block),
      );

interface Moved {
  readonly block: Block;
  readonly name: string;
  readonly statement: string;
}

/** Its own name, if nothing else beside the objective has it. */
const nameFor = (block: Block, metric: string, given: Set<string>, context: Context): string =>
  giveName(block.name?.text ?? (idFrom(metric) || "metric"), block, given, context);

const movedFrom = (block: Block, given: Set<string>, context: Context, level: Level): Moved => ({
  block,
  statement: healthStatement(block, context, level),
  name: nameFor(block, metricWords(block, context), given, context),
});

const propertyLines = (property: Property, context: Context, indent: string): string[] => {
  if (keyRow(property.key, "health")) return movedLines(context, property, indent);
  if (!AS_NOTES.includes(property.key)) return [];
  const texts = [property.value, ...property.items].flatMap((text) => text?.value.replace(/\s+/g, " ") ?? []);
  return texts.map((text) => `${indent}note: ${text}`);
};

/** What is said right above a key result goes with it. */
const commentLines = (block: Block, context: Context, indent: string): string[] => {
  const { start, end } = commentsAbove(context.source, block.start);
  const lines = context.source.slice(start, end).split(/\r\n|\n|\r/);
  return lines.filter(Boolean).map((line) => indent + line.trimStart());
};

const metricLines = (
  block: Block,
  head: string,
  context: Context,
  indent: string,
  why?: string,
): string[] => {
  const inner = indent + STEP;
  return [
    "",
    ...(block.kind === "kr" ? commentLines(block, context, indent) : []),
    `${indent}health ${head}`,
    ...(why ? [`${inner}why: ${why}`] : []),
    ...block.properties.flatMap((property) => propertyLines(property, context, inner)),
    ...block.entries.flatMap((entry) => movedLines(context, entry, inner)),
  ];
};

/** What referred to a key result: where it may lead to a health metric it does so, elsewhere it goes. */
const followed = (all: readonly Moved[], context: Context): Change[] => {
  const gone: Use[] = [];
  const changes: Change[] = [];
  for (const { block, name } of all) {
    const target = declarationOf(context.unit, block);
    const uses = target ? usesOf(target, context) : [];
    for (const use of uses.filter((each) => !all.some((moved) => moved.block === each.block))) {
      if (kindsOf(use).includes("health")) changes.push(inTeam(use, name, context));
      else gone.push(use);
    }
  }
  return [...changes, ...dropReferences(gone)];
};

/** Moves key results of one objective to health metrics behind it. */
export const moveToHealth = (
  blocks: readonly Block[],
  context: Context,
  level: Level = "target",
): Change[] => {
  const objective = blocks[0]?.parent;
  if (!objective) return [];
  const indent = indentAt(context.source, objective.start);
  const given = new Set<string>();
  const all = blocks.map((block) => movedFrom(block, given, context, level));
  const lines = all.flatMap(({ block, name, statement }) =>
    metricLines(block, `${name}: ${statement}`, context, indent),
  );
  return [
    ...takeOut(context, blocks, true),
    ...stubFor(objective, blocks, context),
    addBehind(context, objective, lines),
    ...followed(all, context),
  ];
};

/** An objective keeps something to measure: where mostly work would be left, there is room for what changes. */
export const needsStub = (objective: Block, gone: readonly Block[], context: Context): boolean => {
  const left = objective.blocks.filter((each) => each.kind === "kr" && !gone.includes(each));
  const work = left.filter((each) => judged(each, context)?.kind === "output").length;
  return !isClosed(context.head) && (left.length === 0 || work * 2 > left.length);
};

const stubFor = (objective: Block, gone: readonly Block[], context: Context): Change[] =>
  needsStub(objective, gone, context)
    ? [addLine(context, objective, "kr: <what changes, and for whom> from <today> to <goal>")]
    : [];

/** Would the metric be outside its bounds at once? Then it does not only have to stay as it is. */
const isBreached = (block: Block, context: Context, level: Level = "target"): boolean => {
  const { unit, head, view } = context;
  const { language, cycle } = head;
  const declaration = declarationOf(unit, block);
  const goal = readMeasure(healthStatement(block, context, level), { language, cycle }).measure;
  const values = (declaration ? historyOf(view, declaration) : []).flatMap(
    ({ text }) => readEntry(text, goal, language).value ?? [],
  );
  const progress = progressOf(goal, values.at(-1));
  return progress.state === "bound" && !progress.met;
};

/** Does a key result measure what a block would guard as a health metric? One number would be moved and guarded at once. */
const isMoved = (block: Block, metric: string, gone: readonly Block[], context: Context): boolean => {
  const { start, end } = block.text ?? block.head;
  const health = { ...block, text: { start, end, value: metric }, properties: [] };
  return alike(health, "kr", context).some(
    (other) =>
      !gone.includes(other.block) &&
      !isClosed(other.unit.page.head) &&
      cyclesSeen(other.unit.page.head).includes(context.head.cycleId) &&
      belongTogether(other, { unit: context.unit, block }),
  );
};

const areMoved = (blocks: readonly Block[], context: Context, level: Level = "target"): boolean =>
  blocks.some((block) => isMoved(block, healthStatement(block, context, level), blocks, context));

/** May key results of one objective be guarded behind it instead? */
export const mayMoveToHealth = (
  blocks: readonly Block[],
  context: Context,
  level: Level = "target",
): boolean => {
  const objective = blocks[0]?.parent;
  return (
    objective !== undefined &&
    hasRoomBehind(context.unit, objective) &&
    mayLeave(blocks, context) &&
    !areMoved(blocks, context, level) &&
    !blocks.some((block) => isBreached(block, context, level))
  );
};

const textOf = ({ text }: Block): string => (text?.value ?? "").replace(/\s+/g, " ");

/** What an objective without key results guards, with a blank for the level. */
const ownMetric = (objective: Block): string => `${guardedWords(textOf(objective))} at least <level>`;

/** Does a check-in in a week tell of it? That can't tell of an objective that is no more. */
const isUpdated = (objective: Block, context: Context): boolean => {
  const target = declarationOf(context.unit, objective);
  return target !== undefined && usesOf(target, context).some(({ key }) => key === "update");
};

/** May an objective with all its key results be guarded instead? */
export const mayGuard = (objective: Block, context: Context): boolean => {
  const results = objective.blocks.filter(({ kind }) => kind === "kr");
  return (
    hasRoomBehind(context.unit, objective) &&
    mayLeave([objective, ...results], context) &&
    !areMoved(results, context) &&
    !(results.length === 0 && isMoved(objective, ownMetric(objective), [], context)) &&
    !isUpdated(objective, context) &&
    !results.some((each) => isBreached(each, context))
  );
};

/** The fix for a key result that only has to stay as it is. */
export const toHealth = (block: Block, context: Context, level: Level = "target"): FixData[] =>
  mayMoveToHealth([block], context, level)
    ? [{ title: "Move it to health metrics", changes: () => moveToHealth([block], context, level) }]
    : [];

/**
 * Moves an objective that only keeps things running to health metrics: its key results each become one, for the reason
 * that the objective names; without any, its sentence becomes one with a blank for the level. `given` has the names that
 * were given on the way.
 */
export const objectiveToHealth = (
  objective: Block,
  context: Context,
  given: Set<string> = new Set(),
): Change[] => {
  const { source, unit } = context;
  const indent = indentAt(source, objective.start);
  const text = textOf(objective);
  const results = objective.blocks.filter(({ kind }) => kind === "kr");
  const all = results.map((block) => movedFrom(block, given, context, "target"));
  const name = objective.name?.text ?? nameFor(objective, guardedWords(text), given, context);
  const own = `${name}: ${ownMetric(objective)}`;
  const lines = all.length
    ? all.flatMap(({ block, name, statement }) =>
        metricLines(block, `${name}: ${statement}`, context, indent, text),
      )
    : metricLines(objective, own, context, indent);
  const { start, end } = wholeLines(source, objective);
  const target = declarationOf(unit, objective);
  const uses = target ? usesOf(target, context).filter((use) => use.block.parent !== objective) : [];
  return [
    {
      unit,
      start,
      end,
      text: lines
        .slice(1)
        .map((line) => line + lineBreakOf(source))
        .join(""),
    },
    ...followed(all, context),
    ...dropReferences(uses),
  ];
};

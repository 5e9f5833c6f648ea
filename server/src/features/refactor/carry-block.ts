/** Objectives, shared objectives and health metrics as they begin the next cycle: nothing of what happened in this one. */
import { readReference } from "../../../../grammar/reference.ts";
import type { Block, Property } from "../../../../grammar/tree.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
import type { Cycle } from "../../model/cycle.ts";
import { readPath } from "../../model/paths.ts";
import { containerName } from "../../model/resolve.ts";
import type { Declaration, Unit, Use } from "../../model/unit.ts";
import { declarationOf, kindsOf, type View } from "../../model/view.ts";
import { lineStart } from "../../rules/shared/changes.ts";
import { keyResultsOf } from "../../rules/shared/objectives.ts";
import { propertyOf } from "../../rules/shared/properties.ts";
import { carriedStatement, GOAL } from "./carry-statement.ts";

/** From where to where things are carried. */
export interface Carrying {
  readonly view: View;
  /** The cycle that ends, and the one that begins. */
  readonly from: string;
  readonly to: Cycle;
  /** The page of the next cycle. */
  readonly uri: string;
  /** The names of those carried: their own, or those that they are given now. */
  readonly names: ReadonlyMap<Block, string>;
}

const STEP = "  ";
const FIRST = ["supports", "strategy", "since"];
const OBJECTIVE = [
  ...FIRST,
  "customer",
  "why",
  "hypothesis",
  "risk",
  "owner",
  "promoted",
  "priority",
  "focus",
  "link",
  "doc",
];
const KEY_RESULT = ["owner", "hypothesis", "risk", "leading", "source", "link", "doc"];
const HEALTH = ["owner", "source", "why", "link", "doc"];

/** The section as if it stood on the page of the next cycle. */
const asNext = (unit: Unit, { uri, to }: Carrying): Unit => ({
  ...unit,
  page: { ...unit.page, uri, head: { ...unit.page.head, cycle: to, cycleId: fold(to.id) } },
});

/** Does a reference lead somewhere from the next cycle, be it to what is carried with it? */
const leads = (use: Use, carrying: Carrying): boolean => {
  const { view, names } = carrying;
  const [old] = view.resolveUse(use).targets;
  if (old && (names.has(old.block) || (old.holder && names.has(old.holder.block)))) return true;
  const origin = { unit: asNext(use.unit, carrying), block: use.block };
  return view.resolve(origin, use.reference, kindsOf(use)).targets.length > 0;
};

/** A path that leads to the same document from another page. */
export const pathFrom = (path: string, from: string, to: string, folder: string | undefined): string => {
  const [old, next] = [readPath(path, from, folder), readPath(path, to, folder)];
  if (old.kind !== "file" || (next.kind === "file" && next.uri === old.uri) || !folder) return path;
  const heading = path.includes("#") ? path.slice(path.indexOf("#")) : "";
  return `${decodeURI(old.uri.slice(folder.length))}${heading}`;
};

/** A property with a blank for each reference that leads nowhere from the next cycle, and paths that still lead there. */
const followed = (property: Property, unit: Unit, block: Block, carrying: Carrying): string => {
  const { view, uri, to } = carrying;
  let source = unit.section.text.slice(property.start, property.end);
  const lost = unit.contribution.uses
    .filter((use) => use.block === block && use.key === property.key)
    .filter(({ reference: { start, end } }) => property.start <= start && end <= property.end)
    .filter((use) => !leads(use, carrying));
  for (const { reference } of lost.toReversed()) {
    const [start, end] = [reference.start - property.start, reference.end - property.start];
    source = `${source.slice(0, start)}<what follows ${reference.text} in ${to.id}>${source.slice(end)}`;
  }
  const path = property.key === "doc" || property.key === "link" ? property.value?.value : undefined;
  return path
    ? source.replace(path, () => pathFrom(path, unit.page.uri, uri, view.workspace.folder))
    : source;
};

/** The lines of a property without its indentation. */
const propertyLines = (property: Property, unit: Unit, block: Block, carrying: Carrying): string[] => {
  const indent = property.start - lineStart(unit.section.text, property.start);
  const [first = "", ...more] = followed(property, unit, block, carrying).split(/\r\n|\n|\r/);
  return [first, ...more.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))];
};

interface Kept {
  readonly key: string;
  readonly lines: readonly string[];
}

const kept = (unit: Unit, block: Block, keys: readonly string[], carrying: Carrying): Kept[] =>
  block.properties
    .filter(({ key }) => keys.includes(key))
    .map((property) => ({ key: property.key, lines: propertyLines(property, unit, block, carrying) }));

const indented = (lines: readonly string[]): string[] => lines.map((line) => (line ? STEP + line : line));

/** How the old one is called from the next cycle; undefined where it has no name, or that name leads elsewhere. */
const oldName = (target: Declaration, names: readonly (string | undefined)[], { view, from }: Carrying) => {
  if (names.some((name) => name === undefined)) return undefined;
  const { unit, block } = target;
  const container = containerName(unit, block) === undefined ? [] : [unit.container?.word?.text];
  const spelled = `${from}/${[...container, ...names].join(".")}`;
  const reference = readReference(spelled, 0);
  // What is named only now can't be looked up yet, and was given a name that nothing else has.
  const isNew = !target.word || (target.holder && !target.holder.word);
  if (isNew || !reference) return spelled;
  const { targets } = view.resolve({ unit, block }, reference, [target.kind]);
  return targets.some((found) => found.block === block) ? spelled : undefined;
};

const linesOf = (properties: readonly Kept[], has: (key: string) => boolean): string[] =>
  properties.filter(({ key }) => has(key)).flatMap(({ lines }) => lines);

const continuing = (old: string | undefined): string[] => (old ? [`continues: ${old}`] : []);

const keyResult = (target: Declaration, holder: string | undefined, carrying: Carrying): string[] => {
  const { unit, block } = target;
  const { text, from } = carriedStatement(target, carrying.view);
  const head = ["kr", block.lens?.lens, block.name?.text].filter(Boolean).join(" ");
  const isLong = propertyOf(block, "from") !== undefined || propertyOf(block, "to") !== undefined;
  const properties = kept(unit, block, KEY_RESULT, carrying);
  const own = [
    ...(isLong ? [`from: ${from}`, `to: ${GOAL}`] : []),
    ...linesOf(properties, (key) => key === "owner"),
    ...continuing(oldName(target, [holder, block.name?.text], carrying)),
    ...linesOf(properties, (key) => key !== "owner"),
  ];
  return [`${head}: ${text}`, ...indented(own)];
};

/** The lines of an objective, or of a team's part in one, without indentation. */
export const carriedObjective = (target: Declaration, carrying: Carrying): string[] => {
  const { unit, block } = target;
  const name = carrying.names.get(block);
  const sentence = (block.text?.value ?? "").replace(/\s+/g, " ");
  const head =
    target.kind === "shares" ? `shares ${block.target?.text ?? ""}` : `objective ${name}: ${sentence}`;
  const properties = kept(unit, block, OBJECTIVE, carrying);
  const own = [
    ...linesOf(properties, (key) => FIRST.includes(key)),
    ...(target.kind === "shares" || propertyOf(block, "since") ? [] : [`since: ${carrying.from}`]),
    ...continuing(oldName(target, [name], carrying)),
    ...linesOf(properties, (key) => !FIRST.includes(key)),
  ];
  const results = keyResultsOf(block).flatMap((each) => declarationOf(unit, each) ?? []);
  const below = results.flatMap((each) => ["", ...indented(keyResult(each, name, carrying))]);
  return [head, ...indented(own), ...below];
};

/** The lines of a health metric, without its check-ins. */
export const carriedHealth = ({ unit, block }: Declaration, carrying: Carrying): string[] => {
  const name = block.name ? ` ${block.name.text}` : "";
  const head = `health${name}: ${(block.text?.value ?? "").replace(/\s+/g, " ")}`;
  return [head, ...indented(kept(unit, block, HEALTH, carrying).flatMap(({ lines }) => lines))];
};

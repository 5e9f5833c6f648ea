/**
 * Moves work out of key results: what is done becomes an initiative, and the key result stays with blanks for what the
 * work changes. Its name stays too, so that nothing that refers to it gets lost.
 */
import { sourceSpan } from "../../../../grammar/reference.ts";
import type { Block, Property, Span } from "../../../../grammar/tree.ts";
import { blockRow, keyRow } from "../../../../grammar/vocabulary.ts";
import { type Lens, shippedThing, workName } from "../../english/index.ts";
import { spellingOf } from "../../model/spelling.ts";
import type { Statement } from "../../model/statement.ts";
import { usesIn } from "../../model/unit-index.ts";
import { declarationOf, kindsOf } from "../../model/view.ts";
import type { Context } from "../frame/context.ts";
import type { Change, FixData } from "../frame/define.ts";
import { indentAt, removeLines, replace } from "./changes.ts";
import { giveName } from "./free-names.ts";
import { mayLeave } from "./may-leave.ts";
import { addBehind, hasRoomBehind, movedLines } from "./moving.ts";
import { idFrom } from "./names.ts";
import { propertyText } from "./properties.ts";

/** What the key result that stays says. */
export interface Stay {
  readonly statement: string;
  /** Instead of the lens that is there. */
  readonly lens?: Lens;
}

const STUB: Stay = { statement: "<what changes, and for whom> from <today> to <goal>" };

const STEP = "  ";
/** Properties that say something about the work, and not about what it changes. */
const OF_WORK = ["depends-on", "doc", "link"];

/** Do the references of a property mean the same beside the objective? */
const leadsOn = ({ start, end }: Span, block: Block, { unit, view }: Context): boolean => {
  const beside = { ...(block.parent ?? block), kind: "initiative" } as const;
  return usesIn(unit, block)
    .filter(({ reference }) => start <= reference.start && reference.end <= end)
    .every((use) => {
      const { targets } = view.resolveUse(use);
      const there = view.resolve({ unit, block: beside }, use.reference, kindsOf({ ...use, block: beside }));
      return there.ambiguous.length === 0 && there.targets[0]?.block === targets[0]?.block;
    });
};

const ofWork = (block: Block, context: Context): readonly Property[] =>
  block.properties.filter((each) => OF_WORK.includes(each.key) && leadsOn(each, block, context));
/** The measure of the work; the stub has one of its own. */
export const OF_MEASURE: readonly string[] = ["from", "to", "by"];

/** The thing that the work brings, or the sentence without its deadline. */
const workText = ({ text, deadline }: Statement, keepDeadline: boolean): string => {
  const whole = !deadline || keepDeadline;
  const thing = !deadline || !keepDeadline ? workName(text) : undefined;
  if (thing) return thing;
  const words = whole ? text : `${text.slice(0, deadline.start)} ${text.slice(deadline.end)}`;
  return words
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;:])/g, "$1")
    .replace(/[\s,;:.–—-]+$/, "")
    .trim();
};

/** A name for a key result that has none, after the thing that the work is about. */
const newName = (block: Block, given: Set<string>, context: Context): string => {
  const text = block.text?.value ?? "";
  const thing = shippedThing(text)?.thing;
  const id = idFrom(thing ? text.slice(thing.start, thing.end) : text);
  return giveName(id || "result", block, given, context);
};

/** How an initiative beside the objective refers to a key result; undefined if nothing that could be said leads there. */
const spelled = (block: Block, name: string, { unit, view }: Context): string | undefined => {
  const declaration = declarationOf(unit, block);
  const holder = declaration?.holder?.word?.text;
  const kinds = keyRow("moves", "initiative")?.refers ?? [];
  if (!declaration?.word || !block.parent) return holder ? `${holder}.${name}` : name;
  const beside = { ...block.parent, kind: "initiative" } as const;
  return spellingOf(view, { unit, block: beside }, declaration, kinds, holder ? 2 : 1);
};

interface Named {
  readonly block: Block;
  readonly name: string;
}

interface Led {
  /** How each is referred to. */
  readonly references: readonly string[];
  /** Names the objective, where only its name tells its key results from what else is called like one. */
  readonly naming: readonly Change[];
}

const leadTo = (objective: Block, all: readonly Named[], given: Set<string>, context: Context): Led => {
  const spellings = all.map(({ block, name }) => spelled(block, name, context));
  const own = declarationOf(context.unit, all[0]?.block ?? objective)?.holder?.word?.text;
  if (!spellings.includes(undefined) || own)
    return { references: all.map(({ name }, at) => spellings[at] ?? `${own}.${name}`), naming: [] };
  const holder = giveName(idFrom(objective.text?.value ?? "") || "goal", objective, given, context);
  const { end } = objective.word;
  return {
    references: all.map(({ name }) => `${holder}.${name}`),
    naming: [replace(context, { start: end, end }, ` ${holder}`)],
  };
};

const initiativeLines = (block: Block, reference: string, context: Context, indent: string): string[] => {
  const statement = context.statement(block);
  const day = (statement.deadline ?? statement.properties?.deadline)?.day;
  const inner = indent + STEP;
  const measure = ["from", "to"].map((key) => [key, propertyText(block, key)].join(" "));
  const numbers = measure.filter((words) => !words.endsWith(" ")).join(" ");
  const owner = propertyText(block, "owner");
  return [
    `${indent}initiative: ${[workText(statement, day === undefined), numbers].filter(Boolean).join(" ")}`,
    `${inner}moves: ${reference}`,
    ...(owner ? [`${inner}owner: ${owner}`] : []),
    ...(day ? [`${inner}due: ${day}`] : []),
    ...ofWork(block, context).flatMap((property) => movedLines(context, property, inner)),
    ...block.entries.flatMap((entry) => movedLines(context, entry, inner)),
  ];
};

/** The key result as it stays. */
const stayed = (block: Block, name: string, { statement, lens }: Stay, context: Context): Change[] => {
  const head = [block.word.text, lens ?? block.lens?.text, name].filter(Boolean).join(" ");
  const end = block.text?.end ?? block.head.end;
  const measure = block.properties.filter(({ key }) => OF_MEASURE.includes(key));
  const gone = [...ofWork(block, context), ...measure];
  return [
    { unit: context.unit, start: block.word.start, end, text: `${head}: ${statement}` },
    ...[...gone, ...block.entries].map((line) => removeLines(context, line)),
  ];
};

/** May work move out of key results of one objective? It needs room behind it, and a way to say what it moves. */
export const mayMoveWork = (blocks: readonly Block[], context: Context): boolean => {
  const objective = blocks[0]?.parent;
  // No name leads to a key result that stands where none can.
  if (!objective || !blockRow("kr")?.in.includes(objective.kind)) return false;
  if (!hasRoomBehind(context.unit, objective)) return false;
  const results = objective.blocks.filter(({ kind }) => kind === "kr");
  // A name for the objective tells apart what was called alike.
  if (!objective.name && !mayLeave(results, context)) return false;
  return Boolean(objective.name || objective.text) || blocks.every(({ name }) => !name);
};

/** Moves the work of key results of one objective to initiatives behind it; what the key results say then is given. */
export const moveToInitiatives = (blocks: readonly Block[], context: Context, stay = STUB): Change[] => {
  const objective = blocks[0]?.parent;
  if (!objective) return [];
  const indent = indentAt(context.source, objective.start);
  const given = new Set<string>();
  const named = blocks.map((block) => {
    return { block, name: block.name?.text ?? newName(block, given, context) };
  });
  const { references, naming } = leadTo(objective, named, given, context);
  return [
    ...naming,
    ...named.flatMap(({ block, name }) => stayed(block, name, stay, context)),
    addBehind(
      context,
      objective,
      named.flatMap(({ block, name }, at) => [
        "",
        ...initiativeLines(block, references[at] ?? name, context, indent),
      ]),
    ),
  ];
};

/** The fix for one key result. */
export const toInitiative = (block: Block, context: Context): FixData[] =>
  mayMoveWork([block], context)
    ? [
        {
          title: "Move it to an initiative, and keep a key result for what it changes",
          changes: () => moveToInitiatives([block], context),
        },
      ]
    : [];

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Takes the way out of a sentence that says how a result is to be reached, and makes an initiative of it. */
export const moveWayToInitiative = (block: Block, way: Span, context: Context): Change[] => {
  const { text, parent, word, lens } = block;
  if (!text || !parent) return [];
  const given = new Set<string>();
  const name = block.name?.text ?? newName(block, given, context);
  const { references, naming } = leadTo(parent, [{ block, name }], given, context);
  const indent = indentAt(context.source, parent.start);
  const gap = text.value.slice(0, way.start).search(/[\s,]+$/);
  const words = text.value
    .slice(way.start, way.end)
    .replace(/^(?:by|through|via|with|using|thanks to)\s+/i, "");
  const named = { start: (lens ?? word).end, end: (lens ?? word).end };
  return [
    ...naming,
    ...(block.name ? [] : [replace(context, named, ` ${name}`)]),
    replace(context, sourceSpan(text, { start: gap < 0 ? way.start : gap, end: way.end }), ""),
    addBehind(context, parent, [
      "",
      `${indent}initiative: ${upperFirst(words.replace(/\s+/g, " "))}`,
      `${indent}${STEP}moves: ${references[0] ?? name}`,
    ]),
  ];
};

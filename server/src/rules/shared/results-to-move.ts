/** The key results that work may be linked to: those of its own company, team or page, the likest first. */
import type { Block } from "../../../../grammar/tree.ts";
import type { NameKind } from "../../../../grammar/vocabulary.ts";
import { contentStems } from "../../english/index.ts";
import { byPlace } from "../../model/page-state.ts";
import { spellingOf } from "../../model/spelling.ts";
import type { Declaration } from "../../model/unit.ts";
import { type Context, contextAt } from "../frame/context.ts";
import type { Change } from "../frame/define.ts";
import { cyclesSeen } from "./alignment.ts";
import { replace } from "./changes.ts";
import { heldBy, holderName } from "./holdings.ts";
import { judged } from "./judged.ts";
import { freeName, idFrom } from "./names.ts";
import { isOver } from "./phases.ts";
import { hasPlaceholder } from "./placeholders.ts";

/** Nobody reads a longer list. */
const MOST = 5;

export interface Movable {
  readonly sentence: string;
  /** How a reference from the work spells it. */
  readonly spelling: string;
  /** Gives it a name, where it has none. */
  readonly naming: readonly Change[];
}

/** The objectives beside a block, shared ones among them, in its cycle and those around it. */
const holdersBeside = (block: Block, { unit, head, view }: Context): Declaration[] =>
  cyclesSeen(head).flatMap((cycleId) =>
    (["objective", "shares"] as const).flatMap((kind) =>
      heldBy(view, kind, cycleId, holderName(unit, block)),
    ),
  );

const sentenceOf = ({ block }: Declaration): string => block.text?.value ?? "";

const isOpen = ({ block }: Declaration): boolean => block.text !== undefined && !isOver(block);

const resultsIn = (holder: Declaration): Declaration[] =>
  holder.unit.contribution.declarations.filter(
    (each) => each.kind === "kr" && each.holder?.block === holder.block && isOpen(each),
  );

const isBlank = (declaration: Declaration): boolean => hasPlaceholder(sentenceOf(declaration));

/** Is there anything that work beside it could move? What is still a blank, or for one, can't be moved. */
export const hasResults = (block: Block, context: Context): boolean =>
  holdersBeside(block, context).some(
    (holder) => !isBlank(holder) && resultsIn(holder).some((result) => !isBlank(result)),
  );

/** What is work itself, or still a blank, is nothing to be moved. */
const isWorthMoving = ({ unit, block }: Declaration, context: Context): boolean =>
  judged(block, contextAt(unit, context))?.kind !== "output" && !hasPlaceholder(block.text?.value ?? "");

/** How many words a key result and its objective share with a text. */
const likeness = (text: string): ((result: Declaration) => number) => {
  const stems = new Set(contentStems(text));
  return (result) => {
    const own = contentStems(`${sentenceOf(result)} ${result.holder ? sentenceOf(result.holder) : ""}`);
    return new Set(own.filter((each) => stems.has(each))).size;
  };
};

const named = (result: Declaration, { view }: Context): Movable | undefined => {
  const { block, holder, unit } = result;
  const colon = /[:：]/.test(unit.section.text.slice(block.word.end, block.text?.start));
  if (!colon) return undefined;
  const name = freeName(idFrom(sentenceOf(result)), (id) => [...view.declarations(id)].length > 0);
  if (!name) return undefined;
  const at = (block.lens ?? block.word).end;
  const spelling = holder?.word ? `${holder.word.text}.${name}` : name;
  return {
    sentence: sentenceOf(result),
    spelling,
    naming: [replace({ unit }, { start: at, end: at }, ` ${name}`)],
  };
};

const movable = (block: Block, result: Declaration, kinds: readonly NameKind[], context: Context) => {
  if (!result.word) return named(result, context);
  const least = result.holder?.word ? 2 : 1;
  const spelling = spellingOf(context.view, { unit: context.unit, block }, result, kinds, least);
  return spelling === undefined ? undefined : { sentence: sentenceOf(result), spelling, naming: [] };
};

/** What work with a text could move, at most five key results; `kinds` is what the reference may lead to. */
export const resultsToMove = (
  block: Block,
  text: string,
  kinds: readonly NameKind[],
  context: Context,
): readonly Movable[] => {
  const like = likeness(text);
  return holdersBeside(block, context)
    .sort(byPlace)
    .flatMap(resultsIn)
    .filter((result) => isWorthMoving(result, context))
    .map((result) => ({ result, like: like(result) }))
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST)
    .flatMap(({ result }) => movable(block, result, kinds, context) ?? []);
};

/** What the rules of objectives ask first. */
import type { Block } from "../../../../grammar/tree.ts";
import { judgeObjective, type ObjectiveKind, type Verdict } from "../../english/index.ts";
import type { Statement } from "../../model/statement.ts";
import type { Context } from "../frame/context.ts";
import { isClosed, isOver } from "./phases.ts";

type Judgement = Verdict<ObjectiveKind>;

const cache = new WeakMap<Statement, Judgement>();
/** A blank in angle brackets: what stands there says what is to be written, and not what is meant. */
const BLANK = /<\p{L}[^<>]*>/u;
const hasBlank = (text: string): boolean => text.includes("<") && BLANK.test(text);

/** Can it still be changed? What is retired or closed is history. */
export const isOpen = (block: Block, { head }: Context): boolean => !isClosed(head) && !isOver(block);

/** An objective that is whole enough to be read, and can still be changed. */
export const isReadable = (block: Block, context: Context): boolean =>
  block.text !== undefined && !hasBlank(block.text.value) && isOpen(block, context);

/** What the words of an objective say that it is; undefined where they are not English, or nobody could be sure. */
export const judgedObjective = (block: Block, context: Context): Judgement | undefined => {
  if (!isReadable(block, context)) return undefined;
  const statement = context.statement(block);
  if (!statement.english) return undefined;
  const verdict = cache.get(statement) ?? judgeObjective(statement.text);
  cache.set(statement, verdict);
  return verdict.sure ? verdict : undefined;
};

/** The key results that stand below an objective. */
export const keyResultsOf = (block: Block): readonly Block[] =>
  block.blocks.filter(({ kind }) => kind === "kr");

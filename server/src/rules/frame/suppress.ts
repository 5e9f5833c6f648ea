/**
 * `# okr-ignore RULE, RULE: reason` on the line above a block, `# okr-ignore-file RULE: reason` at the head of a page.
 * A suppression belongs to the section of its block, so it is read with it.
 */
import type { Block, Comment, Span, Tree, Word } from "../../../../grammar/tree.ts";

export interface Suppression extends Span {
  /** For the whole page? */
  readonly file: boolean;
  readonly rules: readonly Word[];
  /** What stands behind the colon; a blank is a reason to come, which is told as a blank. */
  readonly reason: string;
  /** What it holds for: the next block, from its head to its end without the blocks in it. Undefined for a page. */
  readonly block: Block | undefined;
}

const FORM = /^#+[ \t]*okr-ignore(-file)?\b[ \t]*([^:：]*)(?:[:：][ \t]*(.*))?$/;
const NAME = /[^\s,]+/g;

const nextBlock = (blocks: readonly Block[], after: number): Block | undefined => {
  for (const block of blocks) {
    if (block.start >= after) return block;
    const inner = nextBlock(block.blocks, after);
    if (inner) return inner;
  }
  return undefined;
};

const readSuppression = (comment: Comment, tree: Tree): Suppression | undefined => {
  const match = FORM.exec(comment.text);
  if (!match) return undefined;
  const names = match[2] as string;
  const at =
    comment.start + comment.text.indexOf(names, comment.text.indexOf("okr-ignore") + "okr-ignore".length);
  const rules = [...names.matchAll(NAME)].map(({ 0: text, index }) => {
    const start = at + index;
    return { start, end: start + text.length, text };
  });
  const file = match[1] !== undefined;
  return {
    start: comment.start,
    end: comment.end,
    file,
    rules,
    reason: match[3]?.trim() ?? "",
    block: file ? undefined : nextBlock(tree.blocks, comment.end),
  };
};

const cache = new WeakMap<Tree, readonly Suppression[]>();

/** The suppressions of a section. */
export const suppressionsOf = (tree: Tree): readonly Suppression[] => {
  const known = cache.get(tree);
  if (known) return known;
  const read = tree.comments.flatMap((comment) => readSuppression(comment, tree) ?? []);
  cache.set(tree, read);
  return read;
};

/** Does it silence a rule at a place of its section? It needs a reason. */
export const silences = (suppression: Suppression, rule: string, at: number): boolean => {
  const { block, reason, rules } = suppression;
  if (!reason || !block || !rules.some(({ text }) => text === rule)) return false;
  return (
    at >= block.start &&
    at <= block.end &&
    !block.blocks.some((inner) => at >= inner.start && at <= inner.end)
  );
};

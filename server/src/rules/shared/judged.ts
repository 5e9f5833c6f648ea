/** What the words of a key result say that it is; judged once for all rules. */
import type { Block } from "../../../../grammar/tree.ts";
import { judgeKeyResult, type KeyResultKind, type Verdict } from "../../english/index.ts";
import type { Statement } from "../../model/statement.ts";
import type { Context } from "../frame/context.ts";
import { hasPlaceholder } from "./placeholders.ts";
import { propertyText } from "./properties.ts";

type Judgement = Verdict<KeyResultKind>;

const cache = new WeakMap<Statement, Judgement>();
/** A blank in angle brackets: what stands there says what is to be written, and not what is meant. */
const BLANK = /<\p{L}[^<>]*>/u;
const hasBlank = (text: string): boolean => text.includes("<") && BLANK.test(text);

/** The sentence with the measure that its properties say: `Shops that order` and `from: 40` are one statement. */
const wholeText = (block: Block, { text, properties }: Statement): string => {
  if (!properties?.measure) return text;
  const said = ["from", "to", "by"].flatMap((key) => {
    const value = propertyText(block, key);
    return value ? [key, value] : [];
  });
  return [text, ...said].join(" ");
};

const judge = (block: Block, statement: Statement): Judgement => {
  const known = cache.get(statement);
  if (known) return known;
  const verdict = judgeKeyResult(wholeText(block, statement));
  const evidence = verdict.evidence.filter(({ end }) => end <= statement.text.length);
  const judgement: Judgement = { kind: verdict.kind, sure: verdict.sure, evidence };
  cache.set(statement, judgement);
  return judgement;
};

/** What a key result is, if a coach would say so without hesitation; undefined where it isn't written in English. */
export const judged = (block: Block, context: Context): Judgement | undefined => {
  const statement = context.statement(block);
  if (!statement.english || !statement.text || hasBlank(statement.text)) return undefined;
  const verdict = judge(block, statement);
  return verdict.sure ? verdict : undefined;
};

const isDependency = (block: Block | undefined): boolean =>
  block !== undefined && /^dependency\b/i.test(propertyText(block, "risk") ?? "");

/**
 * Is an output what was agreed on: because others depend on it, or as the best sign there is for now? It may be said of
 * the key result or of its objective.
 */
export const isAgreedOutput = (block: Block): boolean => {
  const leading = propertyText(block, "leading");
  const isLeading = leading !== undefined && !/^no\b/i.test(leading);
  return isLeading || isDependency(block) || isDependency(block.parent);
};

/** Does it read as a result, or as nothing that we know? Then it is worth a closer look. */
export const mayBeResult = (block: Block, context: Context): boolean => {
  const { text } = context.statement(block);
  const kind = judged(block, context)?.kind ?? "outcome";
  return text !== "" && kind === "outcome" && !hasPlaceholder(text);
};

import type { Quantity } from "../../../grammar/quantity.ts";
import { inUnitOf } from "../../../grammar/quantity-compare.ts";
import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Entry } from "../../../grammar/tree.ts";
import { readEntry } from "../model/entry.ts";
import type { Statement } from "../model/statement.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type Report } from "./frame/define.ts";
import { goalSpan, goalWords } from "./shared/goals.ts";
import { mayBeResult } from "./shared/judged.ts";
import { isClosed, isDraft, isOver } from "./shared/phases.ts";

interface Timid {
  readonly words: string;
  readonly by: "target" | "confidence";
}

/** A step of so much of what there is, or of what is missing, is one that nobody would notice. */
const SMALL_STEP = 0.03;
const NEARLY_CERTAIN = 0.9;
const WHOLE = 100;

/** What a step is measured by: a share by the smaller of what there is and what is missing to the whole. */
const yardstick = ({ value, of, unit }: Quantity): number => {
  if (of !== undefined) return Math.min(value, of - value);
  return unit?.dimension === "share" ? Math.min(value, WHOLE - value) : value;
};

const isSmallStep = ({ goal }: Statement): boolean => {
  const { from, to } = goal ?? {};
  const target = from && to && inUnitOf(to, from);
  if (!from || target === undefined || target === from.value) return false;
  const size = Math.abs(yardstick(from));
  return size > 0 && Math.abs(target - from.value) / size < SMALL_STEP;
};

const checkTarget = (block: Block, report: Report<Timid>, context: Context): void => {
  if (isClosed(context.head) || isOver(block) || !mayBeResult(block, context)) return;
  const statement = context.statement(block);
  if (isSmallStep(statement))
    report(goalSpan(block, statement), { words: goalWords(block, statement), by: "target" });
};

const checkConfidence = (
  { text }: Entry,
  block: Block,
  report: Report<Timid>,
  { head, statement }: Context,
): void => {
  const confidence = text && readEntry(text.value, statement(block).goal, head.language).confidence;
  if (!text || !confidence || confidence.value < NEARLY_CERTAIN) return;
  const words = text.value.slice(confidence.start, confidence.end);
  report(sourceSpan(text, confidence), { words, by: "confidence" });
};

export default defineRule<Timid>({
  id: "kr-timid",
  severity: "information",
  summary: "A target right beside the start, or a draft that everybody is sure of already.",
  why: "About seven tenths of an ambitious goal is a good result. Where the target is next to the start, or nearly certain before the work begins, nobody has to try anything new, and the close teaches nothing.",
  ignore:
    "A small step is hard here and worth a lot: a tenth of a percent of a large sum, the last metres of a long way.",
  sources: [0, 3],
  items: [9],
  examples: [
    {
      around: "objective",
      bad: `
kr impact trusted: Owners who trust the forecast «from 61% to 62%»
  owner: @noa
  2026-02-09: 61%, confidence 6/10`,
      good: `
kr impact trusted: Owners who trust the forecast from 61% to 75%
  owner: @noa
  2026-02-09: 61%, confidence 6/10`,
    },
  ],
  reads: "block",
  check: {
    kr(block, report, context) {
      checkTarget(block, report, context);
      const last = block.entries.at(-1);
      if (last && isDraft(context.head)) checkConfidence(last, block, report, context);
    },
  },
  message: ({ words, by }) =>
    by === "target"
      ? `“${words}” is a step that hardly anybody would notice. How far would you get if it went really well? Aim there; seven tenths of it is a success.`
      : `“${words}” in a draft says that it will come true whatever you do. Where would you be half sure? Aim there.`,
});

import { readDate } from "../../../grammar/date.ts";
import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Property, Span } from "../../../grammar/tree.ts";
import { type CheckIn, historyOf } from "../model/history.ts";
import { declarationOf } from "../model/view.ts";
import { defineRule } from "./frame/define.ts";
import { addLine } from "./shared/insert.ts";
import { isOver } from "./shared/phases.ts";
import { quote } from "./shared/wording.ts";

/** Three of ten. */
const DROP = 0.3;
/** Confidence is written in tenths; sums of tenths are not exact. */
const EPSILON = 1e-9;

const decisionDay = (property: Property): string | undefined => readDate(property.value?.value ?? "", 0)?.day;

const decidedSince = (block: Block, day: string): boolean =>
  [block, block.parent].some((each) =>
    each?.properties.some(
      (property) => property.key === "decision" && (decisionDay(property) ?? "9999") >= day,
    ),
  );

/** The last two check-ins that say how confident the team is, where the second is far below the first. */
const dropOf = (history: readonly CheckIn[]): { from: number; to: number; last: CheckIn } | undefined => {
  const [before, last] = history.filter(({ confidence }) => confidence !== undefined).slice(-2);
  const [from, to] = [before?.confidence?.value, last?.confidence?.value];
  return last && from !== undefined && to !== undefined && from - to >= DROP - EPSILON
    ? { from, to, last }
    : undefined;
};

const place = ({ node, confidence }: CheckIn): Span =>
  node.text && confidence ? sourceSpan(node.text, confidence) : node;

const tenths = (value: number): number => Math.round(value * 10);

export default defineRule<{ text: string; from: number; to: number; block: Block; day: string }>({
  id: "confidence-drop",
  severity: "information",
  summary: "Confidence fell by three or more, and no decision follows.",
  why: "A fall of confidence is the moment at which a key result is worth the most: there is still time to change something. If nothing is decided, the number was only reported.",
  ignore: "You decided to wait and see; then write that down as the decision.",
  sources: [1, 3],
  items: [59, 128],
  examples: [
    {
      around: "objective",
      fixed: true,
      bad: `
kr impact sure: Owners who call the week right from 42% to 70%
  owner: @noa
  2026-02-02: 48%, confidence 8/10
  2026-02-09: 47%, «confidence 4/10», the bank feed is late`,
      good: `
kr impact sure: Owners who call the week right from 42% to 70%
  owner: @noa
  2026-02-02: 48%, confidence 8/10
  2026-02-09: 47%, confidence 4/10, the bank feed is late
  decision: 2026-02-09 <what you do differently now>`,
    },
  ],
  reads: "workspace",
  check: {
    kr(block, report, context) {
      const declaration = declarationOf(context.unit, block);
      if (!block.text || !declaration || isOver(block)) return;
      const drop = dropOf(historyOf(context.view, declaration));
      if (!drop || decidedSince(block, drop.last.day)) return;
      const { from, to, last } = drop;
      const where = last.unit === context.unit ? place(last) : block.text;
      report(where, { text: block.text.value, from: tenths(from), to: tenths(to), block, day: last.day });
    },
  },
  message: ({ text, from, to }) =>
    `Confidence in ${quote(text)} fell from ${from} to ${to} of 10. What will you do differently now? Note it as a decision, or propose another way.`,
  fixes: ({ data }, context) => [
    {
      title: "Note what you decide",
      preferred: true,
      changes: () => [
        addLine(context, data.block, `decision: ${context.today} <what you do differently now>`),
      ],
    },
  ],
});

import { sourceOffset, sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Text } from "../../../grammar/tree.ts";
import type { Measure } from "../model/measure-types.ts";
import type { Context } from "./frame/context.ts";
import { type Change, defineRule } from "./frame/define.ts";
import { addBelow, indentAt, replace } from "./shared/changes.ts";
import { innerIndent } from "./shared/insert.ts";
import { hasRoomBehind } from "./shared/moving.ts";
import { isClosed } from "./shared/phases.ts";
import { mayPromise } from "./shared/team-cycle.ts";

interface Two {
  readonly first: string;
  readonly second: string;
  readonly block: Block;
  /** Where the first sentence ends and the second begins, in the text of the block. */
  readonly split: { readonly end: number; readonly start: number };
}

const JOINT = /\s*(?:[,;.]\s*(?:and|while|as well as)?|(?<=\s)(?:and|&|\+|plus|as well as))\s+/giu;
const NO_SUBJECT = /^(?:from|in|for|of|by|at|on|to|with|among|per)\b/i;

/** A joint further away parts something else. */
const LONGEST = 300;

/** Where a sentence with two measures parts: at the first joint between them. */
const splitBetween = (text: string, first: Measure, second: Measure): Two["split"] => {
  const between = text.slice(first.end, Math.min(second.start, first.end + LONGEST));
  const [joint] = between.matchAll(JOINT);
  if (!joint) return { end: first.end, start: first.end };
  return { end: first.end + joint.index, start: first.end + joint.index + joint[0].length };
};

const secondSentence = (text: string): string => {
  const rest = text.trim();
  if (NO_SUBJECT.test(rest)) return `<what is measured> ${rest}`;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};

const split = ({ block, split: { end, start } }: Two, context: Context): Change[] => {
  const text = block.text as Text;
  const head = ["kr", block.lens?.text].filter(Boolean).join(" ");
  const line = `${indentAt(context.source, block.start)}${head}: ${secondSentence(text.value.slice(start))}`;
  const grade = isClosed(context.head)
    ? [`${innerIndent(block, context.source)}grade: <grade from 0 to 1>`]
    : [];
  return [
    replace(context, { start: sourceOffset(text, end), end: text.end }, ""),
    addBelow(context, Math.max(block.end, text.end), [line, ...grade]),
  ];
};

export default defineRule<Two>({
  id: "two-measures",
  severity: "hint",
  summary: "A key result measures two things.",
  why: "When one of them moves and the other doesn't, nobody can say whether the key result came true. Only the first counts for progress. Two lines can each have an owner, check-ins and a grade.",
  ignore: "The second is a limit that must not be crossed; then put it behind “while”.",
  sources: [0],
  items: [31, 39],
  examples: [
    {
      around: "objective",
      today: "2026-01-12",
      bad: `
kr impact sure: Owners who call the forecast right from 42% to 70% and those who order in time «from 38% to 55%»
  2026-02-09: 51%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  2026-02-09: 51%, confidence 6/10
kr impact: Those who order in time from 38% to 55%`,
    },
  ],
  reads: "statement",
  check: {
    kr(block, report, context) {
      const { measure, others, text } = context.statement(block);
      if (measure?.kind !== "fromTo" || !block.text) return;
      const second = others.find(
        ({ kind, aside, start }) => kind === "fromTo" && !aside && start > measure.end,
      );
      if (!second) return;
      report(sourceSpan(block.text, second), {
        first: text.slice(measure.start, measure.end),
        second: text.slice(second.start, second.end),
        block,
        split: splitBetween(text, measure, second),
      });
    },
  },
  message: ({ first, second }) =>
    `This key result goes “${first}” and also “${second}”. Only the first counts for its progress. Make two of it, or put a limit behind “while”.`,
  fixes: ({ data }, context) =>
    (data.block.parent?.kind === "objective" || data.block.parent?.kind === "shares") &&
    mayPromise(1, context.unit, context) &&
    hasRoomBehind(context.unit, data.block)
      ? [{ title: "Make two key results of it", preferred: true, changes: () => split(data, context) }]
      : [],
});

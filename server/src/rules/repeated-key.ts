import { sentence } from "../../../grammar/problems.ts";
import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Property, Span } from "../../../grammar/tree.ts";
import type { Measure } from "../model/measure-types.ts";
import type { Context } from "./frame/context.ts";
import { type Change, defineRule, type FixData } from "./frame/define.ts";
import { addAbove, indentAt, removeLines, replace } from "./shared/changes.ts";
import { mayLeaveOut } from "./shared/may-leave.ts";
import { propertyAt, propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

interface Twice {
  readonly key: string;
  /** What stands there already. */
  readonly first: string;
  /** The property that came first, or the part of the sentence. */
  readonly other: Span;
  readonly property: Span;
  /** What the parser says of a key that stands twice; undefined where the sentence says the same. */
  readonly told: string | undefined;
  /** What else the sentence says, as a line of its own. */
  readonly rest?: string | undefined;
  /** Would start and target be the same with this line? */
  readonly isStill?: boolean;
  /** Would the line alone be no measure, or would one more number of the sentence be taken for it? */
  readonly isNeeded?: boolean;
}

/** `at least 3 sessions` may belong to the metric; only the same number once more is surely the measure. */
const isSaid = ({ kind, to }: Measure, text: string | undefined): boolean =>
  kind === "fromTo" ||
  kind === "between" ||
  kind === "change" ||
  kind === "to" ||
  (text !== undefined && to !== undefined && text.replace(/[\s,]/g, "").startsWith(String(to.value)));

/** The words of the sentence that say what a property says too. */
const saidInSentence = (block: Block, property: Property, context: Context): Span | undefined => {
  const { measure, deadline } = context.statement(block);
  if (property.key === "by" && deadline) return deadline;
  if (property.key === "by" || !measure || measure.aside) return undefined;
  return isSaid(measure, property.value?.value) ? measure : undefined;
};

/** The start beside a target, or the target beside a start, that only the sentence says. */
const restOf = (key: string, block: Block, context: Context): string | undefined => {
  const other = key === "to" ? "from" : "to";
  const { measure, text } = context.statement(block);
  const quantity = measure?.from && measure.to && measure[other];
  if (key === "by" || !quantity || propertyOf(block, other)) return undefined;
  return `${other}: ${text.slice(quantity.start, quantity.end)}`;
};

const MEASURE_KEYS = ["from", "to", "by"];

const leaveOut = (found: Span, data: Twice, context: Context): FixData[] => {
  const other = data.told ? "the first one" : "the sentence";
  const without = (title: string, lines: Span): FixData[] =>
    mayLeaveOut(context, lines) ? [{ title, changes: () => [removeLines(context, lines)] }] : [];
  const later = without(`Keep ${other}, leave out this line`, data.property);
  if (data.isStill || data.isNeeded) return later;
  const earlier: FixData[] = data.told
    ? without("Keep this one, leave out the first", data.other)
    : [
        {
          title: "Keep this line, leave it out of the sentence",
          changes: () => [
            replace(context, withSpace(context.source, data.other), ""),
            ...(data.rest ? [restLine(data.rest, data.property, context)] : []),
          ],
        },
      ];
  return found.start < data.other.start ? [...earlier, ...later] : [...later, ...earlier];
};

const restLine = (rest: string, { start }: Span, context: Context): Change =>
  addAbove(context, start, [indentAt(context.source, start) + rest]);

const withSpace = (source: string, { start, end }: Span): Span => ({
  start: source[start - 1] === " " ? start - 1 : start,
  end,
});

export default defineRule<Twice>({
  id: "repeated-key",
  severity: "error",
  summary: "Something that can only be said once is said twice.",
  why: "A key result has one start, one target and one owner. When the page says two, readers pick different ones and find out in the review. The first is the one that counts.",
  ignore: "Keep it only while you decide which of the two is right.",
  sources: [],
  items: [],
  examples: [
    {
      around: "objective",
      bad: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @mia
  «owner»: @noa
  2026-02-09: 51%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @mia
  2026-02-09: 51%, confidence 6/10`,
    },
    {
      around: "objective",
      bad: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  «to»: 75%
  owner: @mia
  2026-02-09: 51%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @mia
  2026-02-09: 51%, confidence 6/10`,
    },
  ],
  reads: "block",
  check: {
    problem(problem, report, { source, unit }) {
      if (problem.reason !== "repeated-key") return;
      const key = String(problem.data?.key);
      const start = Number(problem.data?.first);
      const line = source.slice(start).split(/[\r\n]/, 1)[0] ?? "";
      const place = { start, end: start + line.trimEnd().length };
      // The lines that go on with a value go with it.
      const [other, property] = [start, problem.start].map((at) => propertyAt(unit, at));
      const related = [{ unit, ...place, message: `“${key}” stands here first.` }];
      report(
        problem,
        {
          key,
          first: line,
          other: other ?? place,
          property: property ?? problem,
          told: sentence(problem, key),
        },
        { related },
      );
    },
    kr(block, report, context) {
      const { text } = block;
      if (!text || block.properties.length === 0) return;
      for (const key of MEASURE_KEYS) {
        const property = propertyOf(block, key);
        const said = property && saidInSentence(block, property, context);
        if (!said) continue;
        const other = sourceSpan(text, said);
        const first = text.value.slice(said.start, said.end);
        const related = [{ unit: context.unit, ...other, message: "The sentence says it here." }];
        const rest = restOf(key, block, context);
        const isStill = rest?.split(": ")[1] === property.value?.value;
        const left = text.value.slice(0, said.start) + text.value.slice(said.end);
        const isNeeded = /\d/.test(left) || (key === "from" && !rest && !propertyOf(block, "to"));
        const data = { key, first, other, property, told: undefined, rest, isStill, isNeeded };
        report(property.word, data, { related });
      }
    },
  },
  message: ({ key, first, told }) =>
    told ??
    `“${key}” is said here, and the sentence says ${quote(first)} already. Which one counts? Keep it there.`,
  fixes: ({ data, ...found }, context) => leaveOut(found, data, context),
});

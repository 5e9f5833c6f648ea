import type { Quantity } from "../../../grammar/quantity.ts";
import type { Block } from "../../../grammar/tree.ts";
import { readEntry } from "../model/entry.ts";
import type { Measure } from "../model/measure-types.ts";
import { progressOf } from "../model/progress.ts";
import type { Statement } from "../model/statement.ts";
import type { Context } from "./frame/context.ts";
import { type Change, defineRule, type FixData } from "./frame/define.ts";
import { goalSpan, goalWords, writtenGoal } from "./shared/goals.ts";
import { addLine } from "./shared/insert.ts";
import { judged, mayBeResult } from "./shared/judged.ts";
import { isClosed, isOver } from "./shared/phases.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";
import { appendMeasure, writeMeasure } from "./shared/written-measure.ts";

interface Open {
  readonly block: Block;
  readonly text: string;
  /** Does it say only how much it changes? */
  readonly change: boolean;
  readonly english: boolean;
  /** How many key results of the objective leave their start out as well. */
  readonly others: number;
}

/** What is counted from zero needs no start: `20 new shops`, `Win 20 shops`, `300 orders this quarter`. */
const FROM_ZERO =
  /\b(?:new|newly|first|additional|extra|more|another)\b|\b(?:this|the) (?:quarter|cycle|year|month)\b|^(?:sign|win|acquire|gain|close|land|attract|generate|collect|receive|raise|book|add|onboard|get|secure|earn|save|recruit|convince|renew)\b/i;
/** A score stands somewhere before anybody works on it. */
const SCORE = /\b(?:nps|csat|ces|score|rating|index|grade|sentiment)\b/i;
const WHOLE = 100;
/** "20% QoQ", "10% year over year": the period before is where it starts. */
const GROWTH = /\b(?:[yqmw]o[yqmw]|(year|quarter|month|week)[ -](?:over|on)[ -]\1)\b/i;
/** "from 4% to": the target is still to be typed. */
const HALF_TYPED = /\bfrom\b.*\bto\s*$/i;
/** Words right before or after a number that say that it is today's. */
const NOW_BEFORE =
  /\b(?:currently|today|now|presently|baseline|start(?:s|ing)?|stands?|was|were|from|last (?:year|quarter|month|week))(?: (?:is|at|of|from))?\s*[:=]?\s*$/i;
const NOW_AFTER =
  /^\s*(?:\(\s*)?(?:today|now|currently|at present|presently|last (?:year|quarter|month|week))\b/i;

/** "below 2% (currently 3.5%)": the start stands beside the measure. */
const startsAside = (statement: Statement): boolean => {
  const { text, quantities } = statement;
  const goal = writtenGoal(statement);
  return quantities.some(({ start, end }) => {
    const inGoal = goal !== undefined && goal.start < end && start < goal.end;
    return !inGoal && (NOW_BEFORE.test(text.slice(0, start)) || NOW_AFTER.test(text.slice(end)));
  });
};

/** Does the sentence say in its own way where it starts, or isn't it written to the end? */
const tellsStart = (statement: Statement): boolean =>
  GROWTH.test(statement.text) || HALF_TYPED.test(statement.text) || startsAside(statement);

/** `40 shops that share their stock` may well be 40 of none: only a rate, a share or a change surely has a start. */
const startsAtZero = (block: Block, context: Context): boolean => {
  const { text, english, goal } = context.statement(block);
  if (!goal || goal.kind === "change") return false;
  const { unit, per, value } = goal.to ?? {};
  const isOpenCount = goal.kind === "only" || goal.kind === "atLeast";
  if (unit?.dimension === "share") return isOpenCount && value === WHOLE;
  if (unit || per || SCORE.test(text)) return false;
  const made = judged(block, context)?.evidence.some(
    ({ role }) => role === "adoption" || role === "verb-of-making",
  );
  return isOpenCount || made === true || (english && FROM_ZERO.test(text));
};

/** `$100k more` can be counted as it comes; a fifth more, or twice as much, is a fifth of what? */
const isRelative = (change: Quantity | undefined): boolean =>
  change?.unit?.dimension === "share" || change?.unit?.dimension === "times";

const lacksStart = ({ goal }: Statement): boolean => {
  if (!goal || goal.from || goal.kind === "between") return false;
  return goal.kind === "change" ? isRelative(goal.change) : goal.to !== undefined && goal.to.of === undefined;
};

/** Does a key result say where to arrive, and nowhere from where? */
const isWithoutStart = (block: Block, context: Context): boolean => {
  if (isClosed(context.head) || isOver(block) || !mayBeResult(block, context)) return false;
  const statement = context.statement(block);
  return lacksStart(statement) && !tellsStart(statement) && !startsAtZero(block, context);
};

/** The key results of the objective without a start, this one among them. */
const withoutStart = (block: Block, context: Context): readonly Block[] =>
  (block.parent?.blocks ?? [block]).filter((each) => each.kind === "kr" && isWithoutStart(each, context));

const alsoLeft = (others: number): string => {
  if (others === 0) return "";
  return others === 1
    ? " One other key result of this objective leaves it out, too."
    : ` ${others} other key results of this objective leave it out, too.`;
};

const target = (text: string, { to }: Measure): string => {
  if (!to) return "<goal>";
  return text.slice(to.start, to.end);
};

/** `by 20%` goes to `<20% more>`: the number is kept, and what it makes of today's waits to be filled in. */
const changed = (text: string, { change, direction }: Measure): string =>
  change ? `<${text.slice(change.start, change.end)} ${direction === "down" ? "less" : "more"}>` : "<goal>";

const writeStart = (block: Block, start: string, context: Context): Change[] => {
  const statement = context.statement(block);
  const measure = writtenGoal(statement);
  if (!measure) return [addLine(context, block, `from: ${start}`)];
  const { text } = statement;
  if (measure.kind !== "change")
    return writeMeasure(block, context, measure, `from ${start} to ${target(text, measure)}`);
  return /^by\b/i.test(text.slice(measure.start))
    ? writeMeasure(block, context, measure, `from ${start} to ${changed(text, measure)}`)
    : appendMeasure(block, context, `from ${start} to <goal>`);
};

/** Is it measured in the unit of the target, and not there yet? */
const isOnTheWay = (value: Quantity, goal: Statement["goal"]): boolean => {
  const target = goal?.to ?? goal?.low;
  if (!target) return true;
  const progress = progressOf(goal, value);
  const isAlike = target.unit?.key === value.unit?.key && target.currency === value.currency;
  return isAlike && !(progress.state === "bound" && progress.met);
};

/** The value of the first check-in that has one, as it was written. */
const firstValue = (block: Block, context: Context): string | undefined => {
  const { goal } = context.statement(block);
  for (const { text } of block.entries) {
    const value = text && readEntry(text.value, goal, context.head.language).value;
    if (value && isOnTheWay(value, goal)) return text.value.slice(value.start, value.end);
  }
  return undefined;
};

const fixes = (block: Block, context: Context): FixData[] => {
  const first = firstValue(block, context);
  const known: FixData[] = first
    ? [
        {
          title: `Start from ${first}, the first check-in`,
          preferred: true,
          changes: () => writeStart(block, first, context),
        },
      ]
    : [];
  return [
    ...known,
    {
      title: "Say where it stands today: from <today>",
      changes: () => writeStart(block, "<today>", context),
    },
  ];
};

export default defineRule<Open>({
  id: "kr-no-baseline",
  severity: "information",
  gap: true,
  summary: "A key result that names a target, but not where it starts from.",
  why: "Without today's number nobody knows whether the target is a small step or a leap, and no check-in can show how far you have come. Looking the number up often changes the target, too.",
  ignore: "It starts from nothing, so that the whole number is what you gain.",
  sources: [0],
  items: [31, 45],
  examples: [
    {
      around: "objective",
      bad: "kr impact sure: Owners who call the forecast right «at least 70%»",
      good: "kr impact sure: Owners who call the forecast right from <today> to 70%",
      fixed: true,
    },
    {
      around: "objective",
      bad: `
kr impact sure: Owners who call the forecast right «at least 70%»
  owner: @noa
  2026-01-19: 42%, confidence 5/10
  2026-02-09: 51%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @noa
  2026-01-19: 42%, confidence 5/10
  2026-02-09: 51%, confidence 6/10`,
    },
  ],
  reads: "section",
  check: {
    kr(block, report, context) {
      if (!isWithoutStart(block, context)) return;
      // A writer who leaves starts out needs to hear it once: at the first of the objective, with how many others.
      const [first, ...others] = withoutStart(block, context);
      if (first !== block) return;
      const statement = context.statement(block);
      const change = statement.goal?.kind === "change";
      const text = statement.text || goalWords(block, statement);
      report(goalSpan(block, statement), {
        block,
        text,
        change,
        english: statement.english,
        others: others.length,
      });
    },
  },
  message: ({ text, change, english, others }) =>
    `${quote(text)} says ${change ? "how far to go" : "where to arrive"}, but not where you start, so no check-in can show how far you have come. Where does it stand today? Write “${english ? "from … to …" : "… -> …"}”.${alsoLeft(others)}`,
  fixes: ({ data }, context) => (propertyOf(data.block, "from") ? [] : fixes(data.block, context)),
});

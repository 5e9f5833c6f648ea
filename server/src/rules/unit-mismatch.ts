import type { Quantity } from "../../../grammar/quantity.ts";
import { comparable } from "../../../grammar/quantity-compare.ts";
import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Entry, Update } from "../../../grammar/tree.ts";
import { readEntry } from "../model/entry.ts";
import { readStatement, type Statement } from "../model/statement.ts";
import { usesIn } from "../model/unit-index.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type Report } from "./frame/define.ts";
import { propertyOf } from "./shared/properties.ts";

interface Mismatch {
  /** What was written, and with what it doesn't compare. */
  readonly value: string;
  readonly goal: string;
  readonly inEntry: boolean;
}

const isMeasured = ({ kind }: Block): boolean => kind === "kr" || kind === "health";

const words = (text: string, { start, counted, per, end }: Quantity): string =>
  text.slice(start, Math.max(end, counted?.end ?? 0, per?.end ?? 0));

/** `from` and `to`, or the two bounds, in the sentence. */
const checkSentence = (block: Block, { measure, text }: Statement, report: Report<Mismatch>): void => {
  const [first, second] = [measure?.from ?? measure?.low, measure?.to ?? measure?.high];
  if (!block.text || !first || !second || comparable(first, second)) return;
  report(sourceSpan(block.text, { start: first.start, end: second.end }), {
    value: words(text, first),
    goal: words(text, second),
    inEntry: false,
  });
};

/** `from` and `to` as properties. */
const checkProperties = (block: Block, { properties }: Statement, report: Report<Mismatch>): void => {
  const { from, to } = properties?.measure ?? {};
  if (!from || !to || comparable(from, to)) return;
  const [start, target] = [propertyOf(block, "from")?.value, propertyOf(block, "to")?.value];
  if (start && target) report(target, { value: target.value, goal: start.value, inEntry: false });
};

/** The words of the goal that an entry is compared with. */
const goalWords = (block: Block, { goal, measure, text }: Statement): string => {
  const quantity = goal?.to ?? goal?.low ?? goal?.from;
  if (measure && goal === measure && quantity) return words(text, quantity);
  return propertyOf(block, "to")?.value?.value ?? "";
};

const checkEntry = (
  entry: Entry | Update,
  block: Block,
  statement: Statement,
  language: string,
  report: Report<Mismatch>,
): void => {
  if (!entry.text || !statement.goal) return;
  const { mismatch } = readEntry(entry.text.value, statement.goal, language);
  if (!mismatch) return;
  const value = words(entry.text.value, mismatch);
  const start = mismatch.start;
  report(sourceSpan(entry.text, { start, end: start + value.length }), {
    value,
    goal: goalWords(block, statement),
    inEntry: true,
  });
};

/** An update is compared with what it leads to, wherever that stands. */
const checkUpdates = (week: Block, report: Report<Mismatch>, { unit, view, head }: Context): void => {
  if (week.updates.length === 0) return;
  const uses = usesIn(unit, week).filter(({ key }) => key === "update");
  const byPlace = new Map(uses.map((use) => [use.reference.start, use]));
  for (const update of week.updates) {
    const use = byPlace.get(update.target.start);
    const [target] = use ? view.resolveUse(use).targets : [];
    if (target && isMeasured(target.block))
      checkEntry(update, target.block, readStatement(target.unit, target.block), head.language, report);
  }
};

export default defineRule<Mismatch>({
  id: "unit-mismatch",
  severity: "warning",
  summary: "Start, target and check-ins are measured in the same unit.",
  why: "Progress is the way from the start to the target. Between percent and days there is no way, so nobody can see how far you have come, and a check-in in another unit counts as words.",
  ignore: "The number begins a sentence and is no measurement.",
  sources: [],
  items: [31],
  examples: [
    {
      around: "objective",
      bad: `
kr impact quick: Median time to open the forecast from 40 seconds to 10 seconds
  owner: @mia
  2026-02-09: «31%», confidence 6/10`,
      good: `
kr impact quick: Median time to open the forecast from 40 seconds to 10 seconds
  owner: @mia
  2026-02-09: 31 seconds, confidence 6/10`,
    },
    {
      around: "objective",
      bad: `
kr impact quick: Time to open the forecast from «40% to 10 seconds»
  2026-02-09: 31 seconds, confidence 6/10`,
      good: `
kr impact quick: Time to open the forecast from 40 seconds to 10 seconds
  2026-02-09: 31 seconds, confidence 6/10`,
    },
  ],
  reads: "workspace",
  check: {
    block(block, report, context) {
      if (!isMeasured(block)) return;
      const statement = context.statement(block);
      checkSentence(block, statement, report);
      checkProperties(block, statement, report);
      for (const entry of block.entries) checkEntry(entry, block, statement, context.head.language, report);
    },
    week(block, report, context) {
      checkUpdates(block, report, context);
    },
  },
  message: ({ value, goal, inEntry }) =>
    inEntry
      ? `“${value}” can't be compared with the goal${goal ? ` of “${goal}”` : ""}, so it counts as words and not as a value. In which unit do you measure?`
      : `“${value}” and “${goal}” can't be compared, so nobody can tell how far you have come. Measure both in the same unit.`,
});

import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Entry, Property, Text, Update } from "../../../grammar/tree.ts";
import { keyRow } from "../../../grammar/vocabulary.ts";
import { readEntry } from "../model/entry.ts";
import { entryDay } from "../model/history.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData, type Report } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { hasPlaceholder } from "./shared/placeholders.ts";
import { propertyOf } from "./shared/properties.ts";
import { meantBy, sentenceFor } from "./shared/value-words.ts";
import { type Wrong, type WrongReason, wrongDeadline, wrongValue, wrongWeek } from "./shared/values.ts";

interface Invalid {
  readonly reason: WrongReason;
  readonly text: string;
  readonly key: string;
  /** Where the text begins. */
  readonly at: number;
}

const tell = (wrong: Wrong | undefined, text: Text, key: string, report: Report<Invalid>): void => {
  if (!wrong || hasPlaceholder(text.value)) return;
  const span = sourceSpan(text, wrong);
  report(span, { reason: wrong.reason, text: text.value.slice(wrong.start, wrong.end), key, at: text.start });
};

/** The parser told the first day of a value that may be two; here are those of items. */
const isTold = (wrong: Wrong | undefined, text: Text, property: Property): boolean =>
  wrong?.reason === "two-days" && text === property.value;

const checkProperty = (property: Property, report: Report<Invalid>, block: Block | undefined): void => {
  const row = keyRow(property.key, block?.kind ?? "page");
  if (!row || row.value === "text") return;
  for (const text of [property.value, ...property.items]) {
    const wrong = text && wrongValue(row, text.value);
    if (text && !isTold(wrong, text, property)) tell(wrong, text, property.key, report);
  }
};

/** The long form of a measure. */
const checkMeasure = (block: Block, report: Report<Invalid>, context: Context): void => {
  if (block.properties.length === 0) return;
  for (const key of context.statement(block).properties?.invalid ?? []) {
    const text = propertyOf(block, key)?.value;
    const reason = key === "by" ? "date" : "quantity";
    if (text) tell({ start: 0, end: text.value.length, reason }, text, key, report);
  }
};

const checkDeadline = (block: Block, report: Report<Invalid>, context: Context): void => {
  const { deadline } = context.statement(block);
  if (deadline && block.text) tell(wrongDeadline(block.text.value, deadline), block.text, "by", report);
};

const checkEntry = (entry: Entry | Update, report: Report<Invalid>, context: Context, block: Block): void => {
  if (entry.kind === "entry" && entryDay(entry) === undefined) {
    const { start, end, text } = entry.date;
    const wrong = wrongValue({ key: "date", value: "date" }, text);
    if (wrong?.reason === "no-day") tell(wrong, { start, end, value: text }, "", report);
  }
  if (!entry.text) return;
  const goal = entry.kind === "entry" ? context.statement(block).goal : undefined;
  const { problem } = readEntry(entry.text.value, goal, context.head.language);
  if (problem) tell({ ...problem, reason: `confidence-${problem.reason}` }, entry.text, "confidence", report);
};

export default defineRule<Invalid>({
  id: "invalid-value",
  severity: "error",
  summary: "A value can't be read: no date, number, grade or confidence.",
  why: "What can't be read counts for nothing, though it looks as if it did: a deadline that is no day is never late, and a confidence without a scale is never low.",
  ignore: "There is no good reason to. What you want to say in words belongs in a note.",
  sources: [],
  items: [],
  examples: [
    {
      around: "team",
      bad: `
initiative month-plan: A plan for the month in every account
  moves: calm-month.planners
  due: «03/04/2026»`,
      good: `
initiative month-plan: A plan for the month in every account
  moves: calm-month.planners
  due: 2026-04-03`,
    },
    {
      around: "objective",
      bad: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @mia
  2026-02-09: 55%, «confidence 7»`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @mia
  2026-02-09: 55%, confidence 7/10`,
    },
  ],
  reads: "block",
  check: {
    problem(problem, report, { source }) {
      if (problem.reason !== "ambiguous-date") return;
      const text = source.slice(problem.start, problem.end);
      report(problem, { reason: "two-days", text, key: "", at: problem.start });
    },
    property: (property, report, _context, block) => checkProperty(property, report, block),
    entry: checkEntry,
    week({ target }, report) {
      if (target) tell(wrongWeek(target.text), { ...target, value: target.text }, "week", report);
    },
    kr(block, report, context) {
      checkMeasure(block, report, context);
      checkDeadline(block, report, context);
    },
    health: checkDeadline,
  },
  message: ({ reason, text, key }) => sentenceFor(reason, text, key),
  fixes: ({ data, ...found }, context): FixData[] => {
    if (data.reason === "dated")
      return [
        {
          title: `Date it today, ${context.today}`,
          changes: () => [replace(context, { start: data.at, end: data.at }, `${context.today} `)],
        },
      ];
    const meant = meantBy(data.reason, data.text, context);
    return meant.map((text) => ({
      title: `Write “${text}”`,
      preferred: meant.length === 1,
      changes: () => [replace(context, found, text)],
    }));
  },
});

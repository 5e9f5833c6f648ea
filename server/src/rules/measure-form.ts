import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Span, Text } from "../../../grammar/tree.ts";
import { applyEdits } from "../model/measure-edits.ts";
import type { Statement } from "../model/statement.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type Report } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { quote } from "./shared/wording.ts";

interface Form {
  readonly text: string;
  /** The same in the form of the language; undefined where a number may mean several things. */
  readonly canonical: string | undefined;
  readonly edits: readonly (Span & { readonly text: string })[];
}

/** Words are shorter than this. */
const LONGEST = 40;

/** What `3m` may mean. */
const MEANINGS = ["minutes", "million", "months", "metres"];

/** The edits, and all of the measures that they change. */
const changedSpans = ({ edits, measure, limits }: Statement): Span[] => {
  const changed = [measure, limits[0]].filter(
    (one) => one && edits.some(({ start, end }) => one.start <= start && end <= one.end),
  );
  return [...edits, ...changed.filter((one) => one !== undefined)];
};

const tellForm = (text: Text, statement: Statement, report: Report<Form>): void => {
  const { edits } = statement;
  const spans = changedSpans(statement);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  // The whole measure is shown, though only its marks change.
  const word = { start: startOfWord(text.value, start), end: endOfWord(text.value, end) };
  const inside = edits.map((edit) => ({
    start: edit.start - word.start,
    end: edit.end - word.start,
    text: edit.text,
  }));
  const shown = text.value.slice(word.start, word.end);
  report(sourceSpan(text, word), {
    text: shown,
    canonical: applyEdits(shown, inside),
    edits: edits.map((edit) => ({ ...sourceSpan(text, edit), text: edit.text })),
  });
};

/** Behind an opening bracket, and with the `at` of `at < 75%`. */
const startOfWord = (text: string, from: number): number => {
  const before = /(?:\bat\s+)?[^\s([]*$/i.exec(text.slice(Math.max(0, from - LONGEST), from))?.[0] ?? "";
  return from - before.length;
};

const endOfWord = (text: string, from: number): number => {
  const next = text.slice(from).search(/\s/);
  return next < 0 ? text.length : from + next;
};

const check = (block: Block, report: Report<Form>, context: Context): void => {
  const { text } = block;
  if (!text) return;
  const statement = context.statement(block);
  const { edits, unclear } = statement;
  if (edits.length > 0) tellForm(text, statement, report);
  for (const span of unclear) {
    const shown = text.value.slice(span.start, span.end);
    report(sourceSpan(text, span), { text: shown, canonical: undefined, edits: [] });
  }
};

export default defineRule<Form>({
  id: "measure-form",
  severity: "hint",
  summary: "A measure is understood, but not written in words.",
  why: "Signs such as “->” and “>=” are read, and a sentence in plain words can be said aloud in a meeting. Pages that write measures alike are easier to compare.",
  ignore: "The page is not for reading aloud, and everybody in the team likes the signs.",
  sources: [],
  items: [31],
  examples: [
    {
      around: "objective",
      bad: `
kr impact sure: Owners who call the forecast right «42% -> 70%»
  2026-02-09: 51%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  2026-02-09: 51%, confidence 6/10`,
    },
    {
      around: "team",
      bad: "health answers: Questions answered on the same day «>= 95%»",
      good: "health answers: Questions answered on the same day at least 95%",
    },
  ],
  reads: "statement",
  check: { kr: check, health: check },
  message: ({ text, canonical }) =>
    canonical === undefined
      ? `${quote(text)} may be minutes, months, metres or millions, so it is not read as a number. Write out which one is meant.`
      : `${quote(text)} is read as ${quote(canonical)}. Written so, it can be read aloud.`,
  fixes: ({ data, ...found }, context) => {
    const { text, canonical, edits } = data;
    if (canonical === undefined)
      return MEANINGS.map((meaning) => ({
        title: `Write “${text.replace(/\s?m$/, ` ${meaning}`)}”`,
        changes: () => [replace(context, found, text.replace(/\s?m$/, ` ${meaning}`))],
      }));
    return [
      {
        title: `Write “${canonical}”`,
        preferred: true,
        safe: true,
        changes: () => edits.map((edit) => replace(context, edit, edit.text)),
      },
    ];
  },
});

/** What was said of a key result on a day, and the same said anew: only the words that were answered otherwise change. */
import { startOfWeek } from "../../../../grammar/date-days.ts";
import type { Quantity } from "../../../../grammar/quantity.ts";
import { sourceSpan } from "../../../../grammar/reference.ts";
import type { Entry, Span, Update } from "../../../../grammar/tree.ts";
import { type EntryReading, readEntry } from "../../model/entry.ts";
import { readConfidence } from "../../model/entry-confidence.ts";
import { type CheckIn, historyOf } from "../../model/history.ts";
import { readStatement } from "../../model/statement.ts";
import type { Declaration } from "../../model/unit.ts";
import type { Change } from "../../rules/frame/define.ts";
import { replace } from "../../rules/shared/changes.ts";
import type { Grove } from "../views/grove.ts";

/** In the words of the language. What is missing stays as it is; what is empty is taken out. */
export interface Spoken {
  readonly value?: string | undefined;
  readonly confidence?: string | undefined;
  readonly note?: string | undefined;
}

const isUpdate = (node: Entry | Update): node is Update => "target" in node;

/** What was said today, or in this week, already. */
export const currentEntry = ({ view, today }: Grove, target: Declaration): CheckIn | undefined =>
  historyOf(view, target).findLast(({ day, node }) => day === (isUpdate(node) ? startOfWeek(today) : today));

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

const MARKS_BEHIND = /[\s,;.–—-]+$/;
const MARKS_BEFORE = /^[\s,;–—-]+/;
const ENDS_IN_MARK = /[,;–—-]\s*$/;

/** With the brackets around it, if it stands in some. */
const withBrackets = (text: string, { start, end }: Span): Span => {
  const before = /\(\s*$/.exec(text.slice(0, start));
  const after = /^\s*\)/.exec(text.slice(end));
  return before && after ? { start: before.index, end: end + after[0].length } : { start, end };
};

/** The words of an entry, without a confidence behind them. */
const noteSpan = (text: string, { note, confidence }: EntryReading): Span | undefined => {
  if (!note || !confidence || confidence.start < note.start || withBrackets(text, confidence).end < note.end)
    return note;
  const end = text.slice(0, withBrackets(text, confidence).start).replace(MARKS_BEHIND, "").length;
  return end > note.start ? { start: note.start, end } : undefined;
};

const endOf = ({ per, counted, end }: Quantity): number => per?.end ?? counted?.end ?? end;

/** What a form shows of an entry, to be gone on with. */
export const spokenIn = (entry: CheckIn): Spoken => {
  const { text, value, confidence } = entry;
  const note = noteSpan(text, entry);
  return {
    value: value && plain(text.slice(value.start, value.per?.end ?? value.end)),
    confidence: confidence && `${Math.round(confidence.value * 100) / 10}/10`,
    note: note && plain(text.slice(note.start, note.end)),
  };
};

const put = (text: string, { start, end }: Span, words: string): string =>
  text.slice(0, start) + words + text.slice(end);

const without = (text: string, { start, end }: Span): string => {
  const before = text.slice(0, start).replace(MARKS_BEHIND, "");
  return before + (before ? text.slice(end) : text.slice(end).replace(MARKS_BEFORE, ""));
};

type Read = (text: string) => EntryReading;

const withValue = (text: string, words: string | undefined, read: Read): string => {
  if (!words) return text;
  const before = read(text).value;
  if (!before) return `${words}, ${text}`;
  const value = read(words).value;
  // What it counts stays, unless it was said anew: `31% of readers`.
  const end = value?.per || value?.counted ? endOf(before) : before.end;
  return put(text, { start: value?.start ? 0 : before.start, end }, words);
};

const withNote = (text: string, words: string | undefined, read: Read): string => {
  const before = noteSpan(text, read(text));
  if (words === undefined || (before && words === plain(text.slice(before.start, before.end)))) return text;
  if (before) return words ? put(text, before, words) : without(text, before);
  return words ? `${text}, ${words}` : text;
};

const withConfidence = (text: string, words: string | undefined, read: Read): string => {
  const { confidence, problem, note } = read(text);
  const before = confidence ?? problem;
  if (words === undefined || (!words && !before)) return text;
  if (!words) return confidence ? without(text, withBrackets(text, confidence)) : text;
  const said = readConfidence(words, 0);
  if (confidence && said && "value" in said && said.value === confidence.value) return text;
  if (before) return put(text, before, words);
  const isFront = note && (note.start === 0 || ENDS_IN_MARK.test(text.slice(0, note.start)));
  return isFront ? put(text, { start: note.start, end: note.start }, `${words}, `) : `${text}, ${words}`;
};

/** In: the text of an entry, or nothing, and what was said. Out: `31%, confidence 7/10, vendor live`. */
export const reworded = (target: Declaration, text: string, spoken: Spoken): string => {
  const { value, confidence, note } = spoken;
  if (!text) return [value, confidence, note].filter(Boolean).join(", ");
  const { goal } = readStatement(target.unit, target.block);
  const read: Read = (each) => readEntry(each, goal, target.unit.page.head.language);
  return withConfidence(withNote(withValue(text, value, read), note, read), confidence, read);
};

/** The least that has to be written to make one text of another. */
const difference = (before: string, after: string): Span & { readonly words: string } => {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, words: after.slice(start, after.length - same) };
};

/** The change of an entry to what it is to say; nothing where it says that already. */
export const entryChange = ({ unit, node, text }: CheckIn, words: string): Change | undefined => {
  if (!words || words === text) return undefined;
  if (!node.text) return replace({ unit }, { start: node.end, end: node.end }, ` ${words}`);
  const { words: written, ...span } = difference(text, words);
  return replace({ unit }, sourceSpan(node.text, span), written);
};

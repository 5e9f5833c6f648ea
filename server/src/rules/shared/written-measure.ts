/** Writes measures into sentences. */
import { sourceOffset, sourceSpan } from "../../../../grammar/reference.ts";
import type { Block, Span, Text } from "../../../../grammar/tree.ts";
import type { Context } from "../frame/context.ts";
import type { Change } from "../frame/define.ts";
import { replace } from "./changes.ts";

/** Writes a measure at the end of the sentence, before its deadline. */
export const appendMeasure = (block: Block, context: Context, measure: string): Change[] => {
  const { text } = block;
  if (!text) return [];
  const { deadline } = context.statement(block);
  const isLast = deadline && /^[\s.!]*$/.test(text.value.slice(deadline.end));
  const end = isLast ? deadline.start : text.value.length;
  const kept = text.value.slice(0, end).replace(/[\s.,;:!]+$/, "").length;
  const at = sourceOffset(text, kept);
  const upTo = isLast ? sourceOffset(text, deadline.start) : text.end;
  return [replace(context, { start: at, end: upTo }, ` ${measure}${isLast ? " " : ""}`)];
};

/** Writes a measure in place of another, or of a part of it; at the start of the sentence with a capital. */
export const writeMeasure = (block: Block, context: Context, span: Span, measure: string): Change[] => {
  const { text } = block;
  if (!text) return [];
  const isFirst = text.value.slice(0, span.start).trim() === "";
  const words = isFirst ? measure.charAt(0).toUpperCase() + measure.slice(1) : measure;
  return [replace(context, sourceSpan(text, span), words)];
};

/** Writes a sentence in place of another, and touches no more of it than differs. */
export const reword = (text: Text, context: Context, words: string): Change => {
  const old = text.value;
  const most = Math.min(old.length, words.length);
  let head = 0;
  while (head < most && old[head] === words[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === words.at(-1 - tail)) tail++;
  // Of two spaces the one in front goes: the one behind may be the end of a line.
  if (words.length - tail === head && old[head - 1] === " " && old.at(-1 - tail) === " ")
    [head, tail] = [head - 1, tail + 1];
  const span = sourceSpan(text, { start: head, end: old.length - tail });
  return replace(context, span, words.slice(head, words.length - tail));
};

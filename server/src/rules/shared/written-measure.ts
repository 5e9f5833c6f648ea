/** Writes measures into sentences. */
import { sourceOffset, sourceSpan } from "../../../../grammar/reference.ts";
import type { Block, Span } from "../../../../grammar/tree.ts";
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

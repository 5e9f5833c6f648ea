/** Values, confidences and grades as they are typed into a form, brought into the form of the language. */

import { readEntry } from "../../model/entry.ts";
import { readConfidence } from "../../model/entry-confidence.ts";
import { readStatement, type Statement } from "../../model/statement.ts";
import type { Declaration } from "../../model/unit.ts";
import type { Remark } from "../../service.ts";
import { valueBlank } from "../complete/measures.ts";
import { sayQuantity } from "../describe/quantities.ts";

const BARE = /^[-+−]?\d[\d.,’ \u00a0]*(?:k|m|M|bn)?$/u;
const BLANK = /<[^<>]+>/;

const isValue = (text: string, { goal }: Statement, language: string): boolean => {
  const { value, note, confidence, state } = readEntry(text, goal, language);
  return value !== undefined && !note && !confidence && !state;
};

/** What was typed as a value of a key result, with its unit where that was left out; undefined if it can't be one. */
export const asValue = (target: Declaration, typed: string): string | undefined => {
  const statement = readStatement(target.unit, target.block);
  const { language } = target.unit.page.head;
  const whole = BARE.test(typed) ? valueBlank(statement.goal).replace(BLANK, () => typed) : typed;
  return [whole, typed].find((each) => isValue(each, statement, language));
};

const likeOf = ({ goal }: Statement): string | undefined => {
  const like = goal?.from ?? goal?.to ?? goal?.low;
  return like && sayQuantity(like);
};

/** What a value looks like, by the words of the page. */
export const valueHint = (target: Declaration): string => {
  const like = likeOf(readStatement(target.unit, target.block));
  return like === undefined ? "a number" : `such as ${like}`;
};

export const valueRemark = (target: Declaration, typed: string): Remark | undefined => {
  if (!typed || asValue(target, typed) !== undefined) return undefined;
  const like = likeOf(readStatement(target.unit, target.block));
  const form = like ? `It is measured like “${like}”.` : "A value begins with a number.";
  return {
    text: `“${typed}” can’t be read as a value here. ${form} Words fit into the note.`,
    blocks: true,
  };
};

/** `7`, `7/10` and `70%` as the language has it; undefined if it is none of these. */
export const asConfidence = (typed: string): string | undefined => {
  const whole = /^\d{1,2}(?:[.,]5)?$/.test(typed) ? `${typed}/10` : typed;
  const text = `confidence ${whole}`;
  const read = readConfidence(text, 0);
  return read && !("reason" in read) && read.end === text.length ? text : undefined;
};

export const confidenceRemark = (typed: string): Remark | undefined =>
  !typed || asConfidence(typed) !== undefined
    ? undefined
    : {
        text: "A confidence is a number from 0 (it will not be reached) to 10 (it certainly will).",
        blocks: true,
      };

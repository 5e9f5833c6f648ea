import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Entry, Span, Update } from "../../../grammar/tree.ts";
import { readEntry } from "../model/entry.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type Report } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { isClosed } from "./shared/phases.ts";
import { quote } from "./shared/wording.ts";

const HOW =
  "(?:(?:very|quite|rather|fairly|pretty|still|now|medium[ -]to) )?(?:high|medium|mid|middling|moderate|average|ok|okay|good|fair|strong|weak|poor|low)";
/** The whole of what stands between two commas, so that “confidence grows with every release” stays words. */
const WORDS = new RegExp(
  `(?:^|[,;]|\\s[–—-]\\s)\\s*((?:our |team )?confidence(?: level)?(?: is| at| of)?\\s*[:=]?\\s+${HOW}|${HOW} confidence|(?:(?:not|very|quite|rather|fairly|pretty|still) )*confident)(?=\\s*(?:$|[,;.!\\n]|\\s[–—-]\\s))`,
  "iu",
);

/** `confident, 8/10`: the number is there already, though it isn't read there. */
const OF_TEN = /(?<![\d/.,])\d{1,2}\s*\/\s*10(?![\d/])/;

const inWords = (text: string): Span | undefined => {
  const match = /confiden/i.test(text) && !OF_TEN.test(text) && WORDS.exec(text);
  if (!match) return undefined;
  const [whole, words = ""] = match;
  const end = match.index + whole.length;
  return { start: end - words.length, end };
};

const check = (
  { kind, text }: Entry | Update,
  report: Report<{ text: string }>,
  context: Context,
  block: Block,
): void => {
  const found = text && !isClosed(context.head) && inWords(text.value);
  if (!found) return;
  const goal = kind === "entry" ? context.statement(block).goal : undefined;
  const { confidence, problem } = readEntry(text.value, goal, context.head.language);
  if (!confidence && !problem)
    report(sourceSpan(text, found), { text: text.value.slice(found.start, found.end) });
};

export default defineRule<{ text: string }>({
  id: "confidence-words",
  severity: "hint",
  summary: "A confidence is said in words, so it counts for nothing.",
  why: "Everybody hears something else in “medium”, and next week nobody can tell whether it rose or fell. A number of ten says it in one sign; boards, reports and the hint about a drop of confidence are made of these numbers.",
  ignore: "The sentence speaks of somebody else's confidence, and yours is not meant.",
  sources: [3],
  items: [128],
  examples: [
    {
      around: "objective",
      fixed: true,
      bad: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @mia
  2026-02-09: 55%, «confidence medium», the bank feed is late`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @mia
  2026-02-09: 55%, confidence <n>/10, the bank feed is late`,
    },
  ],
  reads: "block",
  check: { entry: check },
  message: ({ text }) =>
    `${quote(text)} has no number, so nobody can see later whether it rose or fell. How sure are you, from 0 to 10? Write it as in “confidence 7/10”.`,
  fixes: (found, context) => [
    {
      title: "Say it in a number: confidence <n>/10",
      preferred: true,
      changes: () => [replace(context, found, "confidence <n>/10")],
    },
  ],
});

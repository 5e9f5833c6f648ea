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
const NAMED = `(?:our |team )?confidence(?: level)?(?: is| at| of)?\\s*[:=]?\\s+${HOW}`;
const SAID = `${NAMED}|${HOW} confidence|(?:(?:not|very|quite|rather|fairly|pretty|still) )*confident`;
/**
 * The whole of what stands between two commas, or a sentence of its own, so that “confidence grows with every release”
 * stays words. In brackets it is ours behind the value, and at the end if it is named; elsewhere it may be about anything.
 */
const WORDS: readonly RegExp[] = [
  `(?<=^\\s{0,8}|(?<before>(?:[,;]|\\s[–—-]\\s|(?<=[\\p{L}\\d%)])[.!]\\s)\\s{0,8}))(?<words>${SAID})(?=\\s*(?:$|[,;.!\\n]|\\s[–—-]\\s))`,
  `(?<=^[^\\p{L},;]{0,30}(?<before>\\s\\(\\s{0,8}))(?<words>${SAID})(?=(?<after>\\s*\\)))`,
  `(?<=\\S(?<before>\\s\\(\\s{0,8}))(?<words>${NAMED})(?=(?<after>\\s*\\))[.!]?\\s*$)`,
].map((pattern) => new RegExp(pattern, "iu"));

/** `confident, 8/10`: the number is there already, though it isn't read there. */
const OF_TEN = /(?<![\d/.,])\d{1,2}\s*\/\s*10(?![\d/])/;
/** `confidence medium, 60%`: so may that be. */
const SHARE_BEHIND = /^\s*[,;:]?\s*\d{1,3}\s*%\s*(?:[,;.!]|$)/;

interface InWords extends Span {
  /** What stands around the words that no confidence is read behind: the end of a sentence, brackets. */
  readonly before: number;
  readonly after: number;
}

const inWords = (text: string): InWords | undefined => {
  if (!/confiden/i.test(text) || OF_TEN.test(text)) return undefined;
  const match = WORDS.map((pattern) => pattern.exec(text)).find((found) => found);
  if (!match) return undefined;
  const { before = "", after = "" } = match.groups as Record<string, string | undefined>;
  const end = match.index + match[0].length;
  if (match.index > 0 && SHARE_BEHIND.test(text.slice(end))) return undefined;
  const isRead = /^[,;]?$/.test(before.trim());
  return { start: match.index, end, before: isRead ? 0 : before.length, after: after.length };
};

type InText = Pick<InWords, "before" | "after"> & { readonly text: string };

const check = (
  { kind, text }: Entry | Update,
  report: Report<InText>,
  context: Context,
  block: Block,
): void => {
  const found = text && !isClosed(context.head) && inWords(text.value);
  if (!found) return;
  const goal = kind === "entry" ? context.statement(block).goal : undefined;
  const { confidence, problem } = readEntry(text.value, goal, context.head.language);
  if (!confidence && !problem)
    report(sourceSpan(text, found), {
      before: found.before,
      after: found.after,
      text: text.value.slice(found.start, found.end),
    });
};

export default defineRule<InText>({
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
      changes: () => {
        const { before, after } = found.data;
        const around = { start: found.start - before, end: found.end + after };
        return [replace(context, around, `${before > 0 ? ", " : ""}confidence <n>/10`)];
      },
    },
  ],
});

import { inUnitOf } from "../../../grammar/quantity-compare.ts";
import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block, Span } from "../../../grammar/tree.ts";
import { vanityIn } from "../english/index.ts";
import type { Statement } from "../model/statement.ts";
import type { Context } from "./frame/context.ts";
import { type Change, defineRule } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { writtenGoal } from "./shared/goals.ts";
import { mayBeResult } from "./shared/judged.ts";
import { quote } from "./shared/wording.ts";
import { appendMeasure } from "./shared/written-measure.ts";

interface Vanity {
  readonly block: Block;
  /** The word for what is counted, and where it stands in the statement. */
  readonly word: string;
  readonly span: Span;
}

/** Those who are counted are people, so they can do something. */
const PEOPLE = /\b(?:follower|fan|subscriber|visitor|viewer|user|registrant)s?$/i;
/** Words before that make it a count of people who do something: paying subscribers, returning visitors. */
const ACTIVE =
  /\b(?:paid|paying|active|qualified|returning|repeat|retained|loyal|engaged|converted|weekly|verified|completed)\s+(?:[\p{L}-]+\s+)?$/iu;
/** Words behind that say what they do: visitors who order, downloads that are opened. */
const DOING =
  /^\s*(?:who|that|which|whose|with|converting|ordering|buying|leading|becoming|rate|conversion|to\s+(?:paid|orders?|purchases?|trials?|customers?))\b/i;

/** Words before that belong to it: page views, app downloads. */
const KIND =
  /\b(?:page|app|video|profile|web ?site|site|web|blog|podcast|newsletter|email|media|trial|account|repository|github)\s+$/i;

/** Words that count attention only on a screen: a library has visits too, and a street has traffic. */
const AMBIGUOUS = /\b(?:visits?|visitors?|traffic|impressions?|likes?|views?)$/i;
const SCREEN =
  /\b(?:web ?sites?|sites?|web|pages?|blogs?|online|apps?|homepage|landing|social|media|posts?|videos?|linkedin|instagram|facebook|twitter|tiktok|youtube|organic|seo|google|unique)\b/i;

/** Is it attention on a screen, as far as the words say? */
const isOnScreen = (word: string, text: string): boolean =>
  !AMBIGUOUS.test(word) || (SCREEN.test(text) && !/\bper\s/i.test(text));

/** Does the goal lie below the start, or on a scale? Nobody is proud of fewer page views. */
const isNoCount = ({ goal }: Statement): boolean => {
  const { from, to, direction } = goal ?? {};
  const target = from && to && inUnitOf(to, from);
  return (
    to?.of !== undefined ||
    direction === "down" ||
    (target !== undefined && from !== undefined && target < from.value)
  );
};

/** A word that counts what grows by itself, where nothing else is measured with it. */
const vanity = (block: Block, context: Context): Vanity | undefined => {
  const statement = context.statement(block);
  const { text, goal, limits } = statement;
  if (
    !statement.english ||
    isNoCount(statement) ||
    limits.length > 0 ||
    goal?.to?.unit?.dimension === "share" ||
    goal?.to?.currency
  )
    return undefined;
  const span = vanityIn(text);
  if (!span || ACTIVE.test(text.slice(0, span.start)) || DOING.test(text.slice(span.end))) return undefined;
  const start = span.start - (KIND.exec(text.slice(0, span.start))?.[0].length ?? 0);
  const word = text.slice(start, span.end);
  return isOnScreen(word, text) ? { block, word, span: { start, end: span.end } } : undefined;
};

/** Says what they do, and leaves blanks for the numbers: those of the plain count are others. */
const actionable = ({ block, word, span }: Vanity, context: Context): Change[] => {
  const { text } = block;
  const measure = writtenGoal(context.statement(block));
  if (!text) return [];
  const doing = PEOPLE.test(word) ? " who <do what matters>" : " that lead to <what matters>";
  const at = sourceSpan(text, { start: span.end, end: span.end });
  const numbers = "from <today> to <goal>";
  return [
    replace(context, at, doing),
    ...(measure && measure.start >= span.end
      ? [replace(context, sourceSpan(text, measure), numbers)]
      : appendMeasure(block, context, numbers)),
  ];
};

export default defineRule<Vanity>({
  id: "kr-vanity",
  severity: "information",
  summary: "A count that grows by itself: followers, page views, downloads, sign-ups.",
  why: "Such a count goes up with every advert and tells you nothing about what to do next. What people do afterwards, who comes back, who pays, who recommends you, does: when it stops rising, you know where to look.",
  ignore:
    "Attention is what you sell, so that every view is worth money, or this count has always led to what matters.",
  sources: [2, 4],
  items: [50],
  examples: [
    {
      around: "objective",
      bad: `
kr impact readers: Monthly «page views» of the forecast from 12,000 to 40,000
  owner: @noa
  2026-02-09: 15,000, confidence 6/10`,
      good: `
kr impact readers: Owners who open the forecast on three days of the week from 600 to 1,500
  owner: @noa
  2026-02-09: 720, confidence 6/10`,
      fixed: false,
    },
    {
      around: "objective",
      bad: `
kr impact known: «Followers» on social media from 900 to 3,000
  owner: @noa`,
      good: `
kr impact known: Followers who <do what matters> on social media from <today> to <goal>
  owner: @noa`,
      fixed: true,
    },
  ],
  reads: "block",
  check: {
    kr(block, report, context) {
      if (!block.text || !mayBeResult(block, context)) return;
      const found = vanity(block, context);
      if (found) report(sourceSpan(block.text, found.span), found);
    },
  },
  message: ({ word }) =>
    `A count of ${quote(word)} rises with every advert, and doesn't tell you what to do next. What do people do afterwards that shows it was worth their time? Count those who do.`,
  fixes: ({ data }, context) => [
    {
      title: PEOPLE.test(data.word) ? "Count those who do something" : "Count what they lead to",
      changes: () => actionable(data, context),
    },
  ],
});

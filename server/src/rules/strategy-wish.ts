import { defineRule } from "./frame/define.ts";
import { quote } from "./shared/wording.ts";

/** Wishes that anyone would share, whole sentences only: nobody would bet on the opposite. */
const WISHES: readonly RegExp[] = [
  /^(?:to )?(?:be|become|being|remain|stay)(?: the| a)?(?: world'?s?)? ?(?:best|number one|no\. ?1|#1|leading|leader|market leader|great(?:est)?|successful|excellent|world[- ]class)\b[^,;:]{0,40}$/i,
  /^(?:to )?(?:keep|maintain)(?:ing)? (?:the |our )?(?:lights on|systems? running|things running|business running|(?:it|everything) running)\b.{0,30}$/i,
  /^(?:to )?(?:make|keep)(?:ing)? (?:our |the )?(?:people|employees|staff|team|teams|everyone|customers|users|clients)(?: much| more)? (?:happy|happier|satisfied)\.?$/i,
  /^(?:to )?(?:get|win|find|acquire|attract)(?:ting|ning|ing)? (?:some|more|new|many) (?:customers|users|clients|business|sales|revenue)\.?$/i,
  /^(?:to )?(?:grow|increase|maximi[sz]e|improve|boost)(?:ing)? (?:the |our )?(?:business|company|revenue|revenues|sales|profit|profits|profitability|growth|market share|shareholder value|quality|productivity|efficiency|everything)\.?$/i,
  /^(?:to )?(?:deliver|provide|offer|build|create)(?:ing)? (?:great|excellent|the best|high[- ]quality|amazing|world[- ]class|good) (?:products?|services?|value|experiences?|quality|customer (?:service|experience))\.?$/i,
  /^(?:innovation|growth|excellence|customer (?:focus|centricity|satisfaction)|operational excellence|quality|people first)\.?$/i,
];

export default defineRule<{ strategy: string }>({
  id: "strategy-wish",
  severity: "warning",
  summary: "A strategy that is a wish: nobody would bet on the opposite.",
  why: "A strategy is a bet that could turn out wrong. A wish can't: everyone shares it, so it helps nobody to choose. Whoever reads it does what they would have done anyway.",
  ignore: "It is the headline, and the document behind it makes the choice.",
  sources: [4],
  items: [110],
  examples: [
    {
      around: "company",
      bad: `
strategy best: «Be the best in the market»
  doc: strategy/clarity.md
  start: Every owner can invite a neighbour from the forecast`,
      good: `
strategy nearby: Win owners through the neighbour whom they trust
  doc: strategy/clarity.md
  start: Every owner can invite a neighbour from the forecast`,
    },
  ],
  reads: "block",
  check: {
    strategy(block, report, context) {
      const { text, english } = context.statement(block);
      if (block.text && english && text.length < 120 && WISHES.some((wish) => wish.test(text)))
        report(block.text, { strategy: text });
    },
  },
  message: ({ strategy }) =>
    `${quote(strategy)} is what everyone wishes. Which way do you bet on getting there, that others would not take? Say that.`,
});

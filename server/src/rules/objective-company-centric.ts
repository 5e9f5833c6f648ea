import type { Block } from "../../../grammar/tree.ts";
import { audienceIn } from "../english/index.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { addFirst } from "./shared/insert.ts";
import { judgedObjective } from "./shared/objectives.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

/** Words that speak of us, and not of those whom we serve. */
const ABOUT_US =
  /\b(?:we|our|market(?:[- ]lead\w+)?|leader(?:ship)?|number one|revenue|profit\w*|margins?|brand|portfolio|company|business(?:es)?|organi[sz]ation|platform|product|position|category|valuation|funding|efficien\w+|scal\w+|growth|costs?)\b/iu;

/** Somebody whom we don't know, but who does something: "Menders choose our …". */
const OTHERS = /^(?:the |all |more )?\p{L}+(?<![sui])s\b/iu;

/** The words that speak of us, or the company's own name. */
const aboutUs = (text: string, { unit }: Context): string | undefined => {
  if (OTHERS.test(text)) return undefined;
  const name = unit.container?.block.text?.value;
  return ABOUT_US.exec(text)?.[0] ?? (name && text.includes(name) ? name : undefined);
};

export default defineRule<{ text: string; words: string; block: Block }>({
  id: "objective-company-centric",
  severity: "information",
  packs: ["strategy-communication"],
  summary: "An objective that speaks of the company, with no customer in sight.",
  why: "Nobody outside cares about our position or our platform. An objective that names the people it is for, and what they need, gives everybody a picture to work towards and a test for every idea.",
  ignore: "The objective is about the people who work here, and they are those who are served.",
  sources: [0],
  items: [20],
  examples: [
    {
      around: "company objective",
      fixed: true,
      bad: `
objective leader: «Be the platform that leads the category of cash forecasts»
  strategy: clarity`,
      good: `
objective leader: Be the platform that leads the category of cash forecasts
  customer: <who it is for, and what they need>
  strategy: clarity`,
    },
  ],
  reads: "block",
  check: {
    objective(block, report, context) {
      const verdict = judgedObjective(block, context);
      if (!block.text || !verdict || propertyOf(block, "customer")) return;
      const text = block.text.value;
      const words = aboutUs(text, context);
      if (words && audienceIn(text).length === 0) report(block.text, { text, words, block });
    },
  },
  message: ({ text, words }) =>
    `${quote(text)} speaks of “${words}”, and no customer is in sight. Who will notice when it comes true, and what do they need? Put them into the sentence, or name them with “customer:”.`,
  fixes: ({ data }, context) => [
    {
      title: "Name the customer",
      changes: () => [addFirst(context, data.block, "customer: <who it is for, and what they need>")],
    },
  ],
});

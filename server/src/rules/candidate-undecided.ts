import { defineRule } from "./frame/define.ts";
import { isLaunched } from "./shared/phases.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

export default defineRule<{ text: string }>({
  id: "candidate-undecided",
  severity: "information",
  summary: "The cycle is launched, and a team's proposal has no answer.",
  why: "Whoever proposes a goal and never hears of it again will propose nothing next time. A no with a reason is an answer that a team can work with.",
  ignore: "The proposal is meant for the next cycle; say so in a note.",
  sources: [0],
  items: [90, 91],
  examples: [
    {
      around: "team",
      bad: `
candidate nearby-help: «Owners help each other out before a bad week»`,
      good: `
candidate nearby-help: Owners help each other out before a bad week
  decision: declined, we first want to see a bad week coming`,
    },
    {
      around: "team",
      bad: `
candidate plan-together: «Owners plan the month with those who work for them»`,
      good: `
candidate plan-together: Owners plan the month with those who work for them
  decision: adopted tally.calm-month`,
    },
  ],
  reads: "page",
  quick: true,
  check: {
    candidate(block, report, { head }) {
      if (block.text && isLaunched(head) && !propertyOf(block, "decision"))
        report(block.text, { text: block.text.value });
    },
  },
  message: ({ text }) =>
    `${quote(text)} was proposed, and the cycle began without an answer. Was it taken up, and in which objective? Or what spoke against it? One line behind “decision:” is enough.`,
});

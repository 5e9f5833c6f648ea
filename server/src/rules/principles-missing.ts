import { fold } from "../../../grammar/vocabulary.ts";
import { defineRule } from "./frame/define.ts";
import { propertyOf } from "./shared/properties.ts";
import { placesOf } from "./shared/team-cycle.ts";

export default defineRule<{ company: string }>({
  id: "principles-missing",
  severity: "information",
  gap: true,
  packs: ["one-universe"],
  summary: "A company has not written down how it wants to use OKRs.",
  why: "Most quarrels about OKRs are about what they are for: a promise, a bet, a wish list, a way to judge people. A few sentences, agreed on before the first objective, settle them once.",
  ignore: "The agreements stand in a handbook that everybody knows; link it.",
  sources: [2],
  items: [103],
  examples: [
    {
      bad: `
company «tally»: Tally
  mission: Every shop owner knows where they stand
`,
      good: `
company tally: Tally
  mission: Every shop owner knows where they stand
  agreements:
    - Goals are bets, and a bet that fails is worth telling
    - Each key result has one owner
`,
    },
  ],
  reads: "workspace",
  quick: true,
  check: {
    company(block, report, { view }) {
      // Pages that only go on with the company say no text, and there may be thousands of them.
      if (!block.name || !block.text) return;
      const places = placesOf("company", fold(block.name.text), view);
      if (places[0]?.block !== block || places.some((each) => propertyOf(each.block, "agreements"))) return;
      report(block.name, { company: block.text.value });
    },
  },
  message: ({ company }) =>
    `${company} has no agreements about its OKRs yet. What are they for here, what are they never used for, and who decides? Write down the three or four sentences that you would tell a newcomer, behind “agreements:”.`,
});

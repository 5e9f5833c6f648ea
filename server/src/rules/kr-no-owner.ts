import type { Block } from "../../../grammar/tree.ts";
import { defineRule } from "./frame/define.ts";
import { addFirst } from "./shared/insert.ts";
import { isClosed, isOver } from "./shared/phases.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

export default defineRule<{ text: string; block: Block }>({
  id: "kr-no-owner",
  severity: "information",
  packs: ["strict"],
  gap: true,
  summary: "A key result without an owner.",
  why: "What belongs to everybody is looked after by nobody. An owner doesn't do all the work: they know where the number stands, and speak up when it doesn't move.",
  ignore: "The team is so small that there is no question who looks after it.",
  sources: [0],
  items: [83],
  examples: [
    {
      around: "objective",
      bad: `
kr impact sure: «Owners who call the forecast right from 42% to 70%»
  2026-02-09: 51%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: <who>
  2026-02-09: 51%, confidence 6/10`,
      fixed: true,
    },
  ],
  reads: "block",
  quick: true,
  check: {
    kr(block, report, { head }) {
      if (!block.text || isClosed(head) || isOver(block) || propertyOf(block, "owner")) return;
      report(block.text, { text: block.text.value, block });
    },
  },
  message: ({ text }) =>
    `Nobody is named to look after ${quote(text)}. Who knows where it stands, and speaks up when it doesn't move? Write “owner:” below it.`,
  fixes: ({ data }, context) => [
    {
      title: "Name an owner",
      preferred: true,
      changes: () => [addFirst(context, data.block, "owner: <who>")],
    },
  ],
});

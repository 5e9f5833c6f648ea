import type { Block } from "../../../grammar/tree.ts";
import { defineRule } from "./frame/define.ts";
import { addLine } from "./shared/insert.ts";
import { isLaunched } from "./shared/phases.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

export default defineRule<{ text: string; block: Block }>({
  id: "no-peer-review",
  severity: "information",
  packs: ["radical-focus"],
  gap: true,
  summary: "An objective was launched without peers having read it.",
  why: "A team next door asks what a boss does not: what a word means, which of your numbers depends on theirs, what you will do if it fails. An hour of their time is the cheapest test that a goal gets.",
  ignore: "You are the only team.",
  sources: [3],
  items: [135],
  examples: [
    {
      around: "company",
      fixed: true,
      bad: `
objective calm-monday: «Owners start the week knowing what they will earn»
  strategy: clarity
  kr reach early: Owners who open the forecast on Sunday from 900 to 2,500
    2026-02-09: 1,100, confidence 6/10
  kr impact sure: Owners who call the week right from 42% to 70%
    2026-02-09: 45%, confidence 6/10
  kr business kept: Owners who still pay after a year from 81% to 88%
    2026-02-09: 82%, confidence 6/10

initiative sunday-mail: Forecast by mail on Sunday evening
  moves: calm-monday.early, calm-monday.sure, calm-monday.kept`,
      good: `
objective calm-monday: Owners start the week knowing what they will earn
  strategy: clarity
  reviewed-by: <@who>
  kr reach early: Owners who open the forecast on Sunday from 900 to 2,500
    2026-02-09: 1,100, confidence 6/10
  kr impact sure: Owners who call the week right from 42% to 70%
    2026-02-09: 45%, confidence 6/10
  kr business kept: Owners who still pay after a year from 81% to 88%
    2026-02-09: 82%, confidence 6/10

initiative sunday-mail: Forecast by mail on Sunday evening
  moves: calm-monday.early, calm-monday.sure, calm-monday.kept`,
    },
  ],
  reads: "page",
  quick: true,
  check: {
    objective(block, report, { head }) {
      if (block.text && isLaunched(head) && !propertyOf(block, "reviewed-by"))
        report(block.text, { text: block.text.value, block });
    },
  },
  message: ({ text }) =>
    `${quote(text)} is launched, and the page does not say which peers have read it. Ask a team that works beside you, and note who it was.`,
  fixes: ({ data }, context) => [
    {
      title: "Note who read it",
      preferred: true,
      changes: () => [addLine(context, data.block, "reviewed-by: <@who>")],
    },
  ],
});

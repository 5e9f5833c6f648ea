import { defineRule } from "./frame/define.ts";
import { allKeyResults, areSharersKnown } from "./shared/contributions.ts";
import { isOpen, keyResultsOf } from "./shared/objectives.ts";
import { hasLikelyResults } from "./shared/paste.ts";

export default defineRule<{ objective: string }>({
  id: "objective-no-key-results",
  severity: "warning",
  gap: true,
  summary: "An objective needs at least one key result.",
  why: "An objective says where to go. Without a key result nobody can tell whether you arrived, and everyone will remember a different destination.",
  ignore: "The teams that will share it write their key results next week.",
  sources: [0, 3],
  items: [31],
  examples: [
    {
      around: "company",
      bad: `
objective calm-monday: «Shop owners start the week knowing what they will earn»
  strategy: clarity`,
      good: `
objective calm-monday: Shop owners start the week knowing what they will earn
  strategy: clarity
  kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    2026-02-09: 1,100, confidence 6/10
  kr impact sure: Owners who call the forecast right from 42% to 70%
    2026-02-09: 45%, confidence 6/10
  kr business kept: Owners who stay with us after a year from 81% to 88%
    2026-02-09: 82%, confidence 6/10

initiative sunday-mail: Forecast by mail on Sunday evening
  moves: calm-monday.openers, calm-monday.sure, calm-monday.kept`,
    },
  ],
  reads: "workspace",
  check: {
    objective(block, report, context) {
      if (!block.text || keyResultsOf(block).length > 0 || !isOpen(block, context)) return;
      if (hasLikelyResults(block, context)) return;
      if (areSharersKnown(block, context) && allKeyResults(block, context).length === 0)
        report(block.text, { objective: block.text.value });
    },
  },
  message: ({ objective }) =>
    `“${objective}” has no key result yet, so nobody can tell when it has come true. What would you see change, and by how much? Add a line that begins with “kr”.`,
});

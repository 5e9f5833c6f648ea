import { defineRule } from "./frame/define.ts";
import { cyclesSeen } from "./shared/alignment.ts";
import { belongTogether } from "./shared/holdings.ts";
import { alike } from "./shared/likeness.ts";
import { isClosed, isOver } from "./shared/phases.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

export default defineRule<{ text: string; guard: string }>({
  id: "health-is-kr",
  severity: "warning",
  summary: "The same metric is a key result and a health metric at once.",
  why: "A key result is to be moved, a health metric is to be held. One number that is both sends people in two directions, and each review counts it twice.",
  ignore: "They only sound alike, and measure two things.",
  sources: [0],
  items: [66, 68],
  examples: [
    {
      around: "objective",
      bad: `
kr impact steady: «Sessions that end in a crash from 0.9% to 0.3%»
  owner: @noa
  2026-02-09: 0.8%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the week right from 42% to 70%
  owner: @noa
  2026-02-09: 46%, confidence 6/10`,
    },
  ],
  reads: "workspace",
  check: {
    kr(block, report, context) {
      const { head } = context;
      if (!block.text || isClosed(head) || isOver(block)) return;
      if (block.parent && propertyOf(block.parent, "promoted")) return;
      const seen = cyclesSeen(head);
      const guards = alike(block, "health", context).filter(
        (each) =>
          seen.includes(each.unit.page.head.cycleId) && belongTogether(each, { unit: context.unit, block }),
      );
      const [first] = guards;
      if (!first) return;
      const related = guards.map(({ unit, block: { text, head: line } }) => {
        const { start, end } = text ?? line;
        return { unit, start, end, message: "It is guarded here." };
      });
      report(block.text, { text: block.text.value, guard: first.block.text?.value ?? "" }, { related });
    },
  },
  message: ({ text, guard }) =>
    `${quote(text)} is to be moved, and ${quote(guard)} guards the same number. Which is it this cycle? Keep the key result if it has to change now, and the health metric if it has to hold.`,
});

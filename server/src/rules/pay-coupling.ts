import { sourceSpan } from "../../../grammar/reference.ts";
import type { Text } from "../../../grammar/tree.ts";
import { keyRow, type ValueKind } from "../../../grammar/vocabulary.ts";
import { isEnglish } from "../model/page-state.ts";
import { defineRule, type Report } from "./frame/define.ts";
import { payCoupling } from "./shared/pay.ts";
import { quote } from "./shared/wording.ts";

const PROSE: readonly ValueKind[] = ["text", "dated", "word", "decision", "flag-or-text"];
/** What ends, or was learned, may name what should no longer be. */
const LOOKS_BACK = ["stop", "stalled", "retired", "learned", "evidence"];

const look = (text: Text | undefined, report: Report<{ words: string }>): void => {
  const found = text && payCoupling(text.value);
  if (text && found) report(sourceSpan(text, found), { words: text.value.slice(found.start, found.end) });
};

export default defineRule<{ words: string }>({
  id: "pay-coupling",
  severity: "warning",
  summary: "Pay, promotion or appraisal is tied to a result.",
  why: "Whoever is paid by a goal sets one that is safe, and keeps quiet when it goes wrong. Then the page shows what is good for the bonus, and no longer what is true.",
  ignore: "The law or a contract ties them; keep it out of the goals that are meant to teach you something.",
  sources: [0],
  items: [3],
  examples: [
    {
      around: "objective",
      bad: `
kr impact sure: Owners who call the week right from 42% to 70%
  owner: @noa
  note: A fifth of the «yearly bonus depends on this»
  2026-02-09: 46%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the week right from 42% to 70%
  owner: @noa
  note: Rating of 4.6/5 in the shop by then, and a bonus month for owners who bring a neighbour
  2026-02-09: 46%, confidence 6/10`,
    },
    {
      bad: `
company tally: Tally
  mission: Every shop owner knows where they stand
  agreements:
    - Grades «count towards the year-end appraisal»
    - Each key result has one owner
`,
      good: `
company tally: Tally
  mission: Every shop owner knows where they stand
  agreements:
    - Grades never count towards the year-end appraisal
    - Each key result has one owner
`,
    },
  ],
  reads: "block",
  check: {
    block(block, report, context) {
      if (block.kind !== "team" && block.kind !== "company" && isEnglish(context.head.language))
        look(block.text, report);
    },
    property(property, report, context, block) {
      if (!block || LOOKS_BACK.includes(property.key) || !isEnglish(context.head.language)) return;
      const row = keyRow(property.key, block.kind);
      if (!row || !PROSE.includes(row.value)) return;
      for (const text of [property.value, ...property.items]) look(text, report);
    },
  },
  message: ({ words }) =>
    `${quote(words)} ties what people earn to a result. Goals that are paid for become safe, and bad news comes late. Keep the two apart: what would you aim for if nothing hung on it?`,
});

import type { Block } from "../../../grammar/tree.ts";
import { type CheckIn, historyOf, progressOfBlock } from "../model/history.ts";
import type { Declaration } from "../model/unit.ts";
import { declarationOf, type View } from "../model/view.ts";
import { defineRule } from "./frame/define.ts";
import { propertyText } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

const isDone = (block: Block): boolean => /^done\b/i.test(propertyText(block, "status") ?? "");

/** The work that moves a key result, if there is any and all of it is done. */
const doneWork = (view: View, target: Declaration): readonly Block[] => {
  const work = [...new Set(view.referrers(target, ["moves"]).map(({ block }) => block))];
  return work.every(isDone) ? work : [];
};

/** Two numbers are needed to say that nothing moved. */
const hasNumbers = (history: readonly CheckIn[]): boolean =>
  history.filter(({ value }) => value !== undefined).length >= 2;

export default defineRule<{ text: string; work: readonly string[] }>({
  id: "work-without-movement",
  severity: "information",
  summary: "All the work on a key result is done, and the number has not moved.",
  why: "Everything shipped and nothing moved is no success, but it is news: the bet was wrong, or it needs time. Whoever sees it early can try something else within the cycle.",
  ignore: "The effect needs longer than the work; say in a note when you expect it.",
  sources: [0],
  items: [11],
  examples: [
    {
      around: "team",
      bad: `
objective calm-monday: Owners start the week knowing what they will earn
  supports: tally.calm-month
  strategy: tally.clarity
  kr reach openers: «Owners who open the forecast on Sunday from 900 to 2,500»
    owner: @noa
    2026-02-02: 890, confidence 6/10
    2026-02-09: 900, confidence 5/10
  kr impact early: Owners who order from the forecast from 12% to 30%
    owner: @noa
    2026-02-09: 15%, confidence 6/10
  kr business kept: Owners who still pay after a year from 81% to 88%
    owner: @noa
    2026-02-09: 83%, confidence 6/10

initiative sunday-mail: Forecast by mail on Sunday evening
  moves: calm-monday.openers
  status: done

initiative one-tap: Order with one tap
  moves: calm-monday.early, calm-monday.kept
  status: doing`,
      good: `
objective calm-monday: Owners start the week knowing what they will earn
  supports: tally.calm-month
  strategy: tally.clarity
  kr reach openers: Owners who open the forecast on Sunday from 900 to 2,500
    owner: @noa
    2026-02-02: 890, confidence 6/10
    2026-02-09: 1,300, confidence 7/10
  kr impact early: Owners who order from the forecast from 12% to 30%
    owner: @noa
    2026-02-09: 15%, confidence 6/10
  kr business kept: Owners who still pay after a year from 81% to 88%
    owner: @noa
    2026-02-09: 83%, confidence 6/10

initiative sunday-mail: Forecast by mail on Sunday evening
  moves: calm-monday.openers
  status: done

initiative one-tap: Order with one tap
  moves: calm-monday.early, calm-monday.kept
  status: doing`,
    },
  ],
  reads: "workspace",
  check: {
    kr(block, report, { unit, view }) {
      const declaration = declarationOf(unit, block);
      if (!block.text || !declaration || !hasNumbers(historyOf(view, declaration))) return;
      const progress = progressOfBlock(view, declaration);
      const work = doneWork(view, declaration);
      if (work.length > 0 && progress.state === "known" && progress.value <= 0)
        report(block.text, { text: block.text.value, work: work.map((each) => each.text?.value ?? "") });
    },
  },
  message: ({ text, work }) =>
    `The work on ${quote(text)} is done (${work.map(quote).join(", ")}), and the number stands where it began. What did you believe would happen, and what would you try next?`,
});

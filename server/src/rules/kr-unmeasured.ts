import type { Block } from "../../../grammar/tree.ts";
import type { Context } from "./frame/context.ts";
import { type Change, defineRule } from "./frame/define.ts";
import { judged } from "./shared/judged.ts";
import { hasPlaceholder } from "./shared/placeholders.ts";
import { propertyText } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";
import { appendMeasure } from "./shared/written-measure.ts";

interface Unmeasured {
  readonly block: Block;
  readonly text: string;
  /** Does it say at least which way to go? */
  readonly directed: boolean;
}

/** A blank below it will say how far: the blank is told until then. */
const isToBeMeasured = (block: Block): boolean =>
  ["from", "to", "by"].some((key) => hasPlaceholder(propertyText(block, key) ?? ""));

const complete = ({ block }: Unmeasured, context: Context): Change[] =>
  appendMeasure(block, context, "from <today> to <goal>");

export default defineRule<Unmeasured>({
  id: "kr-unmeasured",
  severity: "warning",
  summary: "A key result that says which way to go, but not how far.",
  why: "“Faster” and “better” come true for one reader and not for the other, so at the end of the cycle you argue instead of learning. Two numbers, today's and the one you want, end that, and they make you look up where you stand.",
  ignore:
    "You can't measure it yet, and finding a way to is the work of this cycle. Then say so in a `note`, and come back with numbers.",
  sources: [0, 3],
  items: [31],
  examples: [
    {
      around: "objective",
      bad: "kr impact quick: «Owners see their forecast faster»",
      good: `
kr impact quick: Median time until the forecast is on the screen from 40 seconds to 10 seconds
  owner: @noa
  2026-02-09: 31 seconds, confidence 6/10`,
      fixed: false,
    },
    {
      around: "objective",
      bad: "kr impact trust: «Improve how much owners trust the forecast»",
      good: "kr impact trust: Improve how much owners trust the forecast from <today> to <goal>",
      fixed: true,
    },
  ],
  reads: "block",
  check: {
    kr(block, report, context) {
      const verdict = judged(block, context);
      if (!block.text || verdict?.kind !== "unmeasurable" || isToBeMeasured(block)) return;
      const directed = verdict.evidence.some(
        ({ role }) => role === "verb-of-direction" || role === "quality",
      );
      report(block.text, { block, text: block.text.value, directed });
    },
  },
  message: ({ text, directed }) =>
    directed
      ? `${quote(text)} doesn't say how far to go, so nobody can tell when it has come true. Where does it stand today, and where should it be?`
      : `${quote(text)} has no number, so nobody can tell when it has come true. How would you see it? Write where that stands today, and where it should be.`,
  fixes: ({ data }, context) => [
    {
      title: "Complete the measure: from <today> to <goal>",
      preferred: true,
      changes: () => complete(data, context),
    },
  ],
});

import type { Block } from "../../../grammar/tree.ts";
import type { Role } from "../english/index.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { addFirst, addLine } from "./shared/insert.ts";
import { judged } from "./shared/judged.ts";
import { mayAddKeyResults } from "./shared/objective-lines.ts";
import { judgedObjective, keyResultsOf } from "./shared/objectives.ts";
import { mayPromise } from "./shared/team-cycle.ts";
import { mayGuard, objectiveToHealth } from "./shared/to-health.ts";
import { quote } from "./shared/wording.ts";

interface Upkeep {
  readonly text: string;
  readonly block: Block;
  /** The words that say so, and what they are. */
  readonly words: string;
  readonly by: Role | undefined;
}

const SAYS: Readonly<Partial<Record<Role, (words: string) => string>>> = {
  "verb-of-holding": (words) => `“${words}” keeps things as they are`,
  "service-level": (words) => `“${words}” has to be good in every quarter`,
  "standing-duty": (words) => `“${words}” is work that goes on in every quarter`,
};

const STUB = "kr: <what changes, and for whom> from <today> to <goal>";

/** Work among the key results guards nothing. */
const hasNoWork = (block: Block, context: Context): boolean =>
  keyResultsOf(block).every((kr) => judged(kr, context)?.kind !== "output");

const toHealth = (block: Block, context: Context): FixData => ({
  title: "Move it to health metrics",
  changes: () => objectiveToHealth(block, context),
});

/** The objective says what is to become different, and its words stay as a note. */
const toChange = (block: Block, context: Context): FixData => ({
  title: "Say what is to become different, and keep this as a note",
  changes: () =>
    block.text
      ? [
          replace(context, block.text, "<who> <can do what they can't do today>"),
          addFirst(context, block, `note: ${block.text.value.replace(/\s+/g, " ")}`),
          ...(keyResultsOf(block).length > 0 ? [] : [addLine(context, block, STUB)]),
        ]
      : [],
});

export default defineRule<Upkeep>({
  id: "objective-upkeep",
  severity: "warning",
  summary: "An objective that is business as usual, or a wish.",
  why: "Keeping things running is worth just as much, and it is no change. As a health metric it is watched all year and gets its own place on the page; as an objective it takes room from what is to become different.",
  ignore: "It is broken today, and repairing it is the change of this cycle: say so behind “because:”.",
  sources: [0, 4],
  items: [19, 110, 111],
  examples: [
    {
      around: "company",
      fixed: true,
      bad: `
objective api: «Maintain the availability of the bank feed»
  strategy: clarity

  kr up: Availability of the bank feed at least 99.9%
    owner: @mia
    2026-02-09: 99.95%, confidence 9/10`,
      good: `
health up: Availability of the bank feed at least 99.9%
  why: Maintain the availability of the bank feed
  owner: @mia
  2026-02-09: 99.95%, confidence 9/10`,
    },
  ],
  reads: "block",
  check: {
    objective(block, report, context) {
      const verdict = judgedObjective(block, context);
      if (!block.text || verdict?.kind !== "business-as-usual") return;
      const text = block.text.value;
      const found = verdict.evidence.find(({ role }) => role in SAYS);
      const words = found ? text.slice(found.start, found.end) : text;
      report(block.text, { text, block, words, by: found?.role });
    },
  },
  message: ({ text, words, by }) => {
    const says = by && SAYS[by];
    return says
      ? `${says(words)}. That deserves a health metric, which is watched all year. What is to become different in this cycle?`
      : `${quote(text)} would be welcome in any quarter, so nobody can tell at the end of this one whether it came true. What is to become different, and for whom? If it only has to stay good, watch it as a health metric.`;
  },
  fixes: ({ data: { block } }, context) => [
    ...(hasNoWork(block, context) && mayGuard(block, context) ? [toHealth(block, context)] : []),
    ...(keyResultsOf(block).length > 0 ||
    (mayPromise(1, context.unit, context) && mayAddKeyResults(block, context))
      ? [toChange(block, context)]
      : []),
  ],
});

import type { Block } from "../../../grammar/tree.ts";
import type { Evidence, Role } from "../english/index.ts";
import { defineRule } from "./frame/define.ts";
import { orders } from "./frame/example-orders.ts";
import { judged } from "./shared/judged.ts";
import { toHealth } from "./shared/to-health.ts";
import { quote } from "./shared/wording.ts";

interface Upkeep {
  readonly block: Block;
  readonly text: string;
  /** The words that say that something is held, and what they say. */
  readonly telling: string;
  readonly role: Role | undefined;
}

const TELLING: readonly Role[] = ["verb-of-holding", "ceiling", "service-level", "standing-duty"];

const tellingIn = (text: string, evidence: readonly Evidence[]): Pick<Upkeep, "telling" | "role"> => {
  const found = TELLING.flatMap((role) => evidence.find((each) => each.role === role) ?? [])[0];
  return { telling: found ? text.slice(found.start, found.end) : text, role: found?.role };
};

const seen = ({ telling, role, text }: Upkeep): string => {
  if (role === "verb-of-holding") return `${quote(text)} holds what is there already (“${telling}”)`;
  if (role === "ceiling") return `${quote(text)} is a line that must not be crossed`;
  if (role === "service-level") return `${quote(text)} is a level that has to hold`;
  return `${quote(text)} is a duty that never ends`;
};

export default defineRule<Upkeep>({
  id: "kr-health",
  severity: "warning",
  summary: "A key result that keeps something as it is, or guards what must not get worse.",
  why: "Key results say what will be different at the end of the cycle. What has to stay good deserves a watchful eye as well, all year and not only for a quarter: as a health metric it is looked at beside the goals, and takes no room among them.",
  ignore:
    "Holding the level is the hard part this time, because something is about to pull it down. Say so in a `note`.",
  sources: [0, 4],
  items: [51, 19, 53],
  examples: [
    {
      around: "team",
      bad: orders({
        more: `  kr: «Maintain the availability of the bank feed at 99.9%»
    owner: @noa
    2026-02-09: 99.95%`,
      }),
      good: orders({
        behind: `health availability-bank: Availability of the bank feed at least 99.9%
  owner: @noa
  2026-02-09: 99.95%`,
      }),
    },
  ],
  reads: "block",
  check: {
    kr(block, report, context) {
      const verdict = judged(block, context);
      if (!block.text || verdict?.kind !== "maintenance") return;
      const text = block.text.value;
      report(block.text, { block, text, ...tellingIn(text, verdict.evidence) });
    },
  },
  message: (data) =>
    `${seen(data)}. That is worth watching, and nothing is different when it comes true. Keep it as a health metric, or say what should get better.`,
  fixes: ({ data }, context) => toHealth(data.block, context),
});

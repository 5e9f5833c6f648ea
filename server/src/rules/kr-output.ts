import { type Evidence, judgeKeyResult, type Role } from "../english/index.ts";
import { defineRule } from "./define.ts";
import { propertyText } from "./properties.ts";

/** What the words that were seen are, by the role that says most. */
const SAYS: readonly (readonly [Role, (words: string) => string])[] = [
  ["count-of-things", (words) => `“${words}” counts what will be made`],
  ["share-of-work", (words) => `“${words}” counts work that is done`],
  ["released-state", (words) => `“${words}” says that something is finished`],
  ["capability", (words) => `“${words}” says what will be possible`],
  ["verb-of-making", (words) => `“${words}” says what will be made`],
  ["verb-of-work", (words) => `“${words}” says what will be done`],
  ["deadline", (words) => `“${words}” says when it will be ready`],
];

const words = (text: string, evidence: readonly Evidence[], role: Role): string | undefined => {
  const found = evidence.find((each) => each.role === role);
  return found && text.slice(found.start, found.end);
};

const seen = (text: string, evidence: readonly Evidence[]): string => {
  for (const [role, say] of SAYS) {
    const quoted = words(text, evidence, role);
    if (quoted) return say(quoted);
  }
  return `“${text}” says what will be done`;
};

export default defineRule<{ seen: string }>({
  id: "kr-output",
  severity: "warning",
  summary: "A key result that names a task or a thing to ship instead of what it changes.",
  why: "You can ship everything on the list and change nothing. A key result says what will be different for people or for the business, so that you notice early when the work does not help, and stay free to try something else.",
  ignore:
    "Others depend on exactly this delivery (write `risk: dependency`), or you can't measure the effect yet and this is the best leading sign (write `leading: yes`).",
  sources: [0, 3, 1],
  items: [40, 41, 42, 55, 58],
  examples: [
    {
      around: "objective",
      bad: "kr impact flow: «Launch the new onboarding flow by March 31»",
      good: "kr impact flow: New owners who see their first forecast within a day from 35% to 60%\n  owner: @noa\n  2026-02-09: 41%, confidence 6/10",
      fixed: false,
    },
  ],
  reads: "block",
  check: {
    kr(block, report, context) {
      const { text, english } = context.statement(block);
      if (!block.text || !english || exempt(block)) return;
      const verdict = judgeKeyResult(text);
      if (verdict.kind === "output" && verdict.sure)
        report(block.text, { seen: seen(text, verdict.evidence) });
    },
  },
  message: (data) =>
    `${data.seen}, not what it changes. So what will be different, and for whom? Measure that, and keep the work itself as an initiative.`,
});

/** The output is the point where others depend on it, and a leading sign is better than none. */
const exempt = (block: Parameters<typeof propertyText>[0]): boolean => {
  const leading = propertyText(block, "leading");
  return (
    /^dependency\b/i.test(propertyText(block, "risk") ?? "") ||
    (leading !== undefined && !/^no\b/i.test(leading))
  );
};

import { defineRule } from "./frame/define.ts";
import { suppressionsOf } from "./frame/suppress.ts";
import { replace } from "./shared/changes.ts";
import { nearest } from "./shared/nearest.ts";

type Wrong =
  | { readonly reason: "unknown"; readonly rule: string; readonly near: readonly string[] }
  | { readonly reason: "no-rule" | "no-reason"; readonly at: number; readonly colon: boolean };

export default defineRule<Wrong>({
  id: "invalid-suppression",
  severity: "warning",
  summary: "A suppression names no rule that exists, or gives no reason.",
  why: "A suppression without a reason makes the next reader guess whether anybody thought about it, so it silences nothing until it has one. One with a misspelt rule silences nothing either, and nobody would notice.",
  ignore: "There is no good reason to. A suppression like this has no effect.",
  sources: [],
  items: [56],
  examples: [
    {
      around: "company",
      bad: `
# okr-ignore «objective-no-key-result»: they follow in March
objective calm-start: Shop owners open a second shop without fear
  strategy: clarity`,
      good: `
# okr-ignore objective-no-key-results: they follow in March
objective calm-start: Shop owners open a second shop without fear
  strategy: clarity`,
    },
    {
      around: "company",
      fixed: false,
      bad: `
«# okr-ignore objective-no-key-results»
objective calm-start: Shop owners open a second shop without fear
  strategy: clarity`,
      good: `
# okr-ignore objective-no-key-results: they follow in March
objective calm-start: Shop owners open a second shop without fear
  strategy: clarity`,
    },
  ],
  reads: "page",
  quick: true,
  check: {
    section(tree, report, { ruleIds, source }) {
      for (const suppression of suppressionsOf(tree)) {
        const { rules, reason, end } = suppression;
        for (const word of rules)
          if (!ruleIds.has(word.text))
            report(word, { reason: "unknown", rule: word.text, near: nearest(word.text, ruleIds) });
        const colon = /[:：]\s*$/.test(source.slice(suppression.start, end));
        if (rules.length === 0) report(suppression, { reason: "no-rule", at: end, colon });
        else if (!reason) report(suppression, { reason: "no-reason", at: end, colon });
      }
    },
  },
  message: (data) => {
    if (data.reason === "unknown") {
      const [near] = data.near;
      return `There is no rule “${data.rule}”, so this silences nothing.${near ? ` Did you mean “${near}”?` : ""}`;
    }
    return data.reason === "no-rule"
      ? "This suppression names no rule, so it silences nothing. Name the rule, then a colon and your reason."
      : "This suppression gives no reason, so it silences nothing. Add a colon and a few words for those who read it later.";
  },
  fixes: ({ data, ...found }, context) => {
    if (data.reason === "unknown")
      return data.near.map((id) => ({
        title: `Write “${id}”`,
        preferred: data.near.length === 1,
        changes: () => [replace(context, found, id)],
      }));
    if (data.reason === "no-rule") return [];
    const text = data.colon ? " <why it is right as it is>" : ": <why it is right as it is>";
    return [
      { title: "Add a reason", changes: () => [replace(context, { start: data.at, end: data.at }, text)] },
    ];
  },
});

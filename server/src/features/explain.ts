/** What can be told of the rules without any page. */
import { DEFAULT_CONFIG, levelOf } from "../rules/frame/config.ts";
import type { Level } from "../rules/frame/define.ts";
import { explain } from "../rules/frame/explain.ts";
import { RULES, RULES_BY_ID } from "../rules/registry.ts";

export interface RuleSummary {
  readonly id: string;
  /** Without any configuration. */
  readonly level: Level;
  readonly summary: string;
}

/** All rules, by name. */
export const ruleSummaries = (): readonly RuleSummary[] =>
  RULES.map((rule) => ({ id: rule.id, level: levelOf(rule, DEFAULT_CONFIG), summary: rule.summary })).sort(
    (a, b) => (a.id < b.id ? -1 : 1),
  );

/** The page of a rule, in Markdown; undefined when there is no such rule. */
export const explainRule = (id: string): string | undefined => {
  const rule = RULES_BY_ID.get(id);
  return rule && explain(rule);
};

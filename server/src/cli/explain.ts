/** `okr explain`: the page of a rule, or a list of all rules. */
import { explainRule, type RuleSummary, ruleSummaries } from "../service.ts";
import { type ExitCode, type Given, UsageError } from "./command.ts";
import { STYLES, type Style, type Terminal } from "./terminal.ts";

export const explain = ({ operands: [id] }: Given, terminal: Terminal): ExitCode => {
  const rules = ruleSummaries();
  if (id === undefined) {
    terminal.print(list(rules, terminal));
    return 0;
  }
  const page = explainRule(id.toLowerCase());
  if (page === undefined) {
    const ids = rules.map((rule) => rule.id);
    throw new UsageError(`There is no rule “${id}”. okr explain lists all rules.`, id, ids);
  }
  terminal.print(page);
  return 0;
};

const list = (rules: readonly RuleSummary[], terminal: Terminal): string => {
  const width = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length)) + 2;
  const [ids, levels] = [width(rules.map(({ id }) => id)), width(rules.map(({ level }) => level))];
  const rows = rules.map(
    ({ id, level, summary }) =>
      `${id.padEnd(ids)}${terminal.paint(styleOf(level), level.padEnd(levels))}${summary}\n`,
  );
  return `${rows.join("")}\nokr explain RULE says more. Rules that are off come with a pack or the configuration.\n`;
};

const styleOf = (level: string): Style => (level in STYLES ? (level as Style) : "faint");

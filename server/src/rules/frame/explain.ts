/** One text for every place that explains a rule: hover, `okr explain`, its page and the README. */

import { either } from "../shared/wording.ts";
import { isIn } from "./config.ts";
import { type Example, PACKS, type Rule, type Severity } from "./define.ts";

/** The sources of the practice, by number. */
export const SOURCES: readonly string[] = [
  "Michael Ducker, “OKRs as strategy communication”, Mastering Product Management, week 4 (Reforge)",
  "Tim Herbig, “Make OKRs drive decisions” (Product Practice)",
  "Tim Herbig, “The OKR parallel universe syndrome” (Product Practice)",
  "Christina Wodtke, on implementing OKR processes (Lenny's Podcast)",
  "Alex Pukinskis, “Don't do OKRs until your strategy is stalled” (2022)",
];

const LEVELS: Readonly<Record<Severity, string>> = {
  error: "an error",
  warning: "a warning",
  information: "information",
  hint: "a hint",
};

/** An example without the marks around what is underlined. */
export const plainExample = (text: string): string => text.replace(/[«»]/g, "").trim();

const block = (text: string): string => `\`\`\`okr\n${plainExample(text)}\n\`\`\``;

const exampleText = ({ bad, good }: Example): string =>
  `Instead of\n\n${block(bad)}\n\nwrite\n\n${block(good)}`;

/** What a reader of a finding wants to know beside its message: why, and an example. Markdown. */
export const explainShort = (rule: Rule): string =>
  [`**${rule.summary}**`, rule.why, ...rule.examples.slice(0, 1).map(exampleText)].join("\n\n");

const whereOn = (rule: Rule): string => {
  if (!rule.packs) return "It is on by default and speaks";
  const packs = PACKS.filter((pack) => pack !== "strict" && isIn(rule, pack)).map((pack) => `\`${pack}\``);
  return packs.length
    ? `It is off until you extend ${either(packs)} in \`okr.config.json\`, or \`strict\`, which has every rule; then it speaks`
    : "It is off unless you want every rule: only the pack `strict` has it. Extend that in `okr.config.json`, or turn on this rule alone there; then it speaks";
};

const packsOf = (rule: Rule): string =>
  `${whereOn(rule)} as ${LEVELS[rule.severity]}${rule.gap ? ", and as a hint while the page is a draft" : ""}.`;

const optionsText = (rule: Rule): string[] => {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [];
  const rows = options.map(
    ([name, { description, default: value }]) => `- \`${name}\`: ${description} (${value})`,
  );
  return ["## Options", rows.join("\n")];
};

const silence = (rule: Rule): string =>
  `To leave it out once, write on the line above:\n\n\`\`\`okr\n# okr-ignore ${rule.id}: your reason\n\`\`\`\n\nTo leave it out everywhere, set it in \`okr.config.json\`:\n\n\`\`\`json\n{ "rules": { "${rule.id}": "off" } }\n\`\`\``;

const sourcesText = (rule: Rule): string[] =>
  rule.sources.length
    ? ["## Where this comes from", rule.sources.map((source) => `- ${SOURCES[source]}`).join("\n")]
    : [];

/** The whole page of a rule. Markdown. */
export const explain = (rule: Rule): string => {
  const parts = [
    `# ${rule.id}`,
    rule.summary,
    packsOf(rule),
    "## Why",
    rule.why,
    rule.examples.length > 1 ? "## Examples" : "## Example",
    ...rule.examples.map(exampleText),
    ...optionsText(rule),
    "## When to ignore this",
    rule.ignore,
    silence(rule),
    ...sourcesText(rule),
  ];
  return `${parts.join("\n\n")}\n`;
};

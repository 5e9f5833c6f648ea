/** syntaxes/okr.snippets.json, for *Insert Snippet*: the blocks that completion offers, derived from the same templates. */
import { BLOCK_TEMPLATES, type BlockTemplate } from "../../server/src/features/data/templates.ts";

const MONTHS = "0[1-3] 0[4-6] 0[7-9] 1[0-2]".split(" ");
const QUARTER = `\${CURRENT_MONTH/${MONTHS.map((each) => `(${each})`).join("|")}/${MONTHS.map((_, index) => `\${${index + 1}:+Q${index + 1}}`).join("")}/}`;

/** What a server knows of the day, as far as VS Code knows it, too. */
const DAYS: Readonly<Record<string, string>> = {
  cycle: `$CURRENT_YEAR-${QUARTER}`,
  today: "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE",
  monday: "<date of Monday>",
};

/** Each blank is a tab stop that shows its words. */
const bodyOf = ({ lines }: BlockTemplate): string => {
  let stops = 0;
  return lines
    .join("\n")
    .replace(/\{(\w+)\}/g, (whole, name: string) => DAYS[name] ?? whole)
    .replace(/<[^<>]+>/g, (blank) => `\${${++stops}:${blank}}`);
};

/** Without prefixes: completion has these blocks already, where they fit. */
export const snippets = (): string => {
  const all = BLOCK_TEMPLATES.map((template) => [
    template.label,
    {
      body: bodyOf(template),
      description: template.help,
      ...(template.block === "page" ? { isFileTemplate: true } : {}),
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(all), undefined, 2)}\n`;
};

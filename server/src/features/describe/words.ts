/** Words of the language, of its lists, and lenses: help and an example from the vocabulary. */
import { type BlockRow, type KeyRow, keysOf, type Lens } from "../../../../grammar/vocabulary.ts";
import { LENS_HELP, VALUE_HELP } from "../data/value-words.ts";
import { code, list } from "../markdown.ts";
import { joined } from "./subject.ts";

const LENS_EXAMPLES: Readonly<Record<Lens, string>> = {
  reach: "kr reach untouched: Applications approved with no human touch from 12% to 60%",
  impact: "kr impact wait: Median time to a decision from 1 day to 1 hour",
  business: "kr business kept: Applicants who fund the account within a week from 41% to 55%",
};

/** A block word. */
export const describeBlock = (row: BlockRow): string | undefined => {
  const keys = keysOf(row.word).map(({ key }) => `\`${key}\``);
  return joined([
    `**${row.word}**: ${row.help}`,
    code(row.example),
    keys.length
      ? `It takes ${[...new Set(keys)].join(", ")}${row.entries ? ", and dated check-ins" : ""}.`
      : undefined,
  ]);
};

/** A property, with the words that its value may be. */
export const describeKey = (row: KeyRow): string | undefined => {
  const help = VALUE_HELP[row.key] ?? {};
  return joined([
    `**${row.key}**: ${row.help}`,
    code(row.example),
    row.values ? list(row.values.map((word) => `\`${word}\`: ${help[word] ?? ""}`)) : undefined,
    row.repeats ? "It may stand more than once." : undefined,
  ]);
};

export const describeLens = (lens: Lens): string =>
  `**${lens}**: ${LENS_HELP[lens]}\n\n${code(LENS_EXAMPLES[lens])}`;

/** A word of a list. */
export const describeValue = (key: string, word: string): string | undefined => {
  const help = VALUE_HELP[key]?.[word];
  return help && `**${word}**: ${help}`;
};

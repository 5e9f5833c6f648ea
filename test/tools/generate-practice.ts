/** server/docs/practice.md: what good practice asks for, item by item, and where it is supported. */
import { PRACTICE, type PracticeRow } from "../../server/src/rules/frame/practice.ts";
import { RULES } from "../../server/src/rules/registry.ts";

const INTRO = `# The practice, and where it is supported

What OKRs ask of those who write them, in 147 items. Rules notice what is missing; words of the language give it a place;
the rest helps beside them. Each rule's page names its sources.
`;

const LEFT_TO_GUIDE = "for people to see; hover texts and the guide speak of it";

const byId = [...RULES].sort((a, b) => a.id.localeCompare(b.id));

const rulesFor = (item: number): string =>
  byId
    .filter(({ items }) => items.includes(item))
    .map(({ id }) => `[${id}](rules/${id}.md)`)
    .join(", ");

const code = (words: string): string =>
  words
    .split(" ")
    .filter(Boolean)
    .map((word) => `\`${word}\``)
    .join(" ");

const line = ([item, about, asks, words = "", also = ""]: PracticeRow): string => {
  const rest = [also, asks === "guide" ? LEFT_TO_GUIDE : ""].filter(Boolean).join("; ");
  return `| ${[item, about, rulesFor(item), code(words), rest].join(" | ")} |`;
};

/** The whole page. Markdown. */
export const practicePage = (): string =>
  [
    INTRO,
    ...PRACTICE.flatMap(({ title, rows }) => [
      `## ${title}\n`,
      "| Item | About | Rules | Words | Also |\n|---|---|---|---|---|",
      `${rows.map(line).join("\n")}\n`,
    ]),
  ].join("\n");

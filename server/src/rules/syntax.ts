import { blockRow } from "../../../grammar/vocabulary.ts";
import { conflictFixes } from "./conflict.ts";
import { defineRule } from "./define.ts";
import { given, type ProblemData, tells } from "./from-problem.ts";
import { headFixes } from "./heads.ts";
import { keywordSlip } from "./keyword-slips.ts";
import { joined } from "./names.ts";
import { pasteFixes } from "./paste.ts";
import { quote } from "./wording.ts";

const inner = tells(
  "unreadable",
  "missing-colon",
  "missing-name",
  "bad-name",
  "bad-head",
  "conflict-marker",
).problem;

const linesOf = (data: ProblemData): number => Number(data.problem.data?.lines ?? 1);

const exampleOf = (block: string): string => blockRow(block)?.example ?? "";

const unreadable = (data: ProblemData): string => {
  const lines = linesOf(data);
  if (lines === 1)
    return `${quote(data.text)} begins with no word of the language, so it is not read. Is it a key result, an initiative or a note?`;
  const first = data.text.split(/[\r\n]/, 1)[0] ?? "";
  return `These ${lines} lines, beginning with ${quote(first)}, begin with no word of the language, so they are not read. Are they key results or initiatives?`;
};

const badName = (data: ProblemData): string => {
  const name = given(data, "name");
  const better = joined(name);
  const advice = better && better !== name ? ` Write “${better}”.` : " Choose another word.";
  return `“${name}” can't be a name. A name is one word of letters, digits, “-” and “_”, so that references can end where it ends.${advice}`;
};

const message = (data: ProblemData): string => {
  const block = given(data, "block");
  switch (data.problem.reason) {
    case "missing-colon":
      return `A colon is missing behind “${data.text}”. It parts the word of the language from your own words.`;
    case "missing-name":
      return `“${data.text}” needs a name behind it, so that other lines can refer to it, as in “${exampleOf(block)}”.`;
    case "bad-name":
      return badName(data);
    case "bad-head":
      return `Nothing else stands on a line that begins with “${block}”, as in “${exampleOf(block)}”. Put ${quote(data.text)} into a note below it.`;
    case "conflict-marker":
      return "Git left a conflict here, and both sides are read. Keep one of them or both, and take out the three marks.";
    default:
      return unreadable(data);
  }
};

export default defineRule<ProblemData>({
  id: "syntax",
  severity: "error",
  summary: "A line fits no form of the language.",
  why: "Every line begins with a word of the language and a colon, and then come your own words. What fits no form is left out of every view and every number, though it stands on the page as if it counted.",
  ignore: "You are in the middle of writing. One line that is not read never harms the others.",
  sources: [],
  items: [],
  examples: [
    {
      around: "objective",
      today: "2026-01-12",
      asTyped: true,
      bad: `
kr quick: Owners who look at the forecast on Sunday from 300 to 900
  2026-02-09: 350, confidence 6/10

«- Owners who ask for the forecast by message from 40 to 120
- Owners who forward the forecast to a friend from 25 to 90»`,
      good: `
kr quick: Owners who look at the forecast on Sunday from 300 to 900
  2026-02-09: 350, confidence 6/10

kr: Owners who ask for the forecast by message from 40 to 120
kr: Owners who forward the forecast to a friend from 25 to 90`,
    },
    {
      around: "team",
      bad: "«health» Questions answered on the same day at least 95%",
      good: "health: Questions answered on the same day at least 95%",
    },
  ],
  reads: "block",
  check: {
    problem(problem, report, context) {
      const single = problem.reason === "unreadable" && problem.data?.lines === 1;
      if (single && keywordSlip(context.source, problem.start)) return;
      inner?.(problem, report, context);
    },
  },
  message,
  fixes: (found, context) => {
    const { data } = found;
    if (data.problem.reason === "conflict-marker") return conflictFixes(context, found.start);
    if (data.problem.reason === "unreadable") return pasteFixes(context, found, linesOf(data));
    return headFixes(data, context);
  },
});

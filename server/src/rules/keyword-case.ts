import { defineRule } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { given, type ProblemData, tells, told } from "./shared/from-problem.ts";

export default defineRule<ProblemData>({
  id: "keyword-case",
  severity: "hint",
  looks: true,
  summary: "Words of the language are written in lower case.",
  why: "The page reads the word in any case. In lower case it looks the same on every page, and it can be told at a glance from the words of your sentences.",
  ignore:
    "You are in the middle of writing, or the page was pasted from a document. The formatter lowers all of them at once.",
  sources: [],
  items: [],
  examples: [
    {
      around: "team",
      asTyped: true,
      bad: "«Note»: Agreed with the shop owners in December",
      good: "note: Agreed with the shop owners in December",
    },
  ],
  reads: "block",
  quick: true,
  check: tells("keyword-case"),
  message: told,
  fixes: ({ data, ...found }, context) => {
    const word = given(data, "text");
    return [
      {
        title: `Write “${word}”`,
        preferred: true,
        safe: true,
        changes: () => [replace(context, found, word)],
      },
    ];
  },
});

import { defineRule } from "./define.ts";

export default defineRule<{ text: string }>({
  id: "kr-output",
  severity: "warning",
  summary: "One sentence: what it notices.",
  why: "Why that matters, in a few sentences.",
  ignore: "When a person does well to ignore it.",
  sources: [],
  items: [],
  examples: [
    {
      around: "company",
      bad: `
objective calm: «What is wrong»`,
      good: `
objective calm: What is right`,
    },
  ],
  reads: "block",
  check: {
    objective(block, report) {
      if (block.text?.value === "What is wrong") report(block.text, { text: block.text.value });
    },
  },
  message: ({ text }) => `“${text}” is what was seen; say why it matters and what to do.`,
});

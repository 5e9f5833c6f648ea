import { sourceSpan } from "../../../grammar/reference.ts";
import type { Span, Text } from "../../../grammar/tree.ts";
import { defineRule, type Report } from "./frame/define.ts";
import { suppressionsOf } from "./frame/suppress.ts";
import { placeholdersIn } from "./shared/placeholders.ts";

interface Left {
  readonly text: string;
  /** How many more stand in the same sentence. */
  readonly more: number;
}

const tell = (value: string, place: (blank: Span) => Span, report: Report<Left>): void => {
  const [first, ...others] = placeholdersIn(value);
  if (first) report(place(first), { text: value.slice(first.start, first.end), more: others.length });
};

const look = (text: Text | undefined, report: Report<Left>): void => {
  if (text) tell(text.value, (blank) => sourceSpan(text, blank), report);
};

export default defineRule<Left>({
  id: "placeholder-left",
  severity: "warning",
  summary: "A blank is still to be filled in.",
  why: "A blank says that somebody meant to come back. In a launched page it reads as a number that nobody knows, and nobody can check in against it.",
  ignore:
    "The blank is part of what you mean, such as the name of a variable. Otherwise leave it told until it is filled in.",
  sources: [],
  items: [31],
  examples: [
    {
      around: "team",
      bad: "health answers: Questions answered on the same day at least «XX%»",
      good: "health answers: Questions answered on the same day at least 95%",
    },
    {
      around: "objective",
      bad: `
kr impact quick: Median time to open the forecast from 40 seconds to «<number>»
  2026-02-09: 31 seconds, confidence 6/10`,
      good: `
kr impact quick: Median time to open the forecast from 40 seconds to 10 seconds
  2026-02-09: 31 seconds, confidence 6/10`,
    },
  ],
  reads: "block",
  quick: true,
  check: {
    section(tree, report, { source }) {
      for (const { start, end } of suppressionsOf(tree))
        tell(
          source.slice(start, end),
          (blank) => ({ start: start + blank.start, end: start + blank.end }),
          report,
        );
    },
    block: (block, report) => look(block.text, report),
    entry: (entry, report) => look(entry.text, report),
    property(property, report) {
      look(property.value, report);
      for (const item of property.items) look(item, report);
    },
  },
  message: ({ text, more }) =>
    more
      ? `“${text}” is a blank that waits to be filled in, and ${more} more ${more === 1 ? "stands" : "stand"} behind it. What belongs here?`
      : `“${text}” is a blank that waits to be filled in. What belongs here?`,
});

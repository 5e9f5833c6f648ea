import { lineEnd } from "../../../grammar/spaces.ts";
import type { Span } from "../../../grammar/tree.ts";
import { defineRule } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { given, type ProblemData, tells, told } from "./shared/from-problem.ts";

/** What the language writes instead; empty where there is only something to leave out. */
const canonical = (data: ProblemData): string =>
  given(data, data.problem.reason === "lens-alias" ? "lens" : "text");

/** What closes the bold that begins in front of the head: behind its word, behind its colon, or at the end of the line. */
const closingBold = (source: string, { start, end }: Span): Span[] => {
  const [mark] = /\*\*|__/.exec(source.slice(start, end)) ?? [];
  if (!mark || source.slice(start, end).split(mark).length % 2 === 1) return [];
  const line = source.slice(end, lineEnd(source, end).end);
  const at = line.indexOf(mark);
  const closes = at >= 0 && (/^[\s:：]*$/.test(line.slice(0, at)) || line.slice(at + 2).trim() === "");
  return closes ? [{ start: end + at, end: end + at + 2 }] : [];
};

export default defineRule<ProblemData>({
  id: "pasted-form",
  severity: "hint",
  looks: (data) => !given(data, "swapped"),
  summary: "It is understood, but written as in a document.",
  why: "A page that was pasted is read at once, with its bullets, bold words and numbers. The language has one form for each of them, so that two people who change the same page don't meet in a difference of looks. A day such as 03.04.2026 is read with the day first, as everywhere where days are written with dots. But some people read the month first, and the two can't be told apart, so neither the formatter nor `okr fix` touches it: only you know which day you meant.",
  ignore: "You are still pasting. The formatter sets the whole page right in one go.",
  sources: [],
  items: [],
  examples: [
    {
      around: "team",
      asTyped: true,
      bad: "«- **Note»**: Agreed with the shop owners in December",
      good: "note: Agreed with the shop owners in December",
    },
    {
      asTyped: true,
      bad: "cycle: «Q1 2026»\nphase: launched\n",
      good: "cycle: 2026-Q1\nphase: launched\n",
    },
  ],
  reads: "block",
  quick: true,
  check: tells("pasted", "lens-alias"),
  message: told,
  fixes: ({ data, ...found }, context) => {
    const form = canonical(data);
    const swapped = given(data, "swapped");
    if (swapped)
      return [form, swapped].map((day, index) => ({
        title: `Write “${day}”`,
        preferred: index === 0,
        changes: () => [replace(context, found, day)],
      }));
    return [
      {
        title: form ? `Write “${form}”` : `Leave out “${data.text}”`,
        preferred: true,
        safe: true,
        changes: () => [
          replace(context, found, form),
          ...closingBold(context.source, found).map((span) => replace(context, span, "")),
        ],
      },
    ];
  },
});

import { lineEnd } from "../../../grammar/spaces.ts";
import type { Problem, Span } from "../../../grammar/tree.ts";
import { isEnglish } from "../model/page-state.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData, type Found } from "./frame/define.ts";
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

interface Pasted extends ProblemData {
  /** Is the day that a day with dots means beyond doubt, since the page is written in a language that writes days so? */
  readonly sure: boolean;
  /** With a day that some would read the other way round: all such days around it, which are written by the same person. */
  readonly alike: readonly Problem[];
}

const PASTED = tells("pasted", "lens-alias");

/** Days that some would read with the month first. */
const swappedIn = ({ unit }: Context): readonly Problem[] =>
  unit.section.tree.problems.filter(({ reason, data }) => reason === "pasted" && data?.swapped !== undefined);

const alsoSo = ({ length }: readonly Problem[]): string => {
  if (length < 2) return "";
  return length === 2
    ? " One more day below is written so."
    : ` ${length - 1} more days below are written so.`;
};

const sureDay = (data: Pasted): string =>
  `“${data.text}” is read as ${given(data, "text")}. Written so, nobody takes it for another day.`;

/** The day first, or the month first: in one hand it is one of the two. */
const asDay = (key: "text" | "swapped", { data }: Found<Pasted>, context: Context): FixData => ({
  title: `Write “${given(data, key)}”${data.alike.length > 1 ? ", and the days below alike" : ""}`,
  preferred: key === "text",
  safe: data.sure,
  changes: () => data.alike.map((each) => replace(context, each, String(each.data?.[key]))),
});

export default defineRule<Pasted>({
  id: "pasted-form",
  severity: "hint",
  looks: ({ alike }) => alike.length === 0,
  summary: "It is understood, but written as in a document.",
  why: "A page that was pasted is read at once, with its bullets, bold words and numbers. The language has one form for each of them, so that two people who change the same page don't meet in a difference of looks. A day such as 03.04.2026 is read with the day first, as everywhere where days are written with dots. But in English some people read the month first, and the two can't be told apart, so neither the formatter nor `okr fix` touches it: only you know which day you meant. On a page in another language, named by `language:` at its head, nobody writes the month first with dots, and `okr fix` writes it.",
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
  reads: "section",
  quick: true,
  check: {
    problem(problem, report, context) {
      const alike = problem.data?.swapped === undefined ? [] : swappedIn(context);
      if (alike.length > 0 && alike[0] !== problem) return;
      const sure = !isEnglish(context.head.language);
      PASTED.problem?.(problem, (where, data) => report(where, { ...data, alike, sure }), context);
    },
  },
  message: (data) => (data.sure && data.alike.length > 0 ? sureDay(data) : told(data)) + alsoSo(data.alike),
  fixes: (all, context) => {
    const { data, ...found } = all;
    if (data.alike.length > 0)
      return (data.sure ? (["text"] as const) : (["text", "swapped"] as const)).map((key) =>
        asDay(key, all, context),
      );
    const form = canonical(data);
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
